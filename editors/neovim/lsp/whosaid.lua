--- whosaid for Neovim 0.11 and later: `vim.lsp.enable('whosaid')`, which plugin/whosaid.lua does.
---
--- The program is `vim.g.whosaid_path`, or what PATH has, or the build in the folder this file was cloned with.

local function server()
  if vim.g.whosaid_path then
    return vim.fn.expand(vim.g.whosaid_path)
  end
  if vim.fn.executable('whosaid') == 1 then
    return 'whosaid'
  end
  local here = debug.getinfo(1, 'S').source:sub(2)
  return vim.fn.fnamemodify(vim.fn.resolve(here), ':h:h:h:h') .. '/build/whosaid'
end

--- A finding shows while the writer still types: it would else wait for <Esc>. Virtual lines would hang below the
--- column where the finding begins, which lies outside the window in a paragraph that is one wrapped line.
local function on_attach(client)
  vim.diagnostic.config(
    { update_in_insert = true, severity_sort = true, virtual_text = true, virtual_lines = false },
    vim.lsp.diagnostic.get_namespace(client.id)
  )
end

return {
  cmd = { server(), 'lsp' },
  filetypes = { 'text', 'markdown' },
  root_markers = { '.git' },
  get_language_id = function(_, filetype)
    return filetype == 'text' and 'plaintext' or filetype
  end,
  on_attach = on_attach,
}

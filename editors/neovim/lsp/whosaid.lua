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

local function a_float_is_open()
  for _, window in ipairs(vim.api.nvim_tabpage_list_wins(0)) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return true
    end
  end
  return false
end

--- The whole sentence of a finding, when the cursor rests on it, or in its paragraph while somebody types.
local function show_in_full(event)
  if a_float_is_open() then
    return
  end
  local scope = event.event == 'CursorHold' and 'cursor' or 'line'
  vim.diagnostic.open_float({ scope = scope, focus = false, header = '', prefix = '' })
end

--- A finding shows while the writer still types: it would else wait for <Esc>. It stands behind its paragraph, and not
--- in virtual lines: they hang below the column where a finding begins, which lies outside the window in a paragraph
--- that is one wrapped line.
local function on_attach(client, buffer)
  vim.diagnostic.config(
    { update_in_insert = true, severity_sort = true, virtual_text = true, virtual_lines = false },
    vim.lsp.diagnostic.get_namespace(client.id)
  )
  local group = vim.api.nvim_create_augroup('whosaid.findings', { clear = false })
  vim.api.nvim_clear_autocmds({ group = group, buffer = buffer })
  vim.api.nvim_create_autocmd({ 'CursorHold', 'CursorHoldI' }, { group = group, buffer = buffer, callback = show_in_full })
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

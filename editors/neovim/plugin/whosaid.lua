--- Starts whosaid on plain text and Markdown. With this folder on the runtimepath nothing else is needed:
---
---     vim.opt.runtimepath:prepend('~/whosaid/editors/neovim')
---     vim.g.whosaid_path = '~/whosaid/build/whosaid'  -- where it is neither on PATH nor built in that clone

if vim.g.loaded_whosaid or not vim.lsp.start then
  return
end
vim.g.loaded_whosaid = true

local native = vim.lsp.enable ~= nil

local function description()
  if native then
    return vim.lsp.config.whosaid
  end
  return dofile(vim.api.nvim_get_runtime_file('lsp/whosaid.lua', false)[1])
end

--- The older way, Neovim 0.8 to 0.10: the same description, started by hand.
local function start(config, buffer)
  local marker = vim.fs.find(config.root_markers, { upward = true, path = vim.api.nvim_buf_get_name(buffer) })[1]
  vim.lsp.start({
    name = 'whosaid',
    cmd = config.cmd,
    root_dir = marker and vim.fs.dirname(marker),
    get_language_id = config.get_language_id,
    on_attach = config.on_attach,
  })
end

--- Short, so that it fits a line and asks for no <Enter>.
local function complain(program)
  local places = vim.g.whosaid_path and 'no program at ' .. program or 'neither on PATH nor at ' .. program
  vim.notify_once(('whosaid: %s; set vim.g.whosaid_path'):format(places), vim.log.levels.WARN)
end

local function attach(event)
  if vim.bo[event.buf].buftype ~= '' then
    return
  end
  local config = description()
  local program = type(config.cmd) == 'table' and config.cmd[1]
  if program and vim.fn.executable(program) == 0 then
    complain(program)
  elseif not native then
    start(config, event.buf)
  end
end

vim.api.nvim_create_autocmd('FileType', {
  group = vim.api.nvim_create_augroup('whosaid', {}),
  pattern = { 'text', 'markdown' },
  callback = attach,
})

if native then
  vim.lsp.enable('whosaid')
end

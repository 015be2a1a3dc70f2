--- Drives a second Neovim over its API, as a writer's keys would: nvim -l neovim.lua NVIM WORK WHOSAID

local nvim, work, whosaid = unpack(arg)
local article = work .. '/desk/ferry.txt'
local patience = 15000

local function check(passed, what)
  io.stdout:write(passed and 'ok   ' or 'FAIL ', what, '\n')
  if not passed then
    os.exit(1)
  end
end

local function await(what, condition)
  check(vim.wait(patience, condition, 50), what)
end

--- A writer's editor: a Neovim with our folder on its runtimepath, and the means to ask it and to type into it.
local Editor = {}
Editor.__index = Editor

function Editor.open(settings)
  local command = { nvim, '--embed', '--clean', '-n', '--cmd', 'set runtimepath^=' .. work .. '/neovim updatetime=2500' }
  for _, lua in ipairs(settings) do
    vim.list_extend(command, { '--cmd', 'lua ' .. lua })
  end
  local channel = vim.fn.jobstart(command, { rpc = true })
  local editor = setmetatable({ channel = channel }, Editor)
  vim.rpcrequest(channel, 'nvim_ui_attach', 200, 30, {})
  return editor
end

function Editor:ask(lua, ...)
  return vim.rpcrequest(self.channel, 'nvim_exec_lua', lua, { ... })
end

function Editor:type(keys)
  vim.rpcrequest(self.channel, 'nvim_input', keys)
end

function Editor:edit(path)
  self:ask('vim.cmd.edit(...)', path)
end

function Editor:mode()
  return vim.rpcrequest(self.channel, 'nvim_get_mode').mode
end

function Editor:close()
  vim.fn.jobstop(self.channel)
end

function Editor:attached()
  return self:ask([[
    local client = (vim.lsp.get_clients or vim.lsp.get_active_clients)({ bufnr = 0, name = 'whosaid' })[1]
    return client ~= nil and client.initialized == true
  ]])
end

function Editor:findings()
  return self:ask([[
    return vim.tbl_map(function(finding)
      return { line = finding.lnum + 1, code = finding.code, source = finding.source, message = finding.message }
    end, vim.diagnostic.get(0))
  ]])
end

--- The virtual texts that stand in a line of the article.
function Editor:drawn(line)
  return self:ask([[
    local texts = {}
    for _, space in pairs(vim.api.nvim_get_namespaces()) do
      for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(0, space, { ... }, { ..., -1 }, { details = true })) do
        for _, chunk in ipairs(mark[4].virt_text or {}) do
          table.insert(texts, chunk[1])
        end
      end
    end
    return table.concat(texts)
  ]], line - 1, 0)
end

function Editor:float()
  return self:ask([[
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
        return table.concat(lines, '\n')
      end
    end
    return ''
  ]])
end

--- Puts the cursor on the first letter of some words of the article.
function Editor:go(words)
  self:ask("vim.fn.cursor(1, 1); vim.fn.search([[\\V]] .. ..., 'cW')", words)
end

function Editor:place()
  return self:ask('local at = vim.api.nvim_win_get_cursor(0); return { at[1], at[2] }')
end

local function at_path(setting)
  return ('vim.g.whosaid_path = %q'):format(setting)
end

local function reads_and_jumps(editor)
  editor:edit(article)
  await('attached to the article', function()
    return editor:attached()
  end)
  check(#editor:findings() == 0, 'nothing to say of an article that is in order')

  editor:go('Ms. Lindqvist')
  editor:type('K')
  await('K on “Ms. Lindqvist” names Marta Lindqvist', function()
    return editor:float():find('Marta Lindqvist', 1, true) ~= nil
  end)
  editor:ask('vim.cmd.fclose({ bang = true })')

  editor:go('waited')
  check(editor:place()[1] == 9, 'the cursor stands in the quotation')
  editor:type('<C-]>')
  await('CTRL-] goes from the quotation to where its speaker is introduced', function()
    local at = editor:place()
    return at[1] == 7 and at[2] == 0
  end)
end

local function shows_while_typing(editor)
  editor:type('Go<CR>“Nobody on the islands was asked.”')
  local line = 13
  await('a finding appears while the writer types', function()
    return #editor:findings() > 0
  end)
  local finding = editor:findings()[1]
  check(finding.line == line, 'it stands on the new paragraph')
  check(finding.source == 'whosaid' and finding.code == 'quote/unattributed', 'it is quote/unattributed')
  check(editor:drawn(line):find(finding.message, 1, true) ~= nil, 'its words are drawn beside the paragraph')
  await('and shown in full when the writer rests', function()
    return editor:float():find(finding.message, 1, true) ~= nil
  end)
  check(editor:mode() == 'i', 'still in insert mode')

  editor:type('<Left><Left><Left>')
  editor:type('<End><BS>,” Ms. Lindqvist said.')
  await('it goes when the speaker is named', function()
    return #editor:findings() == 0
  end)
  check(editor:mode() == 'i', 'in insert mode to the end')
end

local function complains_once(settings, ...)
  local editor = Editor.open(settings)
  editor:edit(article)
  editor:edit(work .. '/desk/second.md')
  local said = editor:ask("return vim.fn.execute('messages')")
  for _, words in ipairs({ ... }) do
    check(said:find(words, 1, true) ~= nil, 'a missing program: the message says ' .. words)
  end
  local _, times = said:gsub('whosaid: n', '')
  check(times == 1, 'a missing program: said once')
  editor:close()
end

local editor = Editor.open({ at_path(whosaid) })
reads_and_jumps(editor)
shows_while_typing(editor)
editor:close()

-- As Neovim 0.8 to 0.10 are: without vim.lsp.enable and vim.lsp.config.
editor = Editor.open({ at_path(whosaid), 'vim.lsp.enable = nil; vim.lsp.config = nil' })
reads_and_jumps(editor)
shows_while_typing(editor)
editor:close()

complains_once({ at_path('/nowhere/whosaid') }, 'no program at /nowhere/whosaid', 'vim.g.whosaid_path')
complains_once({ "vim.env.PATH = '/nowhere'" }, 'neither on PATH nor at', 'build/whosaid', 'vim.g.whosaid_path')

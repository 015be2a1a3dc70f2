" whosaid in Vim, through ALE. In the vimrc, after ALE itself:
"
"     let g:whosaid_path = expand('~/whosaid/build/whosaid')   " where it is not on PATH
"     source ~/whosaid/editors/vim/ale.vim
"
" :ALEHover says who is under the cursor or who said it, :ALEGoToDefinition goes to where a person is introduced.

let g:whosaid_path = get(g:, 'whosaid_path', 'whosaid')

if !executable(g:whosaid_path)
  echohl WarningMsg
  echomsg 'whosaid: no program ' . g:whosaid_path . ' there or on PATH; set g:whosaid_path in your vimrc'
  echohl None
  finish
endif

let g:ale_linters = get(g:, 'ale_linters', {})

for s:filetype in ['text', 'markdown']
  call ale#linter#Define(s:filetype, {
  \   'name': 'whosaid',
  \   'lsp': 'stdio',
  \   'executable': g:whosaid_path,
  \   'command': '%e lsp',
  \   'language': s:filetype is# 'text' ? 'plaintext' : 'markdown',
  \   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
  \ })
  let g:ale_linters[s:filetype] = get(g:ale_linters, s:filetype, []) + ['whosaid']
endfor

" Findings show while the writer still types, in these buffers only.
augroup whosaid
  autocmd!
  autocmd FileType text,markdown autocmd whosaid TextChangedI <buffer> call ale#Queue(g:ale_lint_delay)
augroup END

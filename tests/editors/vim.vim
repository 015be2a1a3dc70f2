" whosaid in real Vim, through ALE. Started by vim.sh, which prints the report.

set nocompatible hidden
set runtimepath+=/usr/share/vim-ale
filetype on
runtime! plugin/ale.vim
func! Check(passed, what) abort
  call writefile([(a:passed ? 'ok   ' : 'FAIL ') . a:what], $WORK . '/report', 'a')
  if !a:passed
    cquit!
  endif
endfunc

func! Await(condition, what) abort
  let l:turns = 0
  while !eval(a:condition) && l:turns < 600
    sleep 25m
    let l:turns += 1
  endwhile
  call Check(eval(a:condition), a:what)
endfunc

func! Findings() abort
  return ale#engine#GetLoclist(bufnr(''))
endfunc

func! Hovered() abort
  return join(getbufline('ALEPreviewWindow', 1, '$'))
endfunc

func! Go(words) abort
  call cursor(1, 1)
  call search('\V' . a:words, 'cW')
endfunc

func! Run(timer) abort
  let g:whosaid_path = '/nowhere/whosaid'
  let l:said = execute('source $ALE_VIM')
  call Check(l:said =~# '/nowhere/whosaid' && l:said =~# 'set g:whosaid_path', 'a missing program: where, and what to set')
  let g:whosaid_path = $WHOSAID
  source $ALE_VIM
  edit $WORK/desk/ferry.txt
  call Check(&filetype is# 'text', 'the article is plain text')
  let g:ale_hover_to_preview = 1
  call Go('Ms. Lindqvist')
  sleep 500m
  ALEHover
  call Await('Hovered() =~# "Marta Lindqvist"', 'hover on “Ms. Lindqvist” names Marta Lindqvist')
  pclose
  call Check(empty(Findings()), 'nothing to say of an article that is in order')
  call Go('waited')
  ALEGoToDefinition
  call Await('line(".") == 7 && col(".") == 1', 'from the quotation to where its speaker is introduced')
  call feedkeys('Go' . "\r" . '“Nobody on the islands was asked.”', 'n')
  call timer_start(4000, function('WhileTyping'))
endfunc

func! WhileTyping(timer) abort
  call Check(mode() is# 'i', 'in insert mode')
  call Check(!empty(Findings()), 'a finding appears while the writer types')
  call Check(Findings()[0].lnum == 13 && Findings()[0].code is# 'quote/unattributed', 'it is quote/unattributed, on the new paragraph')
  qall!
endfunc

call timer_start(50, function('Run'))

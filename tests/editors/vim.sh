#!/bin/sh
# Real Vim with ALE, with the real program: tests/editors/vim.sh [PATH OF whosaid]
set -eu
. "$(dirname "$0")/tools.sh"
need vim vim
[ -d /usr/share/vim-ale ] || apt_install ALE vim-ale

mkdir -p "$work/home" "$work/desk"
cp "$tests/ferry.txt" "$work/desk"
export HOME="$work/home" TERM=xterm WHOSAID="$whosaid" WORK="$work" ALE_VIM="$root/editors/vim/ale.vim"
touch "$work/report"

# Vim wants a terminal: script(1) is one.
status=0
timeout 60 script -qfec "vim -Nu NONE -n -i NONE -S '$tests/vim.vim'" /dev/null </dev/null >"$work/screen" 2>&1 || status=$?
cat "$work/report"
exit "$status"

#!/bin/sh
# Real Emacs with Eglot, in batch, with the real program: tests/editors/emacs.sh [PATH OF whosaid]
set -eu
. "$(dirname "$0")/tools.sh"
need emacs emacs-nox elpa-eglot
emacs --batch -q --eval '(package-initialize)' --eval "(require 'eglot)" 2>/dev/null || apt_install Eglot elpa-eglot

mkdir -p "$work/home" "$work/desk"
cp "$tests/ferry.txt" "$root/editors/emacs/whosaid.el" "$work/desk"
export HOME="$work/home"
emacs() { timeout 60 emacs --batch -q --eval '(package-initialize)' "$@"; }

emacs --eval '(setq byte-compile-error-on-warn t)' -f batch-byte-compile "$work/desk/whosaid.el"
WHOSAID=$whosaid emacs -L "$work/desk" -l "$tests/emacs.el" -f ert-run-tests-batch-and-exit

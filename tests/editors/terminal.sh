#!/bin/sh
# `whosaid check` on a real terminal, drawn by the terminal emulator of VS Code in a browser:
#
#   tests/editors/terminal.sh [PATH OF whosaid [FOLDER FOR THE PICTURE]]
set -eu
. "$(dirname "$0")/tools.sh"
picture=${2:-}
need_browser
need script bsdutils

columns=118
article=harbour-dredging.txt
# `check` ends with 1 where there are findings.
(cd "$root/seeds/articles" && TERM=xterm-256color script -qec \
    "stty cols $columns; '$whosaid' check $article" "$work/typescript" </dev/null >"$work/screen") || true
NODE_PATH=$tools/browser/node_modules timeout 120 node "$tests/terminal.js" \
    "$work/screen" "$columns" "whosaid check $article" "$chromium" "$picture"

#!/bin/sh
# Real VS Code in headless Chromium, with the packaged extension and the real program:
#
#   tests/editors/vscode.sh [PATH OF whosaid [FOLDER FOR THE PICTURE]]
set -eu
. "$(dirname "$0")/tools.sh"
picture=${2:-}
need_browser

# VS Code's own server comes in the package code-server, and wants a newer Node than the system may have.
version=4.139.1
home=$tools/vscode-$version
case $(uname -m) in
x86_64) machine=x64 ;;
aarch64 | arm64) machine=arm64 ;;
*) skip "VS Code's server does not run on $(uname -m)" ;;
esac
node=$home/node_modules/node-linux-$machine/bin/node
code=$home/node_modules/code-server/lib/vscode
fetch "$home" "node-linux-$machine@24" "code-server@$version" @vscode/vsce@3.6.2
if [ ! -e "$code/complete" ]; then
    (cd "$code" && PATH="${node%/*}:$PATH" npm_install --omit=dev --omit=optional && touch complete) \
        >"$work/npm.log" 2>&1 || skip "could not be fetched: $(tail -n 1 "$work/npm.log")"
fi

# The extension as it is given to people: packed from a clean copy.
mkdir "$work/extension"
(cd "$root/editors/vscode" && cp ./*.js ./*.json ./*.md .vscodeignore "$work/extension")
(
    cd "$work/extension"
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    "$node" "$home/node_modules/@vscode/vsce/vsce" package --allow-missing-repository --skip-license -o "$work/whosaid.vsix"
) >"$work/vsce.log" 2>&1 || {
    cat "$work/vsce.log"
    exit 1
}
serve() { "$node" "$code/out/server-main.js" --accept-server-license-terms --server-data-dir "$work/data" "$@"; }
serve --install-extension "$work/whosaid.vsix" >"$work/install.log" 2>&1 || {
    cat "$work/install.log"
    exit 1
}

# VS Code takes its environment from the login shell: there the program is on PATH.
mkdir -p "$work/desk" "$work/home" "$work/bin"
ln -s "$whosaid" "$work/bin/whosaid"
echo "PATH=$work/bin:\$PATH" >"$work/home/.profile"
cp "$root"/seeds/articles/*.txt "$work/desk"
: >"$work/server.log"
HOME="$work/home" SHELL=/bin/sh \
    "$node" "$code/out/server-main.js" --accept-server-license-terms --server-data-dir "$work/data" --host 127.0.0.1 --port 0 \
    --without-connection-token --telemetry-level off >"$work/server.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
turns=0
until port=$(sed -n 's/^Extension host agent listening on \([0-9]*\).*/\1/p' "$work/server.log") && [ -n "$port" ]; do
    turns=$((turns + 1))
    if [ "$turns" -gt 300 ] || ! kill -0 "$server" 2>/dev/null; then
        cat "$work/server.log"
        exit 1
    fi
    sleep 0.1
done

NODE_PATH=$tools/browser/node_modules timeout 300 "$node" "$tests/vscode.js" \
    "http://127.0.0.1:$port" "$work" "$whosaid" "$chromium" "$picture"

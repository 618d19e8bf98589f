#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and runs or tests Partnership Explorer on Debian 12 or later.
# Every step leaves alone what is done already, so that it can be called again at any time.
set -eu

ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
PROGRAM=build/release/app/partnership-explorer
CHARTS=build/charts
LOG=

# What it takes to build and to run; README.md says what each one is for.
PACKAGES='ca-certificates g++ cmake ninja-build nlohmann-json3-dev qt6-base-dev libqt6opengl6-dev qt6-charts-dev
    qt6-svg-dev libqt6sql6-sqlite libsqlite3-dev zlib1g-dev libxkbcommon-dev fonts-noto-core
    pkg-config libxml2-dev libzip-dev libpoppler-cpp-dev poppler-data libuchardet-dev libxlsxwriter-dev libical-dev'

usage() {
    cat <<USAGE
Usage: sh packaging/setup.sh run                    install what is missing, build, open the program
       sh packaging/setup.sh test                   install what is missing, build, run every test
       sh packaging/setup.sh install [PACKAGE ...]  only install what building needs, and the packages named
USAGE
}

say() { printf '== %s\n' "$*"; }

# What failed, and what to do about it.
fail() {
    printf '\npackaging/setup.sh: %s\n' "$1" >&2
    shift
    for advice; do
        printf '  %s\n' "$advice" >&2
    done
    exit 1
}

clean_up() { [ -z "$LOG" ] || rm -f "$LOG"; }
trap clean_up EXIT
trap 'exit 130' INT TERM

free_mb() { df -Pm -- "$1" 2>/dev/null | awk 'NR == 2 { print $4 }'; }

# Ends where a disk has less room than will be taken: apt-get does not always come back from a full one.
check_space() {
    free=$(free_mb "$1")
    [ "${free:-$2}" -ge "$2" ] ||
        fail "There are only $free MB free on the disk of $1, and about $2 MB are needed there." \
            'Make room (for example with: apt-get clean) and run this command again.'
}

# The packages among the arguments that are not installed.
missing() {
    for package; do
        case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) in
        'install ok installed') ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# apt-get says in many words what is wrong; the usual cases get a plain sentence and a way out.
explain_apt() {
    again='Then run this command again.'
    if grep -qE 'No space left|enough free space' "$LOG"; then
        fail 'The disk is full: the packages could not be installed.' 'Make room, for example with: apt-get clean' "$again"
    elif grep -qE 'Temporary failure|Could not resolve|Could not connect|Cannot initiate|Network is unreachable|timed out' "$LOG"; then
        fail 'The package servers cannot be reached.' 'Check the network connection (and the proxy in /etc/apt/apt.conf.d).' "$again"
    elif grep -qE 'Unable to locate package|has no installation candidate' "$LOG"; then
        fail 'This system does not offer all packages that are needed; Debian 12 or later does.' \
            'Check that /etc/apt/sources.list names the "main" part of Debian 12 (bookworm) or later.' "$again"
    elif grep -q 'Could not get lock' "$LOG"; then
        fail 'Another program is installing packages right now.' 'Wait until it is done.' "$again"
    elif grep -qE 'a password is required|not in the sudoers|incorrect password' "$LOG"; then
        fail 'sudo did not allow to install packages.' 'Ask an administrator to run: sh packaging/setup.sh install' "$again"
    fi
    fail 'apt-get could not install the packages; its own words stand above.' \
        'Try: apt-get --fix-broken install' "$again"
}

# Shows what the command says and keeps it for explain_apt.
apt() {
    LOG=${LOG:-$(mktemp)}
    status=$(mktemp)
    { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" 2>&1 </dev/null ||
        echo failed >"$status"; } | tee "$LOG"
    if [ -s "$status" ]; then
        rm -f "$status"
        explain_apt
    fi
    rm -f "$status"
}

install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say 'This is not a Debian system: nothing can be installed here. Building with what is there.'
        return
    fi
    # shellcheck disable=SC2046,SC2086 # lists of package names
    needed=$(missing $PACKAGES "$@")
    [ -n "$needed" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "Packages are missing, and there is no sudo to install them: $needed" \
            'As root, run: sh packaging/setup.sh install' 'Then run this command again.'
    fi
    check_space /usr 1500
    check_space /var/cache/apt 500
    check_space /var/lib/apt 200
    say "Installing: $needed"
    apt update
    # shellcheck disable=SC2086 # a list of package names
    apt install --no-install-recommends $needed
}

# Under sudo, what is built belongs to the person who asked, if the source does; else it could not be built
# again without sudo.
as_owner() {
    if [ "$(id -u)" -eq 0 ] && [ -n "${SUDO_USER:-}" ] && [ "$(stat -c %U "$ROOT")" = "$SUDO_USER" ]; then
        home=$(getent passwd "$SUDO_USER" | cut -d: -f6)
        runuser -u "$SUDO_USER" -- env HOME="$home" "$@"
    else
        "$@"
    fi
}

# One compiler a core, but not more than fit into memory: a file that includes Qt takes up to 1 GB.
jobs() {
    cores=$(nproc 2>/dev/null || echo 1)
    fit=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)
    fit=${fit:-1}
    [ "$fit" -ge 1 ] || fit=1
    if [ "$cores" -lt "$fit" ]; then echo "$cores"; else echo "$fit"; fi
}

build_failed() {
    [ "$(free_mb "$ROOT")" -ge 50 ] ||
        fail 'The disk is full: the program could not be built.' 'Make room and run this command again.'
    [ ! -e "$ROOT/build" ] || as_owner test -w "$ROOT/build" ||
        fail "The folder $ROOT/build belongs to someone else." "Remove it (sudo rm -r $ROOT/build) and run this command again."
    fail "$1" "$2"
}

# build PRESET [--target TARGET]
build() {
    preset=$1
    shift
    [ -d "$ROOT/build/$preset" ] || check_space "$ROOT" 1000
    say "Building (preset $preset)"
    cd "$ROOT"
    as_owner cmake --preset "$preset" >/dev/null ||
        build_failed 'The build could not be prepared; what is missing stands above.' \
            "The packages it takes are: $(echo "$PACKAGES" | tr -s ' \n' ' ')"
    as_owner cmake --build --preset "$preset" --parallel "$(jobs)" "$@" ||
        build_failed 'The program could not be built; the compiler'\''s words stand above.' \
            'If the source was changed or half copied, get it anew; remove the folder build/ and run this command again.'
}

# The job of the window for those who have no display: figures and charts of the shipped statement.
run_headless() {
    say 'Counts per pillar (commitments):'
    as_owner "./$PROGRAM" tally pillar || fail 'The counts could not be made; the reason stands above.'
    as_owner mkdir -p "$CHARTS"
    for chart in $(as_owner "./$PROGRAM" chart --list); do
        as_owner "./$PROGRAM" chart "$chart" --output "$CHARTS/$chart.svg" ||
            fail "The chart \"$chart\" could not be written; the reason stands above."
    done
    say "Charts as SVG are in $ROOT/$CHARTS:"
    ls "$CHARTS"
}

run() {
    install_packages
    build release --target partnership-explorer
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        say 'There is no display here, so the window cannot be opened. Doing the same job without one.'
        run_headless
        return
    fi
    say 'Opening the window'
    status=0
    as_owner "./$PROGRAM" || status=$?
    # Qt aborts where a display is named but cannot be reached.
    if [ "$status" -eq 134 ]; then
        say "The display \"${DISPLAY:-$WAYLAND_DISPLAY}\" cannot be used. Doing the same job without one."
        run_headless
    elif [ "$status" -ne 0 ]; then
        fail "The program ended with status $status; the reason stands above."
    fi
}

run_tests() {
    install_packages
    build release
    say 'Running every test'
    as_owner ctest --preset release --parallel "$(jobs)" ||
        fail 'Some tests failed; they are named above.' \
            'See one by itself with: ctest --preset release --rerun-failed --output-on-failure'
    say 'Every test passed.'
}

# Qt wants UTF-8; a bare system has no other locale of that kind.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*UTF-8 | *utf8) ;;
*) export LC_ALL=C.UTF-8 ;;
esac
# Qt speaks to Wayland through a package of its own; with X beside it that is not needed.
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    PACKAGES="$PACKAGES qt6-wayland"
fi

case ${1:-} in
run | test)
    [ $# -eq 1 ] || { usage >&2; exit 2; }
    if [ "$1" = run ]; then run; else run_tests; fi
    ;;
install)
    shift
    install_packages "$@"
    ;;
-h | --help | help) usage ;;
*)
    usage >&2
    exit 2
    ;;
esac

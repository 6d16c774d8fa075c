#!/bin/sh
# Makes a checkout ready to run, test and package: system libraries, the .venv folder, the pinned packages, the app.
# `make` calls it; it says first what it will do and why, does only what is missing, and is quick when nothing is.
#
#   packaging/setup.sh              what running and testing need
#   packaging/setup.sh --package    and what packing needs
#   packaging/setup.sh --list       the system libraries by name, for every system
#
# HANDBOOK_SKIP_SYSTEM=1 leaves system libraries alone (a system where the check looks in the wrong place).
# PYTHON=/path/to/python chooses the Python for a new .venv.
set -eu
cd "$(dirname "$0")/.."

venv=.venv
stamp=$venv/.ready
libraries=packaging/linux/system-libraries.txt
PATH=$PATH:/usr/sbin:/sbin
export PATH

say() { printf '%s\n' "$*" >&2; }
stop() {
    say "handbook setup: $*"
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# packages COLUMN NEED...: names from the list, each once, on one line
packages() {
    column=$1
    shift
    awk -v column="$column" -v needs=" $* " \
        '!/^#/ && NF == 5 && index(needs, " " $2 " ") && !seen[$column]++ { printf "%s%s", sep, $column; sep = " " }' \
        "$libraries"
}

list() {
    debian=$(packages 3 start window)
    cat <<END
Debian, Ubuntu   sudo apt install python3-venv $debian
Fedora           sudo dnf install python3 $(packages 4 start window)
Arch             sudo pacman -S --needed python $(packages 5 start window)
Windows          Python 3.11 or newer from python.org. No system libraries.
macOS            Python 3.11 or newer from python.org or Homebrew. No system libraries.
END
}

# ---- which Python

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        is_new_enough "$PYTHON" || stop "PYTHON=$PYTHON is not Python 3.11 or newer."
        echo "$PYTHON"
        return
    fi
    for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
        if have "$name" && is_new_enough "$name"; then
            echo "$name"
            return
        fi
    done
}

too_old() {
    for name in python3 python; do
        if have "$name"; then
            found=$("$name" -c 'import platform; print(platform.python_version())' 2>/dev/null || echo "an unknown version")
            stop "Python 3.11 or newer is needed, and $name here is $found. Install a newer one beside it and say" \
                "which: make PYTHON=python3.12 run"
        fi
    done
    stop "Python 3.11 or newer is needed, and there is none here. $(list | sed -n "s/^$(family) *//p")"
}

family() {
    if [ "$(uname -s)" = Darwin ]; then
        echo macOS
    elif have apt-get; then
        echo Debian
    elif have dnf; then
        echo Fedora
    elif have pacman; then
        echo Arch
    else
        echo Debian
    fi
}

# ---- what the system lacks

missing_libraries() { # package names where apt can install them, file names elsewhere
    known=$(ldconfig -p 2>/dev/null) || known=
    while read -r file need debian _; do
        case $need in start | window) ;; *) continue ;; esac
        case $known in
            *"	$file "*) ;;
            *) if have apt-get; then echo "$debian"; else echo "$file"; fi ;;
        esac
    done <"$libraries" | sort -u | tr '\n' ' '
}

# Debian keeps a part of Python's own venv module in a package of its own.
venv_package() {
    if "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        return
    fi
    version=$("$1" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    if [ "$(readlink -f /usr/bin/python3 2>/dev/null)" = "/usr/bin/$version" ]; then
        echo python3-venv
    else
        echo "$version-venv"
    fi
}

# PyInstaller packs Python's shared library and strips what it packs.
packing_packages() {
    shared=$("$1" -c 'import sysconfig; print(sysconfig.get_config_var("INSTSONAME") or "")')
    folder=$("$1" -c 'import sysconfig; print(sysconfig.get_config_var("LIBDIR") or "")')
    case $shared in
        *.so*)
            if [ ! -e "$folder/$shared" ] && ! ldconfig -p | grep -qF "	$shared "; then
                echo "$shared" | sed 's/\.so\..*//'
            fi
            ;;
    esac
    if ! have objdump || ! have strip; then echo binutils; fi
    if ! have dpkg-deb; then echo dpkg; fi
    if ! have xz; then echo xz-utils; fi
}

install_system() { # install_system PACKAGE...
    if [ $# -eq 0 ]; then return; fi
    why="missing here (Qt's system libraries, and what makes .venv or packs the app)"
    if ! have apt-get; then
        say "handbook setup: $why: $*"
        say "Only Debian and Ubuntu are set up by themselves. Install these yourself, then run make again:"
        list >&2
        exit 1
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=
        how="as root"
    elif have sudo && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        as_root=sudo
        how="with sudo, which may ask for your password"
    else
        stop "$why: $*. Installing them needs root, and there is neither root nor a usable sudo here." \
            "Ask whoever looks after this computer to run:  apt install $*"
    fi
    say "handbook setup: $why:"
    say "    $*"
    say "Next, $how: apt-get update, then apt-get install of exactly these (and what they need)."
    wait="-o DPkg::Lock::Timeout=300"
    # shellcheck disable=SC2086  # $as_root is empty when root already; $wait is two words
    $as_root apt-get $wait update -q >&2 ||
        say "handbook setup: apt-get update had trouble; going on with the lists that are there."
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get $wait install -q -y --no-install-recommends "$@" >&2 ||
        stop "apt-get could not install: $*. Its own message stands above."
}

check_machine() {
    case $(uname -m) in
        x86_64) least=34 ;;
        aarch64) least=39 ;;
        *) stop "Qt's packages exist for x86_64 and aarch64; this computer is $(uname -m)." ;;
    esac
    version=$(getconf GNU_LIBC_VERSION 2>/dev/null) || version=
    case $version in
        glibc\ 2.*) ;;
        *) stop "Qt's packages need glibc; this system has another C library (Alpine, musl?)." ;;
    esac
    if [ "${version#glibc 2.}" -lt "$least" ]; then
        stop "Qt's packages need glibc 2.$least on $(uname -m) (on x86_64: Debian 12, Ubuntu 22.04 or newer); this system has $version."
    fi
}

set_up_system() { # set_up_system [--package]
    if [ "$(uname -s)" != Linux ] || [ -n "${HANDBOOK_SKIP_SYSTEM:-}" ]; then return; fi
    check_machine
    wanted=$(missing_libraries)
    if is_new_enough "$venv/bin/python"; then
        python=$venv/bin/python
    else
        python=$(find_python)
        if [ -z "$python" ]; then
            if have python3 || have python; then too_old; fi
            wanted="$wanted python3 python3-venv"
        else
            wanted="$wanted $(venv_package "$python")"
        fi
    fi
    if [ "${1:-}" = --package ] && [ -n "$python" ]; then
        wanted="$wanted $(packing_packages "$python" | tr '\n' ' ')"
    fi
    # shellcheck disable=SC2086  # a list of package names
    install_system $wanted
}

# ---- the .venv folder

fingerprint() {
    cat requirements.txt pyproject.toml | cksum
    pwd # the programs in .venv/bin name this folder
}

is_ready() {
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint)" ] && is_new_enough "$venv/bin/python" &&
        [ -x "$venv/bin/handbook" ]
}

make_venv() {
    python=$(find_python)
    if [ -z "$python" ]; then too_old; fi
    if [ -e "$venv" ] || [ -L "$venv" ]; then
        if is_new_enough "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1 &&
            [ "$(sed -n 2p "$stamp" 2>/dev/null || pwd)" = "$(pwd)" ]; then
            return
        fi
        if [ ! -L "$venv" ] && [ ! -f "$venv/pyvenv.cfg" ] && [ -n "$(ls -A "$venv")" ]; then
            stop "the folder .venv here was not made by Python. Move it away, then run make again."
        fi
        say "handbook setup: the .venv folder here does not work (any more); it is made anew."
        rm -rf "$venv"
    fi
    say "handbook setup: making .venv with $("$python" --version)."
    "$python" -m venv "$venv" || {
        rm -rf "$venv"
        stop "Python could not make the .venv folder. On Debian and Ubuntu: apt install $(venv_package "$python" | grep . || echo python3-venv)"
    }
}

set_up_packages() {
    if is_ready; then return; fi
    make_venv
    say "handbook setup: fetching the packages pinned in requirements.txt (about 150 MB, into .venv only)."
    rm -f "$stamp"
    pip="$venv/bin/python -m pip --disable-pip-version-check --quiet"
    # shellcheck disable=SC2086
    $pip install --require-hashes --no-deps --only-binary :all: -r requirements.txt ||
        stop "the packages could not be fetched or did not match their pinned hashes. Is there a network? pip's own message stands above."
    # shellcheck disable=SC2086
    $pip install --no-deps --no-build-isolation --no-index --editable . || stop "the app itself could not be installed into .venv."
    fingerprint >"$stamp"
    say "handbook setup: done."
}

case ${1:-} in
    --list) list ;;
    --package | '')
        case $(uname -s) in
            Linux | Darwin) ;;
            *) stop "make works on Linux and macOS. On Windows, in PowerShell: py -m venv .venv; .venv\\Scripts\\pip install" \
                "--require-hashes -r requirements.txt; .venv\\Scripts\\pip install --no-deps --no-build-isolation -e .;" \
                ".venv\\Scripts\\handbook" ;;
        esac
        set_up_system "$@"
        set_up_packages
        ;;
    *) stop "unknown: $1" ;;
esac

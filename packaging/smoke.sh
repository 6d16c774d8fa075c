#!/bin/sh
# Installs the .deb, uses the installed program as an ordinary user, on a virtual screen, in a network namespace without
# any interface, and removes it again. Builds nothing. Needs root, apt, xvfb and xauth; changes this system.
#
#   packaging/smoke.sh [PACKAGE.deb]      one line a check, then "smoke: N passed, M failed"
# shellcheck disable=SC2317  # the functions are called by name, through check
set -u
cd "$(dirname "$0")/.." || exit 1

name=techwerkers-handbook
user=nobody
passed=0
failed=0

check() { # check WHAT COMMAND...: its output is shown only when it fails
    what=$1
    shift
    if said=$("$@" 2>&1); then
        passed=$((passed + 1))
        echo "ok    $what"
    else
        failed=$((failed + 1))
        echo "FAIL  $what"
        printf '%s\n' "$said" | tail -n 15 | sed 's/^/      /'
    fi
}
stop() {
    echo "smoke: $*" >&2
    exit 1
}

if [ "${1:-}" = --inside ]; then # in the namespace, as the ordinary user, with a screen
    work=$2
    version=$3
    secret="--data-dir $work/data --passphrase-file $work/passphrase"

    no_interface() { ! tail -n +3 /proc/net/dev | grep -v '^ *lo:' && ! ip -4 addr 2>/dev/null | grep inet; }
    prints_version() { handbook --version | grep -F "$version"; }
    finds() { handbook search works council --json | grep -F '"works-council/'; }
    # shellcheck disable=SC2086  # $secret is four words
    tour() { timeout 300 handbook $secret --tour "$work/pictures/$1"; }
    tour_finds_tick() {
        tour again >"$work/again" 2>&1
        status=$?
        cat "$work/again"
        [ "$status" = 0 ] && grep -qF "found the tick again" "$work/again"
    }
    has_pictures() { find "$work/pictures" -name '*.png' -size +4k | grep .; }
    # shellcheck disable=SC2086
    lists() { handbook $secret checklist list --json | grep '"'; }
    sealed() { test -s "$work/data/notes.sealed" && test -z "$(find "$work/data" -type f -perm /077)"; }
    says_no_screen() {
        said=$(env -u DISPLAY -u WAYLAND_DISPLAY handbook 2>&1) && return 1
        echo "$said"
        echo "$said" | grep -F "no screen" && [ "$(echo "$said" | wc -l)" = 1 ]
    }

    check "no network interface is in reach" no_interface
    check "handbook --version says $version" prints_version
    check "the command line searches" finds
    check "first tour: opens, reads, searches, starts a checklist, ticks, quits" tour first
    check "second tour: the tick is there" tour_finds_tick
    check "both tours left pictures" has_pictures
    check "the command line lists the checklist" lists
    check "the data is sealed, and readable by its owner only" sealed
    check "without a screen: one sentence" says_no_screen
    echo "$passed $failed" >"$work/counts"
    exit 0
fi

[ "$(id -u)" = 0 ] || stop "installing a package needs root: run it as root or with sudo."
deb=${1:-$(find dist -name "${name}_*.deb" 2>/dev/null | sort -V | tail -n 1)}
[ -f "$deb" ] || stop "there is no package in dist/: run make package first."
for tool in apt-get xvfb-run setpriv ip; do
    command -v $tool >/dev/null || stop "$tool is needed (apt install xvfb xauth util-linux iproute2)."
done
if dpkg-query -W -f '${db:Status-Status}' $name 2>/dev/null | grep -qx installed; then
    stop "$name is installed here already; remove it first (apt remove $name), this check would."
fi
if unshare -n true 2>/dev/null; then
    alone="unshare -n"
elif ip netns add handbook-smoke 2>/dev/null; then
    alone="ip netns exec handbook-smoke"
else
    stop "this machine allows no network namespace, so nothing was proved. Try with more rights (CAP_SYS_ADMIN)."
fi

work=$(mktemp -d)
cleanup() {
    if dpkg-query -W $name >/dev/null 2>&1; then apt-get remove -q -y $name >/dev/null 2>&1; fi
    ip netns del handbook-smoke 2>/dev/null
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

install() {
    cp "$deb" "$work/package.deb" && chmod 755 "$work" && chmod 644 "$work/package.deb"
    [ -n "$(find /var/lib/apt/lists -name '*Packages*' 2>/dev/null | head -n 1)" ] || apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -q -y --no-install-recommends "$work/package.deb"
}
no_network_code() {
    found=$(find /usr/lib/$name | grep -iE '/[^/]*(Qt6?Network|Qt6?WebEngine|libssl|libcrypto|_ssl\.|_socket\.|tlsbackend)[^/]*$')
    [ -z "$found" ] || { echo "$found" && return 1; }
}
remove() { apt-get -o DPkg::Lock::Timeout=300 remove -q -y $name | tee "$work/removed"; }
says_where() { grep -F ".local/share/handbook" "$work/removed"; }
gone() { [ ! -e /usr/lib/$name ] && [ ! -e /usr/bin/handbook ] && [ ! -e /usr/share/applications/nl.techwerkers.handbook.desktop ]; }
kept() { test -s "$work/home/data/notes.sealed"; }

check "$(basename "$deb") installs" install
check "the program is executable and on the path" test -x /usr/bin/handbook
check "no network library is in the package" no_network_code

[ -d /tmp/.X11-unix ] || mkdir -m 1777 /tmp/.X11-unix
mkdir -m 700 "$work/home"
head -c 18 /dev/urandom | base64 >"$work/home/passphrase"
chown -R $user "$work/home"
cp "$0" "$work/inside.sh"
chmod 755 "$work" "$work/inside.sh"
version=$(dpkg-query -W -f '${Version}' $name 2>/dev/null)
# A new session of an ordinary user: nothing of ours in the environment, no D-Bus, no folder but their own.
# shellcheck disable=SC2086  # $alone is two to four words
(cd "$work" && env -i PATH=/usr/bin:/bin:/usr/sbin LANG=C.UTF-8 HOME="$work/home" XDG_RUNTIME_DIR="$work/home" \
    $alone setpriv --reuid=$user --regid="$(id -g $user)" --clear-groups --no-new-privs \
    xvfb-run -a -s "-screen 0 1280x1000x24 -nolisten tcp" \
    sh "$work/inside.sh" --inside "$work/home" "$version")
if read -r inside_passed inside_failed 2>/dev/null <"$work/home/counts"; then
    passed=$((passed + inside_passed))
    failed=$((failed + inside_failed))
else
    check "the checks inside the namespace ran to their end" false
fi
if [ -d "$work/home/pictures" ]; then
    rm -rf build/smoke && mkdir -p build && cp -r "$work/home/pictures" build/smoke && echo "      pictures: build/smoke"
fi

check "removing works" remove
check "removing says where the user's own data is" says_where
check "removing leaves nothing of the program" gone
check "removing leaves the user's data" kept

echo "smoke: $passed passed, $failed failed"
[ "$failed" = 0 ]

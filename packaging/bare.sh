#!/bin/sh
# Tries the packages on a bare Debian: debootstrap of SUITE, the .deb installed there with what it names and nothing
# else, used in every way below without any network interface, and removed; then the .tar.xz from a file system that
# cannot be written. Builds nothing. Needs root and debootstrap; changes nothing outside a temporary folder.
#
#   packaging/bare.sh SUITE [PICTURES]      bookworm, trixie ...; a line for each check, then "bare: N passed, M failed"
#
# PICTURES is a folder for what the windows showed, such as build/bare. MIRROR in the environment names another mirror than debootstrap's own.
# shellcheck disable=SC2317  # the functions are called by name, through check
set -u

name=techwerkers-handbook
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
    echo "bare: $*" >&2
    exit 1
}

if [ "${1:-}" = --inside ]; then # in the bare system, as root, without an interface
    program=$3
    size=1280x1000
    cd /tmp || exit 1

    # USER HOME COMMAND...: in a session of that user, with nothing in the environment but HOME ("-": not even that)
    session() {
        who=$1
        home=$2
        shift 2
        if [ "$home" = - ]; then set -- env -u HOME "$@"; fi
        env -i PATH=/usr/bin:/bin:/usr/sbin LANG=C.UTF-8 HOME="$home" \
            setpriv --reuid="$who" --regid="$(id -g "$who")" --clear-groups --no-new-privs "$@"
    }
    on_screen() { # the same with a screen; "timeout" ends what hangs
        who=$1
        home=$2
        shift 2
        session "$who" "$home" timeout 600 xvfb-run -a -s "-screen 0 ${size}x24 -nolisten tcp" "$@"
    }
    tour_twice() { # USER HOME WHAT: it starts, reads, searches, begins a checklist, ticks, ends; then the tick is there
        where=/tmp/$1/$3
        for visit in first again; do
            on_screen "$1" "$2" "$program" --passphrase-file "/tmp/$1/passphrase" --tour "$where/$visit" >"/tmp/$1.said" 2>&1 || {
                cat "/tmp/$1.said"
                return 1
            }
        done
        cat "/tmp/$1.said"
        grep -qF "found the tick again" "/tmp/$1.said" && [ -n "$(find "$where" -name '*.png' -size +4k)" ]
    }
    one_sentence() { # COMMAND...: it refuses, with one line on standard error and without a traceback
        "$@" >/dev/null 2>/tmp/error
        status=$?
        echo "status $status: $(cat /tmp/error)"
        [ "$status" -gt 0 ] && [ "$status" -lt 100 ] && [ "$(wc -l </tmp/error)" = 1 ] && ! grep -q Traceback /tmp/error
    }
    opens() { # USER HOME: a window is there, stays until it is asked to end, and nothing wrong was said
        on_screen "$1" "$2" "$program" >/tmp/error 2>&1 &
        started=$!
        sleep 20
        running=$(pgrep -u "$1" -x handbook | head -n 1)
        [ -n "$running" ] && kill "$running"
        wait "$started"
        cat /tmp/error
        [ -n "$running" ] && ! grep -v '^Fontconfig error: No writable cache' /tmp/error # the system's library says that
    }
    no_interface() { ! tail -n +3 /proc/net/dev | grep -v '^ *lo:'; }
    is_private() { test -s "$1/notes.sealed" && test -z "$(find "$1" -perm /077)"; }
    cannot_read() { ! session "$1" /tmp ls "$2" 2>/dev/null; }
    cannot_write() { ! touch "$1/x" 2>/dev/null; }
    home_of() { getent passwd "$1" | cut -d: -f6; }
    make_user() {
        id "$1" >/dev/null 2>&1 || useradd -m "$1"
        install -d -o "$1" -m 700 "/tmp/$1"
        printf 'made up for %s, four words' "$1" >"/tmp/$1/passphrase"
        chown "$1" "/tmp/$1/passphrase"
    }

    [ -d /tmp/.X11-unix ] || mkdir -m 1777 /tmp/.X11-unix
    check "no network interface is in reach" no_interface
    make_user anna
    make_user bram
    make_user root
    anna=$(home_of anna)
    bram=$(home_of bram)
    data=.local/share/handbook

    if [ "$2" = archive ]; then
        folder=$(dirname "$program")
        check "the unpacked archive cannot be written" cannot_write "$folder"
        check "its command line searches" session anna "$anna" "$program" search works council
        mv /usr/share/fonts /usr/share/no-fonts
        check "without fonts: two visits" tour_twice anna "$anna" stick
        mv /usr/share/no-fonts /usr/share/fonts
        check "its data is in the user's folder" is_private "$anna/$data"
        cp -r "$folder" /tmp/copied && mkdir /tmp/copied/handbook-data && chown -R bram /tmp/copied
        program=/tmp/copied/handbook
        check "with a folder handbook-data: two visits" tour_twice bram "$bram" beside
        check "its data is there" is_private /tmp/copied/handbook-data
        check "and nothing is in the user's folder" test ! -e "$bram/$data"
    else
        check "handbook --version" session anna "$anna" "$program" --version
        check "the command line searches" session anna "$anna" "$program" search works council
        check "an ordinary user, no D-Bus: two visits" tour_twice anna "$anna" usual
        check "the data is sealed, and readable by its owner only" is_private "$anna/$data"
        check "a second user: two visits" tour_twice bram "$bram" usual
        check "the second user's data is sealed, too" is_private "$bram/$data"
        check "neither can look into the other's folder" cannot_read bram "$anna/$data"
        check "root: two visits" tour_twice root "$(home_of root)" usual
        size=800x600
        rm -rf "$anna/.local"
        check "a screen of 800x600: two visits" tour_twice anna "$anna" small
        size=1280x1000
        rm -rf "$anna/.local"
        check "no HOME: two visits" tour_twice anna - nohome
        odd="/tmp/anna/Mijn spullen – één €"
        install -d -o anna -m 700 "$odd"
        check "a HOME that is not ASCII: two visits" tour_twice anna "$odd" odd
        check "the data is there" is_private "$odd/$data"
        install -d -o root -m 755 /tmp/closed
        check "a HOME that cannot be written: the window opens" opens anna /tmp/closed
        check "there, a command that wants to write says so in a sentence" one_sentence session anna /tmp/closed \
            "$program" checklist start start-a-works-council --name Garden --passphrase-file /tmp/anna/passphrase
        mv /usr/share/fonts /usr/share/no-fonts
        rm -rf "$bram/.local"
        check "no fonts: two visits" tour_twice bram "$bram" nofonts
        mv /usr/share/no-fonts /usr/share/fonts
        check "no screen: one sentence" one_sentence session anna "$anna" "$program"
    fi
    echo "$passed $failed" >/tmp/counts
    exit 0
fi

cd "$(dirname "$0")/.." || exit 1
suite=${1:-}
pictures=${2:-}
[ -n "$suite" ] || stop "which Debian? for example: packaging/bare.sh bookworm"
[ "$(id -u)" = 0 ] || stop "debootstrap needs root."
for tool in debootstrap unshare chroot; do
    command -v $tool >/dev/null || stop "$tool is needed (apt install debootstrap)."
done
deb=$(find dist -name "${name}_*.deb" 2>/dev/null | sort -V | tail -n 1)
archive=$(find dist -name "handbook-*-linux-*.tar.xz" 2>/dev/null | sort -V | tail -n 1)
[ -n "$deb$archive" ] || stop "there are no packages in dist/: run make package first."

root=$(mktemp -d)
chmod 755 "$root"
cleanup() {
    umount "$root/mnt" 2>/dev/null
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

echo "bare: making Debian $suite"
debootstrap --variant=minbase "$suite" "$root" ${MIRROR:+"$MIRROR"} >"$root.log" 2>&1 || {
    tail -n 5 "$root.log"
    stop "debootstrap did not work."
}
rm -f "$root.log"
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$deb" "$root/tmp/package.deb"
cp "$0" "$root/tmp/bare.sh"
in_it() { chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 HOME=/tmp DEBIAN_FRONTEND=noninteractive "$@"; }
install() { in_it apt-get -q update && in_it apt-get install -q -y --no-install-recommends /tmp/package.deb; }
tools() { in_it apt-get install -q -y --no-install-recommends xvfb xauth procps; } # after it: they bring libraries, too
use() { # WHICH PROGRAM: the checks inside; adds up their counts
    rm -f "$root/tmp/counts"
    # shellcheck disable=SC2016  # the inner shell puts in what stands behind it
    unshare --mount --net --pid --fork --kill-child sh -c \
        'mount -t proc proc "$1/proc" && exec chroot "$1" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin sh /tmp/bare.sh --inside "$2" "$3"' \
        sh "$root" "$1" "$2"
    if read -r more_passed more_failed 2>/dev/null <"$root/tmp/counts"; then
        passed=$((passed + more_passed))
        failed=$((failed + more_failed))
    else
        check "the checks inside ran to their end" false
    fi
    if [ -n "$pictures" ]; then
        mkdir -p "$pictures/$1"
        tar -C "$root/tmp" --exclude='*.pdf' --exclude=passphrase -c anna bram root | tar -C "$pictures/$1" -x
    fi
}
remove() { in_it apt-get remove -q -y $name >"$root/tmp/removed" 2>&1; }
says_where() { grep -F ".local/share/handbook" "$root/tmp/removed"; }
listed() { (cd "$root" && find etc usr opt var/lib -xdev ! -path 'var/lib/apt/*' ! -path 'var/lib/dpkg/*' | sort); }
left_over() { # what the removed package leaves behind, besides the caches of fonts, icons and file types
    listed >"$root/tmp/after"
    ! comm -13 "$root/tmp/before" "$root/tmp/after" | grep -i handbook
}

echo "bare: $(cat "$root/etc/debian_version"), $(in_it dpkg-query -W | wc -l) packages before ours"
listed >"$root/tmp/before"
check "$(basename "$deb") installs with apt, without what it only recommends" install
echo "      $(in_it dpkg-query -W | wc -l) packages with ours"
check "the tools of these checks" tools
use package /usr/bin/handbook
check "removing works" remove
check "removing says where the user's own data is" says_where
check "removing leaves nothing of the program" left_over
check "removing leaves the user's data" test -s "$root/root/.local/share/handbook/notes.sealed"

mkdir -p "$root/srv/archive" && tar -C "$root/srv/archive" -xf "$archive"
mount --bind "$root/srv/archive" "$root/mnt" || stop "no mount is to be had here."
mount -o remount,ro,bind "$root/mnt"
rm -rf "$root"/home/*/.local "$root"/tmp/anna "$root"/tmp/bram
use archive "/mnt/$(ls "$root/srv/archive")/handbook"
echo "bare: $passed passed, $failed failed"
[ "$failed" = 0 ]

#!/bin/sh
# Is the handbook silent? Walks through every screen, every command and every export, and looks for the network:
# once under strace, where no internet socket may be opened and no name resolved, and once in a network namespace
# without any interface, where everything must come out the same.
#
#   packaging/silence.sh [PROGRAM]      default: the bundle of `make package`, else the checkout; Linux, needs strace
#
# Anyone can repeat it, and look at the trace itself: build/silence/trace.*
set -u
cd "$(dirname "$0")/.." || exit 1

stop() {
    echo "silence: $*" >&2
    exit 1
}
if [ -n "${1:-}" ]; then
    program=$1
elif [ -x build/frozen/handbook/handbook ]; then
    program=$PWD/build/frozen/handbook/handbook
else
    program=$PWD/.venv/bin/handbook
fi
command -v "$program" >/dev/null || stop "there is no program $program."
command -v strace >/dev/null || stop "strace is needed (apt install strace)."

out=${HANDBOOK_SILENCE_DIR:-build/silence}
rm -rf "$out"
mkdir -p "$out"
out=$(cd "$out" && pwd)

tour() { # tour FOLDER RUNNER...: all screens, commands and exports; what they answer goes to FOLDER/said
    folder=$1
    shift
    mkdir -p "$folder/home"
    echo "made up for this check only" >"$folder/passphrase"
    pages=$(mktemp)
    # shellcheck disable=SC2086  # $runner is several words
    run() { # each with an environment of its own: no session bus, no screen, an empty home
        echo "\$ handbook $*"
        env -i PATH="$PATH" LANG=C.UTF-8 HOME="$folder/home" QT_QPA_PLATFORM=offscreen \
            HANDBOOK_DATA_DIR="$folder/data" HANDBOOK_PASSPHRASE_FILE="$folder/passphrase" \
            $runner "$program" "$@" 2>&1
        echo "exit $?"
    }
    runner=$*
    {
        run --version
        run --help
        run search works council
        run search proeftijd --lang nl --json
        run search xqzvw
        printf 'fired while ill\nontslag\n' >"$folder/queries"
        run search --stdin <"$folder/queries"
        run list
        run list --kind term --json
        run list --json >"$pages"
        run show works-council/start-one
        run show dismissal/settlement-agreement --json
        for calculator in $("$program" list --kind calculator --json 2>/dev/null | sed -n 's/^ *"id": "\(.*\)",*$/\1/p'); do
            run calc "$calculator"
        done
        for letter in $("$program" list --kind letter --json 2>/dev/null | sed -n 's/^ *"id": "\(.*\)",*$/\1/p' | sort -u); do
            run letter "$letter"
        done
        run checklist start start-a-works-council --name Garden --key-date 2027-03-18
        run checklist list
        run checklist show Garden --json
        run checklist tick Garden count-people
        run checklist untick Garden count-people
        run checklist note Garden count-people "We are 61"
        for kind in md csv ics json; do run checklist export Garden --format $kind --to "$folder/garden.$kind"; done
        run checklist export Garden --format handover --to "$folder/garden.handover" --file-passphrase-file "$folder/passphrase"
        run checklist import "$folder/garden.json" --preview
        run checklist backup "$folder/copy.sealed"
        run checklist restore "$folder/copy.sealed" --preview
        run checklist verify
        run check
        run pack --new-key "$folder/key"
        run pack --key "$folder/key" --to "$folder/new.handbookpack" --issued 1800000000
        run install-pack "$folder/new.handbookpack" --yes
        run install-pack --undo
        run --data-dir "$folder/window" --tour "$folder/pictures"
    } >"$folder/said" 2>&1
    cat "$pages" >>"$folder/said"
    rm -f "$pages"
    grep -q 'tour: closed' "$folder/said" || { tail -n 20 "$folder/said" && stop "the tour of the window did not reach its end ($folder/said)."; }
}
commands() { grep -c '^\$ handbook' "$1"; }
alike() { # what is said, without what differs between any two runs
    sed -E 's/"took_ms": [0-9.]+/"took_ms": 0/; s/[0-9]+(\.[0-9]+)? ms\b/0 ms/g; s/\b[0-9a-f]{6,}\b/ID/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}/TIME/g; s#/(traced|alone)/#/HERE/#g; /"keys"|[A-Za-z0-9+\/]{43}=/d' "$1"
}

failed=0
echo "silence: $program"

tour "$out/traced" strace -f -qq -e trace=%network,openat,open -s 120 -A -o "$out/trace"
sockets=$(grep -cE 'socket(pair)?\((AF_INET6?|AF_PACKET|AF_NETLINK)|PF_(INET6?|PACKET)' "$out/trace")
connects=$(grep -cE '(connect|sendto|sendmsg|bind)\(.*sa_family=AF_(INET6?|PACKET)' "$out/trace")
names=$(grep -E 'open(at)?\(.*(/etc/(resolv\.conf|hosts|nsswitch\.conf|gai\.conf)|libnss_(dns|files|resolve)|libresolv)|sun_path="/[^"]*(nscd|resolve)' "$out/trace" | grep -vc ENOENT)
local_sockets=$(grep -cE 'socket\(AF_UNIX' "$out/trace")
echo "silence: $(commands "$out/traced/said") commands, $(wc -l <"$out/trace") system calls looked at"
echo "silence: internet, packet and netlink sockets: $sockets; connections and datagrams to addresses: $connects; names looked up: $names"
echo "silence: sockets to other programs of this computer (screen, session bus): $local_sockets"
[ "$sockets$connects$names" = 000 ] || failed=1

if unshare -n true 2>/dev/null; then
    tour "$out/alone" unshare -n
    alike "$out/traced/said" >"$out/traced.txt"
    alike "$out/alone/said" >"$out/alone.txt"
    if cmp -s "$out/traced.txt" "$out/alone.txt"; then
        echo "silence: without any network interface: the same answers ($(wc -l <"$out/alone.txt") lines)"
    else
        echo "silence: without any network interface the answers differ:"
        diff "$out/traced.txt" "$out/alone.txt" | head -n 20
        failed=1
    fi
else
    echo "silence: not tried without interfaces: this machine allows no network namespace (try as root)"
fi
if [ "$failed" = 0 ]; then echo "silence: silent"; else echo "silence: NOT silent; the trace is in $out/trace" && exit 1; fi

#!/bin/sh
# Starts a frozen bundle and uses it, on Linux and macOS: version, a search, two tours, the data. Installs nothing.
#
#   packaging/check_bundle.sh PROGRAM        one line a check
set -u
program=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "made up for this check only" >"$work/passphrase"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"

check() { # check WHAT PATTERN WORDS...
    what=$1
    pattern=$2
    shift 2
    said=$("$program" --data-dir "$work/data" --passphrase-file "$work/passphrase" "$@" 2>&1)
    status=$?
    if [ "$status" = 0 ] && printf '%s' "$said" | grep -q "$pattern"; then
        echo "ok    $what"
    else
        echo "FAIL  $what"
        printf '%s\n' "$said" | tail -n 15
        exit 1
    fi
}
check "says its version" "handbook [0-9]" --version
check "searches" '"works-council/' search works council --json
check "first tour" "tour: closed" --tour "$work/first"
check "second tour finds the tick" "found the tick again" --tour "$work/again"
check "lists the checklist" Garden checklist list --json

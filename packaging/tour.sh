#!/bin/sh
# Walks through the app by itself, twice: reads, searches, starts a checklist, ticks a step; then opens it again and
# finds the tick. Without a display it draws offscreen. Pictures and their folder's name are what stays.
#
#   packaging/tour.sh PROGRAM FOLDER
set -eu
program=$1
folder=$2

rm -rf "$folder/first" "$folder/again"
mkdir -p "$folder"
secrets=$(mktemp -d)
trap 'rm -rf "$secrets"' EXIT INT TERM
head -c 18 /dev/urandom | base64 >"$secrets/passphrase"
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here, so the app walks through itself and draws pictures."
    export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
fi
if command -v timeout >/dev/null 2>&1; then patience="timeout 300"; else patience=; fi
for visit in first again; do
    # shellcheck disable=SC2086  # two words or none
    $patience "$program" --data-dir "$secrets/data" --passphrase-file "$secrets/passphrase" --tour "$folder/$visit"
done
echo "The pictures are in $folder:"
find "$folder" -name '*.png' | sort

#!/bin/sh
# Builds the packages twice from this commit and compares them byte by byte. Takes two or three minutes.
#
#   packaging/reproduce.sh
set -eu
cd "$(dirname "$0")/.."
keep=$(mktemp -d)
trap 'rm -rf "$keep"' EXIT
for build in first second; do
    rm -rf build dist
    make --no-print-directory package
    cp -r dist "$keep/$build"
done
status=0
for file in "$keep"/first/*; do
    name=$(basename "$file")
    if cmp -s "$file" "$keep/second/$name"; then
        echo "same bytes: $name  $(sha256sum "$file" | cut -c1-16)"
    else
        echo "DIFFERS:    $name"
        status=1
    fi
done
exit $status

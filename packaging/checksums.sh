#!/bin/sh
# Writes dist/SHA256SUMS and signs it with minisign, so that one signature vouches for every file of a release.
#
#   packaging/checksums.sh                    checksums only
#   MINISIGN_KEY=file packaging/checksums.sh  and dist/SHA256SUMS.minisig (MINISIGN_PASSWORD when the key has one)
#
# To check a release: minisign -Vm SHA256SUMS -P PUBLIC_KEY && sha256sum -c SHA256SUMS
set -eu
cd "$(dirname "$0")/../dist"
rm -f SHA256SUMS SHA256SUMS.minisig
find . -maxdepth 1 -type f ! -name 'SHA256SUMS*' | sed 's#^\./##' | LC_ALL=C sort | while read -r file; do
    sha256sum "$file" 2>/dev/null || shasum -a 256 "$file"
done >SHA256SUMS
cat SHA256SUMS
if [ -n "${MINISIGN_KEY:-}" ]; then
    printf '%s\n' "${MINISIGN_PASSWORD:-}" | minisign -S -s "$MINISIGN_KEY" -m SHA256SUMS -t "Tech Werkers Handbook" >/dev/null
    echo "SHA256SUMS.minisig"
else
    echo "Not signed: MINISIGN_KEY is not set."
fi

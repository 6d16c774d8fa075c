#!/bin/sh
# Packs build/frozen/Handbook.app as dist/handbook-VERSION-macos-ARCH.dmg. Untested: nobody ran it on a Mac yet.
#
#   packaging/macos/make_dmg.sh          after: pyinstaller packaging/handbook.spec
#
# HANDBOOK_SIGN_AS names a Developer ID certificate in the keychain; without it the app is signed for this computer
# only ("ad hoc"), and macOS asks the user to allow it in System Settings, Privacy and Security.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/__init__.py)
app=build/frozen/Handbook.app
[ -d "$app" ] || {
    echo "make_dmg: $app is missing: run pyinstaller packaging/handbook.spec first." >&2
    exit 1
}
if [ -n "${HANDBOOK_SIGN_AS:-}" ]; then # what notarisation asks for; Python's calls of C functions need the exception
    codesign --force --deep --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
        --sign "$HANDBOOK_SIGN_AS" "$app"
else # a hardened program signed for this computer only would not load its own libraries
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
cp -R LICENSES "$stage/Licences"
mkdir -p dist
target="dist/handbook-$version-macos-$(uname -m).dmg"
rm -f "$target"
hdiutil create -quiet -volname Handbook -srcfolder "$stage" -format UDZO -fs HFS+ "$target"
hdiutil verify -quiet "$target"
echo "$target"

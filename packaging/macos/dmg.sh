#!/bin/sh
# Makes the disk image for macOS out of the bundle: signed and notarised where the keys are there.
#   VERSION=1.2.3 BUNDLE=build/dist/PostDeck.app RELEASE=build/release sh packaging/macos/dmg.sh
# MAC_SIGNING_IDENTITY: "Developer ID Application: …" in the keychain.
# MAC_NOTARY_PROFILE: what `xcrun notarytool store-credentials` has kept, and MAC_NOTARY_KEYCHAIN
# in which keychain, if not in the person's own.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
image=$RELEASE/PostDeck-$VERSION-macos-$(uname -m).dmg
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

sign() {
    codesign --force --timestamp --options runtime --sign "$MAC_SIGNING_IDENTITY" "$@"
}

# Whatever the system would run or load, the deepest first. By content, not by name: the programs
# inside frameworks have no suffix. --deep is not to be trusted with what is not a bundle.
programs_in() {
    find "$1" -type f -exec file {} + | grep 'Mach-O' | sed 's/:[[:space:]].*//' |
        sed 's/ (for architecture .*//' | sort -u |
        awk '{ print gsub("/", "/") "\t" $0 }' | sort -rn | cut -f 2-
}

# The disk images' service is at times not ready: "Resource busy".
make_image() {
    tries=3
    until hdiutil create -volname "PostDeck $VERSION" -srcfolder "$stage" -ov -format UDZO \
        "$image"
    do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        echo "hdiutil failed; it is tried again ($tries more)." >&2
        sync
    done
}

notarise() {
    xcrun notarytool submit "$1" --keychain-profile "$MAC_NOTARY_PROFILE" \
        ${MAC_NOTARY_KEYCHAIN:+--keychain "$MAC_NOTARY_KEYCHAIN"} --wait
}

if [ -n "${MAC_SIGNING_IDENTITY:-}" ]; then
    programs_in "$BUNDLE/Contents" | while IFS= read -r program; do
        case $program in
            "$BUNDLE/Contents/MacOS/"*)
                sign --entitlements "$here/entitlements.plist" "$program" ;;
            *) sign "$program" ;;
        esac
    done
    find "$BUNDLE/Contents" -depth -type d -name '*.framework' | while IFS= read -r framework; do
        sign "$framework"
    done
    sign --entitlements "$here/entitlements.plist" "$BUNDLE"
    codesign --verify --deep --strict --verbose=2 "$BUNDLE"
    if [ -n "${MAC_NOTARY_PROFILE:-}" ]; then  # so that it opens without internet, too
        ditto -c -k --keepParent "$BUNDLE" "$stage/PostDeck.zip"
        notarise "$stage/PostDeck.zip"
        rm "$stage/PostDeck.zip"
        xcrun stapler staple "$BUNDLE"
    fi
else
    echo "No MAC_SIGNING_IDENTITY: the bundle is signed ad hoc only, as PyInstaller leaves it. On"
    echo "another Mac it opens after System Settings, Privacy & Security, Open Anyway."
fi

ditto "$BUNDLE" "$stage/PostDeck.app"
ln -s /Applications "$stage/Applications"
cp "$here/../../build/licences.txt" "$stage/Licences.txt"
make_image

if [ -n "${MAC_SIGNING_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$MAC_SIGNING_IDENTITY" "$image"
    if [ -n "${MAC_NOTARY_PROFILE:-}" ]; then
        notarise "$image"
        xcrun stapler staple "$image"
    fi
fi

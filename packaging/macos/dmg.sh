#!/bin/sh
# Makes the disk image for macOS out of the bundle: signed and notarised where the keys are there.
#   VERSION=1.2.3 BUNDLE=build/dist/PostDeck.app RELEASE=build/release sh packaging/macos/dmg.sh
# MAC_SIGNING_IDENTITY: "Developer ID Application: …" in the keychain.
# MAC_NOTARY_PROFILE: what `xcrun notarytool store-credentials` has kept.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
image=$RELEASE/PostDeck-$VERSION-macos-$(uname -m).dmg
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

if [ -n "${MAC_SIGNING_IDENTITY:-}" ]; then
    # From the inside out: --deep is not to be trusted with what is not a bundle.
    find "$BUNDLE/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -name adb \) -print0 |
        xargs -0 -n 50 codesign --force --timestamp --options runtime \
            --sign "$MAC_SIGNING_IDENTITY"
    codesign --force --timestamp --options runtime \
        --entitlements "$here/entitlements.plist" --sign "$MAC_SIGNING_IDENTITY" \
        "$BUNDLE/Contents/MacOS/postdeck-cli"
    codesign --force --timestamp --options runtime \
        --entitlements "$here/entitlements.plist" --sign "$MAC_SIGNING_IDENTITY" "$BUNDLE"
    codesign --verify --strict --verbose=2 "$BUNDLE"
else
    echo "No MAC_SIGNING_IDENTITY: the image is not signed, and macOS will ask before it opens."
fi

cp -R "$BUNDLE" "$stage/PostDeck.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "PostDeck $VERSION" -srcfolder "$stage" -ov -format UDZO "$image"

if [ -n "${MAC_SIGNING_IDENTITY:-}" ] && [ -n "${MAC_NOTARY_PROFILE:-}" ]; then
    codesign --force --timestamp --sign "$MAC_SIGNING_IDENTITY" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$MAC_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi

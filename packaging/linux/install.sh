#!/bin/sh
# Installs PostDeck for the person who runs it, in ~/.local; asks for no password.
# Beside it lies uninstall.sh, which is installed too. Run it again to install a newer one over it.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
target=$HOME/.local/lib/postdeck
bin=$HOME/.local/bin

if [ "$(id -u)" = 0 ] && [ "${1:-}" != --as-root ]; then
    echo "Run it as yourself, not as root; it installs into your home folder." >&2
    exit 1
fi
mkdir -p "$bin" "$data/applications" "$HOME/.local/lib"
rm -rf "$target.new"
cp -R "$here/app" "$target.new"
cp "$here/uninstall.sh" "$target.new/uninstall.sh"
rm -rf "$target.old"
if [ -e "$target" ]; then mv "$target" "$target.old"; fi
mv "$target.new" "$target"
rm -rf "$target.old"
ln -sfn "$target/postdeck" "$bin/postdeck"

(cd "$here/icons" && find . -type f) | while read -r icon; do
    mkdir -p "$data/icons/hicolor/$(dirname "$icon")"
    cp "$here/icons/$icon" "$data/icons/hicolor/$icon"
done
# Escaped for the quotes of a menu entry, then as its text, then for sed.
quoted=$(printf '%s' "$target/postdeck" |
    sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/[\\&|]/\\&/g')
sed "s|^Exec=postdeck|Exec=\"$quoted\"|" "$here/postdeck.desktop" \
    > "$data/applications/postdeck.desktop"
if command -v update-desktop-database > /dev/null 2>&1; then
    update-desktop-database -q "$data/applications" || true
fi

"$target/postdeck" --version
echo "PostDeck is installed; its entry is in the menu, and “postdeck” in $bin."
for rule in /usr/lib/udev/rules.d/51-android.rules /etc/udev/rules.d/51-android.rules \
    /usr/lib/udev/rules.d/70-postdeck-phones.rules /etc/udev/rules.d/70-postdeck-phones.rules
do
    if [ -e "$rule" ]; then exit 0; fi
done
shown=$(printf '%s' "$here/70-postdeck-phones.rules" | sed "s/'/'\\\\''/g")
echo "If a phone is refused (“no permissions”), allow phones once for this computer, then replug it:"
echo "    sudo cp '$shown' /etc/udev/rules.d/"
echo "    sudo udevadm control --reload-rules"
echo "    sudo udevadm trigger --subsystem-match=usb"

#!/bin/sh
# Removes PostDeck from ~/.local. Your profile (posts, accounts, evidence) stays, unless you say
# --with-my-data.
set -eu

data=${XDG_DATA_HOME:-$HOME/.local/share}
profile=$data/PostDeck

rm -f "$HOME/.local/bin/postdeck" "$data/applications/postdeck.desktop"
find "$data/icons/hicolor" \( -name postdeck.png -o -name postdeck.svg \) -type f \
    -exec rm -f {} + 2> /dev/null || true
rm -rf "$HOME/.local/lib/postdeck"
if command -v update-desktop-database > /dev/null 2>&1; then
    update-desktop-database -q "$data/applications" || true
fi
if [ "${1:-}" = --with-my-data ]; then
    rm -rf "$profile"
    echo "PostDeck and its profile are removed."
elif [ -e "$profile" ]; then
    echo "PostDeck is removed. Your profile stays in $profile."
else
    echo "PostDeck is removed."
fi

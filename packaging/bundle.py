"""What macOS is told of the application (its Info.plist), beside what PyInstaller says."""

from __future__ import annotations

from versions import dotted

TAKEN = ("public.movie", "public.image")


def info_plist(version: str) -> dict[str, object]:
    """Keys that are added to PyInstaller's, or stand in their place.

    PyInstaller runs the first program of the folder, and takes from the last one, which is the
    command line, that the bundle has no window: LSBackgroundOnly says otherwise.
    """
    return {
        "LSBackgroundOnly": False,
        "LSApplicationCategoryType": "public.app-category.social-networking",
        "LSMinimumSystemVersion": "13.0",
        "CFBundleShortVersionString": dotted(version, 3),
        "CFBundleVersion": dotted(version, 3),
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "PostDeck contributors. PostDeck is MIT, the whole GPL-3.",
        "CFBundleDocumentTypes": [{
            "CFBundleTypeName": "Video or picture", "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate", "LSItemContentTypes": list(TAKEN)}],
    }

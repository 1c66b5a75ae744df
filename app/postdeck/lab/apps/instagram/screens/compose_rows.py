"""The caption page's cover and rows: people, place, sound, the AI label, who sees it."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.session import BLUE, INK, PALE, Session
from postdeck.lab.apps.instagram.state import Draft
from postdeck.lab.apps.words import Own

_WARNING = "We require you to label certain realistic content that's made with AI."
_CHIPS = ("Hashtags", "Poll", "Prompt")


def cover_part(session: Session, draft: Draft) -> View:
    """The cover in the middle of the page."""
    kit = session.kit
    picture = kit.image((318, 346, 762, 1138), Look(picture=draft.media[0], radius=24),
                        name="clip_thumbnail_image", clickable=draft.placement == "reel")
    parts = [picture]
    if draft.placement == "reel":
        picture.desc = session.words("Double tap to edit cover photo")
        parts.append(kit.box((347, 1026, 594, 1108), kit.label(
            (383, 1044, 558, 1090), "Edit cover", Look(ink="#FFFFFF", size=36, bold=True),
            name="clip_thumbnail_text"), name="clip_thumbnail_layout", clickable=True,
            look=Look(fill="#00000080", radius=20)))
    return kit.box((318, 346, 762, 1138), *parts, name="cover_photo_preview", clickable=True)


def option_rows(session: Session, draft: Draft, top: int, *, whole: bool) -> list[View]:
    """Chips and rows from `top` down; `whole` with those that the cover pushes off the page."""
    kit = session.kit
    chips = [kit.view("Button", (48 + 260 * i, top, 290 + 260 * i, top + 122), kit.label(
        (110 + 260 * i, top + 38, 280 + 260 * i, top + 84), text, Look(ink=INK, size=36),
        name="suggestion_text"), clickable=True) for i, text in enumerate(_CHIPS)]
    rows = [kit.view("RecyclerView", (0, top, 1080, top + 122), *chips,
                     name="caption_add_on_recyclerview")]
    y = top + 140
    rows.append(_row(session, y, "Tag people", "user"))
    rows.append(_place_row(session, y + 120))
    if not whole:
        return rows
    if draft.placement == "reel":
        sound = Own(draft.sound) if draft.sound else "Original Audio"
        rows.append(_row(session, y + 240, "Rename audio", "note", beside=sound))
    rows.append(_ai_row(session, draft, y + 360))
    rows.append(_row(session, y + 570, "Audience", "users", beside="Everyone"))
    rows.append(kit.label((39, y + 690, 1080, y + 756), "Also share on…", Look(
        ink=PALE, size=38)))
    rows += [_toggle_row(session, y + 770 + 150 * i, name, False, lambda: None)
             for i, name in enumerate(("Threads", "Facebook"))]
    return rows


def _place_row(session: Session, top: int) -> View:
    kit, bounds = session.kit, (0, top, 1080, top + 118)
    return kit.view("Button", bounds, kit.row(
        bounds, kit.row(bounds, kit.image((39, top + 30, 98, top + 90), Look(
            ink=INK, size=56, icon="pin"), name="location_balloon"), kit.label(
            (128, top, 982, top + 118), "Add location", Look(ink=INK, size=44),
            name="location_label"), name="metadata_location_first_row", clickable=True),
        name="metadata_location_row", desc="Add location"), clickable=True)


def _row(session: Session, top: int, title: str, icon: str, *, beside: str = "") -> View:
    kit = session.kit
    parts = [kit.image((39, top + 30, 98, top + 90), Look(ink=INK, size=56, icon=icon),
                       name="icon"),
             kit.label((128, top + 34, 560, top + 86), title, Look(ink=INK, size=44),
                       name="title")]
    if beside:
        parts.append(kit.label((570, top + 36, 960, top + 84), beside, Look(
            ink=PALE, size=40, align="right"), name="inline_subtitle"))
    parts.append(kit.image((1002, top + 40, 1041, top + 80), Look(
        ink=PALE, size=38, icon="chevron"), name="chevron_icon"))
    return kit.view("Button", (0, top, 1080, top + 118), *parts, clickable=True)


def _ai_row(session: Session, draft: Draft, top: int) -> View:
    kit = session.kit

    def turn() -> None:
        draft.made_by_ai = not draft.made_by_ai

    row = _toggle_row(session, top, "Add AI label", draft.made_by_ai, turn, tall=204)
    row.children.append(kit.label((128, top + 80, 870, top + 180), _WARNING, Look(
        ink=PALE, size=34), name="subtitle", desc=_WARNING))
    return row


def _toggle_row(session: Session, top: int, title: str, on: bool, turn: Callable[[], None], *,
                tall: int = 138) -> View:
    kit = session.kit
    toggle = kit.view("ToggleButton", (914, top + 20, 1041, top + 98), name="toggle", tap=turn,
                      checked=on, look=Look(fill=BLUE if on else "#DBDFE4", radius=38))
    knob = (983, top + 27, 1037, top + 91) if on else (918, top + 27, 972, top + 91)
    toggle.children.append(kit.view("View", knob, look=Look(fill="#FFFFFF", radius=32),
                                    in_tree=False))
    return kit.row((0, top, 1080, top + tall), kit.label(
        (128, top + 24, 620, top + 76), title, Look(ink=INK, size=44), name="title"), toggle,
        clickable=True)

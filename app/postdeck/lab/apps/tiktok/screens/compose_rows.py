"""The rows under the caption: hashtags and mentions, place, audience, more options, share to."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.tiktok.choices.audience import ask_audience
from postdeck.lab.apps.tiktok.palette import INK, PALE
from postdeck.lab.apps.tiktok.session import Session
from postdeck.lab.apps.tiktok.state import Draft
from postdeck.lab.apps.words import Own

_FACE = "#F1F1F2"
_PLACES = (("Old Harbour", 42, 270), ("Riverside Market", 291, 590), ("Studio 12", 611, 800),
           ("North Pier", 821, 1038))
_SEEN_BY = {"Everyone": ("globe", "Public"), "Friends": ("users", "Friends"),
            "Only you": ("lock", "Private")}


def tool_row(session: Session, draft: Draft, down: int, focused: bool) -> View:
    """The small buttons right under the caption."""
    kit = session.kit
    y = 1080 + down
    chip = Look(fill=_FACE, ink=INK, size=38, radius=37, align="center")
    last = kit.image((964, y, 1038, y + 74), Look(ink=INK, size=44, icon="down"),
                     name="collapse", desc="Collapse", tap=lambda: session.host.focus(""))
    if not focused:
        last = kit.image((964, y, 1038, y + 74), Look(ink=INK, size=44, icon="layout"),
                         name="expand", clickable=True)
    hashtag = kit.image((42, y, 116, y + 74), Look(fill=_FACE, ink=INK, size=40, radius=37,
                                                   icon="hash"), name="hashtag", clickable=True)
    mention = kit.view("Button", (137, y, 211, y + 74), name="mention", clickable=True,
                       text="" if focused else "Mention", look=Look(fill=_FACE, ink="#00000000",
                                                                    size=8, radius=37))
    at = kit.image((155, y + 18, 193, y + 56), Look(ink=INK, size=38, icon="at"), in_tree=False)
    ideas = kit.box((232, y, 596, y + 74), kit.button(
        (232, y, 596, y + 74), "Description ideas", chip, name="ideas"), name="ideas_box")
    poll = kit.box((639, y, 713, y + 74), kit.image(
        (639, y, 713, y + 74), Look(fill=_FACE, ink=INK, size=40, radius=37, icon="spark"),
        name="helper", clickable=True))
    return kit.box((0, y - 21, 1080, y + 89), kit.view(
        "HorizontalScrollView", (42, y, 964, y + 74), hashtag, mention, at, ideas, poll,
        name="tool_row"), last, name="tool_box")


def option_rows(session: Session, draft: Draft, down: int, focused: bool) -> View:
    """Everything below; with the keyboard open only what is above it."""
    kit = session.kit
    rows = [kit.view("View", (0, 1169 + down, 1080, 1185 + down), look=Look(fill="#F8F8F8")),
            _places(session, 1191 + down),
            _link(session, draft, 1413 + down)]
    end = 1602
    if not focused:
        end = 1959
        icon, desc = _SEEN_BY[draft.audience]
        said = {"Everyone": "Everyone can view this post", "Friends": "Friends can view this post",
                "Only you": "Only you can view this post"}[draft.audience]
        seen = _row(session, 1539, icon, desc, said, said)
        seen.on_tap = session.soon(lambda: ask_audience(session, draft))
        note = "Privacy and more settings have been moved here."
        more = _row(session, 1665, "gear", "Settings", "More options",
                    Own(f"{kit.say('More options')}, {kit.say(note)}"))
        more.bounds = (0, 1665, 1080, 1832)
        more.on_tap = session.soon(lambda: session.go.more(draft))
        more.children.append(kit.label((100, 1765, 1000, 1815), note, Look(ink=PALE, size=34),
                                       name="row_note"))
        rows += [seen, more, _share(session)]
    box = kit.box((0, 1185 + down, 1080, end), *rows, name="options")
    if focused:
        box.children.append(kit.box((0, 1248, 1080, 1602), name="options_cover",
                                    tap=lambda: session.host.focus("")))
    return box


def _link(session: Session, draft: Draft, y: int) -> View:
    """Add link; once a product is chosen, its name and a cross."""
    kit = session.kit
    if not draft.product:
        row = _row(session, y, "plus", "Add", "Add link ", "Add link")
        row.on_tap = session.soon(lambda: session.go.links(draft))
        return row

    def remove() -> None:
        draft.product = ""
    row = _row(session, y, "bookmark", "Product", Own(draft.product),
               kit.say("Product: {}", draft.product))
    row.children[-1] = kit.image((980, y + 32, 1042, y + 94), Look(ink=PALE, size=44, icon="close"),
                                 desc="Remove", name="row_remove", tap=remove)
    return row


def _row(session: Session, y: int, icon: str, icon_desc: str, text: str, desc: str) -> View:
    kit = session.kit
    return kit.row(
        (0, y, 1080, y + 126),
        kit.image((42, y + 42, 84, y + 84), Look(ink=INK, size=42, icon=icon), desc=icon_desc,
                  name="row_icon"),
        kit.label((100, y + 38, 760, y + 88), text, Look(ink=INK, size=42), name="row_text"),
        kit.image((996, y + 42, 1038, y + 84), Look(ink=PALE, size=36, icon="chevron"),
                  name="row_arrow"), desc=desc, name="option_row", clickable=True)


def _places(session: Session, y: int) -> View:
    kit = session.kit
    head = _row(session, y - 4, "pin", "", "Location", "")
    chips = [kit.box((left, y + 117, right, y + 191), kit.label(
        (left + 18, y + 133, right - 18, y + 175), Own(text), Look(ink=INK, size=36),
        name="chip_text"),
        look=Look(fill=_FACE, radius=12), name="chip", clickable=True)
        for text, left, right in _PLACES]
    return kit.box((0, y, 1080, y + 222), head, kit.view(
        "HorizontalScrollView", (0, y + 117, 1080, y + 191), *chips, name="chips"), name="places")


def _share(session: Session) -> View:
    kit = session.kit
    return kit.box(
        (0, 1832, 1080, 1959),
        kit.image((42, 1874, 84, 1916), Look(ink=INK, size=42, icon="share"), desc="Share",
                  name="row_icon"),
        kit.label((100, 1870, 300, 1920), "Share to", Look(ink=INK, size=42), name="row_text"),
        kit.image((816, 1848, 911, 1943), Look(fill="#3BD16F", ink="#FFFFFF", size=56, radius=47,
                                               icon="message"), desc="sms", clickable=True),
        kit.image((943, 1848, 1038, 1943), Look(fill="#1877F2", ink="#FFFFFF", size=56, radius=47,
                                                icon="users"), desc="facebook", clickable=True))

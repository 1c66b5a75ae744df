"""The home feed: stories at the top, the row of an upload, somebody's post."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import BAR_TOP, TOP
from postdeck.lab.apps.instagram.session import BLUE, INK, LINE, PALE, Session
from postdeck.lab.apps.instagram.state import PEOPLE, Post, age
from postdeck.lab.apps.instagram.uploads import Upload, Uploads
from postdeck.lab.apps.words import Own

_ROW_TOP = 626
_SHORT = 110
_PROGRESS = "Keep Instagram open to finish posting…"
_WAITING = "Waiting to post…"


def feed_parts(session: Session, uploads: Uploads, post: Post) -> list[View]:
    """The feed above the bottom bar; an own post in it has its age."""
    kit = session.kit
    upload = uploads.shown
    rows = [stories(session, upload)]
    top = _ROW_TOP
    if upload is not None and upload.draft.placement != "story":
        rows.append(pending_row(session, uploads, upload, top))
        top += 197
    rows.append(offline(session, top) if session.host.fault("no_network")
                else post_parts(session, post, top))
    listed = kit.view("RecyclerView", (0, TOP, 1080, BAR_TOP), *rows, name="list",
                      scrollable=True)
    return [kit.nest("sticky_header_list refreshable_container", (0, TOP, 1080, BAR_TOP), listed),
            _head(session)]


def offline(session: Session, top: int) -> View:
    """What stands in place of a feed that does not load."""
    kit = session.kit
    return kit.box((0, top, 1080, BAR_TOP), kit.label(
        (90, 1300, 990, 1360), "No internet connection",
        Look(ink=INK, size=50, bold=True, align="center"), name="empty_state_view_title"),
        kit.label((90, 1370, 990, 1430), "Check your connection and try again.",
                  Look(ink=PALE, size=40, align="center"), name="empty_state_view_subtitle"),
        look=Look(fill="#FFFFFF"))


def _head(session: Session) -> View:
    kit = session.kit
    logo = kit.image((408, 166, 672, 243), Look(ink=INK, size=60), name="title_logo",
                     desc="Instagram Home Feed")
    logo.children.append(kit.label((408, 166, 672, 243), Own("Instagram"), Look(
        ink=INK, size=54, bold=True, align="center"), in_tree=False))
    older = session.second or session.options.create_tab
    parts = [kit.view("ViewAnimator", (118, 166, 962, 243), logo, name="action_bar_title_view",
                      clickable=True),
             kit.box((962, TOP, 1080, 304), kit.image(
                 (992, 175, 1050, 233), Look(ink=INK, size=58, icon="heart_line"),
                 name="tab_icon"), name="notification", clickable=True)]
    if not older:
        parts.insert(0, kit.image((0, TOP, 118, 304), Look(ink=INK, size=60, icon="plus"),
                                  tap=session.stack.soon(session.go.create)))
    return kit.box((0, TOP, 1080, 304), *parts, name="main_feed_action_bar",
                   look=Look(fill="#FFFFFF"))


def stories(session: Session, upload: Upload | None) -> View:
    """The row of circles, the own one first: it says when a story is under way."""
    kit, me = session.kit, session.accounts.active
    state = upload.state if upload is not None and upload.draft.placement == "story" else ""
    label = {"running": "Posting…", "waiting": "Posting…", "failed": "Couldn't post"}.get(
        state, "Your story")
    cells = [_circle(session, index, name, session.words(label) if index == 0 else name)
             for index, name in enumerate((me, *PEOPLE[:3]))]
    return kit.box((0, 304, 1080, 626), kit.view(
        "RecyclerView", (0, 304, 1080, 626), *cells, desc="reels tray container",
        scrollable=True), name="reels_tray_container")


def _circle(session: Session, index: int, name: str, label: str) -> View:
    kit, left = session.kit, 274 * index
    right = min(1080, left + 274)
    empty = index == 0 and not session.accounts.stories.get(name)
    desc = session.words("{}'s story, {} of {}, " + ("Seen." if empty else "Unseen."), name,
                         index, 9)
    face = kit.image((left + 33, 337, min(right, left + 240), 544), Look(
        picture=f"face {name}", radius=103, edge="" if empty else BLUE),
        name="avatar_image_view", desc=desc)
    avatar = kit.view("Button", (left, 304, right, 568), face, desc=desc,
                      tap=session.stack.soon(lambda: session.go.story(name)))
    if empty:
        avatar.children.append(kit.image((181, 486, 255, 559), Look(
            fill=BLUE, ink="#FFFFFF", size=40, radius=36, icon="plus"), name="reel_empty_badge",
            desc="Add to story"))
    return kit.row(
        (left, 304, right, 626), kit.box((left, 304, right, 568), avatar, name="avatar_view"),
        kit.label((left + 20, 568, right - 20, 610), Own(label),
                  Look(ink=INK, size=32, align="center"), name="username"),
        name="outer_container", clickable=True)


def pending_row(session: Session, uploads: Uploads, upload: Upload, top: int) -> View:
    """The row of an upload in the feed: under way, failed or done."""
    kit = session.kit
    cover = kit.box((39, top + 20, 128, top + 176), kit.image(
        (39, top + 20, 128, top + 176), Look(picture=upload.draft.media[0], radius=8),
        name="row_pending_media_imageview"), name="row_pending_media_imageview_container")
    if upload.state == "failed":
        parts = _failed(session, uploads, upload, top)
    else:
        parts = [_done(session, upload, top) if upload.state == "done"
                 else _under_way(session, upload, top)]
    retry = session.stack.soon(lambda: uploads.retry(upload))
    return kit.row((0, top, 1080, top + 195), cover, *parts, name="row_pending_container",
                   tap=retry, look=Look(fill="#FFFFFF"))


def _failed(session: Session, uploads: Uploads, upload: Upload, top: int) -> list[View]:
    kit = session.kit
    noun = "Video can't be posted" if upload.draft.video else "Photo can't be posted"
    return [kit.row((147, top + 74, 963, top + 122), kit.label(
        (166, top + 74, 963, top + 122), noun, Look(ink=INK, size=42),
        name="row_pending_media_status_textview"), name="row_pending_media_status_container"),
        kit.image((963, top + 68, 1080, top + 126), Look(ink=PALE, size=48, icon="close"),
                  name="row_pending_media_discard_button", tap=lambda: uploads.discard(upload))]


def _done(session: Session, upload: Upload, top: int) -> View:
    kit = session.kit
    said = kit.row((147, top + 54, 858, top + 141), kit.label(
        (166, top + 54, 858, top + 102), upload.said, Look(ink=INK, size=42),
        name="row_pending_media_status_textview"), kit.label(
        (166, top + 102, 600, top + 141), "Want to send it to friends?",
        Look(ink=PALE, size=36), name="row_pending_media_sub_status_textview"),
        name="row_pending_media_status_container")
    return kit.row((147, top + 54, 1080, top + 141), said, kit.view(
        "Button", (888, top + 59, 1050, top + 137), kit.label(
            (927, top + 75, 1011, top + 120), "Send", Look(ink=INK, size=40, bold=True)),
        desc="Send", clickable=True, name="row_pending_media_reshare_button",
        look=Look(fill="#F0F1F5", radius=20)))


def _under_way(session: Session, upload: Upload, top: int) -> View:
    kit = session.kit
    said = _WAITING if upload.state == "waiting" else _PROGRESS
    done = 166 + round(870 * upload.percent / 100)
    bar = kit.view("ProgressBar", (166, top + 128, 1036, top + 133),
                   text=Own(f"{upload.percent}.0"), name="row_pending_media_progress_bar",
                   look=Look(fill=LINE, ink="#00000000", size=8))
    bar.children.append(kit.view("View", (166, top + 128, done, top + 133), in_tree=False,
                                 look=Look(fill=BLUE)))
    return kit.row((147, top + 70, 1080, top + 152), kit.label(
        (166, top + 70, 708, top + 109), said, Look(ink=INK, size=38),
        name="row_pending_media_sub_status_textview"), bar,
        name="row_pending_media_status_container")


def post_parts(session: Session, post: Post, top: int, *, whole: bool = False,
               unfold: Callable[[], None] = lambda: None) -> View:
    """A post with its head, its picture and its words; long ones are cut until tapped."""
    kit = session.kit
    noun = {"Reel": "video", "Carousel": "carousel", "Photo": "photo"}[post.kind]
    said, number = age(session.host.time() - post.at if post.at > 1e9 else post.at)
    when = session.words(said, number)
    head = kit.view(
        "ViewGroup", (0, top, 1080, top + 128),
        kit.image((36, top + 27, 109, top + 101), Look(picture=f"face {post.handle}", radius=36),
                  name="row_feed_photo_profile_imageview",
                  desc=session.words("Profile picture of {}", post.handle)),
        kit.view("Button", (118, top, 960, top + 62), text=Own(post.handle),
                 desc=Own(post.handle), name="row_feed_photo_profile_name", clickable=True,
                 look=Look(ink=INK, size=40, bold=True)),
        kit.image((973, top + 4, 1080, top + 123), Look(ink=INK, size=52, icon="more"),
                  name="media_option_button", desc="More actions for this post", clickable=True),
        name="row_feed_profile_header",
        desc=Own(session.words("{} posted a " + noun + " {}", post.handle, when)))
    bottom = min(BAR_TOP, top + 128 + 1080)
    picture = kit.box((0, top + 128, 1080, bottom), kit.image(
        (0, top + 128, 1080, bottom), Look(picture=post.cover), name="row_feed_photo_imageview",
        desc=_described(session, post)), name="media_group", clickable=True)
    parts: list[View] = [head, picture]
    if bottom + 240 <= BAR_TOP:
        parts += _words(session, post, bottom, when, whole, unfold)
    return kit.box((0, top, 1080, BAR_TOP), *parts)


def _described(session: Session, post: Post) -> str:
    likes = f"{post.likes:,}"
    return session.words(post.kind + " by {}, {} likes, {} comments", post.handle, likes,
                         post.comments)


def _words(session: Session, post: Post, top: int, when: str, whole: bool,
           unfold: Callable[[], None]) -> list[View]:
    kit, caption = session.kit, post.caption
    if not whole and (len(caption) > _SHORT or "\n" in caption):
        caption = caption.partition("\n")[0][:_SHORT].rstrip() + session.words("… more")
    icons = [kit.image((left, top + 26, left + 60, top + 86), Look(ink=INK, size=58, icon=icon),
                       name=f"row_feed_button_{name}", desc=desc, clickable=True)
             for left, icon, name, desc in ((30, "heart_line", "like", "Like"),
                                            (130, "comment", "comment", "Comment"),
                                            (230, "share", "share", "Send post"))]
    return [*icons, kit.label((30, top + 104, 1050, top + 190),
                              Own(f"{post.handle} {caption}"), Look(ink=INK, size=38), tap=unfold,
                              name="row_feed_comment_textview_layout"),
            kit.label((30, top + 194, 500, top + 234), Own(when), Look(ink=PALE, size=32),
                      desc=Own(when))]

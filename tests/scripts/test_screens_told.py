"""Screens that nobody has recorded, drawn from what is known of their wording and layout."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from postdeck.phones.screen import Node, Screen
from postdeck.scripts.reading.reader import Seen
from tests.rigs.recorded import built_in

WIDTH, HEIGHT = 1080, 2400
_ITEM = re.compile(r"(?:id=(?P<id>\w+) )?(?P<label>.*?) ?@(?P<places>[\d. ]+)", re.DOTALL)

TIKTOK_BAR = ("Home @.1 .95", "Friends @.3 .95", "Create @.5 .95", "Inbox @.7 .95",
              "Profile @.9 .95")
CLIP = ("Like video. 12 likes @.93 .6", "Read or add comments. 3 comments @.93 .7")
POST_PAGE = ("Describe your video @.5 .3 .9 .1", "Everyone can view this post @.5 .65 .9 .05",
             "Drafts @.26 .93 .46 .05", "Post @.74 .93 .46 .05")
REEL_PAGE = ("Edit cover @.5 .3 .25 .03", "My new reel, with a caption @.5 .45 .9 .06",
             "Tag people @.3 .55 .3 .03", "Save draft @.26 .93 .4 .05", "New reel @.3 .06 .25 .03")
INSTAGRAM_BAR = ("Home @.1 .92 .2 .06", "Reels @.3 .92 .2 .06", "Profile @.9 .92 .2 .06")
SHADE = "@.5 .5 1 1"


@dataclass(frozen=True)
class Told:
    """One screen: `items` are "id=ID label @x y [width height]", middles and sizes in fractions."""

    name: str
    app: str
    items: tuple[str, ...]
    tap: str = ""
    key: str = ""
    phase: str = "compose"
    final: bool = False


def seen(app: str, items: tuple[str, ...]) -> Seen:
    return built_in(app).read(Screen(
        tuple(_node(index, item) for index, item in enumerate(items)), (WIDTH, HEIGHT), "", ""))


def _node(index: int, item: str) -> Node:
    found = _ITEM.fullmatch(item)
    assert found is not None, item
    x, y, wide, high = [*map(float, found["places"].split()), 0.15, 0.03][:4]
    bounds = (round((x - wide / 2) * WIDTH), round((y - high / 2) * HEIGHT),
              round((x + wide / 2) * WIDTH), round((y + high / 2) * HEIGHT))
    return Node(index, "", "", found["id"] or "", found["label"], "", "", bounds, clickable=True)


def tiktok(name: str, *items: str, **more: object) -> Told:
    return Told(name, "tiktok", items, **more)  # type: ignore[arg-type]


def instagram(name: str, *items: str, **more: object) -> Told:
    return Told(name, "instagram", items, **more)  # type: ignore[arg-type]


TOLD = (
    # ---- TikTok
    tiktok("compose", *POST_PAGE, tap="caption_field"),
    tiktok("compose", "A caption of mine @.5 .3 .9 .1", *POST_PAGE[1:], tap="post_button",
           final=True),
    tiktok("compose", "Il mio video @.5 .3 .9 .1",
           "Tutti possono vedere questo post @.5 .65 .9 .05", "Bozze @.26 .93 .46 .05",
           "Pubblica @.74 .93 .46 .05", tap="post_button", final=True),
    tiktok("compose", "我的视频 @.5 .3 .9 .1", "更多选项 @.5 .65 .9 .05", "草稿 @.26 .93 .46 .05",
           "发布 @.74 .93 .46 .05", tap="post_button", final=True),
    tiktok("compose", *POST_PAGE[:3], "Send it @.74 .93 .46 .05", tap="caption_field"),
    tiktok("hashtags", "See #bre @.5 .2 .9 .1", "#bread @.3 .5 .4 .04", "#bremen @.3 .56 .4 .04",
           "Back @.06 .08 .1 .05", tap="hashtag_suggestion"),
    tiktok("confirm", "Publish video publicly? @.5 .45 .6 .04", "Publish now @.5 .55 .5 .04",
           "Cancel @.5 .6 .5 .04", tap="confirm_post", final=True),
    tiktok("confirm", "Post Now @.5 .8 .8 .05", "Edit post @.5 .87 .8 .05", tap="confirm_post",
           final=True),
    tiktok("confirm", "Post Now @.5 .8 .8 .05", "Edit post @.5 .87 .8 .05", phase="posted"),
    tiktok("content_check", "Your video may break our rules @.5 .4 .8 .04",
           "Post anyway @.5 .6 .5 .04", "Edit @.5 .66 .5 .04"),
    tiktok("progress", *TIKTOK_BAR, "Posting... @.2 .23", "37% @.1 .18", phase="posted"),
    tiktok("failed_post", *TIKTOK_BAR, "Couldn't post video. Tap to retry @.5 .15 .8 .03",
           phase="posted"),
    tiktok("success", *TIKTOK_BAR, *CLIP, "· Just now @.4 .85", phase="posted"),
    tiktok("feed", *TIKTOK_BAR, *CLIP, "· 3d ago @.4 .85", phase="posted"),
    tiktok("feed", *TIKTOK_BAR, *CLIP,
           "My account has been blocked, try again later! @.4 .85 .7 .1", tap="nav_create",
           phase="start"),
    tiktok("profile", *TIKTOK_BAR, "@my.handle @.5 .2 .3 .03", "12 @.2 .27", "Followers @.5 .3",
           tap="nav_create", phase="start"),
    tiktok("other_profile", "Back @.06 .08 .1 .05", "@user_one @.5 .2 .3 .03", "Followers @.5 .3",
           "Follow @.4 .38 .4 .04", key="back", phase="start"),
    tiktok("switcher", *TIKTOK_BAR, "Switch account @.5 .6", "my.handle @.4 .7",
           "Add account @.4 .8"),
    tiktok("login", "Log in to TikTok @.5 .3 .8 .04", "Use phone / email @.5 .4 .8 .04"),
    tiktok("blocked", "Your account was permanently banned @.5 .3 .8 .05", "Log out @.5 .9 .8 .04"),
    tiktok("popup_notifications", "Bottom sheet @.5 .8 1 .4", "Link email @.5 .7 .5 .03",
           "Not now @.3 .9 .4 .04", "Link @.7 .9 .4 .04", tap="not_now"),
    tiktok("popup_contacts", "Allow TikTok to access your Facebook friends list? @.5 .4 .6 .1",
           "Don't allow @.3 .6 .3 .04", "OK @.7 .6 .3 .04", tap="dont_allow"),
    tiktok("popup_security", "Account security checkup @.5 .5 .6 .03", "Close @.9 .45 .1 .04",
           "Start @.5 .9 .8 .05", tap="close"),
    tiktok("popup_drafts_denied", "Permission denied. Unable to save draft videos. @.5 .5 .7 .05",
           "OK @.5 .6 .3 .04", tap="ok_button"),
    tiktok("popup_continue_editing", "Continue editing this post? @.5 .5 .6 .03",
           "Discard @.3 .6 .3 .04", "Continue @.7 .6 .3 .04", tap="discard_draft"),
    tiktok("leave_question", "Discard edits? @.5 .5 .6 .03", "Save draft @.5 .6 .5 .04",
           "Discard @.5 .66 .5 .04"),
    tiktok("picker", "Recents @.5 .08 .2 .03", "Videos @.35 .13 .2 .04", "0:12 @.28 .25 .08 .02",
           "Next (1) @.8 .92 .35 .05", tap="picker_next", phase="pick"),
    tiktok("picker", "Recents @.5 .08 .2 .03", "Videos @.35 .13 .2 .04", "0:12 @.28 .25 .08 .02",
           tap="video_tile", phase="pick"),
    tiktok("camera", "60s @.3 .7 .1 .03", "PHOTO @.5 .7 .15 .03", "Upload @.85 .87 .15 .04",
           tap="gallery_entry", phase="pick"),
    tiktok("editor", "Next @.74 .93 .46 .05", "Text @.93 .4 .13 .05", tap="editor_next",
           phase="edit"),
    tiktok("sound_page", "Song title @.5 .2 .5 .03", "Use this sound @.5 .9 .6 .05",
           tap="use_sound", phase="start"),
    tiktok("no_network", "No internet connection @.5 .45 .6 .03", "Retry @.5 .52 .3 .04"),
    tiktok("permission", "Allow TikTok to access your contacts? @.5 .4 .7 .05",
           "Allow @.5 .5 .7 .04", "Don’t allow @.5 .56 .7 .04", tap="permission_deny"),
    tiktok("permission", "Consentire a TikTok di registrare audio? @.5 .4 .7 .05",
           "Mentre usi l’app @.5 .5 .7 .04", "Non consentire @.5 .62 .7 .04",
           tap="permission_allow"),
    tiktok("app_stopped", "TikTok isn't responding @.5 .45 .7 .03", "Close app @.5 .52 .7 .04",
           "Wait @.5 .58 .7 .04", tap="wait_button"),
    # ---- Instagram
    instagram("compose", *REEL_PAGE, "Share @.74 .93 .4 .05", tap="share_button", final=True),
    instagram("compose", *REEL_PAGE, "id=share_button Next @.74 .93 .4 .05", tap="share_next"),
    instagram("compose", *REEL_PAGE, "id=share_button Absenden @.74 .93 .4 .05"),
    instagram("compose", *REEL_PAGE, "OK @.93 .05 .1 .03", tap="keyboard_done"),
    instagram("share_nux", *REEL_PAGE, "Share @.74 .93 .4 .05", SHADE, "@.5 .75 1 .5",
              "About Reels @.5 .55 .4 .03", "Anyone can discover your reel @.5 .6 .8 .06",
              "id=clips_nux_sheet_share_button Share @.5 .92 .9 .05", tap="sheet_share",
              final=True),
    instagram("share_nux", "About Reels @.5 .55 .4 .03", "Learn more @.5 .85 .9 .05",
              "Share @.5 .92 .9 .05", tap="sheet_share", final=True),
    instagram("share_question", "Your reel may get limited reach @.5 .4 .6 .05",
              "Share @.5 .55 .5 .04", "Edit draft @.5 .6 .5 .04", phase="posted"),
    instagram("popup_share_offer", *REEL_PAGE, "Share @.74 .93 .4 .05",
              "Always share reels on Threads? @.5 .6 .8 .05", "Always share reels @.5 .85 .9 .05",
              "Not now @.5 .92 .9 .05", tap="not_now"),
    instagram("popup_old_draft", "Keep editing your draft? @.5 .6 .8 .03",
              "Keep editing @.5 .7 .9 .05", "Start new video @.5 .78 .9 .05", tap="start_new",
              phase="start"),
    instagram("leave_question", "Save draft? @.5 .7 .8 .03", "Start over @.5 .8 .9 .05",
              "Save draft @.5 .86 .9 .05", "Keep editing @.5 .92 .9 .05", tap="keep_editing",
              phase="edit"),
    instagram("progress", *INSTAGRAM_BAR, "Sharing to Reels… @.5 .85 .8 .02", phase="posted"),
    instagram("success", *INSTAGRAM_BAR, "Your reel just dropped. See it @.5 .85 .8 .04",
              phase="posted"),
    instagram("failed_post", *INSTAGRAM_BAR, "Video can’t be posted @.4 .25 .6 .03",
              phase="posted"),
    instagram("login", "You've Been Logged Out @.5 .45 .6 .03", "Please log back in. @.5 .5 .6 .03",
              "OK @.5 .56 .5 .04", phase="start"),
    instagram("challenge", "Take a video selfie @.4 .2 .6 .04", "Continue @.5 .9 .9 .05",
              phase="start"),
    instagram("challenge", "Enter the code we sent @.4 .2 .6 .04", "Next @.8 .9 .3 .05",
              phase="start"),
    instagram("blocked", "We disabled your account @.5 .2 .8 .04", "Learn more @.5 .9 .9 .05",
              phase="start"),
    instagram("popup_offer", "Save your login info? @.5 .4 .7 .04", "Save @.5 .55 .6 .05",
              "Not now @.5 .62 .6 .05", tap="not_now", phase="start"),
    instagram("popup_offer", "Turn on notifications @.5 .4 .7 .04", "Turn on @.5 .55 .6 .05",
              "Not Now @.5 .62 .6 .05", tap="not_now", phase="start"),
    instagram("popup_sheet", *INSTAGRAM_BAR, SHADE, "@.5 .75 1 .5", "Meta Verified @.5 .6 .6 .03",
              "Subscribe @.5 .93 .9 .05", key="back", phase="start"),
    instagram("camera", "Shutter @.5 .8 .2 .1", "Gallery @.08 .9 .15 .06", "STORY @.5 .93 .15 .04",
              "REEL @.65 .93 .15 .04", tap="reel_tab", phase="pick"),
    instagram("profile", *INSTAGRAM_BAR, "Crea nuovo @.07 .07 .13 .06",
              "Modifica profilo @.3 .4 .45 .04", tap="create_new", phase="start"),
    instagram("chooser", "Share with @.4 .7 .6 .03", "Just once @.6 .92 .2 .05",
              "Always @.85 .92 .2 .05", key="back", phase="start"),
)


@pytest.mark.parametrize("told", TOLD, ids=lambda told: f"{told.app}-{told.name}")
def test_a_screen_that_is_known_by_its_wording_is_read(told: Told) -> None:
    read = seen(told.app, told.items)
    move = read.next(told.phase)  # type: ignore[arg-type]
    assert read.name == told.name
    assert (move.element, move.key, move.final) == (told.tap, told.key, told.final)


@pytest.mark.parametrize("told", TOLD, ids=lambda told: f"{told.app}-{told.name}")
def test_after_the_tap_nothing_is_final_any_more(told: Told) -> None:
    assert not seen(told.app, told.items).next("posted", caption_done=True).final


def test_the_share_below_a_sheet_is_not_seen() -> None:
    page = (*REEL_PAGE, "Share @.74 .93 .4 .05")
    assert seen("instagram", page).publishing()
    sheet = (SHADE, "@.5 .75 1 .5", "Something new @.5 .6 .5 .03")
    covered = seen("instagram", (*page, *sheet))
    assert covered.publishing() == ()
    assert covered.name == "popup_sheet"

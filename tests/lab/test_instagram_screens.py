"""The virtual Instagram's trees: held against recorded screens, and read by the screen reader."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from postdeck.lab.apps.instagram.screens.notices import NOTICES
from postdeck.lab.apps.instagram.state import Draft
from postdeck.lab.draw.paint import paint
from tests.lab.handset import VIDEO, Handset
from tests.lab.instagram_driving import instagram, tap_id, touch
from tests.lab.reading import seen, tree
from tests.rigs.recorded import recorded

NEAR_ACROSS, NEAR_DOWN = 0.1, 0.13
"""The recorded displays are shorter, and each has its own bars."""
REEL = Draft("reel", (VIDEO.sha256,), True)
FILLED = Draft("reel", (VIDEO.sha256,), True, caption="Caption text sample")

REAL: dict[str, tuple[str, tuple[str, ...]]] = {
    "feed": ("screen-49.json", (
        "title_logo", "feed_tab", "clips_tab", "direct_tab", "search_tab", "profile_tab",
        "avatar_image_view")),
    "profile": ("screen-65.json", (
        "action_bar_username_container", "row_profile_header_imageview",
        "profile_header_post_count_front_familiar", "profile_header_familiar_post_count_value",
        "profile_header_familiar_post_count_label", "button_container", "image_button",
        "profile_tab_icon_view", "profile_tab")),
    "create_menu": ("screen-44.json", (
        "background_dimmer", "layout_container_bottom_sheet", "title_text_view", "label")),
    "profile_older": ("screen-63.json", (
        "action_bar_large_title_auto_size", "creation_tab", "profile_tab", "search_tab")),
    "reel_gallery": ("screen-73.json", (
        "gallery_cancel_button", "gallery_title_text", "gallery_settings_gear",
        "gallery_menu_multi_select_button", "gallery_folder_menu_tv",
        "cam_dest_feed", "cam_dest_story", "cam_dest_clips")),
    "story_gallery": ("screen-84.json", ("gallery_cancel_button", "gallery_title_text")),
    "feed_gallery": ("screen-50.json", (
        "action_bar_cancel", "new_post_title", "next_button_textview", "gallery_folder_menu_tv",
        "multi_select_slide_button_alt", "slideout_iconview_text",
        "gallery_picker_grid_item_container", "cam_dest_clips")),
    "editor": ("screen-34.json", (
        "clips_left_action_button", "clips_right_action_button", "cancel_button",
        "overflow_button", "clips_action_bar_add_text_button",
        "clips_action_bar_voiceover_button", "capture_interactive_drawable_container")),
    "leave": ("screen-45.json", (
        "background_dimmer", "layout_container_bottom_sheet", "action_sheet_header_text_view",
        "action_sheet_subheader_text_view", "action_sheet_row_text_view",
        "clips_right_action_button")),
    "compose_empty": ("screen-36.json", (
        "clip_thumbnail_image", "clip_thumbnail_text", "caption_input_text_view",
        "metadata_location_row", "save_draft_button", "share_button",
        "action_bar_button_back", "action_bar_title")),
    "compose_filled": ("screen-38.json", (
        "share_button_container", "save_draft_button", "share_button",
        "action_bar_button_back", "action_bar_title", "location_label", "toggle")),
    "compose_typing": ("screen-39.json", ("action_bar_button_text", "action_bar_title")),
    "offer": ("screen-80.json", (
        "background_dimmer", "layout_container_bottom_sheet", "bb_primary_action_container",
        "bb_secondary_action", "crossposting_upsell_bottom_sheet_title")),
    "limited": ("screen-78.json", (
        "igds_alert_dialog_headline", "igds_alert_dialog_subtext",
        "igds_alert_dialog_primary_button", "igds_alert_dialog_cancel_button")),
    "story_editor": ("screen-83.json", (
        "cancel_button", "video_mute_button", "music_button")),
    "story_sheet": ("screen-85.json", (
        "layout_container_bottom_sheet", "title_text_view", "row_add_to_story_container",
        "add_to_story_label", "share_story_button")),
    "uploading": ("screen-87.json", (
        "row_pending_container", "row_pending_media_sub_status_textview",
        "row_pending_media_progress_bar")),
    "posted": ("screen-60.json", (
        "row_pending_media_status_textview", "row_pending_media_sub_status_textview",
        "row_pending_media_reshare_button")),
    "snackbar": ("screen-62.json", (
        "upload_snackbar_container", "status_text", "upload_snackbar_button",
        "clips_media_component", "clips_author_username", "like_button", "clips_tab")),
    "failed": ("screen-59.json", (
        "row_pending_container", "row_pending_media_status_textview",
        "row_pending_media_discard_button")),
    "camera": ("screen-82.json", (
        "camera_home_button", "camera_settings_gear", "camera_shutter_button",
        "gallery_preview_button", "camera_switch_button")),
    "meta_verified": ("screen-70.json", (
        "background_dimmer", "layout_container_bottom_sheet", "igds_headline_emphasized_headline",
        "bb_primary_action_container")),
    "rate": ("screen-71.json", (
        "appirater_title_area", "appirater_rate_button", "appirater_rate_later_button",
        "appirater_cancel_button")),
    "archive": ("screen-69.json", (
        "igds_headline_headline", "igds_headline_body", "primary_button", "negative_button")),
    "location_alert": ("screen-53.json", (
        "igds_alert_dialog_headline", "igds_alert_dialog_primary_button",
        "igds_alert_dialog_cancel_button")),
}
"""Recorded screens and the ids that ours must share with them."""


def show(notice: str) -> Callable[[Any, Any], object]:
    return lambda app, session: app.show_notice(notice)


def draft(made: Draft) -> Draft:
    return made.copy()


def publish(app: Any, session: Any, tab: str = "home") -> None:
    session.go.publish(draft(FILLED))
    session.go.main(tab)


PAGES: dict[str, Callable[[Any, Any], object]] = {
    "feed": lambda app, session: None,
    "search": lambda app, session: session.go.main("search"),
    "reels": lambda app, session: session.go.main("reels"),
    "profile": lambda app, session: session.go.main("profile"),
    "other_profile": lambda app, session: session.go.person("kai.surfs"),
    "switcher": lambda app, session: (session.go.main("profile"), session.go.switcher()),
    "create_menu": lambda app, session: (session.go.main("profile"), session.go.create()),
    "reel_gallery": lambda app, session: session.go.gallery("reel"),
    "story_gallery": lambda app, session: session.go.gallery("story"),
    "feed_gallery": lambda app, session: session.go.gallery("feed"),
    "camera": lambda app, session: session.go.camera("reel"),
    "camera_story": lambda app, session: session.go.camera("story"),
    "editor": lambda app, session: session.go.edit(draft(REEL)),
    "editor_feed": lambda app, session: session.go.edit(Draft("feed", (VIDEO.sha256,))),
    "leave": lambda app, session: (session.go.edit(draft(REEL)), app.back()),
    "compose_empty": lambda app, session: session.go.compose(draft(REEL)),
    "compose_filled": lambda app, session: session.go.compose(draft(FILLED)),
    "compose_feed": lambda app, session: session.go.compose(
        Draft("feed", (VIDEO.sha256,), caption="Caption")),
    "compose_typing": lambda app, session: (session.go.compose(draft(FILLED)),
                                            session.host.focus("caption")),
    "story_editor": lambda app, session: session.go.edit(Draft("story", (VIDEO.sha256,), True)),
    "story_viewer": lambda app, session: session.go.story("kai.surfs"),
    "uploading": publish,
    "uploading_story": lambda app, session: session.go.publish(
        Draft("story", (VIDEO.sha256,), True)),
    "posted": publish,
    "snackbar": lambda app, session: publish(app, session, "reels"),
    "failed": publish,
    "login": lambda app, session: session.host.faults.add("logged_out"),
    "own_reel": lambda app, session: session.go.post(session.accounts.posts["mara.lind"][0]),
    **{notice.name: show(notice.name) for notice in NOTICES},
}


def reach(page: str, *faults: str, **options: Any) -> Handset:
    """A phone that shows the page."""
    wanted = {"failed": ("upload_fails",), "blocked": ("blocked",),
              "challenge": ("challenge",)}.get(page, ())
    phone = instagram(*faults, *wanted, **options)
    app: Any = phone.app
    if page in PAGES:
        PAGES[page](app, app._session)
    if page in ("posted", "snackbar", "failed"):
        phone.wait(7)
    elif page.startswith("uploading"):
        phone.wait(3)
    if page in ("offer", "limited", "nux"):
        compose_sheet(phone, page)
    if page == "story_sheet":
        PAGES["story_editor"](app, app._session)
        phone.tap(desc=app._session.words("Share to"))
    if page == "location_alert":
        app.show_notice("location")
        phone.tap(desc=app._session.words("Continue"))
    return phone


def compose_sheet(phone: Handset, page: str) -> None:
    app: Any = phone.app
    app._session.go.compose(draft(FILLED))
    phone.tap(desc=app._session.words("Share"))


OPTIONS: dict[str, dict[str, Any]] = {
    "offer": {"notices": ("threads_share",)}, "limited": {"limited_reach": True},
    "nux": {"nux": True}, "profile_older": {"create_tab": True},
}


@pytest.mark.parametrize("page", sorted(REAL))
def test_it_has_the_nodes_of_the_recorded_screen(page: str) -> None:
    file, names = REAL[page]
    (record,) = [one for one in recorded("instagram") if one.file.endswith(file)]
    shown = tree(reach("profile" if page == "profile_older" else page,
                       **OPTIONS.get(page, {})))
    missing = []
    for name in names:
        theirs = [node for node in record.screen.nodes if node.short_id == name]
        ours = [node for node in shown.nodes if node.short_id == name]
        assert theirs, name
        if not any(alike(mine, node, shown.size, record.screen.size)
                   for mine in ours for node in theirs):
            missing.append((name, [(n.bounds, n.text, n.desc, n.cls) for n in ours],
                            [(n.bounds, n.text, n.desc, n.cls) for n in theirs]))
    assert missing == []


def alike(mine: Any, theirs: Any, my_size: tuple[int, int], their_size: tuple[int, int]) -> bool:
    across = abs(mine.center[0] / my_size[0] - theirs.center[0] / their_size[0])
    down = abs(mine.center[1] / my_size[1] - theirs.center[1] / their_size[1])
    kinds = not theirs.cls or theirs.cls == mine.cls
    return (across <= NEAR_ACROSS and down <= NEAR_DOWN and kinds
            and mine.clickable == theirs.clickable
            and bool(mine.text) == bool(theirs.text) and bool(mine.desc) == bool(theirs.desc))


NAMES = {
    "feed": "feed", "search": "feed", "reels": "reels", "profile": "profile",
    "other_profile": "other_profile", "switcher": "switcher", "reel_gallery": "picker",
    "story_gallery": "story_picker", "feed_gallery": "post_picker", "camera": "camera",
    "camera_story": "camera", "editor": "editor", "editor_feed": "editor",
    "leave": "leave_question", "compose_empty": "compose", "compose_filled": "compose",
    "compose_feed": "compose", "compose_typing": "compose", "story_editor": "story_editor",
    "story_viewer": "story_viewer", "story_sheet": "story_share", "uploading": "progress",
    "uploading_story": "progress", "posted": "success", "snackbar": "success",
    "failed": "failed_post", "login": "login", "blocked": "blocked", "challenge": "challenge",
    "limited": "share_question", "nux": "share_nux", "offer": "popup_share_offer",
    "notifications": "popup_offer_sheet", "save_login": "popup_offer_sheet",
    "location": "location_setup", "location_alert": "location_refuse",
    "threads": "popup_share_offer", "edits": "popup_sheet", "meta_verified": "popup_sheet",
    "sticker": "popup_offer", "collages": "popup_offer", "archive": "popup_notice",
    "rate": "popup_rate",
}
FINAL = {"compose_empty": 1, "compose_filled": 1, "compose_feed": 1, "story_editor": 2,
         "story_sheet": 1, "limited": 1, "nux": 1}
"""How many buttons publish; everywhere else none does."""


@pytest.mark.parametrize("language", ["en", "it", "zh"])
@pytest.mark.parametrize("generation", [1, 2])
@pytest.mark.parametrize("page", sorted(NAMES))
def test_the_reader_knows_it_and_its_final_buttons(page: str, generation: int, language: str
                                                   ) -> None:
    phone = reach(page, generation=generation, language=language, **OPTIONS.get(page, {}))
    read = seen(phone)
    assert read.name == NAMES[page]
    if page != "compose_typing":
        assert len(read.publishing()) == FINAL.get(page, 0)
    if page == "feed_gallery":
        assert read.find("photo_tile") is not None
        assert read.find("gallery_next") is not None
    if page == "profile":
        handle = read.find("profile_handle")
        assert handle is not None
        assert handle.text == "mara.lind"


@pytest.mark.parametrize("generation", [1, 2])
@pytest.mark.parametrize("language", ["en", "it", "zh"])
def test_the_readers_own_advice_leads_to_one_post(language: str, generation: int) -> None:
    phone = instagram(language=language, generation=generation)
    walk(phone, "start")
    phone.wait(7)
    (entry,) = phone.ledger
    assert entry["caption"] == "Quiet #morning"
    assert entry["media"] == [VIDEO.sha256]


def walk(phone: Handset, phase: str) -> None:
    """Follow the reader's advice until something was published."""
    for _ in range(15):
        read = seen(phone)
        move = read.next(phase)  # type: ignore[arg-type]
        assert move.node is not None, (read.name, move)
        x, y = move.node.center
        phone.touch(x, y)
        phase = "compose" if read.name in ("editor", "compose") else phase
        if move.element == "caption_field":
            phone.type("Quiet #morning")
        if move.final:
            return
    raise AssertionError("nothing was published")


def test_a_renamed_share_is_no_final_button() -> None:
    read = seen(reach("compose_filled", "moved_buttons"))
    assert read.publishing() == ()
    assert read.next("compose", True).node is None


def test_a_share_that_sleeps_is_not_tapped() -> None:
    read = seen(reach("compose_filled", ready_seconds=50.0))
    assert read.next("compose", True).wait


def test_a_share_that_reads_next_is_not_final() -> None:
    read = seen(reach("compose_filled", says_next=True))
    assert read.publishing() == ()
    assert read.next("compose", True).element == "share_next"


def test_a_draft_that_is_offered_again_is_declined() -> None:
    phone = instagram()
    app: Any = phone.app
    app._session.go.edit(draft(REEL))
    app.stop()
    app._session.go.main("profile")
    app._session.go.gallery("reel")
    read = seen(phone)
    assert read.name == "popup_old_draft"
    move = read.next("start")
    assert move.element == "start_new"


def test_the_ids_of_the_second_generation_are_others() -> None:
    first = {node.short_id for node in tree(reach("compose_filled")).nodes}
    second = {node.short_id for node in tree(reach("compose_filled", generation=2)).nodes}
    assert "share_button" in first
    assert {"share_footer_button", "add_caption_textview"} <= second
    assert (first & second) <= {"", "content"}


@pytest.mark.parametrize("page", ["feed", "compose_filled", "feed_gallery"])
def test_it_fits_any_display(page: str) -> None:
    phone = reach(page)
    phone.size = (720, 1440)
    assert max(node.bounds[3] for node in tree(phone).nodes) <= 1440
    assert seen(phone).name == NAMES[page]


@pytest.mark.parametrize("page", ["feed", "profile", "reel_gallery", "nux", "story_editor"])
def test_pictures_are_painted(page: str) -> None:
    phone = reach(page, **OPTIONS.get(page, {}))
    phone.size = (540, 1200)
    png = paint(phone.screen(), phone.size, lambda sha: None)
    with Image.open(io.BytesIO(png)) as picture:
        assert picture.size == (540, 1200)
        assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 40


def test_the_switcher_rows_are_found_by_their_username() -> None:
    phone = instagram()
    phone.tap(desc="Profile")
    tap_id(phone, "action_bar_username_container")
    rows = seen(phone).all("switcher_row")
    assert [row.desc.partition(",")[0] for row in rows] == ["mara.lind", "okapi"]
    other = next(node for node in phone.nodes() if node.desc.startswith("okapi"))
    touch(phone, other)
    handle = seen(phone).find("profile_handle")
    assert handle is not None
    assert handle.text == "okapi"

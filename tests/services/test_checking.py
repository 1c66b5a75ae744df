"""The check before queueing, target by target; and that queueing goes by the same rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from postdeck.core.account import NewAccount
from postdeck.core.check import CheckReport, TargetReport, Where
from postdeck.core.errors import (
    InvalidInputError,
    MediaError,
    PostDeckError,
    TargetError,
    UnsupportedScriptError,
)
from postdeck.core.settings import Settings
from postdeck.core.task import Platform, TaskRequest
from postdeck.media.intake import Intake
from postdeck.media.limit_files import LimitsFile
from postdeck.services.deck import LocalDeck
from tests.media import zoo
from tests.services.conftest import FINE, FULL, LOCKED, NO_APP, ROME, SECOND, SHY, Desk

pytestmark = pytest.mark.asyncio(loop_scope="package")

LATER = "2099-01-01T10:00"
INSTAGRAM = {"platform": Platform.INSTAGRAM}


def errors(report: CheckReport) -> str:
    return "\n".join(finding.sentence for _, finding in report.all_errors())


def warnings(report: CheckReport) -> str:
    return "\n".join(report.warning_lines())


async def only(desk: Desk, config: dict[str, Any], **more: Any) -> TargetReport:
    """The report on one post that starts later, so that no phone is asked."""
    report = await desk.deck.tasks.check(
        desk.request(FINE, config=config, **{"start_time": LATER, **more}))
    target, = report.targets
    return target


async def test_every_target_is_told_what_stands_in_its_way(desk: Desk) -> None:
    request = desk.request(FINE, LOCKED, NO_APP, FULL).model_copy(update={"serials": (
        *(desk.serial(index) for index in (FINE, LOCKED, NO_APP, FULL)),
        desk.rig.addresses[SHY])})
    report = await desk.deck.tasks.check(request)
    said = {target.serial: " ".join(each.sentence for each in target.errors)
            for target in report.targets}
    assert not said.pop(desk.serial(FINE))
    for serial, what, advice in (
            (desk.serial(LOCKED), "locked", "Unlock"),
            (desk.serial(NO_APP), "not installed", "Install the app"),
            (desk.serial(FULL), "free", "Free some space"),
            (desk.rig.addresses[SHY], "not authorized", "accept")):
        assert what in said[serial]
        assert advice in said[serial]
    assert {each.where for target in report.targets for each in target.errors} == {Where.PHONE}
    assert not report.ok
    with pytest.raises(TargetError, match="not authorized"):
        await desk.deck.tasks.create(request)
    assert await desk.nothing_queued()


async def test_a_check_changes_nothing_and_shows_what_would_be_sent(
    desk: Desk, tmp_path: Path
) -> None:
    report = await desk.deck.tasks.check(desk.request(
        FINE, SECOND, config={"captions": "{Good day|Hello} #go"}))
    assert report.ok
    assert {target.caption for target in report.targets} == {"Good day #go", "Hello #go"}
    assert {target.files for target in report.targets} == {(desk.video.name,)}
    assert list((tmp_path / "staging").iterdir()) == []
    assert await desk.nothing_queued()


async def test_an_error_of_one_target_refuses_all_and_is_named(desk: Desk) -> None:
    await desk.store.accounts.add(NewAccount(username="ann", serial=desk.serial(FINE)))
    await desk.store.accounts.add(NewAccount(
        username="gram", serial=desk.serial(SECOND), platform=Platform.INSTAGRAM))
    request = desk.request(usernames=("ann", "gram"), start_time=LATER,
                           config={"add_product_link": 1})
    report = await desk.deck.tasks.check(request)
    assert [bool(target.errors) for target in report.targets] == [False, True]
    with pytest.raises(InvalidInputError, match=r"@gram on .*Product links") as refused:
        await desk.deck.tasks.create(request)
    assert refused.value.advice
    assert await desk.nothing_queued()


async def test_later_posts_do_not_ask_the_phones(desk: Desk) -> None:
    await desk.store.accounts.add(NewAccount(username="far", serial="AWAY01"))
    report = await desk.deck.tasks.check(desk.request(usernames=("far",), start_time=LATER))
    assert report.ok
    assert report.targets[0].notes == ("waiting: AWAY01 is not connected.",)
    at_once = await desk.deck.tasks.check(desk.request(usernames=("far",)))
    assert "AWAY01 is not connected. Check the cable" in errors(at_once)
    assert (await desk.deck.tasks.check(desk.request(LOCKED, start_time=LATER))).ok


@pytest.mark.parametrize(("more", "where", "said"), [
    ({"usernames": ("nobody",)}, Where.ACCOUNT, "no account @nobody"),
    ({"serials": ()}, Where.REQUEST, "Choose at least one"),
    ({"start_time": "25:00"}, Where.START, "25:00"),
    ({"config": {"extra": "half \ud83c"}}, Where.REQUEST, "Type it again"),
], ids=str)
async def test_what_is_wrong_with_the_request_itself_is_in_the_report(
    desk: Desk, more: dict[str, Any], where: Where, said: str
) -> None:
    report = await desk.deck.tasks.check(desk.request(FINE, **more))
    (error,) = report.errors
    assert (error.where, report.ok, report.targets) == (where, False, ())
    assert said in error.sentence


async def test_another_script_is_no_matter_of_checking(desk: Desk) -> None:
    with pytest.raises(UnsupportedScriptError):
        await desk.deck.tasks.check(desk.request(FINE, script_name="like"))


@pytest.mark.parametrize(("platform", "caption", "refused"), [
    (Platform.TIKTOK, "🎈" * 1100, False), (Platform.TIKTOK, "🎈" * 1100 + "!", True),
    (Platform.INSTAGRAM, "🎈" * 2200, False), (Platform.INSTAGRAM, "é" * 2201, True),
    (Platform.TIKTOK, "{" + "x" * 2200 + "|" + "y" * 2200 + "}", False),
], ids=lambda value: str(value)[:12])
async def test_captions_are_as_long_as_the_app_counts(
    desk: Desk, platform: Platform, caption: str, refused: bool
) -> None:
    target = await only(desk, {"captions": caption}, platform=platform)
    assert [each.where for each in target.errors] == [Where.CAPTION] * refused
    if refused:
        assert "it takes 2,200" in target.errors[0].text


async def test_titles_and_marks_in_captions(desk: Desk, tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    Image.new("RGB", (720, 1280)).save(photo)
    photos = {"content_type": 1, "image_count": 1, "material_list": (str(photo),)}
    long = await only(desk, photos | {"captions": "t" * 91 + "##text"})
    assert "The title has 91 characters" in long.errors[0].text
    fine = await only(desk, photos | {"captions": "t" * 90 + "##" + "x" * 4000})
    assert not fine.errors
    assert not fine.warnings
    gram = await only(desk, {"captions": "Title##text"}, **INSTAGRAM)
    assert any("“##”" in each.text for each in gram.warnings)
    tags = await only(desk, {"captions": "#a1 #b #c #d #e#f #1 a#g &#39;"})
    assert [each.text for each in tags.warnings if each.where is Where.CAPTION] == [
        "The caption has 6 hashtags; TikTok takes 5."]
    names = await only(desk, {"captions": " ".join(f"@n{n}" for n in range(21)) + " a@b.it"},
                       **INSTAGRAM)
    assert any("21 mentions" in each.text for each in names.warnings)


async def film(desk: Desk, path: Path, more: dict[str, Any] | None = None,
               **made: Any) -> TargetReport:
    zoo.film(path, **{"seconds": 3.2, "sound": True, **made})
    return await only(desk, {"material_list": (str(path),)}, **(more or {}))


async def test_a_film_as_the_apps_like_it_is_not_remarked_upon(
    desk: Desk, tmp_path: Path
) -> None:
    for platform in Platform:
        target = await film(desk, tmp_path / "a.mp4", {"platform": platform}, size=(720, 1280))
        assert (target.errors, target.warnings) == ((), ())


@pytest.mark.parametrize(("made", "says"), [
    ({"fps": 15}, "15 pictures a second"), ({"size": (640, 360)}, "640 x 360"),
    ({"seconds": 1.0}, "1 s long; a TikTok video should have 3 s to 10 min"),
    ({"pixels": "yuv444p"}, "colour format yuv444p"),
    ({"size": (300, 534)}, "360 to 4096 pixels on each side"),
], ids=str)
async def test_what_lies_beyond_the_papers_is_a_warning(
    desk: Desk, tmp_path: Path, made: dict[str, Any], says: str
) -> None:
    target = await film(desk, tmp_path / "a.mp4", **made)
    assert not target.errors
    assert says in " ".join(each.text for each in target.warnings)
    assert all(each.advice and each.where is Where.MEDIA for each in target.warnings)


async def test_what_fails_for_certain_is_an_error(desk: Desk, tmp_path: Path) -> None:
    webm = {"container": "webm", "codec": "libvpx", "sound": False}
    assert not (await film(desk, tmp_path / "a.webm", **webm)).errors
    gram = await film(desk, tmp_path / "a.webm", INSTAGRAM, **webm)
    assert "a.webm is a file of type WebM; an Instagram reel takes MP4, MOV or 3GP." in [
        each.text for each in gram.errors]
    mkv = await film(desk, tmp_path / "a.mkv", container="matroska", sound=False)
    assert "MKV" in mkv.errors[0].text
    (tmp_path / "text.mp4").write_text("no film")
    target = await only(desk, {"material_list": (str(tmp_path / "text.mp4"),)})
    assert [each.where for each in target.errors] == [Where.MEDIA]


async def test_images_are_held_against_their_own_limits(desk: Desk, tmp_path: Path) -> None:
    paths = []
    for number in range(21):
        paths.append(str(tmp_path / f"{number}.png"))
        Image.new("RGB", (400, 400), (number, 0, 0)).save(paths[-1])
    config = {"content_type": 1, "image_count": 21, "material_list": tuple(paths)}
    tiktok = await only(desk, config)
    assert not tiktok.errors
    assert [each.text for each in tiktok.warnings] == [
        "0.png (and 20 more) is a PNG picture; a TikTok photo post should have JPEG or WebP."]
    gram = await only(desk, config, **INSTAGRAM)
    assert [each.text for each in gram.errors] == [
        "There are 21 images; an Instagram post takes at most 20."]
    story = await only(desk, config | {"placement": "story", "image_count": 2}, **INSTAGRAM)
    assert "an Instagram story takes at most 1" in " ".join(each.text for each in story.errors)
    kind = await only(desk, {"material_list": (paths[0],)})
    assert "is an image, but the post is to be of videos" in kind.errors[0].text


@pytest.mark.parametrize(("config", "platform", "says"), [
    ({"placement": "story"}, Platform.TIKTOK, "Stories"),
    ({"add_product_link": 1}, Platform.INSTAGRAM, "Product links"),
    ({"ai_content": 1}, Platform.INSTAGRAM, "AI-generated"),
    ({"post_way": "useSound", "sound_name": "Rain", "content_type": 1}, Platform.TIKTOK,
     "takes a video, not images"),
], ids=str)
async def test_what_an_app_or_its_driver_cant_is_an_error(
    desk: Desk, config: dict[str, Any], platform: Platform, says: str
) -> None:
    target = await only(desk, config, platform=platform)
    (error,) = [each for each in target.errors if each.where is Where.OPTION]
    assert says in error.text
    assert error.advice


async def test_warnings_let_a_post_pass_and_are_told(desk: Desk, tmp_path: Path) -> None:
    zoo.film(tmp_path / "slow.mp4", fps=10, seconds=3.5)
    heard: list[CheckReport] = []
    await desk.store.accounts.add(NewAccount(
        username="ann", serial=desk.serial(FINE), enabled=False))
    task, = await desk.deck.tasks.create(
        desk.request(usernames=("ann",), start_time=LATER,
                     config={"material_list": (str(tmp_path / "slow.mp4"),)}),
        heard=heard.append)
    assert "10 pictures a second" in warnings(heard[0])
    assert "@ann is switched off" in warnings(heard[0])
    assert (task.materials[0].fps, task.materials[0].codec) == (10, "h264")


async def test_a_library_or_folder_must_hold_something(desk: Desk, tmp_path: Path) -> None:
    empty = tmp_path / "folder"
    empty.mkdir()
    folder = {"material_list": (), "material_source": "localFolder", "material_path": str(empty)}
    for config in (folder, {"material_list": ()}):
        request = desk.request(FINE, config=config, start_time=LATER)
        assert "has no videos" in errors(await desk.deck.tasks.check(request))
        with pytest.raises(MediaError, match="has no videos"):
            await desk.deck.tasks.create(request)
    zoo.film(empty / "a.mp4")
    assert (await desk.deck.tasks.check(desk.request(FINE, config=folder, start_time=LATER))).ok
    task, = await desk.deck.tasks.create(desk.request(FINE, config=folder, start_time=LATER))
    assert task.materials == ()


async def test_a_persons_limits_count(desk: Desk, tmp_path: Path) -> None:
    own = tmp_path / "limits.toml"
    deck = LocalDeck(
        desk.store, desk.lanes, desk.roster, Intake(tmp_path / "staging"), desk.bus, desk.clock,
        Settings(), zone=lambda: ROME, limits=LimitsFile(own))
    request = desk.request(FINE, start_time=LATER)
    assert (await deck.tasks.check(request)).ok
    own.write_text("version = 1\n[tiktok.video.refuse]\nseconds_max = 0.1\n")
    with pytest.raises(MediaError, match=r"takes at most 0\.1 s"):
        await deck.tasks.create(request)


async def test_a_phone_in_an_unknown_language_is_a_warning(desk: Desk, tmp_path: Path) -> None:
    deck = LocalDeck(
        desk.store, desk.lanes, desk.roster, Intake(tmp_path / "staging"), desk.bus, desk.clock,
        Settings(), zone=lambda: ROME, languages=lambda platform: ("it",))
    report = await deck.tasks.check(desk.request(FINE))
    assert report.ok
    assert "language: en-US" in warnings(report)
    assert "one of them" in warnings(report)


CASES: list[tuple[tuple[int, ...], dict[str, Any]]] = [
    ((FINE,), {"start_time": LATER}), ((LOCKED,), {}), ((FINE, NO_APP), {}),
    ((FINE,), {"config": {"captions": "x" * 2201}}),
    ((FINE,), {"config": {"material_list": ("missing.mp4",)}}),
    ((FINE,), {"usernames": ("nobody",)}), ((FINE,), {"config": {"placement": "story"}}),
    ((FINE,), {"config": {"captions": "{a|b"}, "start_time": LATER}),
]


@pytest.mark.parametrize(("indexes", "more"), CASES, ids=str)
async def test_check_and_create_agree(
    desk: Desk, indexes: tuple[int, ...], more: dict[str, Any]
) -> None:
    request: TaskRequest = desk.request(*indexes, **more)
    report = await desk.deck.tasks.check(request)
    refused = await _refusal(desk, request)
    assert report.ok is (refused is None)
    assert refused is None or refused in {each.advice for _, each in report.all_errors()}


async def _refusal(desk: Desk, request: TaskRequest) -> str | None:
    """The advice with which queueing is refused; None when it is not."""
    try:
        await desk.deck.tasks.create(request)
    except PostDeckError as error:
        return error.advice
    return None

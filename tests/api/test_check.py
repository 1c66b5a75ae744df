"""POST /task/check: what creating would meet, over HTTP."""

from __future__ import annotations

from pathlib import Path

from postdeck.core.check import CheckReport, Where
from postdeck.core.post import PostConfig
from postdeck.core.task import TaskRequest
from postdeck.remote.deck import RemoteDeck
from tests.api.place import Place
from tests.media import zoo


async def test_a_check_tells_target_by_target_and_creates_nothing(here: Place) -> None:
    body = here.body(usernames=["kim", "ann"], platform="tiktok")
    answer = await here.api.post("/task/check", json=body)
    assert answer.status_code == 200
    data = answer.json()["data"]
    assert (data["ok"], data["errors"]) == (True, [])
    assert [(each["username"], each["serial"], each["ok"], each["caption"], each["files"])
            for each in data["targets"]] == [
        ("kim", "PHONE1", True, "Hello", ["clip.mp4"]),
        ("ann", "PHONE1", True, "Hello", ["clip.mp4"])]
    assert "1.02 s long" in data["targets"][0]["warnings"][0]["text"]
    assert data["targets"][0]["notes"] == ["waiting: Model of PHONE1 is not connected."]
    assert (await here.store.tasks.stats()).total == 0
    assert list((here.folder / "staging").iterdir()) == []


async def test_errors_say_what_where_and_what_to_do(here: Place) -> None:
    body = here.body(start_time="", serials=["PHONE1", "PHONE2"])
    body["script_config"] |= {"captions": "x" * 2201, "strange": 1, "placement": "story"}
    data = (await here.api.post("/task/check", json=body)).json()["data"]
    assert data["ok"] is False
    for target in data["targets"]:
        assert {each["where"] for each in target["errors"]} == {"phone", "caption", "option"}
        assert all(each["text"] and each["advice"] for each in target["errors"])
    assert data["warnings"] == [
        "script_config.strange is not a field that PostDeck knows; it has no effect."]
    refused = await here.api.post("/task", json=body)
    assert refused.json()["code"] == 40001
    assert "not on" not in refused.json()["message"]


async def test_a_request_that_nobody_can_take_is_reported_not_refused(here: Place) -> None:
    data = (await here.api.post("/task/check", json=here.body(serials=["NOBODY"]))).json()["data"]
    assert (data["ok"], data["targets"]) == (False, [])
    assert "NOBODY" in data["errors"][0]["text"]


async def test_what_is_no_request_is_refused_as_ever(here: Place) -> None:
    for body, code in (({}, 40002), (here.body(script_name="like"), 40003),
                       (here.body(serials="PHONE1"), 40001)):
        assert (await here.api.post("/task/check", json=body)).json()["code"] == code
    for verb in ("GET", "DELETE"):
        answer = await here.api.request(verb, "/task/check")
        assert (answer.status_code, answer.json()["code"]) == (405, 40501)


async def test_a_repeat_under_a_key_gets_the_same_warnings(here: Place, tmp_path: Path) -> None:
    slow = zoo.film(tmp_path / "slow.mp4", fps=10, seconds=3.5)
    body = here.body(script_config={"material_list": [str(slow)]})
    first = await here.api.post("/task", json=body, headers={"Idempotency-Key": "k"})
    assert "10 pictures a second" in first.json()["data"]["warnings"][0]
    slow.unlink()
    again = await here.api.post("/task", json=body, headers={"Idempotency-Key": "k"})
    assert again.content == first.content


async def test_the_deck_of_another_computer_checks_there(here: Place) -> None:
    config = PostConfig(material_list=(here.video,), captions="#a #b #c #d #e #f")
    later = TaskRequest(serials=("PHONE1",), start_time="23:59", config=config)
    heard: list[CheckReport] = []
    async with RemoteDeck.connect(here.server.url) as deck:
        report = await deck.tasks.check(later)
        assert report.ok
        assert report.targets[0].title == "Model of PHONE1"
        assert any("6 hashtags" in each.text and each.where is Where.CAPTION
                   for each in report.targets[0].warnings)
        at_once = await deck.tasks.check(later.model_copy(update={"start_time": ""}))
        assert "not connected" in at_once.targets[0].errors[0].sentence
        await deck.tasks.create(later, heard=heard.append)
    assert any("6 hashtags" in line for line in heard[0].warning_lines())

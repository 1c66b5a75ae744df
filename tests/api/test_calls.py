"""Each call of the task API, as its clients make it."""

from __future__ import annotations

import asyncio
import os
import re
from datetime import UTC, datetime

import pytest

from postdeck.core.task import Outcome, StepName, TaskStatus
from tests.api.place import Place

LOCAL = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")


async def test_health_needs_nothing(here: Place) -> None:
    answer = await here.api.get("/health")
    assert answer.json()["data"]["status"] == "ok"


async def test_a_post_is_created_and_shown(here: Place) -> None:
    answer = await here.api.post("/task", json=here.body())
    assert answer.json()["code"] == 0
    assert answer.json()["message"] == "success"
    (task_id,) = answer.json()["data"]["task_ids"]
    task = (await here.api.get(f"/task/{task_id}")).json()["data"]
    assert task["status"] == 0
    assert task["status_text"] == "pending"
    assert task["source"] == "api"
    assert LOCAL.fullmatch(task["start_time"])
    assert task["start_time"].endswith("23:59:00")
    assert task["end_time"] is None
    assert '"captions": "Hello"' in task["script_args"]
    assert task["script_config"]["captions"] == "Hello"
    assert task["materials"][0]["name"] == "clip.mp4"


async def test_usernames_win_over_serials(here: Place) -> None:
    ids = await here.create(usernames=["@Kim", "ann"], serials=["PHONE2"])
    tasks = [(await here.api.get(f"/task/{one}")).json()["data"] for one in ids]
    assert [(one["serial"], one["username"]) for one in tasks] \
        == [("PHONE1", "kim"), ("PHONE1", "ann")]


async def test_multi_account_makes_a_task_for_each_enabled_account(here: Place) -> None:
    ids = await here.create(enable_multi_account=True)
    assert len(ids) == 2
    assert len(await here.create(enable_multi_account=True, platform="instagram")) == 1


async def test_unknown_fields_are_kept_and_named(here: Place) -> None:
    body = here.body(color="red")
    body["script_config"] |= {"future": {"deep": [1]}, "add_sound": -1, "image_count": "2",
                              "post_way": "add_button"}
    answer = (await here.api.post("/task", json=body)).json()["data"]
    assert [one.split()[0] for one in answer["warnings"]] == [
        "color", "script_config.future", "clip.mp4"]  # which is but a second long
    task = (await here.api.get(f"/task/{answer['task_ids'][0]}")).json()["data"]
    assert task["script_config"]["future"] == {"deep": [1]}
    assert task["script_config"]["image_count"] == 2
    assert task["script_config"]["post_way"] == "addButton"


async def test_lists_are_filtered_and_paged(here: Place) -> None:
    await here.fill(25)
    await here.fill(3, serial="PHONE2", username="old")
    first = (await here.api.get("/task")).json()["data"]
    assert (first["total"], first["page"], first["page_size"]) == (28, 1, 20)
    second = (await here.api.get("/task", params={"page": 2})).json()["data"]
    ids = [one["id"] for one in first["tasks"] + second["tasks"]]
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == 28
    for query, count in (({"serial": "PHONE2"}, 3), ({"status": 3}, 0), ({"source": "ui"}, 28),
                         ({"source": "api"}, 0), ({"script_name": "post"}, 28),
                         ({"script_name": "like"}, 0), ({"username": "@Old"}, 3),
                         ({"before_id": ids[-3]}, 28)):
        found = (await here.api.get("/task", params=query)).json()["data"]
        assert found["total"] == count, query
    assert len((await here.api.get(
        "/task", params={"before_id": ids[-3]})).json()["data"]["tasks"]) == 2


async def test_stop_retry_and_delete(here: Place) -> None:
    (task_id,) = await here.create()
    assert (await here.api.post(f"/task/{task_id}/retry")).json()["code"] == 40901
    stopped = (await here.api.post(f"/task/{task_id}/stop")).json()["data"]
    assert (stopped["status"], stopped["outcome"]) == (3, "stopped")
    assert (await here.api.post(f"/task/{task_id}/stop")).json()["code"] == 40901
    assert (await here.api.post(f"/task/{task_id}/retry")).json()["data"]["status"] == 0
    assert (await here.api.delete(f"/task/{task_id}")).json()["data"] == {"deleted_count": 1}
    assert (await here.api.delete(f"/task/{task_id}")).json()["code"] == 40401


async def test_an_unconfirmed_task_is_retried_only_when_confirmed(here: Place) -> None:
    (task,) = await here.fill(1)
    now = datetime.now(UTC)
    running = await here.store.tasks.claim("PHONE1", now)
    assert running is not None
    await here.store.tasks.finish(task.id, running.attempt, status=TaskStatus.FAILED,
                                  outcome=Outcome.UNCONFIRMED, remark="unconfirmed: x", at=now)
    assert (await here.api.post("/task/retry-all")).json()["data"] \
        == {"retried_count": 0, "skipped_count": 1}
    assert (await here.api.post(f"/task/{task.id}/retry")).json()["code"] == 40901
    answer = await here.api.post(f"/task/{task.id}/retry", params={"confirm": "true"})
    assert answer.json()["data"]["status"] == 0


async def test_batch_delete_names_what_it_did_not_find(here: Place) -> None:
    made = await here.fill(3)
    ids = [one.id for one in made]
    answer = await here.api.request("DELETE", "/task/batch", json={
        "task_ids": [ids[0], ids[0], 777777, -1, 2**70, ids[1]]})
    assert answer.json()["data"] == {"deleted_count": 2, "not_found": [777777, -1, 2**70]}
    for bad in ({"task_ids": []}, {"task_ids": [True]}, {"task_ids": list(range(501))}, {}, []):
        answer = await here.api.request("DELETE", "/task/batch", json=bad)
        assert answer.json()["code"] == 40001


async def test_stats_count_by_status(here: Place) -> None:
    await here.fill(4)
    assert (await here.api.get("/task/stats")).json()["data"] == {
        "total": 4, "pending": 4, "running": 0, "completed": 0, "failed": 0}


async def test_devices_and_accounts(here: Place) -> None:
    devices = (await here.api.get("/devices")).json()["data"]
    assert [(one["serial"], one["online"], one["title"]) for one in devices["devices"]] == [
        ("PHONE1", False, "Model of PHONE1"), ("PHONE2", False, "Model of PHONE2")]
    assert (await here.api.get("/devices?state=online")).json()["data"]["total"] == 0
    accounts = (await here.api.get("/accounts?serial=PHONE2")).json()["data"]
    (old,) = accounts["accounts"]
    assert old | {"id": 0} == {
        "id": 0, "username": "old", "email": "", "platform": "tiktok",
        "packagename": "com.zhiliaoapp.musically", "device": "PHONE2", "device_online": False,
        "device_name": "Model of PHONE2", "logined": 1, "logined_text": "logged in", "status": 0,
        "status_text": "disabled", "tags": ""}
    page = (await here.api.get("/accounts?page=2&page_size=3")).json()["data"]
    assert (page["total"], len(page["accounts"])) == (4, 1)


async def test_the_journal_and_its_evidence(here: Place) -> None:
    (task,) = await here.fill(1)
    now = datetime.now(UTC)
    step = await here.store.steps.begin(task.id, 1, StepName.OPEN, now)
    folder = here.folder / "evidence" / str(task.id)
    folder.mkdir()
    (folder / "1.png").write_bytes(b"\x89PNG...")
    (folder / "1.xml").write_bytes(b"<hierarchy/>")
    await here.store.steps.end(step, at=now, ok=True, note="seen",
                               screenshot=f"{task.id}/1.png", tree=f"{task.id}/1.xml")
    (shown,) = (await here.api.get(f"/task/{task.id}/steps")).json()["data"]["steps"]
    assert (shown["name"], shown["ok"], shown["note"]) == ("open", True, "seen")
    base = f"http://localhost:{here.port}"
    for link, kind in ((shown["screenshot"], "image/png"), (shown["tree"], "application/xml")):
        answer = await here.api.get(base + link)
        assert answer.headers["content-type"].startswith(kind)
        assert answer.headers["x-content-type-options"] == "nosniff"
    link = f"/task/{task.id}/evidence/1"
    tree = await here.api.get(link, headers={"Accept": "application/xml"})
    assert tree.content == b"<hierarchy/>"
    assert (await here.api.get(link + "?kind=film")).json()["code"] == 40001
    for number in ("2", "0", "x", "-1", "9" * 30):
        answer = await here.api.get(f"/task/{task.id}/evidence/{number}")
        assert answer.json()["code"] == 40401
    (folder / "1.png").unlink()
    assert (await here.api.get(link)).json()["code"] == 40401


async def test_nothing_is_said_to_other_origins(here: Place) -> None:
    answer = await here.api.get("/task")
    assert not [name for name in answer.headers if name.startswith("access-control")]
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-frame-options"] == "DENY"
    assert "server" not in answer.headers


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
async def test_a_pipe_is_no_video(here: Place) -> None:
    pipe = here.folder / "pipe.mp4"
    os.mkfifo(pipe)
    async with asyncio.timeout(5):
        answer = await here.api.post("/task", json=here.body(
            script_config={"material_list": [str(pipe)]}))
    assert answer.json()["code"] == 40001


async def test_a_call_answers_while_a_file_is_being_read(here: Place) -> None:
    creating = asyncio.ensure_future(here.api.post("/task", json=here.body()))
    assert (await here.api.get("/health")).json()["code"] == 0
    assert (await creating).json()["code"] == 0

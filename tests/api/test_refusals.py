"""What can't be done is refused, in the envelope, with the code that says why."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.api.place import Place, place

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module", name="here")
async def _here(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Place]:
    """One for all: nothing in this module changes anything."""
    async with place(tmp_path_factory.mktemp("refusals")) as opened:
        yield opened


@pytest.mark.parametrize(("changes", "code", "said"), [
    ({"script_name": "follow"}, 40003, "follow"),
    ({"script_name": ""}, 40002, "script_name"),
    ({"serials": []}, 40001, "phone"),
    ({"serials": ["NOBODY"]}, 40401, "NOBODY"),
    ({"serials": ["PHONE1", "NOBODY"]}, 40401, "NOBODY"),
    ({"usernames": ["nobody"]}, 40401, "nobody"),
    ({"serials": [f"S{n}" for n in range(501)]}, 40001, "500"),
    ({"start_time": "25:00"}, 40001, "start_time"),
    ({"start_time": "12:60"}, 40001, "start_time"),
    ({"scheduled_at": "2020-01-01T00:00:00Z", "start_time": ""}, 40001, "past"),
    ({"scheduled_at": "2099-01-01T00:00:00"}, 40001, "scheduled_at"),
    ({"min_interval": True}, 40001, "min_interval"),
    ({"min_interval": 1.5}, 40001, "min_interval"),
    ({"enable_multi_account": "yes"}, 40001, "enable_multi_account"),
    ({"platform": "myspace"}, 40001, "platform"),
    ({"serials": "PHONE1"}, 40001, "serials"),
    ({"serials": [5]}, 40001, "serials"),
    ({"script_config": []}, 40001, "script_config"),
    ({"script_config": {"content_type": True}}, 40001, "content_type"),
    ({"script_config": {"content_type": 2}}, 40001, "content_type"),
    ({"script_config": {"material_list": ["x"] * 10_000}}, 40001, "material_list"),
    ({"script_config": {"material_list": ["/dev/zero"]}}, 40001, "/dev/zero"),
    ({"script_config": {"material_list": ["\\\\evil\\share\\a.mp4"]}}, 40001, "evil"),
    ({"script_config": {"material_list": ["//evil/share/a.mp4"]}}, 40001, "evil"),
    ({"script_config": {"material_list": ["/nowhere/a.mp4"]}}, 40001, "a.mp4"),
    ({"script_config": {"post_way": "useSound"}}, 40001, "sound_name"),
])
async def test_a_bad_request_creates_nothing(
    here: Place, changes: dict[str, object], code: int, said: str
) -> None:
    answer = await here.api.post("/task", json=here.body(**changes))
    assert answer.json()["code"] == code
    assert answer.status_code == code // 100
    assert said in answer.json()["message"]
    assert answer.json()["data"] is None
    assert (await here.api.get("/task/stats")).json()["data"]["total"] == 0


async def test_script_name_missing_has_its_own_code(here: Place) -> None:
    answer = await here.api.post("/task", json={"serials": ["PHONE1"]})
    assert answer.json()["code"] == 40002


async def test_an_immediate_task_for_a_phone_that_is_away_is_refused(here: Place) -> None:
    answer = await here.api.post("/task", json=here.body(start_time=""))
    assert answer.json()["code"] == 40001
    assert "not connected" in answer.json()["message"]


@pytest.mark.parametrize("query", [
    "page=0", "page=-1", "page=abc", "page=1.0", "page=+1", "page=", "page_size=0",
    "page_size=101", "page_size=-1", "page_size=1000000000", "status=4", "status=-1", "status=x",
    "source=robot", "page=1&page=2", "before_id=0", f"before_id={2**63}", "serial=%00",
    "page=99999999999999999999", "outcome=great", "status=%EF%BC%91",
])
async def test_a_bad_query_is_refused(here: Place, query: str) -> None:
    answer = await here.api.get(f"/task?{query}")
    assert (answer.status_code, answer.json()["code"]) == (400, 40001)


@pytest.mark.parametrize("task_id", ["abc", "0", "-1", str(2**63), str(2**70), "1.0", "%20", "１",
                                     "9" * 5000, "999999"])
@pytest.mark.parametrize(("method", "end"), [("GET", ""), ("DELETE", ""), ("POST", "/stop"),
                                             ("POST", "/retry"), ("GET", "/steps"),
                                             ("GET", "/evidence/1")])
async def test_an_id_nobody_has_is_not_found(
    here: Place, task_id: str, method: str, end: str
) -> None:
    answer = await here.api.request(method, f"/task/{task_id}{end}")
    assert (answer.status_code, answer.json()["code"]) == (404, 40401)


@pytest.mark.parametrize(("method", "path", "allowed"), [
    ("PUT", "/task", "GET, POST"), ("PATCH", "/task/5", "GET, DELETE"),
    ("GET", "/task/batch", "DELETE"), ("DELETE", "/task/stats", "GET"),
    ("DELETE", "/task/queue", "GET"),
    ("GET", "/task/5/stop", "POST"), ("POST", "/health", "GET"), ("TRACE", "/task", "GET, POST"),
    ("OPTIONS", "/task/retry-all", "POST"), ("HEAD", "/task", "GET, POST"),
])
async def test_a_wrong_method_says_which_are_right(
    here: Place, method: str, path: str, allowed: str
) -> None:
    answer = await here.api.request(method, path)
    assert answer.status_code == 405
    assert answer.headers["allow"] == allowed
    if method != "HEAD":
        assert answer.json()["code"] == 40501


@pytest.mark.parametrize("path", ["", "/", "/task/", "/nothing", "/task/1/2/3", "//task",
                                  "/../../etc/passwd"])
async def test_what_is_not_there_is_an_envelope_too(here: Place, path: str) -> None:
    answer = await here.api.get(f"http://localhost:{here.port}/api/v1{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, 40401)

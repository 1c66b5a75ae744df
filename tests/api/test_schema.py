"""The API does what its OpenAPI document says: schemathesis, all checks, with linked calls."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest

from postdeck.api.shapes.fields import OWN, PUBLISHED
from tests.api.place import Place, place

# Whether a post can be made depends on files, phones and fields of one another, which a schema
# can't say; so a POST /task that fits the schema may still be refused with 400.
CONFIG = """\
[[operations]]
include-path = "/api/v1/task"
include-method = "POST"
[operations.checks.positive_data_acceptance]
expected-statuses = ["2xx", 400, 403, 404, 409, 413]
[operations.checks.negative_data_rejection]
expected-statuses = [400, 403, 404, 409, 413]
"""


@pytest.mark.timeout(240)
@pytest.mark.long
async def test_schemathesis_finds_nothing(tmp_path: Path) -> None:
    (tmp_path / "schemathesis.toml").write_text(CONFIG)
    async with place(tmp_path) as here:
        await here.fill(30)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "schemathesis.cli", "run",
            f"http://localhost:{here.port}/openapi.json", "--checks", "all",
            "--phases", "examples,coverage,fuzzing,stateful", "--max-examples", "15",
            "--exclude-path", "/api/v1/events",  # never ends; test_events listens to it
            "--request-timeout", "20", "--generation-database", "none", "--seed", "7",
            "--generation-allow-x00", "false",  # refused in any text; test_bad_bytes sends it
            cwd=tmp_path, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT)
        try:
            told, _ = await process.communicate()
        finally:
            if process.returncode is None:
                process.kill()
        assert process.returncode == 0, _readable(told.decode())
        assert (await here.api.get("/health")).status_code == 200


def _readable(report: str) -> str:
    return "\n".join(line[:400] for line in report.splitlines())[-8000:]


async def _document(here: Place) -> dict[str, Any]:
    found: dict[str, Any] = (
        await here.api.get(f"http://localhost:{here.port}/openapi.json")).json()
    return found


async def test_every_call_says_whose_it_is_and_how_it_refuses(here: Place) -> None:
    document = await _document(here)
    published = {(verb, path.removeprefix("/api/v1")) for path, verbs in document["paths"].items()
                 for verb, call in verbs.items() if call["x-origin"] == PUBLISHED}
    assert published == {
        ("post", "/task"), ("get", "/task"), ("get", "/task/{task_id}"),
        ("delete", "/task/{task_id}"), ("delete", "/task/batch"), ("post", "/task/{task_id}/stop"),
        ("post", "/task/{task_id}/retry"), ("post", "/task/retry-all"), ("get", "/task/stats"),
        ("get", "/license/check"), ("get", "/accounts")}
    for path, verbs in document["paths"].items():
        for call in verbs.values():
            assert call["summary"], path
            assert call["x-origin"] in call["description"]
            assert {"400", "403", "405", "408", "413", "415", "429", "500"} <= set(
                call["responses"])
            assert "422" not in call["responses"]
            for parameter in call.get("parameters", ()):
                schema = parameter["schema"]
                assert parameter.get("description") or schema.get("description"), parameter
                assert parameter.get("examples") or schema.get("examples") \
                    or "example" in parameter, parameter


async def test_every_field_is_described_with_an_example(here: Place) -> None:
    document = await _document(here)
    for name, schema in document["components"]["schemas"].items():
        if name.startswith("Answer_") or name == "Material":
            continue
        for field, said in schema.get("properties", {}).items():
            assert said.get("description"), (name, field)
            assert "examples" in said, (name, field)
            if name not in ("Refusal",):
                assert said.get("x-origin") in (OWN, PUBLISHED), (name, field)


async def test_the_pages_are_from_here_and_may_load_nothing_else(here: Place) -> None:
    for path, kind in (("/docs", "text/html"), ("/docs/docs.js", "text/javascript"),
                       ("/docs/docs.css", "text/css"), ("/openapi.json", "application/json")):
        answer = await here.api.get(f"http://localhost:{here.port}{path}")
        assert answer.headers["content-type"].startswith(kind)
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert "unsafe" not in answer.headers["content-security-policy"]
        if path != "/openapi.json":
            assert "http:" not in answer.text
            assert "https:" not in answer.text

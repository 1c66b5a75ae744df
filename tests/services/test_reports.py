"""Reports of tasks that really ran: what is in them, and what never is."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome
from postdeck.services.redaction import MASK, Redaction, clean
from postdeck.services.reports import build_report
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import Rig, lab

CAPTION = "Quiet harbour tonight #slowmorning"


async def report(works: Engine, task_id: int, redact: bool) -> dict[str, bytes]:
    content = await build_report(works.store, works.evidence, task_id, redact=redact)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


async def posted(rig: Rig, works: Engine) -> int:
    home = Path.home() / "films" / "harbour cut.mp4"
    config = PostConfig.model_validate({
        "captions": CAPTION, "material_list": [str(home)], "upload_wait_time": 8,
        "their_mail": "ann@example.org"})
    task = await works.ended((await works.queue(CAPTION, config=config)).id)
    assert task.outcome is Outcome.CONFIRMED, task.remark
    return task.id


async def test_a_report_says_everything_but_where_home_is(tmp_path: Path) -> None:
    async with lab(seed=41) as rig, engine(rig, tmp_path) as works:
        task_id = await posted(rig, works)
        parts = await report(works, task_id, redact=False)
    steps = json.loads(parts["steps.json"])
    for step in steps:
        assert f"evidence/{step['screenshot'].partition('/')[2]}" in parts
        assert f"evidence/{step['tree'].partition('/')[2]}" in parts
    assert parts["evidence/001-ready.png"].startswith(b"\x89PNG")
    said = json.loads(parts["task.json"])
    assert said["caption"] == CAPTION
    assert said["config"]["material_list"] == ["harbour cut.mp4"]
    versions = json.loads(parts["versions.json"])
    assert versions["at_the_time"]["app"]
    assert versions["postdeck"]
    assert "selectors/tiktok.toml" in parts
    assert json.loads(parts["evidence/baseline.json"])["username"] == rig.accounts[0][0]
    assert "looked for" in parts["journal.txt"].decode()
    assert not [name for name, part in parts.items() if str(Path.home()).encode() in part]


async def test_a_redacted_report_names_nobody(tmp_path: Path) -> None:
    async with lab(seed=42) as rig, engine(rig, tmp_path) as works:
        task_id = await posted(rig, works)
        parts = await report(works, task_id, redact=True)
        secrets = [rig.serials[0], *rig.accounts[0], *CAPTION.split(), "harbour", "ann@"]
        secrets += [name.replace(".", " ") for name in rig.accounts[0]]
    assert not [name for name in parts if name.endswith(".png")]
    assert any(name.endswith(".xml") for name in parts)
    for name, part in parts.items():
        if name.startswith("selectors/"):
            continue
        text = part.decode().casefold()
        assert not [secret for secret in secrets if secret.casefold() in text], name
    said = json.loads(parts["task.json"])
    assert (said["serial"], said["username"]) == ("phone-1", "account-1")
    assert said["caption"] == "".join(" " if char == " " else MASK for char in CAPTION)
    trees = "".join(part.decode() for name, part in parts.items() if name.endswith(".xml"))
    assert 'text="Post"' in trees  # the app's own labels can still be read
    assert 'bounds="[' in trees


def test_one_name_inside_another_does_not_leak() -> None:
    hide = Redaction({"mira": "account-1", "mira.bakes": "account-2", "R5": "phone-1"},
                     ["Fresh bread"], ["Post", "Next"])
    assert hide.text("@mira and @Mira.Bakes, mira.bakes on R5; @stranger") == (
        "@account-1 and @account-2, account-2 on phone-1; @…")
    assert hide.text("said “fresh bread” twice") == f"said “{MASK * 5} {MASK * 5}” twice"
    tree = hide.tree('<hierarchy><node text="Post" content-desc="mira" hint="Ask Bob" '
                     'bounds="[0,0][1,1]" /><node text="12.3K" new-thing="Bob" /></hierarchy>')
    assert 'text="Post"' in tree
    assert 'text="12.3K"' in tree
    assert "Bob" not in tree
    assert "mira" not in tree
    assert hide.tree("<hierarchy><node") == ""


@pytest.mark.parametrize("text", [
    "/home/ann/films/a.mp4", "C:\\Users\\Ann\\a.mp4", "/Users/ann/a.mp4",
    f"{Path.home()}/a.mp4"])
def test_home_folders_are_in_no_report(text: str) -> None:
    shown = clean(f"at “{text}”.")
    assert "nn/" not in shown
    assert "Ann" not in shown
    assert "ann" not in shown
    assert "a.mp4" in shown


def test_tokens_are_in_no_report() -> None:
    assert "s3cr3t" not in clean('Authorization: Bearer s3cr3ts3cr3t, token="s3cr3ts3cr3t"')

"""`postdeck screens check`: the figures that the selectors must reach, and how it says them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from postdeck.cli import app
from postdeck.scripts.reading.screens_check import Report, check
from tests.rigs.recorded import FOLDER, built_in, recorded

FIGURES = ("screens", "label_right", "tap_total", "tap_right", "final_total", "final_right",
           "false_finals")


def run(profile: Path, *words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["--profile", str(profile), "screens", "check", *words])
    return result.exit_code, result.stdout, result.stderr


def test_the_selectors_read_the_recorded_screens_right() -> None:
    report = check(recorded(), {name: built_in(name) for name in ("tiktok", "instagram")})
    assert [row.file for row in report.rows if not row.right] == []
    assert report.sums["false_finals"] == 0
    assert report.sums["final_right"] == report.sums["final_total"] == 10


def test_it_prints_json_of_exactly_the_agreed_shape(tmp_path: Path) -> None:
    code, out, _ = run(tmp_path / "profile", str(FOLDER), "--json")
    told = json.loads(out)
    assert code == 0
    assert tuple(told) == (*FIGURES, "rows")
    assert {tuple(row) for row in told["rows"]} == {("file", "screen", "tap", "final")}
    assert [told[name] for name in FIGURES] == [96, 96, 96, 96, 10, 10, 0]
    filled = next(row for row in told["rows"] if row["file"] == "instagram/screen-38.json")
    assert filled == {"file": "instagram/screen-38.json", "screen": "compose_caption", "tap": 105,
                      "final": True}
    assert not (tmp_path / "profile").exists()


def test_it_prints_a_table_with_the_misses(tmp_path: Path) -> None:
    screen = json.loads((FOLDER / "tiktok" / "screen-20.json").read_text())
    screen["screen"], screen["expect"]["tap"] = "editor", 3
    (tmp_path / "one.json").write_text(json.dumps(screen))
    (tmp_path / "other.json").write_text('{"no": "screen"}')
    code, out, _ = run(tmp_path / "profile", str(tmp_path))
    line = next(line for line in out.splitlines() if "one.json" in line)
    assert code == 0
    assert line.split() == ["✗", "one.json", "feed_home", "tap", "183", "(nav_create)",
                            "editor;", "tap", "3"]
    assert "0 of 1 screens named as recorded, 0 of 1 next taps" in out


def test_the_users_own_file_counts_and_a_broken_one_is_told(tmp_path: Path) -> None:
    shutil.copytree(FOLDER / "tiktok", tmp_path / "screens")
    own = tmp_path / "profile" / "selectors" / "tiktok.toml"
    own.parent.mkdir(parents=True)
    own.write_text('version = 2\n[screen.editor]\nnext = { default = "key:back" }\n')
    _, out, _ = run(tmp_path / "profile", str(tmp_path / "screens"), "--json")
    assert json.loads(out)["tap_right"] == 22
    own.write_text('version = 2\n[screen.editor]\nnext = { later = "none" }\n')
    _, out, said = run(tmp_path / "profile", str(tmp_path / "screens"), "--json")
    assert json.loads(out)["tap_right"] == 25
    assert said.startswith("tiktok.toml, line 3: screen.editor.next: ")


@pytest.mark.parametrize(("content", "says"), [
    (None, "There are no recorded screens in"), ("{", "one.json is not JSON"),
    ('{"elements": [{}]}', "one.json: app: Field required")])
def test_a_folder_that_cannot_be_used_is_refused_in_a_sentence(
        tmp_path: Path, content: str | None, says: str) -> None:
    if content is not None:
        (tmp_path / "one.json").write_text(content)
    code, out, said = run(tmp_path / "profile", str(tmp_path))
    assert (code, out) == (1, "")
    assert says in said


def test_a_final_tap_that_publishes_nothing_is_counted() -> None:
    filled = next(one for one in recorded("instagram") if one.variant == "filled")
    report: Report = check([filled.model_copy(update={"publishing": ()})],
                           {"instagram": built_in("instagram")})
    assert report.sums["false_finals"] == 1
    assert not report.rows[0].right

"""`postdeck license`, in a build whose maker requires a licence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from postdeck.cli import app
from postdeck.core import resources


class Build:
    """A build with its own distribution.toml, and somebody who types commands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.distribution = folder / "resources" / "distribution.toml"
        self.distribution.parent.mkdir()

    def require(self, public_keys: str) -> None:
        self.distribution.write_text(f"require_license = true\n{public_keys}\n")

    def type(self, words: str, code: int = 0) -> str:
        profile = ["--profile", str(self.folder / "profile")]
        result = CliRunner().invoke(app, [*profile, "license", *words.split()])
        assert result.exit_code == code, result.output
        return result.output


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    made = Build(tmp_path)
    monkeypatch.setattr(resources, "_PLACES", (made.distribution.parent,))
    monkeypatch.chdir(tmp_path)
    return made


def test_issuing_and_installing_switches_plans(build: Build) -> None:
    said = build.type("issue --new-key --key private.pem")
    key = re.search(r"^public_keys = .*$", said, re.MULTILINE)
    assert key is not None
    build.require(key[0])
    assert "Starter" in build.type("show")
    for plan, api in (("pro", "on"), ("starter", "not in this plan"), ("business", "on")):
        build.type(f"issue --key private.pem --plan {plan} --to Ada --days 9 --out {plan}.json")
        assert "Ada" in build.type(f"install {plan}.json")
        said = build.type("show")
        assert plan.title() in said
        assert api in said


def test_a_refused_file_changes_nothing(build: Build) -> None:
    build.type("issue --new-key --key theirs.pem --plan team --to Eve --out theirs.json")
    build.require("public_keys = []")
    assert "which this PostDeck does not know" in build.type("install theirs.json", code=1)
    assert "There is no file" in build.type("install nothing.json", code=1)
    assert "Starter" in build.type("show --json")


def test_what_is_typed_wrong_is_told(build: Build) -> None:
    assert "Where shall the licence go?" in build.type("issue --key k.pem", code=2)
    assert "can't be read" in build.type("issue --key k.pem --plan pro --to A --out o", code=1)
    build.type("issue --new-key --key k.pem")
    assert "never overwritten" in build.type("issue --new-key --key k.pem", code=1)
    assert "is not a plan" in build.type("issue --key k.pem --plan gold --to A --out o", code=2)
    assert "needs a licensee" in build.type("issue --key k.pem --plan pro --out o", code=1)

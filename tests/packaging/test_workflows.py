"""The workflows: they can be read, may do little, and call commands that there are."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
RETIRED = {"macos-13", "macos-12", "ubuntu-20.04", "windows-2019"}


def read(path: Path) -> dict[Any, Any]:
    found: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def steps(workflow: dict[Any, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_may_read_only_and_its_jobs_end(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {"contents": "read"}
    assert "concurrency" in workflow
    assert workflow["env"]["PYTHONUTF8"] == "1"
    assert all(job["timeout-minutes"] <= 60 for job in workflow["jobs"].values())
    for step in steps(workflow):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_script_parses_and_names_commands_of_dev_py(path: Path) -> None:
    for step in steps(read(path)):
        if script := step.get("run"):
            plain = re.sub(r"\$\{\{.*?\}\}", "x", script)
            parsed = subprocess.run(["bash", "-n"], input=plain, text=True, capture_output=True,
                                    check=False)
            assert parsed.returncode == 0, parsed.stderr
            for command in re.findall(r"packaging/dev\.py (\w+)", script):
                assert f'    "{command}": ' in (ROOT / "packaging/dev.py").read_text("utf-8")


def test_no_runner_is_one_that_is_gone() -> None:
    named = set(re.findall(r"\b(?:macos|ubuntu|windows)-[\w.-]+",
                           "".join(path.read_text(encoding="utf-8") for path in WORKFLOWS)))
    assert named
    assert not named & RETIRED


def test_a_tag_that_is_not_the_version_ends_the_release(tmp_path: Path) -> None:
    script = next(step["run"] for step in steps(read(ROOT / ".github/workflows/release.yml"))
                  if step.get("name") == "The tag is the version")
    from postdeck import __version__
    for tag, code in ((f"v{__version__}", 0), ("v99.0.0", 1)):
        ran = subprocess.run(["bash", "-e", "-c", script], cwd=ROOT, check=False,
                             capture_output=True,
                             env={"GITHUB_REF_NAME": tag, "PATH": "/usr/bin:/bin"})
        assert ran.returncode == code, ran.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="debootstrap is Debian's")
def test_an_installer_is_not_tested_half_where_nobody_looks(tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / "packaging").mkdir(parents=True)
    (project / "build/release").mkdir(parents=True)
    (project / "build/release/postdeck_1_amd64.deb").write_bytes(b"no package")
    (project / "packaging/frozen.py").write_bytes((ROOT / "packaging/frozen.py").read_bytes())
    ran = subprocess.run([sys.executable, str(project / "packaging/frozen.py")], check=False,
                         capture_output=True, text=True, env={"CI": "true", "PATH": ""})
    assert ran.returncode == 1
    assert "sudo -E" in ran.stdout

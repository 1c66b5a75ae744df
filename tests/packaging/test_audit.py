"""`dev.py check` asks about vulnerabilities: what counts, and that it needs no network."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

AUDIT = Path(__file__).parents[2] / "packaging" / "audit.py"
spec = importlib.util.spec_from_file_location("postdeck_audit", AUDIT)
assert spec is not None
assert spec.loader is not None
audit = importlib.util.module_from_spec(spec)
spec.loader.exec_module(audit)

FLAW = {"id": "PYSEC-1", "fix_versions": ["2.0"]}


def test_without_an_answer_it_is_skipped_with_a_notice() -> None:
    nowhere = dict.fromkeys(("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"),
                            "http://127.0.0.1:9")
    done = subprocess.run([sys.executable, AUDIT], capture_output=True, text=True, timeout=60,
                          env=os.environ | nowhere | {"NO_PROXY": "", "no_proxy": ""})
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Skipped")


def test_only_what_postdeck_ships_with_fails_the_check(capsys) -> None:
    ours = audit.shipped()
    assert {"pydantic", "pydantic-core", "uvicorn", "pyside6-essentials"} <= ours
    assert not {"pytest", "hypothesis", "ruff", "pip-audit"} & ours
    found = [{"name": "Pydantic_Core", "version": "1.0", "vulns": [FLAW]},
             {"name": "pytest", "version": "1.0", "vulns": [FLAW]},
             {"name": "uvicorn", "version": "1.0", "vulns": []}]
    assert audit.report(found, ours) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Pydantic_Core 1.0: PYSEC-1; mended in 2.0."
    assert said[1].startswith("A tool only: pytest")
    assert audit.report(found[1:], ours) == 0

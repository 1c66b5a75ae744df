"""The language of the command line, also around help and errors, which typer prints."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer import rich_utils

from postdeck.cli import speech
from postdeck.core import resources

WORDS = {"Arguments": "Argomenti", "Options": "Opzioni", "Commands": "Comandi", "Error": "Errore",
         "Aborted.": "Interrotto.", "[required]": "[obbligatorio]",
         "[default: {0}]": "[predefinito: {0}]",
         "Try '{0} {1}' for help.": "Prova '{0} {1}' per avere aiuto."}
RUN = """
import sys
from pathlib import Path
from postdeck.core import resources
resources._PLACES = (Path(sys.argv.pop(1)),)
from postdeck.cli import main
main()
"""


@pytest.fixture
def translated(tmp_path: Path) -> Path:
    """Resources with these words in Italian, whatever the translators did meanwhile."""
    folder = tmp_path / "resources" / "languages"
    folder.mkdir(parents=True)
    table = json.loads(resources.resource("languages", "sentences_it.json").read_text("utf-8"))
    (folder / "sentences_it.json").write_text(json.dumps(table | WORDS), encoding="utf-8")
    return folder.parent


def run(translated: Path, *words: str) -> str:
    env = os.environ | {"LANGUAGE": "it", "COLUMNS": "100", "NO_COLOR": "1"}
    ended = subprocess.run([sys.executable, "-c", RUN, str(translated), *words], env=env,
                           capture_output=True, text=True, encoding="utf-8", check=False)
    assert "Traceback" not in ended.stderr
    return ended.stdout + ended.stderr


def test_help_has_its_headings_in_the_language_of_the_terminal(translated: Path) -> None:
    said = run(translated, "post", "--help")
    assert "─ Argomenti" in said
    assert "─ Opzioni" in said
    assert "[predefinito: 0]" in said
    assert "─ Comandi" in run(translated, "--help")


@pytest.mark.parametrize(("words", "command"), [
    (("--no-such-option",), "postdeck -h"), (("tasks", "show"), "postdeck tasks show -h")])
def test_an_error_says_in_that_language_where_help_is(translated, words, command):
    said = run(translated, *words)
    assert "─ Errore" in said
    assert f"Prova '{command}' per avere aiuto." in said


def test_every_word_is_still_one_of_typers() -> None:
    for name, text in speech._TYPERS_WORDS.items():
        assert getattr(rich_utils, name) == text.replace("{0}", "{}")
    plain = rich_utils.RICH_HELP.replace("[blue]", "").replace("[/]", "")
    assert plain.format(command_path="{0}", help_option="{1}") == "Try '{0} {1}' for help."


@pytest.mark.parametrize(("number", "name"), [(0x0410, "it_IT"), (0x0804, "zh_CN"),
                                              (0x0409, "en_US")])
def test_windows_numbers_are_names_that_are_known(number: int, name: str) -> None:
    import locale
    assert locale.windows_locale[number] == name

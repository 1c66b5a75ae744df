"""How settings.toml is read and written: whole or not at all."""

from __future__ import annotations

import json
import logging
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from postdeck.core.errors import ProfileError
from postdeck.core.settings import Settings
from postdeck.store.whole_file import write_whole

log = logging.getLogger(__name__)

HEAD = "# PostDeck's settings. Edit them while PostDeck is closed.\n"


def load_settings(path: Path) -> Settings:
    """The settings in `path`; the defaults when there is no such file.

    A file that can't be understood is kept aside as settings.toml.broken, so that the next start
    works; raises ProfileError that says what is wrong with it.
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        unknown = sorted(set(found) - set(Settings.model_fields))
        if unknown:
            log.warning("Unknown settings are left out: %s", ", ".join(unknown))
        return Settings.model_validate(found)
    except FileNotFoundError:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise _broken(path, f"{name}: {first['msg']}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _broken(path, str(error)) from error
    except OSError as error:
        raise ProfileError(f"The settings {path} can't be read: {error.strerror}.",
                           "Allow it, then start again.") from error


def _broken(path: Path, why: str) -> ProfileError:
    aside = path.with_name(path.name + ".broken")
    try:
        os.replace(path, aside)
    except OSError:
        return ProfileError(f"The settings {path} can't be understood ({why}).",
                            "Mend or delete the file, then start again.")
    return ProfileError(f"The settings could not be understood ({why}).",
                        f"They are kept aside as {aside}. Start again: PostDeck uses its defaults.")


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings; whatever happens meanwhile, the file is the old or the new one.

    Raises ProfileError when the disk refuses.
    """
    text = HEAD + to_toml(settings.model_dump(mode="json"))
    try:
        write_whole(path, text.encode())
    except OSError as error:
        raise ProfileError(f"The settings {path} can't be written: {error.strerror}.",
                           "Free some space or allow it, then try again.") from error



def to_toml(values: Mapping[str, object]) -> str:
    """Values as TOML: numbers, text, lists and tables of them; None as 0."""
    return "".join(f"{name} = {_word(value)}\n" for name, value in values.items())


def _word(value: object) -> str:
    """One value; strings as basic strings (JSON's escapes are TOML's)."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{name} = {_word(each)}' for name, each in value.items())}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_word, value))}]"
    return "0" if value is None else str(value).lower()

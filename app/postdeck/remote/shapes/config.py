"""How a foreign script_config becomes ours: field by field, as much of it as is valid."""

from __future__ import annotations

from pydantic import ValidationError

from postdeck.core.post import PostConfig

ROUNDS = 4


def config_of(values: dict[str, object]) -> PostConfig:
    """The configuration; fields that are not valid fall back to what is usual."""
    wanted = {name: value for name, value in values.items() if value is not None}
    for _ in range(ROUNDS):
        try:
            return PostConfig.model_validate(wanted)
        except ValidationError as error:
            wrong = {str(each["loc"][0]) for each in error.errors(include_url=False)
                     if each["loc"]}
        if not wrong & wanted.keys():
            wrong = {"post_way", "add_sound", "material_source"}  # they need another field
        wanted = {name: value for name, value in wanted.items() if name not in wrong}
    return PostConfig()

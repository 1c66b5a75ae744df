"""How the fields of Compose become the configuration of a post."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication

from postdeck.core.errors import InvalidInputError
from postdeck.core.post import PostConfig


def post_config(
    paths: Sequence[str], images: bool, caption: str, upload_seconds: int
) -> PostConfig:
    """The configuration; InvalidInputError says which field can't be so."""
    try:
        return PostConfig(
            content_type=1 if images else 0,
            image_count=min(max(len(paths), 1), 35) if images else 1,
            captions=caption,
            material_list=tuple(paths),
            upload_wait_time=upload_seconds,
        )
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0]) if first["loc"] else ""
        title = PostConfig.model_fields[field].title if field in PostConfig.model_fields else ""
        raise InvalidInputError(QCoreApplication.translate(
            "PostForm", "{0}: {1}.").format(title or field, first["msg"])) from error

"""The configuration of a `post`, as the task API publishes it (script_config)."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator


class PostWay(StrEnum):
    """How the media gets into the app."""

    SHARE = "share"
    ADD_BUTTON = "addButton"
    USE_SOUND = "useSound"


class MaterialSource(StrEnum):
    """Where media comes from when material_list is empty."""

    LIBRARY = "materialLibrary"
    FOLDER = "localFolder"


class CaptionFormat(StrEnum):
    """How `captions` is to be read."""

    SPINTAX = "spintax"
    LINES = "lines"


class Placement(StrEnum):
    """Where Instagram shows the post."""

    REEL = "reel"
    STORY = "story"


def _number(value: Any) -> Any:
    """Clients send numbers as strings too; a bool is never a number here."""
    if isinstance(value, bool):
        raise ValueError("must be a number, not true or false")
    if isinstance(value, str) and value.strip().lstrip("-").isdigit() and len(value) < 12:
        return int(value)
    return value


def _post_way(value: Any) -> Any:
    return {"add_button": "addButton", "use_sound": "useSound"}.get(value, value) \
        if isinstance(value, str) else value


def _sound(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


Number = Annotated[int, BeforeValidator(_number)]


class PostConfig(BaseModel):
    """script_config of `post` (shared/facts/task-api.md: names, types and defaults as published).

    Unknown fields are kept and given back; `unknown_fields` names them.
    """

    model_config = ConfigDict(frozen=True, extra="allow", str_max_length=20_000)

    content_type: Number = Field(0, ge=0, le=1, title="Content", description="0 video, 1 images",
                                 examples=[0])
    image_count: Number = Field(1, ge=1, le=35, title="Images", examples=[3],
                                description="Images to take when content_type is 1")
    captions: str = Field("", max_length=10_000, title="Caption",
                          description="Caption; spintax {a|b|c}", examples=["Good {day|morning}"])
    post_way: Annotated[PostWay, BeforeValidator(_post_way)] = Field(
        PostWay.SHARE, title="Way in", examples=["share"],
        description="How the media gets into the app; add_button and use_sound are understood too")
    material_source: MaterialSource = Field(
        MaterialSource.LIBRARY, title="Media from", examples=["materialLibrary"],
        description="Where media comes from when material_list is empty")
    material_path: str = Field("", max_length=4096, title="Folder", examples=["/home/ann/media"],
                               description="A folder; required for localFolder")
    material_list: tuple[str, ...] = Field((), max_length=1000, title="Media",
                                           description="File paths; wins over source and folder",
                                           examples=[["/home/ann/media/clip.mp4"]])
    materials_tags: str = Field("", max_length=1000, title="Tags", examples=["food,berlin"],
                                description="Comma-separated tags to filter the library")
    upload_wait_time: Number = Field(30, ge=0, le=3600, title="Wait for the upload",
                                     description="seconds", examples=[30])
    sound_wait_time: Number = Field(10, ge=0, le=600, title="Wait for the sound",
                                    description="seconds", examples=[10])
    add_sound: Annotated[str, BeforeValidator(_sound)] = Field(
        "-1", pattern="^(-1|0|1|custom)$", title="Sound", examples=["-1"],
        description="-1 leave as is, 0 off, 1 on, custom")
    sound_name: str = Field("", max_length=2000, title="Sound to use", examples=["Golden hour"],
                            description="Name or URL; required for useSound")
    custom_sound_keyword: str = Field("", max_length=500, title="Sound search",
                                      description="What to search; required for add_sound custom",
                                      examples=["golden hour"])
    origin_sound_volume: Number = Field(50, ge=0, le=100, title="Own sound volume",
                                        description="Volume of the video's own sound, percent",
                                        examples=[50])
    add_sound_volume: Number = Field(50, ge=0, le=100, title="Added sound volume",
                                     description="Volume of the added sound, percent",
                                     examples=[50])
    add_product_link: Number = Field(0, ge=0, le=1, title="Product link", examples=[0],
                                     description="1 adds the product link; TikTok only")
    placement: Placement = Field(Placement.REEL, title="Placement", examples=["reel"],
                                 description="reel or story; Instagram only")
    caption_format: CaptionFormat = Field(
        CaptionFormat.SPINTAX, title="Caption is", examples=["spintax"],
        description="PostDeck's own: spintax {a|b|c}, or lines: one caption per line, used in "
                    "turn, ### is a line break")
    ai_content: Number = Field(0, ge=0, le=1, title="AI-generated", examples=[0],
                               description="PostDeck's own: 1 labels the post as AI-generated; "
                                           "TikTok only")
    allow_repeat: Number = Field(0, ge=0, le=1, title="Post again", examples=[0],
                                 description="PostDeck's own: 1 lets material that this account "
                                             "has posted already be posted again")

    @model_validator(mode="after")
    def _require_what_depends(self) -> PostConfig:
        from_folder = self.material_source is MaterialSource.FOLDER and not self.material_list
        if from_folder and not self.material_path:
            raise ValueError("material_path is required when material_source is localFolder")
        if from_folder:  # it may name sounds itself (sound_names.txt, sound_urls.txt)
            return self
        if self.post_way is PostWay.USE_SOUND and not self.sound_name:
            raise ValueError("sound_name is required when post_way is useSound")
        if self.add_sound == "custom" and not self.custom_sound_keyword:
            raise ValueError("custom_sound_keyword is required when add_sound is custom")
        return self

    @property
    def unknown_fields(self) -> tuple[str, ...]:
        """Names that were sent but that PostDeck does not know."""
        return tuple(self.model_extra or ())

"""Whether an app takes what a post will send: the right kind of files, within the limits."""

from __future__ import annotations

from collections.abc import Sequence

from postdeck.core.check import Where
from postdeck.core.post import Placement
from postdeck.core.task import Material, Platform, TaskRequest
from postdeck.media.limits import Limits
from postdeck.services.checking.captions import look_at_caption
from postdeck.services.checking.findings import Findings
from postdeck.services.checking.media import look_at_media
from postdeck.services.checking.plan import Post
from postdeck.services.checking.request import IMAGES

_WORDS = {Platform.TIKTOK: "a TikTok", Platform.INSTAGRAM: "an Instagram"}


def look_at_content(
    post: Post, request: TaskRequest, materials: Sequence[Material], limits: Limits
) -> Findings:
    """Hold files and caption of a resolved post against the limits."""
    found, platform = Findings(), post.target.platform
    config = request.config_for(platform)
    images, story = config.content_type == IMAGES, config.placement is Placement.STORY
    story = story and platform is Platform.INSTAGRAM
    rules = limits.of(platform, config.placement, images)
    wanted = "image" if images else "video"
    for material in materials:
        if material.kind != wanted:
            is_one = "an image" if material.kind == "image" else "a video"
            found.error(Where.MEDIA, f"{material.name} is {is_one}, but the post is to be of "
                        f"{wanted}s.", f"Choose {wanted}s, or change the content type.")
    if not found.errors:
        look_at_media(materials, rules, _kind(platform, images, story), found)
    assert post.resolved is not None
    if materials or post.resolved.caption:
        look_at_caption(post.resolved.caption, platform, rules, found, images=images, story=story)
    return found


def _kind(platform: Platform, images: bool, story: bool) -> str:
    if platform is Platform.TIKTOK:
        return f"{_WORDS[platform]} {'photo post' if images else 'video'}"
    return f"{_WORDS[platform]} {'story' if story else 'post' if images else 'reel'}"

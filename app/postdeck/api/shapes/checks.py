"""What the check before queueing says, as it is documented."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from postdeck.api.shapes.fields import own
from postdeck.api.shapes.views import View
from postdeck.core.check import CheckReport, Finding, TargetReport, Where
from postdeck.core.task import Platform

_PNG = {"text": "clip.mp4 has 15 pictures a second; a TikTok video should have 23 a second to "
                "60 a second.", "advice": "Export it with 30 pictures a second.",
        "where": "media"}
_LOCKED = {"text": "Pixel 8: R58M12ABCDE is locked.",
           "advice": "Unlock the phone, or remove its PIN for unattended posting.",
           "where": "phone"}


class FindingView(View):
    """One thing that is wrong or doubtful."""

    text: Annotated[str, own("What it is, as a sentence.", _PNG["text"])]
    advice: Annotated[str, own("What to do about it.", _PNG["advice"])]
    where: Annotated[Where, own("Which part of the post it is about.", "media")]


class TargetCheckView(View):
    """What was found for one task to be, and what it would send."""

    serial: Annotated[str, own("The phone.", "R58M12ABCDE")]
    name: Annotated[str, own("What the phone is called.", "Pixel 8")]
    username: Annotated[str, own("The account; “”: whichever is signed in.", "studio")]
    platform: Annotated[Platform, own("The app.", "tiktok")]
    ok: Annotated[bool, own("Whether there are no errors.", False)]
    errors: Annotated[list[FindingView], own("What refuses the whole request.", [_LOCKED])]
    warnings: Annotated[list[FindingView], own("What is let pass.", [_PNG])]
    notes: Annotated[list[str], own("What else there is to know.", [])]
    caption: Annotated[str, own("The caption as it would be typed.", "Good day #studio")]
    sound: Annotated[str, own("The sound that would be used; “”: none.", "")]
    files: Annotated[list[str], own(
        "Names of the files, in order; none: chosen when the task starts.", ["clip.mp4"])]


class CheckView(View):
    """What creating the tasks would meet."""

    ok: Annotated[bool, own("Whether they would be created.", False)]
    errors: Annotated[list[FindingView], own("What is wrong with the request as a whole.", [])]
    warnings: Annotated[list[str], own("Fields that have no effect.", [])]
    targets: Annotated[list[TargetCheckView], own("Task by task.", [])]


def check_view(report: CheckReport, warnings: Sequence[str]) -> CheckView:
    """A report as the API gives it."""
    return CheckView(ok=report.ok, errors=_findings(report.errors), warnings=[
        *warnings, *(each.sentence for each in report.warnings)],
        targets=[_target(each) for each in report.targets])


def _target(target: TargetReport) -> TargetCheckView:
    return TargetCheckView(
        serial=target.serial, name=target.name, username=target.username,
        platform=target.platform, ok=not target.errors, errors=_findings(target.errors),
        warnings=_findings(target.warnings), notes=list(target.notes), caption=target.caption,
        sound=target.sound, files=list(target.files))


def _findings(findings: Sequence[Finding]) -> list[FindingView]:
    return [FindingView(text=each.text, advice=each.advice, where=each.where)
            for each in findings]

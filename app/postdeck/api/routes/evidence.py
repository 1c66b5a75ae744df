"""The calls about what a task did: its journal, screenshots and UI trees."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from postdeck.api import documented
from postdeck.api.answers import ApiError, Code, success
from postdeck.api.context import ADeck, TaskId
from postdeck.api.shapes.fields import SoundText
from postdeck.api.shapes.views import StepsView, step_view
from postdeck.core.task import Step

router = APIRouter(tags=["Evidence"])

_KINDS = "^(screenshot|tree)$"

_FILES = documented.own(None, Code.NOT_FOUND)
_FILES["responses"][200] = {
    "description": "The picture or the tree, not in the envelope.",
    "content": {"image/png": {"schema": {"type": "string", "format": "binary"}},
                "application/xml": {"schema": {"type": "string"}}}}

_REPORT = documented.own(None, Code.NOT_FOUND)
_REPORT["responses"][200] = {
    "description": "A ZIP, not in the envelope.",
    "content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}}}


@router.get("/task/{task_id:task_id}/steps", **documented.own(StepsView, Code.NOT_FOUND))
async def list_steps(task_id: TaskId, deck: ADeck) -> Response:
    """The journal of a task: every step of every attempt, in order."""
    steps = await deck.tasks.steps(task_id)
    return success(StepsView(steps=[step_view(step) for step in steps]))


@router.get("/task/{task_id:task_id}/evidence/{number}", response_class=Response, **_FILES)
async def get_evidence(
    task_id: TaskId, deck: ADeck, request: Request,
    number: Annotated[str, Path(description="Number of a step.", examples=[7],
                                json_schema_extra={"x-number": True})],
    kind: Annotated[SoundText | None, Query(
        pattern=_KINDS, json_schema_extra={"pattern": _KINDS}, examples=["screenshot"],
        description="screenshot (PNG) or tree (XML); else the header Accept decides.")] = None,
) -> Response:
    """What the phone showed at the end of a step: a screenshot or the UI tree."""
    accept = request.headers.get("accept", "")
    wants_tree = kind == "tree" or (kind is None and "xml" in accept and "image" not in accept)
    step = _numbered(await deck.tasks.steps(task_id), number)
    file_name = (step.tree if wants_tree else step.screenshot) if step else ""
    if not file_name:
        raise ApiError(Code.NOT_FOUND, f"Step {number[:20]} of task {task_id} has no "
                                       f"{'UI tree' if wants_tree else 'screenshot'}.")
    content = await deck.tasks.evidence(task_id, file_name)
    return Response(content, media_type="application/xml" if wants_tree else "image/png",
                    headers={"Content-Disposition": "inline", "Content-Security-Policy":
                             "default-src 'none'; sandbox; frame-ancestors 'none'"})


@router.get("/task/{task_id:task_id}/report", response_class=Response, **_REPORT)
async def get_report(
    task_id: TaskId, deck: ADeck,
    redact: Annotated[bool, Query(
        description="Hide serials, account names and captions, and leave out screenshots.",
        examples=[False])] = False,
) -> Response:
    """Everything known of a task, for whoever is to help: journal, evidence, versions."""
    content = await deck.tasks.report(task_id, redact)
    return Response(content, media_type="application/zip", headers={
        "Content-Disposition": f'attachment; filename="postdeck-task-{task_id}.zip"'})


def _numbered(steps: tuple[Step, ...], number: str) -> Step | None:
    if not re.fullmatch(r"[0-9]{1,9}", number, re.ASCII):
        return None
    return next((step for step in steps if step.number == int(number)), None)

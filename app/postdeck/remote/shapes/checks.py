"""What another deck's check says; everything in it is a stranger's word."""

from __future__ import annotations

from postdeck.core.account import handle
from postdeck.core.check import CheckReport, Finding, TargetReport, Where
from postdeck.core.task import Platform
from postdeck.remote.shapes.fields import Row, clean, flag, rows, text
from postdeck.remote.shapes.tasks import member

MOST = 2000
"""Findings and targets that are read; nobody looks at more."""


def report_of(data: object) -> CheckReport | None:
    """The report, or None when it is none.

    A report that says it is not ok, without a reason, gets one.
    """
    if not isinstance(data, dict) or flag(data, "ok") is None:
        return None
    report = CheckReport(
        targets=tuple(_target(each) for each in rows(data.get("targets"))[:MOST]
                      if isinstance(each, dict)),
        errors=_findings(data, "errors"), warnings=_findings(data, "warnings"))
    if report.ok and not flag(data, "ok"):
        return report.model_copy(update={"errors": (Finding(text="That deck would refuse it."),)})
    return report


def warned_of(created: Row) -> CheckReport:
    """The warnings that came with new tasks."""
    return CheckReport(warnings=_findings(created, "warnings"))


def _target(row: Row) -> TargetReport:
    return TargetReport(
        serial=text(row, "serial", cap=200), name=text(row, "name", cap=200),
        username=handle(text(row, "username", cap=100)),
        platform=member(Platform, row, "platform") or Platform.TIKTOK,
        errors=_findings(row, "errors"), warnings=_findings(row, "warnings"),
        notes=tuple(map(clean, rows(row.get("notes"))[:MOST])),
        caption=text(row, "caption", cap=10_000), sound=text(row, "sound"),
        files=tuple(clean(each, 500) for each in rows(row.get("files"))[:MOST]))


def _findings(row: Row, name: str) -> tuple[Finding, ...]:
    found = (_finding(each) for each in rows(row.get(name))[:MOST])
    return tuple(each for each in found if each.text)


def _finding(value: object) -> Finding:
    if not isinstance(value, dict):
        return Finding(text=clean(value))
    return Finding(text=text(value, "text"), advice=text(value, "advice"),
                   where=member(Where, value, "where") or Where.REQUEST)

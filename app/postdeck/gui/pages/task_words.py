"""What is to be said of one task in full: why it ended so, its journal, its caption and options."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from postdeck.core.failure import RULES
from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome, Step, Task, TaskStatus
from postdeck.gui import words
from postdeck.gui.language.sentences import said
from postdeck.gui.theme import Tone


def explained(task: Task, now: datetime) -> tuple[str, str, Tone] | None:
    """A heading, the reason with advice, and the tone; None where there is nothing to explain."""
    remark = task.remark.strip()
    if task.status is TaskStatus.PENDING and remark:
        return "", said(remark), Tone.WAIT
    if task.status is not TaskStatus.FAILED:
        return None
    if task.outcome is Outcome.MISSED:
        return "", _sentence(remark, "missed:") or _tr(
            "Its time came while this deck was not running."), Tone.MISS
    if task.outcome is Outcome.STOPPED:
        return "", _sentence(remark, "stopped:") or _tr("It was stopped."), Tone.WAIT
    if task.outcome is Outcome.UNCONFIRMED:
        return (_tr("The post was not seen on the profile"),
                _unsure(task, _plain(remark, "unconfirmed:"), now), Tone.WARN)
    rule = RULES.get(task.failure) if task.failure else None
    title, advice = (rule.title, rule.advice) if rule else ("", "")
    text = f"{_plain(remark, title + ':')} {'' if advice in remark else advice}".strip()
    return words.capital(said(title)) or _tr("Failed"), said(text), Tone.BAD


def _unsure(task: Task, known: str, now: datetime) -> str:
    """What is known, whether PostDeck looks again, and what a person can do."""
    parts = [said(known)] if known else []
    if "will not tap again" not in known:
        parts.append(_tr("PostDeck will not tap again by itself."))
    if task.look_at is not None:
        parts.append(_tr("It looks again {0}, when the phone is idle.").format(
            words.moment(max(task.look_at, now), now)))
    return " ".join([*parts, _tr("Look at the profile, then decide.")])


def journal(steps: Iterable[Step]) -> str:
    """The steps as lines, attempt by attempt."""
    lines: list[str] = []
    attempt = None
    for step in steps:
        if step.attempt != attempt:
            attempt = step.attempt
            lines += ["", _tr("Attempt {0}").format(attempt)] if lines else [
                _tr("Attempt {0}").format(attempt)]
        state = {None: "…", True: "✓", False: "✗"}[step.ok]
        lines.append(f"{step.started_at.astimezone():%H:%M:%S}  {state} "
                     f"{words.step_name(step.name)}  {words.step_span(step)}".rstrip())
        for text in (said(step.note), step.looked_for and _tr("Looked for: {0}").format(
                step.looked_for)):
            lines += [f"          {line}" for line in text.splitlines() if line.strip()]
    return "\n".join(lines)


def caption(task: Task) -> str:
    """The caption as it is posted, with its sound."""
    sound = "\n\n" + _tr("Sound: {0}").format(task.sound) if task.sound else ""
    return (task.caption or _tr("No caption")) + sound


def options(task: Task) -> str:
    """What was asked for: times, files, and every option that is not as usual."""
    lines = [f"{_tr('Made')}: {_full(task.created_at)}, {words.source_name(task.source)}",
             f"{_tr('Starts')}: {_full(task.due_at)}" if task.start_text else
             f"{_tr('Starts')}: {_tr('as soon as the phone is free')}"]
    for title, at in ((_tr("Began"), task.started_at), (_tr("Post tapped from"), task.armed_at),
                      (_tr("Ended"), task.ended_at)):
        if at is not None:
            lines.append(f"{title}: {_full(at)}")
    lines.append("")
    for each in task.materials:
        about = f"{each.width} × {each.height}, {words.file_size(each.size)}"
        lines.append(f"{each.name}: {about}"
                     + (f", {words.span(each.duration)}" if each.duration else ""))
    lines.append("")
    for name, value in task.config.model_dump(mode="json", exclude_defaults=True).items():
        field = PostConfig.model_fields.get(name)
        if name not in ("captions", "material_list"):
            lines.append(f"{said((field.title if field else None) or name)}: {value}")
    return "\n".join(lines).strip()


def _full(at: datetime) -> str:
    return words.full_time(at)


def _sentence(remark: str, label: str) -> str:
    """The remark without the label that the title says already, as the window says it."""
    return said(_plain(remark, label))


def _plain(remark: str, label: str) -> str:
    """The remark without the label that the title says already, as a sentence in English."""
    text = remark
    if label and text.casefold().startswith(label.casefold()):
        text = text[len(label):].strip()
    text = words.capital(text)
    return text if not text or text.endswith((".", "?", "…")) else f"{text}."


def _tr(text: str) -> str:
    return QCoreApplication.translate("TaskWords", text)

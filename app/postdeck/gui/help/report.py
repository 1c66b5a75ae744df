"""What was found on this computer as a text that may be shown to others: no names, no folders."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from postdeck import __version__
from postdeck.core.account import Account
from postdeck.core.device import Device
from postdeck.core.examination import Finding
from postdeck.services.redaction import Redaction


def report_text(findings: Iterable[Finding], accounts: Iterable[Account],
                devices: Iterable[Device], folder: Path) -> str:
    """A line for each point, in English, for whoever helps.

    Accounts and phones are numbered instead of named, and the profile's folder is not told.
    """
    names: dict[str, str] = {}
    for number, account in enumerate(accounts, start=1):
        names.setdefault(account.username, f"account-{number}")
    for number, device in enumerate(devices, start=1):
        for name in (device.serial, device.address, device.name):
            names.setdefault(name, f"phone-{number}")
    hidden = Redaction(names, (), ())
    lines = [f"PostDeck {__version__}, check of this computer"]
    for finding in findings:
        mark = "ok" if finding.ok else "BAD" if finding.essential else "note"
        lines.append(f"[{mark}] {finding.name}: {finding.detail}")
        if finding.advice:
            lines.append(f"      {finding.advice}")
    text = "\n".join(lines).replace(str(folder), "(profile)")
    return hidden.text(text) + "\n"

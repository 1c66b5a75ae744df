"""`postdeck license`: show, install; issue for whoever distributes builds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from postdeck.cli.ending import WrongUseError, run
from postdeck.cli.options import JsonOption, ProfileOption, profile_of
from postdeck.cli.printing import local_time, print_json, print_table
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.core.license import LicenseReport, Plan
    from postdeck.services.license import License

app = typer.Typer(no_args_is_help=True, help="Show, install and issue licences.")


@app.command()
def show(ctx: typer.Context, as_json: JsonOption = False, profile: ProfileOption = None) -> None:
    """Show what the licence allows; also while PostDeck runs."""
    report = run(_license(ctx).show())
    if as_json:
        print_json(report.model_dump(mode="json"))
        return
    print_table(("", ""), ((name, value) for name, value in _facts(report).items() if value), "")


def _facts(report: LicenseReport) -> dict[str, str]:
    view, terms = report.view, report.terms
    return {
        "Plan": view.plan_name,
        "Task API": "on" if view.api_enabled else "not in this plan",
        "Phones at once": str(view.device_limit or "any number"),
        "Note": view.message,
        "Installed": f"{terms.plan.label}, for {terms.licensee}" if terms else "",
        "Counts from": local_time(terms.starts_at) if terms else "",
        "Counts until": local_time(terms.expires_at) if terms else "",
        "Signed with": f"key {terms.key_id}" if terms else "",
    }


@app.command()
def install(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The licence file.")],
    profile: ProfileOption = None,
) -> None:
    """Install a licence file; a running PostDeck goes by it at once."""
    profile_of(ctx).prepare()
    view = run(_license(ctx).install(file))
    limit = f"{view.device_limit} phones at once" if view.device_limit else "any number of phones"
    say(f"Installed: plan {view.plan_name}, {limit}. {view.message}")


@app.command()
def issue(
    key: Annotated[Path, typer.Option(
        "--key", metavar="FILE", help="Your private key; keep it to yourself.")],
    new_key: Annotated[bool, typer.Option(
        "--new-key", help="Make that key first, and print its public half.")] = False,
    plan: Annotated[str, typer.Option(help="starter, pro, team or business.")] = "",
    to: Annotated[str, typer.Option("--to", help="Who it is for.")] = "",
    devices: Annotated[int | None, typer.Option(
        min=0, max=100_000,
        help="Phones at once; 0: any number. Else what the plan gives.")] = None,
    days: Annotated[int | None, typer.Option(
        min=1, max=36_500, help="Days from now. Else for ever.")] = None,
    out: Annotated[Path | None, typer.Option(
        "--out", metavar="FILE", help="Where to write the licence.")] = None,
) -> None:
    """Make a licence file, signed with your private key."""
    if not (new_key or out):
        raise WrongUseError("Where shall the licence go?", "Name a file with --out.")
    from postdeck.services import license_issue
    private = license_issue.new_key(key) if new_key else license_issue.load_key(key)
    if new_key:
        say(f"The private key is in {key}. In distribution.toml write:\n"
            f'public_keys = ["{license_issue.public_text(private.public_key())}"]')
    if out is None:
        return
    from postdeck.core.clock import SystemClock
    terms, content = license_issue.issue(
        private, plan=_plan(plan), licensee=to, devices=devices, days=days,
        now=SystemClock().now())
    license_issue.write_license(out, content)
    ends = f"until {local_time(terms.expires_at)}" if terms.expires_at else "for ever"
    say(f"{out}: {terms.plan.label} for {terms.licensee}, {ends}.")


def _plan(word: str) -> Plan:
    from postdeck.core.license import Plan
    if word.lower() not in tuple(Plan):
        raise WrongUseError(f"“{word}” is not a plan.", f"Use one of: {', '.join(Plan)}.")
    return Plan(word.lower())


def _license(ctx: typer.Context) -> License:
    from postdeck.core.clock import SystemClock
    from postdeck.services.license import License, load_distribution
    return License(profile_of(ctx).folder, load_distribution(), SystemClock())

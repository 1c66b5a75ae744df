"""`postdeck devices`: the phones, and what stands between each and a post."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from postdeck.cli.ending import run
from postdeck.cli.options import AdbPortOption, JsonOption, ProfileOption, port_of, profile_of
from postdeck.cli.printing import local_time, print_json, print_table

if TYPE_CHECKING:
    from postdeck.core.device import Device


def devices(
    ctx: typer.Context,
    as_json: JsonOption = False,
    adb_port: AdbPortOption = None,
    profile: ProfileOption = None,
) -> None:
    """List the phones, connected or known from before; also while PostDeck runs."""
    found = run(_devices(ctx))
    if as_json:
        print_json({"devices": [device.model_dump(mode="json") for device in found]})
        return
    print_table(("Serial", "State", "Name", "Android", "Battery", "Address", "Seen"),
                ((d.serial, d.state.value, d.title, d.android,
                  "" if d.battery is None else f"{d.battery} %", d.address, local_time(d.seen_at))
                 for d in found),
                "No phone is connected. Connect one by USB, allow USB debugging on it, "
                "then try again; “postdeck doctor” says more.")


async def _devices(ctx: typer.Context) -> tuple[Device, ...]:
    from postdeck.launch.glimpse import open_phones, open_to_read
    profile = profile_of(ctx)
    async with open_to_read(profile) as store:
        known = {device.serial: device for device in await store.devices.all()}
    async with open_phones(profile, port_of(ctx)) as roster:
        for device in roster.devices():
            old = known.get(device.serial)
            known[device.serial] = device.model_copy(update={"name": old.name}) if old else device
    return tuple(sorted(known.values(), key=lambda d: (not d.address, d.serial)))

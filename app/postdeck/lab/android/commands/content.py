"""The content command: queries the media index, scans files and volumes."""

from __future__ import annotations

from postdeck.lab.android.shell.call import Call, Runner
from postdeck.lab.android.storage.files import SDCARD
from postdeck.lab.android.storage.media import QueryError, Value

_ANDROID_10 = 29
_SECONDS_TO_SCAN = 0.4
_SLOW = 10


def _shown(row: dict[str, Value]) -> str:
    return ", ".join(f"{name}={'NULL' if value is None else value}" for name, value in row.items())


def _provider_error(call: Call, error: QueryError) -> int:
    call.out.write(f"Error while accessing provider:media\n{error}\n".encode(
        "utf-8", "surrogateescape"))
    return 1


async def _query(call: Call, uri: str) -> int:
    if uri.startswith("content://settings/"):
        table = call.phone.settings.get(uri.rpartition("/")[2], {})
        for number, name in enumerate(sorted(table)):
            call.say(f"Row: {number} name={name}, value={table[name]}")
        return 0
    if not uri.startswith("content://media/"):
        return call.complain(f"Could not find provider: {uri.removeprefix('content://')}", 1)
    columns = [name for name in (call.option("--projection") or "").split(":") if name]
    try:
        rows = call.phone.index.query(uri, columns, call.option("--where") or "",
                                      call.option("--sort") or "")
    except QueryError as error:
        return _provider_error(call, error)
    for number, row in enumerate(rows):
        call.say(f"Row: {number} {_shown(row)}")
    if not rows:
        call.say("No result found.")
    return 0


async def _call(call: Call, uri: str) -> int:
    method, path = call.option("--method"), call.option("--arg") or ""
    phone = call.phone
    if not uri.startswith("content://media"):
        return call.complain(f"Could not find provider: {uri.removeprefix('content://')}", 1)
    if method not in ("scan_file", "scan_volume") or phone.identity.sdk < _ANDROID_10:
        call.say("Result: null")
        return 0
    await phone.lab_sleep(_SECONDS_TO_SCAN * (_SLOW if phone.fault("scan_slow") else 1))
    found = None
    if not phone.fault("scan_ignored"):
        phone.index.scan(SDCARD if method == "scan_volume" else path)
        found = phone.index.uri_of(path) if method == "scan_file" else None
    call.say(f"Result: Bundle[{{uri={found or 'null'}}}]" if method == "scan_file"
             else "Result: Bundle[{}]")
    return 0


async def _delete(call: Call, uri: str) -> int:
    try:
        call.phone.index.delete(uri, call.option("--where") or "")
    except QueryError as error:
        return _provider_error(call, error)
    return 0


async def _refused(call: Call, uri: str) -> int:
    call.say(f"Error while accessing provider:{uri.removeprefix('content://').partition('/')[0]}\n"
             "java.lang.UnsupportedOperationException: the lab's provider does not do that")
    return 1


_VERBS = {"query": _query, "call": _call, "delete": _delete, "insert": _refused,
          "update": _refused, "read": _refused}


async def content(call: Call) -> int:
    """content query|call|delete --uri URI ..."""
    verb = _VERBS.get(call.args[0]) if call.args else None
    uri = call.option("--uri")
    if verb is None or uri is None:
        return call.complain("[ERROR] " + ("Unsupported operation" if verb is None
                                           else "Content provider URI not specified."), 1)
    return await verb(call, uri)


COMMANDS: dict[str, Runner] = {"content": content}

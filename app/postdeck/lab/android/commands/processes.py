"""Commands about what runs: ps pidof app_process logcat sleep reboot ip nc timeout."""

from __future__ import annotations

import asyncio
import hashlib

from postdeck.lab.android.automator.server import run_server
from postdeck.lab.android.shell.call import Call, Runner, with_words
from postdeck.lab.android.shell.pipes import Given

_DAEMONS = (("root", 1, "init"), ("root", 2, "[kthreadd]"), ("system", 1410, "system_server"),
            ("shell", 2210, "adbd"), ("u0_a181", 2390, "com.android.systemui"))


def _running(call: Call) -> list[tuple[str, int, str]]:
    apps = [(f"u0_a{120 + number}", package.pid, package.name)
            for number, package in enumerate(call.phone.packages.all()) if package.pid]
    return [*_DAEMONS, *apps]


async def ps(call: Call) -> int:
    """ps [-A]"""
    call.say("USER           PID  PPID     VSZ    RSS WCHAN            ADDR S NAME")
    for user, pid, name in _running(call):
        call.say(f"{user:<12} {pid:>5} {1 if pid < 3000 else 900:>5} 15032844 182240 "
                 f"{'do_epoll_wait':<15} {0:>5} S {name}")
    return 0


async def pidof(call: Call) -> int:
    """pidof NAME..."""
    found = [str(pid) for _user, pid, name in _running(call) if name in call.args]
    if found:
        call.say(" ".join(found))
    return 0 if found else 1


async def app_process(call: Call) -> int:
    """app_process DIR CLASS ...: only uiautomator2's server is known."""
    known = call.env.get("CLASSPATH", "")
    if "com.wetest.uia2.Main" in call.args and call.phone.files.find(call.path(known)):
        port = call.option("-p") or "9008"
        return await run_server(call, int(port))
    name = call.args[-1] if call.args else ""
    return call.complain(f"Error: Could not find class '{name}'\nAborted", 134)


async def logcat(call: Call) -> int:
    """logcat [-c] [-d] ...: a quiet log that waits until nobody listens."""
    if call.has("c") or "--clear" in call.args:
        return 0
    call.say("--------- beginning of main")
    await call.out.drain()
    if not call.has("d"):
        await call.session.hung_up.wait()
    return 0


async def sleep(call: Call) -> int:
    """sleep SECONDS: lab seconds."""
    seconds = float(call.args[0].rstrip("s")) if call.args else 0.0
    await call.unless_hung_up(call.phone.lab_sleep(seconds))
    return 0


async def timeout(call: Call) -> int:
    """timeout SECONDS COMMAND..."""
    words = call.plain("sk")
    try:
        async with asyncio.timeout(float(words[0].rstrip("s")) * call.phone.around.speed):
            return await call.run(with_words(call, words[1:]))
    except TimeoutError:
        return 124


async def nohup(call: Call) -> int:
    """nohup COMMAND..."""
    return await call.run(with_words(call, call.args))


async def reboot(call: Call) -> int:
    """reboot"""
    asyncio.get_running_loop().call_soon(call.phone.restart)
    await call.session.hung_up.wait()
    return 0


def _address(call: Call) -> str:
    number = hashlib.sha256(call.phone.serial.encode()).digest()
    return f"192.168.{number[0] % 200}.{number[1] % 250 + 2}"


async def ip(call: Call) -> int:
    """ip addr|route"""
    own = _address(call)
    gateway = own.rpartition(".")[0]
    if "route" in call.args or "r" in call.args:
        call.say(f"{gateway}.0/24 dev wlan0 proto kernel scope link src {own}")
        return 0
    call.say("24: wlan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP\n"
             f"    inet {own}/24 brd {gateway}.255 scope global wlan0")
    return 0


async def ifconfig(call: Call) -> int:
    """ifconfig [wlan0]"""
    if call.args and call.args[0] not in ("wlan0",):
        return call.complain(f"ifconfig: {call.args[0]}: No such device")
    call.say(f"wlan0     Link encap:Ethernet\n          inet addr:{_address(call)}  "
             "Mask:255.255.255.0")
    return 0


async def nc(call: Call) -> int:
    """nc HOST PORT: connects to a port of the phone, or through adb reverse to the computer."""
    host, port = [*call.plain("w"), "", ""][:2]
    dial = call.phone.reversed.get(f"tcp:{port}")
    if host not in ("127.0.0.1", "localhost") or dial is None:
        return call.complain("nc: connect: Connection refused")
    line = await dial()
    try:
        while piece := await call.stdin.read():
            await line.write(piece)
            if isinstance(call.stdin, Given):
                break
        while answer := await line.read():
            call.out.write(bytes(answer))
            await call.out.drain()
    finally:
        line.close()
    return 0


async def kill(call: Call) -> int:
    """kill, killall, pkill: apps by pid or name"""
    for package in call.phone.packages.all():
        if package.pid and (str(package.pid) in call.args or package.name in call.args):
            call.phone.force_stop(package)
            return 0
    return call.complain(f"{call.name}: {' '.join(call.plain())}: No such process")


async def which(call: Call) -> int:
    """which, command -v: where a command is"""
    from postdeck.lab.android.commands.table import COMMANDS as KNOWN  # it imports this module

    found = [name for name in call.plain() if name in KNOWN]
    for name in found:
        call.say(f"/system/bin/{name}")
    return 0 if found else 1


COMMANDS: dict[str, Runner] = {
    "ps": ps, "pidof": pidof, "pgrep": pidof, "app_process": app_process,
    "app_process64": app_process, "logcat": logcat, "sleep": sleep, "timeout": timeout,
    "nohup": nohup, "reboot": reboot, "ip": ip, "ifconfig": ifconfig, "nc": nc, "kill": kill,
    "killall": kill, "pkill": kill, "which": which,
}

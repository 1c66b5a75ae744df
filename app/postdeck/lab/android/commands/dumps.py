"""The dumpsys command: what the system services say of themselves, as tools read it."""

from __future__ import annotations

import time
import zlib

from postdeck.lab.android.packages import RUNTIME_PERMISSIONS, Package
from postdeck.lab.android.shell.call import Call, Runner

_ANDROID_13 = 33


def _flag(value: bool) -> str:
    return "true" if value else "false"


def _window(call: Call) -> str:
    phone = call.phone
    display = phone.display
    front = phone.front()
    own = front.component if front is not None else ""
    number = f"{zlib.crc32(phone.serial.encode()):x}"
    width, height = display.size
    asleep = "Asleep" if not display.awake else "Awake"
    locked = _flag(display.lock.shown)
    focus = f"Window{{{number} u0 {phone.screen.component}}}" if display.awake else "null"
    return f"""WINDOW MANAGER POLICY STATE (dumpsys window policy)
    mSystemReady=true mSystemBooted=true
    mWakefulness={asleep} mAwake={_flag(display.awake)}
    screenState={"SCREEN_STATE_ON" if display.awake else "SCREEN_STATE_OFF"}
    mDreamingLockscreen={locked} mDreamingSleepToken=null
    KeyguardServiceDelegate
      showing={locked}
      inputRestricted={locked}
      secure={_flag(display.lock.secure)}
    mKeyguardShowing={locked} isKeyguardShowing={locked}
    isStatusBarKeyguard={locked} mShowingLockscreen={locked}
WINDOW MANAGER WINDOWS (dumpsys window windows)
  Display: mDisplayId=0 rootTasks=5
    init={width}x{height} {display.density}dpi cur={width}x{height} app={width}x{height} rotation=0
  mCurrentFocus={focus}
  mFocusedApp=ActivityRecord{{{number} u0 {own} t12}}
  mInputMethodTarget={focus if display.keyboard_open else "null"}
  mInputShown={_flag(display.keyboard_open)}"""


def _display(call: Call) -> str:
    width, height = call.phone.display.size
    state = "ON" if call.phone.display.awake else "OFF"
    return f"""DISPLAY MANAGER (dumpsys display)
  mViewports=[DisplayViewport{{type=INTERNAL, valid=true, isActive=true, displayId=0, \
uniqueId='local:4619827259835644672', physicalPort=0, orientation=0, \
logicalFrame=Rect(0, 0 - {width}, {height}), physicalFrame=Rect(0, 0 - {width}, {height}), \
deviceWidth={width}, deviceHeight={height}}}]
  Display State={state}
  mGlobalDisplayState={state}"""


def _power(call: Call) -> str:
    display = call.phone.display
    awake = _flag(display.awake)
    return f"""POWER MANAGER (dumpsys power)
Power Manager State:
  mWakefulness={"Awake" if display.awake else "Asleep"}
  mWakefulnessChanging=false
  mIsPowered=true
  mPlugType=2
  mBatteryLevel={call.phone.battery}
  mStayOn=false
  mHoldingWakeLockSuspendBlocker={awake}
  mHoldingDisplaySuspendBlocker={awake}
Display Power: state={"ON" if display.awake else "OFF"}"""


def _battery(call: Call) -> str:
    return f"""Current Battery Service state:
  AC powered: false
  USB powered: true
  Wireless powered: false
  Dock powered: false
  Max charging current: 500000
  Max charging voltage: 5000000
  Charge counter: 3270000
  status: 2
  health: 2
  present: true
  level: {call.phone.battery}
  scale: 100
  voltage: 4210
  temperature: 274
  technology: Li-ion"""


def _asked_at_runtime(sdk: int) -> list[str]:
    """What an app asks for on this Android: the media have permissions of their own since 13."""
    since_13 = ("READ_MEDIA_", "POST_NOTIFICATIONS")
    until_12 = ("READ_EXTERNAL_STORAGE", "WRITE_EXTERNAL_STORAGE")
    other = until_12 if sdk >= _ANDROID_13 else since_13
    return [name for name in RUNTIME_PERMISSIONS
            if not name.removeprefix("android.permission.").startswith(other)]


def _one_package(package: Package, sdk: int) -> str:
    stamp = "2025-10-04 09:12:33"
    permissions = "\n".join(
        f"        {name}: granted={_flag(name in package.granted)}, flags=[ USER_SET ]"
        for name in _asked_at_runtime(sdk))
    return f"""Packages:
  Package [{package.name}] (3f1a2b):
    userId=10234
    codePath={package.path.rpartition("/")[0]}
    versionCode={package.version_code} minSdk=23 targetSdk=34
    versionName={package.version}
    flags=[ HAS_CODE ALLOW_CLEAR_USER_DATA ]
    pkgFlags=[ HAS_CODE ALLOW_CLEAR_USER_DATA ]
    timeStamp={stamp}
    firstInstallTime={stamp}
    lastUpdateTime={stamp}
    signatures=PackageSignatures{{4af1c2 version:3, signatures:[7c1e03a5], past signatures:[]}}
    User 0: ceDataInode=4711 installed=true hidden=false suspended=false stopped=false enabled=0
      runtime permissions:
{permissions}"""


def _package(call: Call) -> str:
    name = call.args[1] if len(call.args) > 1 else ""
    package = call.phone.packages.get(name)
    if package is None:
        return f"Unable to find package: {name}" if name else "Packages:"
    return _one_package(package, call.phone.identity.sdk)


def _activity(call: Call) -> str:
    front = call.phone.front()
    if front is None:
        return "ACTIVITY MANAGER ACTIVITIES (dumpsys activity activities)"
    record = f"ActivityRecord{{5e1f2a u0 {front.component} t12}}"
    running = "\n".join(f"  ACTIVITY {each.component} 5e1f2a pid={each.pid}"
                        for each in call.phone.packages.all() if each.pid)
    return f"""ACTIVITY MANAGER ACTIVITIES (dumpsys activity activities)
Display #0 (activities from top to bottom):
  mResumedActivity: {record}
  topResumedActivity={record}
  ResumedActivity: {record}
TASK {front.name} id=12 userId=0
{running}"""


def _surface(call: Call) -> str:
    return 'Display 4619827259835644672 (HWC display 0): port=0 pnpId=LAB displayName="lab"'


def _input_method(call: Call) -> str:
    shown = _flag(call.phone.display.keyboard_open)
    method = call.phone.settings["secure"]["default_input_method"]
    return f"  mCurMethodId={method}\n  mInputShown={shown}\n  mIsInputViewShown={shown}"


def _uptime(call: Call) -> str:
    return f"Uptime: {int((time.monotonic() - call.phone.started_at) * 1000)}"


_SERVICES = {
    "window": _window, "display": _display, "power": _power, "battery": _battery,
    "package": _package, "activity": _activity, "SurfaceFlinger": _surface,
    "input_method": _input_method, "cpuinfo": _uptime, "diskstats": _uptime,
}


async def dumpsys(call: Call) -> int:
    """dumpsys SERVICE ..."""
    name = call.args[0] if call.args else "-l"
    if name == "-l":
        call.say("Currently running services:")
        for known in sorted(_SERVICES):
            call.say(f"  {known}")
        return 0
    service = _SERVICES.get(name)
    if service is None:
        return call.complain(f"Can't find service: {name}", 0)
    call.say(service(call))
    return 0


COMMANDS: dict[str, Runner] = {"dumpsys": dumpsys}

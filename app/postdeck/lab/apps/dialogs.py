"""What the system shows over any app: permission dialogs, keyguard, toasts, the keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from postdeck.lab.android.view import Bounds, Look, View
from postdeck.lab.apps.app import Host
from postdeck.lab.apps.kit import FULL, Kit, fit, hide, plain_rid, scrim, status_bar
from postdeck.lab.apps.words import Words
from postdeck.lab.draw.fonts import width

Answer = Callable[[bool], None]

_CONTROLLER = "com.google.android.permissioncontroller"
_IDS = "com.android.permissioncontroller"
_QUESTIONS = {
    "CAMERA": ("camera", "take pictures and record video"),
    "RECORD_AUDIO": ("mic", "record audio"),
    "READ_CONTACTS": ("user", "access your contacts"),
    "POST_NOTIFICATIONS": ("bell", "send you notifications"),
    "READ_MEDIA_VIDEO": ("image", "access photos and videos on this device"),
    "READ_MEDIA_IMAGES": ("image", "access photos and videos on this device"),
    "READ_EXTERNAL_STORAGE": ("image", "access photos and media on your device"),
    "WRITE_EXTERNAL_STORAGE": ("image", "access photos and media on your device"),
}
_TABLE = {
    "Allow {} to take pictures and record video?":
        ("Consentire a {} di scattare foto e registrare video?", "允许“{}”拍摄照片和录制视频吗？"),
    "Allow {} to record audio?": ("Consentire a {} di registrare audio?", "允许“{}”录制音频吗？"),
    "Allow {} to access your contacts?":
        ("Consentire a {} di accedere ai tuoi contatti?", "允许“{}”访问您的通讯录吗？"),
    "Allow {} to send you notifications?":
        ("Consentire a {} di inviarti notifiche?", "允许“{}”向您发送通知吗？"),
    "Allow {} to access photos and videos on this device?":
        ("Consentire a {} di accedere alle foto e ai video su questo dispositivo?",
         "允许“{}”访问此设备上的照片和视频吗？"),
    "Allow {} to access photos and media on your device?":
        ("Consentire a {} di accedere a foto e contenuti multimediali sul dispositivo?",
         "允许“{}”访问您设备上的照片和媒体内容吗？"),
    "Allow {} to use this permission?":
        ("Consentire a {} di usare questa autorizzazione?", "允许“{}”使用此权限吗？"),
    "While using the app": ("Mentre usi l'app", "仅在使用该应用时允许"),
    "Only this time": ("Solo questa volta", "仅限这一次"),
    "Allow all": ("Consenti tutti", "全部允许"),
    "Select photos and videos": ("Seleziona foto e video", "选择照片和视频"),
    "Allow": ("Consenti", "允许"),
    "Don’t allow": ("Non consentire", "不允许"),
}
_FOREGROUND = ("permission_allow_foreground_only_button", "While using the app", True)
_ONCE = ("permission_allow_one_time_button", "Only this time", True)
_ALL = ("permission_allow_all_button", "Allow all", True)
_LIMITED = ("permission_allow_selected_button", "Select photos and videos", False)
_ALLOW = ("permission_allow_button", "Allow", True)
_DENY = ("permission_deny_button", "Don’t allow", False)
_PILL = Look(fill="#DCE3F9", ink="#1B1B1F", size=42, radius=52, align="center", bold=True)


def permission_dialog(host: Host, package_label: str, permission: str, on_answer: Answer,
                      language: str = "en") -> View:
    """Android's question for a permission, full screen with its shade; answers once."""
    short = permission.rsplit(".", 1)[-1]
    icon, deed = _QUESTIONS.get(short, ("shield", "use this permission"))
    answers = _answers(short)
    kit = Kit(_CONTROLLER, plain_rid(_IDS), Words(language, _TABLE))
    top = 1724 - 523 - 148 * len(answers) if len(answers) != 3 else 748
    head = kit.box((70, top + 42, 1010, top + 453), kit.row(
        (133, top + 105, 947, top + 390),
        kit.image((498, top + 105, 582, top + 189), Look(ink="#3D5A98", size=84, icon=icon),
                  name="permission_icon"),
        kit.label((133, top + 221, 947, top + 390),
                  kit.say("Allow {} to " + f"{deed}?", package_label),
                  Look(size=56, align="center", ink="#1B1B1F"), name="permission_message")),
        name="content_container")
    rows = [kit.button((133, y, 947, y + 105), label, _PILL, name=name,
                       tap=partial(on_answer, said))
            for (name, label, said), y in
            zip(answers, range(top + 464, top + 464 + 148 * len(answers), 148), strict=True)]
    buttons = kit.row((70, top + 453, 1010, 1682), *rows)
    card = (28, top, 1052, 1724)
    dialog = kit.row(card, head, buttons, name="grant_dialog", clickable=True,
                     look=Look(fill="#F3F3FA", radius=84))
    single = kit.row(card, dialog, name="grant_singleton", clickable=True)
    content = kit.box(card, kit.box(card, single), name="android:content")
    return fit(kit.box(FULL, scrim(), kit.box(card, kit.row(card, content))), host.size)


def _answers(short: str) -> tuple[tuple[str, str, bool], ...]:
    if short in ("CAMERA", "RECORD_AUDIO"):
        return (_FOREGROUND, _ONCE, _DENY)
    if short in ("READ_MEDIA_VIDEO", "READ_MEDIA_IMAGES"):
        return (_ALL, _LIMITED, _DENY)
    return (_ALLOW, _DENY)


def keyguard(size: tuple[int, int], clock: str = "") -> View:
    """The lock screen, full screen."""
    kit = Kit("com.android.systemui", plain_rid("com.android.systemui"))
    now = time.time()
    clock = clock or time.strftime("%H:%M", time.localtime(now))
    day = time.strftime("%A, %d %B", time.localtime(now))
    white = "#FFFFFF"
    return fit(kit.box(
        FULL,
        kit.image(FULL, Look(picture="keyguard wallpaper"), in_tree=False),
        kit.box(FULL, look=Look(fill="#00000055"), in_tree=False),
        kit.box(FULL, kit.image((500, 220, 580, 300), Look(ink=white, size=64, icon="lock"),
                                name="lock_icon", desc="Locked"),
                kit.label((90, 360, 990, 620), clock, Look(ink=white, size=230, align="center"),
                          name="lockscreen_clock_view"),
                kit.label((90, 630, 990, 700), day, Look(ink=white, size=48, align="center"),
                          name="keyguard_date"),
                kit.label((90, 2190, 990, 2250), "Swipe up to unlock",
                          Look(ink=white, size=42, align="center"),
                          name="keyguard_indication_text"),
                name="keyguard_root_view"),
        status_bar(now), name="notification_panel"), size)


def toast_view(text: str, size: tuple[int, int]) -> View:
    """A toast above the bottom of the display; in no tree."""
    broad = min(880, round(width(text, 40, False)) + 110)
    high = 112 if width(text, 40, False) <= 770 else 160
    left = (1080 - broad) // 2
    bounds = (left, 2130 - high, left + broad, 2130)
    inner = (left + 50, 2130 - high, left + broad - 50, 2130)
    words = View(inner, "android.widget.TextView", text=text, in_tree=False,
                 look=Look(ink="#FFFFFF", size=40, align="center"))
    return fit(View(bounds, in_tree=False, look=Look(fill="#2E2E33F2", radius=56),
                    children=[words]), size)


KEYBOARD_TOP = 1602
_LAST_ROW = ((10, 164, "?123", ""), (164, 270, ",", ""), (270, 376, "", "smile"),
             (376, 800, "English", ""), (800, 906, ".", ""), (906, 1070, "", "enter"))
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def keyboard(size: tuple[int, int]) -> View:
    """The on-screen keyboard: it covers the app and takes the taps; in no app's tree."""
    kit = Kit("com.google.android.inputmethod.latin", plain_rid("com.google.android.inputmethod"))
    keys: list[View] = []
    for index, letters in enumerate(_ROWS):
        step = 106
        left = (1080 - step * len(letters)) // 2
        top = 1730 + index * 148
        keys += [_key(kit, (left + i * step, top, left + (i + 1) * step, top + 148), letter)
                 for i, letter in enumerate(letters)]
    keys.append(_key(kit, (10, 2026, 164, 2174), "", "shift"))
    keys.append(_key(kit, (916, 2026, 1070, 2174), "", "backspace"))
    keys += [_key(kit, (left, 2174, right, 2322), text, icon)
             for left, right, text, icon in _LAST_ROW]
    strip = [kit.image((x, 1634, x + 54, 1688), Look(ink="#44474F", size=54, icon=icon))
             for x, icon in ((50, "grid"), (290, "smile"), (510, "template"), (730, "gear"),
                             (976, "mic"))]
    board = kit.box((0, KEYBOARD_TOP, 1080, 2400), *strip, *keys, clickable=True,
                    look=Look(fill="#E9EBF2"))
    return fit(hide(board), size)


def _key(kit: Kit, bounds: Bounds, text: str, icon: str = "") -> View:
    left, top, right, bottom = bounds
    special = bool(icon) or len(text) > 1 or text in ".,"
    fill = "#FFFFFF" if not special or text == "English" else "#D3D7E3"
    if icon == "enter":
        fill = "#A9C0F5"
    look = Look(fill=fill, ink="#1B1B1F" if text != "English" else "#5F6168",
                size=56 if len(text) == 1 else (38 if text else 56), radius=16, align="center",
                icon=icon)
    return kit.label((left + 5, top + 8, right - 5, bottom - 8), text, look)

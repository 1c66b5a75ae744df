"""Who a virtual phone is: model, properties, settings; phones of one lab differ."""

from __future__ import annotations

import random
import zlib
from dataclasses import dataclass

from postdeck.lab.options import PhoneOptions

_MODELS = (
    ("Pixel 8", "Google", "shiba"), ("SM-S911B", "samsung", "dm1q"),
    ("Pixel 7a", "Google", "lynx"), ("2211133G", "Xiaomi", "fuxi"),
    ("CPH2449", "OnePlus", "OP594DL1"), ("SM-A546B", "samsung", "a54x"),
    ("Pixel 6", "Google", "oriole"), ("XQ-DE54", "Sony", "pdx237"),
    ("A065", "Nothing", "Pong"), ("motorola edge 40", "motorola", "rtwo"),
    ("23049PCD8G", "Xiaomi", "marble"), ("Pixel 8 Pro", "Google", "husky"),
)
_SDKS = {"8": 26, "8.1": 27, "9": 28, "10": 29, "11": 30, "12": 31, "12.1": 32, "13": 33,
         "14": 34, "15": 35, "16": 36}
_LOCALES = {"en": "en-US", "it": "it-IT", "zh": "zh-CN"}
_PATCHES = {"14": "2024-08-05", "13": "2023-11-05", "15": "2025-06-05", "9": "2019-10-05"}
_FIRST = ("mira", "noah", "lena", "theo", "ines", "otto", "alba", "jonas", "rosa", "emil", "nora",
          "luca", "ida", "marco", "freya", "hugo", "clara", "samir", "yuki", "tomas")
_CRAFT = ("bakes", "films", "draws", "hikes", "knits", "cooks", "rides", "paints", "plants",
          "builds", "surfs", "reads", "brews", "sews", "climbs", "travels", "shoots", "runs")


@dataclass(frozen=True)
class Identity:
    """The unchanging facts of one phone."""

    serial: str
    model: str
    brand: str
    device: str
    android: str
    properties: dict[str, str]

    @property
    def sdk(self) -> int:
        """Android's API level."""
        return int(self.properties["ro.build.version.sdk"])

    @property
    def banner(self) -> str:
        """What the phone tells adb about itself."""
        names = ("ro.product.name", "ro.product.model", "ro.product.device")
        return "".join(f"{name}={self.properties[name]};" for name in names)


def make_identity(serial: str, index: int, options: PhoneOptions) -> Identity:
    """The facts of the phone number `index`."""
    model, brand, device = _MODELS[index % len(_MODELS)]
    model = options.model or model
    if not options.model and index >= len(_MODELS):
        model = f"{model} ({index // len(_MODELS) + 1})"
    release, sdk = options.android, _SDKS.get(options.android, 34)
    build = f"LAB{zlib.crc32(serial.encode()) % 10**6:06d}"
    properties = {
        "ro.serialno": serial, "ro.boot.serialno": serial, "ro.product.model": model,
        "ro.product.brand": brand.lower(), "ro.product.manufacturer": brand,
        "ro.product.name": device, "ro.product.device": device,
        "ro.product.cpu.abi": "arm64-v8a", "ro.product.cpu.abilist": "arm64-v8a,armeabi-v7a",
        "ro.build.version.release": release, "ro.build.version.sdk": str(sdk),
        "ro.build.version.security_patch": _PATCHES.get(release, "2024-08-05"),
        "ro.build.id": build, "ro.build.display.id": build, "ro.build.type": "user",
        "ro.build.fingerprint": f"{brand.lower()}/{device}/{device}:{release}/{build}:user",
        "ro.debuggable": "0", "ro.secure": "1", "ro.hardware": device,
        "ro.sf.lcd_density": str(options.density), "sys.boot_completed": "1",
        "init.svc.bootanim": "stopped", "persist.sys.timezone": "Europe/Berlin",
        "persist.sys.locale": _LOCALES[options.language], "gsm.operator.alpha": "",
        "ro.crypto.state": "encrypted",
    }
    return Identity(serial, model, brand, device, release, properties)


def default_settings() -> dict[str, dict[str, str]]:
    """The settings tables of a new phone."""
    return {
        "system": {"screen_brightness": "128", "screen_brightness_mode": "1",
                   "screen_off_timeout": "60000", "accelerometer_rotation": "0"},
        "secure": {"default_input_method":
                   "com.google.android.inputmethod.latin/"
                   "com.android.inputmethod.latin.LatinIME",
                   "enabled_input_methods":
                   "com.google.android.inputmethod.latin/"
                   "com.android.inputmethod.latin.LatinIME"},
        "global": {"adb_enabled": "1", "airplane_mode_on": "0", "stay_on_while_plugged_in": "0",
                   "development_settings_enabled": "1", "window_animation_scale": "1.0"},
    }


def invent_handles(seed: int, count: int) -> list[str]:
    """So many different account handles, the same for the same seed."""
    pairs = [f"{first}.{craft}" for first in _FIRST for craft in _CRAFT]
    random.Random(f"handles {seed}").shuffle(pairs)
    rounds = -(-count // len(pairs))
    many = pairs + [f"{pair}{number}" for number in range(2, rounds + 1) for pair in pairs]
    return many[:count]

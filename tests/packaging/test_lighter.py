"""What a build is lighter by is not missed: sorting, encodings, films; what is gone says so."""

from __future__ import annotations

import importlib
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SITE = Path(sysconfig.get_path("purelib"))
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64" or not shutil.which("ld"),
    reason="Done with binutils, for x86-64")

SORT = """
from PySide6.QtCore import QCollator, QLocale, QStringDecoder, QTimeZone, QDateTime
words = ["zulu", "Ähre", "apfel", "ö", "éclair", "eclair", "張", "李", "王", "ñandú", "nz", "ll"]
for name in ("en_US", "it_IT", "zh_CN", "sv_SE", "de_DE", "es_ES", "ja_JP"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    print(name, sorted(words, key=collator.sortKey), QLocale(name).toUpper("straße i ß"))
    zone = QTimeZone(b"Europe/Rome")
    print(zone.displayName(QTimeZone.TimeType.StandardTime, QTimeZone.NameType.LongName,
                           QLocale(name)))
for encoding in ("GB18030", "Shift_JIS", "windows-1252", "EUC-KR", "Big5"):
    print(encoding, QStringDecoder(encoding).isValid())
maps = open("/proc/self/maps").read()
print([line.split()[-1] for line in maps.splitlines() if "libicudata" in line][0])
"""
FILMS = """
import sys, av
from fractions import Fraction
from pathlib import Path
from postdeck.media.samples import make_sample
film = make_sample(Path(sys.argv[1], "film.mp4"), seed=1, seconds=0.5)
with av.open(str(film)) as opened:
    print(sum(1 for _ in opened.decode(video=0)))
print("hevc" in av.codecs_available, "av1" in av.codecs_available)
av.CodecContext.create("hevc", "r").open()
encoder = av.CodecContext.create("libsvtav1", "w")
encoder.width, encoder.height, encoder.pix_fmt = 64, 64, "yuv420p"
encoder.time_base = Fraction(1, 25)
try:
    encoder.open()
except (av.FFmpegError, ValueError, MemoryError) as error:
    print("refused", type(error).__name__)
"""


@pytest.fixture
def lighter(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("lighter")


def said(code: str, *words: str, **environment: str) -> list[str]:
    ran = subprocess.run([sys.executable, "-c", code, *words], text=True, check=False,
                         env=os.environ | environment, capture_output=True)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


def test_qt_sorts_and_reads_as_before_with_fewer_of_icus_tables(lighter, tmp_path: Path) -> None:
    library = next((SITE / "PySide6/Qt/lib").glob("libicudata.so.*"))
    new = tmp_path / library.name
    lighter.trim_icu(library, new)
    assert library.stat().st_size - new.stat().st_size > 10e6
    *before, here = said(SORT)
    *after, there = said(SORT, LD_PRELOAD=str(new))
    assert after == before
    assert (Path(there), Path(here).name) == (new, new.name)


def test_films_are_read_and_made_without_the_encoders_that_are_gone(lighter, tmp_path: Path):
    made = []
    for name in lighter.REFUSALS:
        library = next((SITE / "av.libs").glob(f"{name}*"))
        made.append(tmp_path / library.name)
        lighter.refuse(library, made[-1])
        assert made[-1].stat().st_size < 50_000
    frames, known, refused = said(FILMS, str(tmp_path), LD_PRELOAD=":".join(map(str, made)))
    assert int(frames) > 5
    assert known == "True True"
    assert refused.startswith("refused")


def test_what_is_no_data_of_icu_is_left_alone(lighter) -> None:
    with pytest.raises(ValueError, match="no data of ICU"):
        lighter.trimmed(b"\x20\x00" + b"\0" * 62)

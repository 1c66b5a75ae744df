#!/usr/bin/env python3
"""Sets PostDeck up from a fresh clone and runs it: `python3 packaging/dev.py COMMAND`.

Python's standard library only. Whatever is missing is installed, whatever is there is left alone.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import queue
import shlex
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "postdeck-setup.json"
LOG = VENV / "postdeck-setup.log"
OLDEST = (3, 11)

WINDOW_LIBS = ("libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1",
               "libxkbcommon0", "fonts-dejavu-core")
SCREEN_LIBS = ("libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1",
               "libxcb-image0", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0",
               "libxcb-xkb1", "libx11-xcb1")
TEST_PACKAGES = ("xvfb", "fonts-noto-cjk", "fonts-noto-color-emoji", "postgresql", "chromium",
                 "curl", "nodejs", "strace")
IF_KNOWN = ("chromium",)
"""Ubuntu has it outside apt only; the tests that want a browser take Chrome, or are skipped."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
INSTALLER_PACKAGES = ("appstream", "binutils", "chrpath", "desktop-file-utils", "dpkg-dev",
                      "lintian")
FROZEN_PACKAGES = ("debootstrap", "debian-archive-keyring", "xdotool")
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""Debian 13 and Ubuntu 24.04 renamed these; the new name is as good."""


class SetUpError(Exception):
    """Something that the person must mend; the message says what and how."""


WITH_TESTS = ("test", "bench", "soak", "crash", "screenshots")


# -- what is needed: pure decisions -------------------------------------------------------------

def packages_for(command: str, screen: bool, python_minor: int, has_ensurepip: bool) -> list[str]:
    """The Debian packages that a command needs, in the order they are named."""
    wanted = [] if has_ensurepip else [f"python3.{python_minor}-venv"]
    if command != "check":
        wanted += WINDOW_LIBS
    if screen or command in WITH_TESTS:
        wanted += SCREEN_LIBS
    if command in WITH_TESTS:
        wanted += TEST_PACKAGES
    if command in ("build", "installer"):
        wanted += INSTALLER_PACKAGES
    return wanted


def missing_packages(wanted: Iterable[str], installed: Iterable[str]) -> list[str]:
    """Those of `wanted` that are neither installed by their own nor by their new name."""
    have = set(installed)
    return [name for name in wanted if name not in have and RENAMED.get(name, name) not in have]


def worth_asking_for(missing: Sequence[str], knows: Callable[[str], bool],
                     browser: bool) -> list[str]:
    """Those of `missing` that can be had: not what apt does not know, nor a second browser."""
    return [name for name in missing
            if name not in IF_KNOWN or (not browser and knows(name))]


def installed_packages(dpkg_answer: str) -> list[str]:
    """Package names out of `dpkg-query -W -f='${db:Status-Abbrev} ${Package}\\n'`."""
    rows = (line.split() for line in dpkg_answer.splitlines())
    return [row[1] for row in rows if len(row) == 2 and row[0].startswith("ii")]


def fingerprint(pyproject: bytes, python: str, root: str) -> str:
    """What the virtual environment was made for; when it changes, packages are installed anew."""
    return hashlib.sha256(b"\0".join((pyproject, python.encode(), root.encode()))).hexdigest()


def has_screen(platform: str, environ: dict[str, str]) -> bool:
    """Whether a window would be seen by somebody."""
    if platform in ("win32", "darwin"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def in_venv(name: str, platform: str = sys.platform) -> Path:
    """A program of the virtual environment."""
    if platform == "win32":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


# -- saying and doing ---------------------------------------------------------------------------

class Progress:
    """Numbered steps with their time, on a terminal with the last line of what runs."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.number = 0
        self.live = sys.stdout.isatty()
        self.started = self.began = time.monotonic()

    def step(self, text: str) -> None:
        """Begin the next step."""
        self.number += 1
        self.began = time.monotonic()
        print(f"[{self.number}/{self.total}] {text}", flush=True)

    def tick(self, line: str) -> None:
        """Show what runs now; on a terminal in place."""
        seconds = time.monotonic() - self.began
        width = shutil.get_terminal_size().columns - 12
        if self.live:
            print(f"\r\033[K  {seconds:5.0f} s  {line[:width]}", end="", flush=True)
        else:
            print(f"  {seconds:5.0f} s  {line[:100]}", flush=True)

    def done(self, text: str = "done") -> None:
        """End the step."""
        start = "\r\033[K" if self.live else ""
        print(f"{start}      {text}, {time.monotonic() - self.began:.1f} s", flush=True)


def watch(command: Sequence[str], progress: Progress, env: dict[str, str] | None = None) -> None:
    """Run a long command, showing its last line; SetUpError with its tail when it fails."""
    lines: queue.Queue[str | None] = queue.Queue()
    with subprocess.Popen(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          errors="replace") as process:
        def read() -> None:
            assert process.stdout is not None
            for line in process.stdout:
                lines.put(line.rstrip())
            lines.put(None)

        threading.Thread(target=read, daemon=True).start()
        seen = _follow(lines, progress)
    _keep_log(command, seen)
    if process.returncode:
        tail = "\n".join("    " + line for line in seen[-25:])
        raise SetUpError(f"`{shlex.join(command)}` failed with code {process.returncode}. "
                         f"Its last lines:\n{tail}")


def _follow(lines: queue.Queue[str | None], progress: Progress) -> list[str]:
    """Collect all lines, ticking at most 5 times a second (every 10 s without a terminal)."""
    seen: list[str] = []
    pause = 0.2 if progress.live else 10.0
    next_tick = time.monotonic() + pause
    while True:
        try:
            line = lines.get(timeout=max(0.01, next_tick - time.monotonic()))
            if line is None:
                return seen
            if line.strip():
                seen.append(line)
        except queue.Empty:
            progress.tick(seen[-1].strip() if seen else "…")
            next_tick = time.monotonic() + pause


def _keep_log(command: Sequence[str], lines: list[str]) -> None:
    if VENV.is_dir():
        with LOG.open("a", encoding="utf-8") as log:
            log.write(f"$ {shlex.join(command)}\n" + "\n".join(lines) + "\n")


# -- setting up ---------------------------------------------------------------------------------

def set_up(command: str) -> None:
    """Make everything that `command` needs; quick when it is there already."""
    missing = _missing_here(command)
    stale = not _venv_is_current()
    if not missing and not stale:
        return
    progress = Progress(bool(missing) + 2 * stale)
    if missing:
        progress.step(f"System packages: {' '.join(missing)}")
        _apt_install(missing, progress)
        progress.done()
    if stale:
        progress.step(f"Virtual environment in {VENV.relative_to(ROOT)}")
        _make_venv(progress)
        progress.done()
        progress.step("Python packages (the window's library is 80 MB; a minute or two)")
        watch([str(in_venv("python")), "-m", "pip", "install", "--disable-pip-version-check",
               "--no-input", "--progress-bar", "off", "-e", ".[dev]"], progress)
        STAMP.write_text(json.dumps({"fingerprint": _wanted_fingerprint()}), encoding="utf-8")
        progress.done()
    print(f"Ready after {time.monotonic() - progress.started:.0f} s.", flush=True)


def _missing_here(command: str) -> list[str]:
    wanted = packages_for(command, has_screen(sys.platform, dict(os.environ)),
                          sys.version_info.minor, importlib.util.find_spec("ensurepip") is not None)
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        if sys.platform == "linux" and not _venv_is_current():
            print("This is not Debian or Ubuntu. If the window does not start, install your "
                  "system's packages for: " + " ".join(wanted), flush=True)
        return []
    return _missing_of(wanted)


def install_packages(names: Sequence[str]) -> None:
    """Install system packages that are missing, where there is apt."""
    if missing := _missing_of(names):
        progress = Progress(1)
        progress.step(f"System packages: {' '.join(missing)}")
        _apt_install(missing, progress)
        progress.done()


def _missing_of(wanted: Sequence[str]) -> list[str]:
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return []
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f=${db:Status-Abbrev} ${Package}\n", *wanted, *RENAMED.values()],
        capture_output=True, text=True, check=False).stdout
    missing = missing_packages(wanted, installed_packages(answer))
    browser = any(map(shutil.which, BROWSERS))
    if worth_asking_for(missing, lambda _: False, browser):
        return missing  # apt is asked for something anyway, and knows better after its update
    return worth_asking_for(missing, _apt_knows, browser)


def _apt_install(names: list[str], progress: Progress) -> None:
    install = ["apt-get", "install", "-y", "--no-install-recommends"]
    prefix = _as_root([*install, *names])
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if not all(_apt_knows(RENAMED.get(name, "")) or _apt_knows(name) for name in names):
        watch([*prefix, "apt-get", "update"], progress, env)
    try:
        watch([*prefix, *install, *_as_apt_calls_them(names)], progress, env)
    except SetUpError:  # an old list names files that the mirror no longer has
        watch([*prefix, "apt-get", "update"], progress, env)
        watch([*prefix, *install, *_as_apt_calls_them(names)], progress, env)


def _as_apt_calls_them(names: Sequence[str]) -> list[str]:
    had = worth_asking_for(names, _apt_knows, any(map(shutil.which, BROWSERS)))
    return [RENAMED[name] if _apt_knows(RENAMED.get(name, "")) else name for name in had]


def _apt_knows(name: str) -> bool:
    if not name:
        return False
    answer = subprocess.run(["apt-cache", "policy", name], capture_output=True, text=True,
                            check=False, env={**os.environ, "LC_ALL": "C"}).stdout
    return "Candidate: " in answer and "Candidate: (none)" not in answer


def _as_root(command: list[str]) -> list[str]:
    """[] as root, else sudo without a question; SetUpError with the command to type."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(
            ["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    raise SetUpError("Some system packages are missing, and installing them needs your password. "
                     f"Type this, then start again:\n    sudo {shlex.join(command)}")


def _wanted_fingerprint() -> str:
    return fingerprint((ROOT / "pyproject.toml").read_bytes(),
                       f"{sys.platform} {sys.version_info[:2]}", str(ROOT))


def _venv_is_current() -> bool:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return stamp.get("fingerprint") == _wanted_fingerprint() and in_venv("python").exists()


def _make_venv(progress: Progress) -> None:
    """Make the environment; an existing one of this Python is kept, a broken one made anew."""
    check = [str(in_venv("python")), "-c", "import sys, pip; print(sys.version_info[:2])"]
    try:
        works = subprocess.run(check, capture_output=True, text=True, check=False)
        if works.returncode == 0 and works.stdout.strip() == str(sys.version_info[:2]):
            return
    except OSError:
        pass
    watch([sys.executable, "-m", "venv", "--clear", str(VENV)], progress)


# -- the commands -------------------------------------------------------------------------------

def run(words: Sequence[str | Path], **environment: str) -> int:
    """Run a program of the environment in the foreground and give its exit code."""
    return _foreground(words, None, environment)[0]


def _foreground(words: Sequence[str | Path], stdout: int | None,
                environment: dict[str, str]) -> tuple[int, str]:
    """Exit code, and what went to stdout if that is a pipe."""
    with subprocess.Popen([str(word) for word in words], cwd=ROOT, stdout=stdout, text=True,
                          encoding="utf-8", env={**os.environ, **environment}) as process:
        while True:
            try:
                out, _ = process.communicate()
                return process.returncode, out or ""
            except KeyboardInterrupt:  # the child got it too: let it clean up and say its code
                continue


CHECKS: dict[str, Sequence[str | Path]] = {
    "mypy": (in_venv("mypy"),),
    "ruff": (in_venv("ruff"), "check", "."),
    "import-linter": (in_venv("lint-imports"),),
}
READING: dict[str, Sequence[str | Path]] = {
    "pytest": (in_venv("python"), "-m", "pytest", "--collect-only", "-q"),
}
"""Leaves the tests compiled, which each of their processes would do by itself."""

AUDIT: dict[str, Sequence[str | Path]] = {
    "pip-audit": (in_venv("python"), Path("packaging", "audit.py")),
}
"""Asks the network, so it is a check of its own and no part of the tests."""


def failed_checks(checks: dict[str, Sequence[str | Path]] = CHECKS) -> list[str]:
    """Run the checks side by side; the names of those that failed."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        running = {name: pool.submit(_checked, words) for name, words in checks.items()}
        return [name for name, check in running.items() if not _told(name, *check.result())]


def _checked(words: Sequence[str | Path]) -> tuple[int, str, float]:
    """Exit code, all that it said, seconds."""
    began = time.monotonic()
    ran = subprocess.run([str(word) for word in words], cwd=ROOT, check=False, encoding="utf-8",
                         errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                         env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return ran.returncode, ran.stdout, time.monotonic() - began


def _told(name: str, code: int, said: str, seconds: float) -> bool:
    """Print what a check found, of one that passed the last line; whether it passed."""
    shown = said.strip() if code else (said.strip() or "fine").splitlines()[-1]
    print(f"— {name}: {'FAILED' if code else 'fine'}, {seconds:.1f} s", f"  {shown}", sep="\n",
          flush=True)
    return code == 0


def check(args: list[str]) -> int:
    """Ruff (with its security rules), mypy (strict), import-linter, pip-audit."""
    failed = failed_checks(CHECKS | AUDIT)
    print(f"Checks failed: {', '.join(failed)}" if failed else "All checks pass.", flush=True)
    return 1 if failed else 0


PORTABLE = ("tests/core", "tests/license", "tests/media", "tests/scripts", "tests/updates")
"""Without a screen, an adb server, a database server or a signal: for systems beside Linux."""


def test(args: list[str]) -> int:
    """The checks, then pytest (arguments are passed on); --frozen: of the installed package;
    --portable: only what leans on no system."""
    if "--frozen" in args:
        install_packages(FROZEN_PACKAGES)
        return run([in_venv("python"), "packaging/frozen.py",
                    *(word for word in args if word != "--frozen")])
    if "--portable" in args:
        args = [*PORTABLE, *(word for word in args if word != "--portable")]
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # the tests start PostDeck hundreds of times
    failed = failed_checks(CHECKS if args else CHECKS | READING)
    code = run([in_venv("python"), "-m", "pytest", "-m", "not bench", *workers(args), *args],
               QT_QPA_PLATFORM="offscreen")
    if failed:
        print(f"Checks failed: {', '.join(failed)}", flush=True)
    return code or (1 if failed else 0)


def workers(args: list[str]) -> list[str]:
    """Several test processes for a whole run; one where the caller names tests or debugs."""
    processes = max(2, min(8, 3 * (os.cpu_count() or 1)))  # most of a test is waiting
    return [] if args else ["-n", str(processes), "--dist", "worksteal", "--durations", "12"]


def bench(args: list[str]) -> int:
    """The measurements in tests/bench. This process has no Qt: what two processes have in memory,
    the measured one could not let go."""
    return run([in_venv("python"), "-m", "pytest", "-m", "bench", "-p", "no:pytest-qt",
                "tests/bench", "-s", *args],
               QT_QPA_PLATFORM="offscreen")


def soak(args: list[str]) -> int:
    """Many random posts (--runs N), posts and faults for a time (--minutes M), or the proofs at
    their full length (--examples N, --days D); prints JSON."""
    words = {word.partition("=")[0] for word in args}
    module = "tests.soak.posts"
    if "--minutes" in words:
        module = "tests.soak.long"
    elif words & {"--examples", "--days", "--every"}:
        module = "tests.soak.proofs"
    return run([in_venv("python"), "-m", module, *args])


def crash(args: list[str]) -> int:
    """Kill PostDeck in mid-post (--runs N --seed S), and count what went out; prints JSON."""
    return run([in_venv("python"), "-m", "tests.crash", *args])


def screenshots(args: list[str]) -> int:
    """Pictures of every page, empty and busy, light and dark (--out DIR --language it)."""
    words: list[str | Path] = [in_venv("python"), "-m", "tests.shots", *args]
    if has_screen(sys.platform, dict(os.environ)):
        return run(words)
    if found := shutil.which("xvfb-run"):
        return run([found, "-a", "-s", "-screen 0 2000x1300x24", *words])
    return run(words, QT_QPA_PLATFORM="offscreen")


def build(args: list[str]) -> int:
    """The packaged application for this system, in build/dist/PostDeck."""
    if code := run([in_venv("python"), "-m", "pip", "install", "--disable-pip-version-check", "-q",
                    "-e", ".[build]"]):
        return code
    return run([in_venv("python"), "packaging/package.py", *args])


def installer(args: list[str]) -> int:
    """What is given away, made of the build (--rebuild: build first), in build/release."""
    built = (ROOT / "build" / "dist" / "PostDeck").is_dir() and "--rebuild" not in args
    if not built and (code := build([])):
        return code
    return run([in_venv("python"), "packaging/installer.py"])


def start(args: list[str]) -> int:
    """`postdeck` with your arguments; the window without any."""
    return run([in_venv("python"), "-m", "postdeck", *args])


def demo(args: list[str]) -> int:
    """Three virtual phones post three videos: in the window, or as a report without a screen."""
    headless = "--headless" in args or not has_screen(sys.platform, dict(os.environ))
    if not headless or "--json" in args or "--help" in args:
        return start(["demo", *args])
    folder = ROOT / "build" / "demo"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    words = [str(in_venv("python")), "-m", "postdeck", "demo", "--headless", "--json", str(folder),
             *(word for word in args if word != "--headless")]
    print("No screen here: the demo runs by itself and reports.", flush=True)
    code, out = _foreground(words, subprocess.PIPE, {})
    try:
        found = json.loads(out)
    except ValueError:
        print(out, end="")
        return code or 1
    (folder / "report.json").write_text(out, encoding="utf-8")
    print(readable(found))
    print(f"The whole report: {(folder / 'report.json').relative_to(ROOT)}")
    return code


def readable(report: dict[str, Any]) -> str:
    """The demo's JSON as a person reads it."""
    lines = ["", f"{'task':>4}  {'phone':<10} {'account':<22} {'outcome':<12} seconds  evidence"]
    for task in report.get("tasks", []):
        lines.append(f"{task['id']:>4}  {task['serial']:<10} {task['username']:<22.22} "
                     f"{task['outcome'] or task['status']!s:<12} {task['seconds']:>7}  "
                     f"{len(task['evidence'])} files")
    lines.append("")
    for post in report.get("ledger", []):
        lines.append(f"  went out on {post['serial']} as {post['account']}: "
                     f"{post['caption']!r}, sha256 {''.join(post['media'])[:12]}…")
    lines += ["", f"posted twice: {report.get('duplicates')}, not posted: {report.get('lost')}",
              f"the window, photographed: {report.get('screenshot')}"]
    return "\n".join(lines)


def set_up_only(args: list[str]) -> int:
    """Only set everything up."""
    print("Everything is set up. Try: python3 packaging/dev.py demo")
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "demo": demo,
    "test": test,
    "run": start,
    "check": check,
    "bench": bench,
    "soak": soak,
    "crash": crash,
    "screenshots": screenshots,
    "build": build,
    "installer": installer,
    "setup": set_up_only,
}


def main(argv: Sequence[str]) -> int:
    """Read the command, set up, run."""
    table = "\n".join(f"  {name:<9} {(call.__doc__ or '').splitlines()[0]}"
                      for name, call in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, epilog=f"commands:\n{table}",
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("args", nargs=argparse.REMAINDER, help="passed on to what is run")
    chosen = parser.parse_args(argv)
    if not os.environ.get("HOME", "x"):
        del os.environ["HOME"]  # an empty HOME is no home: let the system's user entry say it
    os.environ.pop("PYTHONHOME", None)
    try:
        set_up(chosen.command)
        return COMMANDS[chosen.command](chosen.args)
    except SetUpError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def _use_a_newer_python() -> NoReturn:
    """This Python is too old: hand over to a newer one, or say which is needed."""
    for minor in range(14, 10, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            sys.exit(subprocess.call([newer, *sys.argv]))
    sys.exit("PostDeck needs Python 3.11 or newer; this is "
             f"{sys.version_info[0]}.{sys.version_info[1]}. "
             "Install a newer Python, then start again with it.")


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        _use_a_newer_python()
    sys.exit(main(sys.argv[1:]))

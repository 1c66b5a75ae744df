"""What a profile showed before, kept with the evidence and compared with what it shows later."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from postdeck.phones.screen import Screen
from postdeck.scripts.app_driver import Baseline
from postdeck.scripts.evidence import EvidenceFolder
from postdeck.scripts.tiktok.accounts import baseline
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab
from tests.rigs.recorded import built_in

MIRA = "mira.bakes"


@pytest.mark.parametrize(("before", "now", "nothing_new"), [
    (Baseline(MIRA, 3, ("9", "4", "7")), Baseline(MIRA, 3, ("9", "4", "7")), True),
    (Baseline(MIRA, 3, ("9", "4", "7")), Baseline(MIRA, 4, ("0", "9", "4", "7")), False),
    (Baseline(MIRA, 3, ("9", "4", "7")), Baseline(MIRA, 3, ("0", "9", "4")), False),
    (Baseline(MIRA, 0, ()), Baseline(MIRA, 0, ()), True),
    (Baseline(MIRA, 0, ()), Baseline(MIRA, 1, ("0",)), False),
    # nine tiles that look alike are the same nine also when a new one has pushed in
    (Baseline(MIRA, 9, ("",) * 9), Baseline(MIRA, 9, ("",) * 9), False),
    (Baseline(MIRA, 9, ("",) * 9, posts=12), Baseline(MIRA, 9, ("",) * 9, posts=12), True),
    (Baseline(MIRA, 9, ("",) * 9, posts=12), Baseline(MIRA, 9, ("",) * 9, posts=13), False),
    # of another account nothing is known
    (Baseline(MIRA, 1, ("3",)), Baseline("theo.plants", 1, ("3",)), False),
    (Baseline(), Baseline(), False)])
def test_only_what_proves_it_means_that_nothing_is_new(
        before: Baseline, now: Baseline, nothing_new: bool) -> None:
    assert before.nothing_new(now) is nothing_new


async def test_drafts_are_no_part_of_what_a_profile_showed(tmp_path: Path) -> None:
    """They stay first, so that beside them equal tiles would pass for the same tiles."""
    async with lab(seed=1, popups=0.0) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue()).id)
        (tree,) = (works.evidence / str(task.id)).glob("*ready.xml")
    read = built_in("tiktok").read
    root = ElementTree.fromstring(tree.read_text(encoding="utf-8"))
    seen = read(Screen.parse(ElementTree.tostring(root, "unicode")))
    posts = baseline(seen).labels
    assert len(posts) > 2
    first = seen.inside(seen.all("profile_tile")[0])[0]
    for node in root.iter("node"):
        if node.get("bounds") == "[{},{}][{},{}]".format(*first.bounds):
            node.set("text", "Drafts: 1")
    kept = baseline(read(Screen.parse(ElementTree.tostring(root, "unicode"))))
    assert (kept.tiles, kept.labels) == (len(posts) - 1, posts[1:])


def test_a_baseline_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    folder = EvidenceFolder(tmp_path, 7)
    assert Baseline.restored(folder.read_baseline()) is None
    shown = Baseline(MIRA, 2, ("4", "7"), posts=2)
    folder.save_baseline(json.dumps(shown.saved()))
    assert Baseline.restored(folder.read_baseline()) == shown
    (tmp_path / "7" / "baseline.json").write_text("{half")
    assert Baseline.restored(folder.read_baseline()) is None

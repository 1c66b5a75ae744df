"""The controls that know nothing of the deck."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from postdeck.core.clock import SystemClock
from postdeck.core.post import Placement
from postdeck.core.task import Platform
from postdeck.gui.forms.caption_form import CaptionForm
from postdeck.gui.forms.when_form import LATER, WhenForm
from postdeck.gui.look import Look
from postdeck.gui.tables.columns import Cell, Column
from postdeck.gui.tables.rows_model import RowsModel
from postdeck.gui.tables.table_view import TableView
from postdeck.gui.widgets.caption_edit import utf16_length
from postdeck.gui.widgets.check_list import CheckList, Tickable

COLUMNS = (Column[str]("Letter", lambda letter: Cell(letter), 80, stretch=True),)


def test_the_length_is_counted_as_tiktok_counts() -> None:
    assert utf16_length("a") == 1
    assert utf16_length("🍅") == 2
    assert utf16_length("👩‍🍳") == 5
    assert utf16_length("né\n") == 3


def test_a_caption_that_is_too_long_is_told_before_it_is_queued(
    qtbot: QtBot, look: Look
) -> None:
    form = CaptionForm(look)
    qtbot.addWidget(form)

    def counts() -> list[str]:
        return [part.text() for part in form.findChildren(QLabel)
                if part.text()[:1].isdigit() and not part.isHidden()]

    form.edit.setPlainText("x" * 2_198 + "🍅")
    assert (counts(), form.trouble) == (["2,200 of 2,200"], "")
    form.edit.setPlainText("x" * 2_200 + "🍅")
    assert form.trouble == "The caption is 2 characters too long for TikTok."
    form.show_kind([Platform.INSTAGRAM], Placement.REEL, False)
    assert form.trouble == "The caption is 1 character too long for Instagram."


def test_rich_text_is_pasted_plain(qtbot: QtBot, look: Look) -> None:
    form = CaptionForm(look)
    qtbot.addWidget(form)
    mime = QMimeData()
    mime.setHtml("<b>Sour</b>dough")
    mime.setText("Sourdough")
    form.edit.insertFromMimeData(mime)
    assert form.text == "Sourdough"
    assert "<b>" not in form.text


def test_a_start_is_local_text(qtbot: QtBot, look: Look) -> None:
    form = WhenForm(SystemClock(), look)
    qtbot.addWidget(form)
    assert form.read().start_time == ""
    form.way.choose(LATER)
    form.time.setTime(form.time.time().addSecs(0))
    start = form.read().start_time
    assert start == f"{form.date.date().toString('yyyy-MM-dd')}T" + (
        form.time.time().toString("HH:mm"))
    form.spread.setChecked(True)
    form.least.setValue(40)
    assert (form.read().min_interval, form.read().max_interval) == (40, 40)


def test_rows_that_stay_keep_their_selection(qtbot: QtBot, look: Look) -> None:
    model = RowsModel(COLUMNS, key=lambda letter: letter.lower())
    table = TableView(look, model, "Letters")
    qtbot.addWidget(table)
    model.set_rows(["a", "b", "c"])
    table.choose_row(1)
    model.set_rows(["0", "a", "B", "d"])
    assert table.selected == ["B"]
    model.set_rows(["a", "d"])
    assert table.selected == []


def test_space_and_clicks_tick(qtbot: QtBot, look: Look) -> None:
    ticks = CheckList(look, "Targets")
    qtbot.addWidget(ticks)
    ticks.ticks.set_rows([Tickable("1", "one"), Tickable("2", "two")])
    ticks.resize(200, 80)
    ticks.show()
    ticks.setCurrentIndex(ticks.ticks.index(1))
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    assert ticks.ticks.ticked == ["2"]
    QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton,
                     pos=ticks.visualRect(ticks.ticks.index(0)).center())
    assert ticks.ticks.ticked == ["1", "2"]
    ticks.ticks.set_rows([Tickable("2", "two, again")])
    assert ticks.ticks.ticked == ["2"]


class Counted:
    """A key that counts how often it is hashed."""

    hashed = 0

    def __init__(self, number: int) -> None:
        self.number = number

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Counted) and other.number == self.number

    def __hash__(self) -> int:
        Counted.hashed += 1
        return hash(self.number)


def test_a_list_given_anew_costs_no_more_than_its_length(qtbot: QtBot) -> None:
    columns = (Column[Counted]("Number", lambda each: Cell(str(each.number)), 80),)
    model = RowsModel[Counted](columns, key=lambda each: each)
    rows = [Counted(number) for number in range(300)]
    model.set_rows(rows)
    Counted.hashed = 0
    model.set_rows(rows[1:])
    assert model.rowCount() == 299
    assert Counted.hashed < 10 * len(rows)

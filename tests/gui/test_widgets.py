"""The controls that know nothing of the deck."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from postdeck.core.clock import SystemClock
from postdeck.gui.forms.caption_form import CaptionForm
from postdeck.gui.forms.media_form import MediaForm
from postdeck.gui.forms.when_form import LATER, WhenForm
from postdeck.gui.look import Look
from postdeck.gui.tables.columns import Cell, Column
from postdeck.gui.tables.rows_model import RowsModel
from postdeck.gui.tables.table_view import TableView
from postdeck.gui.widgets.caption_edit import utf16_length
from postdeck.gui.widgets.check_list import CheckList, Tickable
from postdeck.gui.widgets.drop_zone import DropZone

COLUMNS = (Column[str]("Letter", lambda letter: Cell(letter), 80, stretch=True),)


def drop(widget: DropZone, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    widget.dropEvent(QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier))


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
    form.edit.setPlainText("x" * 2_198 + "🍅")
    assert (form.count.text(), form.trouble) == ("2,200 of 2,200", "")
    form.edit.setPlainText("x" * 2_200 + "🍅")
    assert form.trouble == "The caption is 2 characters too long."


def test_rich_text_is_pasted_plain(qtbot: QtBot, look: Look) -> None:
    form = CaptionForm(look)
    qtbot.addWidget(form)
    mime = QMimeData()
    mime.setHtml("<b>Sour</b>dough")
    mime.setText("Sourdough")
    form.edit.insertFromMimeData(mime)
    assert form.text == "Sourdough"
    assert "<b>" not in form.text


def test_dropped_files_that_can_not_be_posted_are_named(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    form = MediaForm(look)
    qtbot.addWidget(form)
    good, text = tmp_path / "-a film ★.mp4", tmp_path / "notes.txt"
    good.write_bytes(b"x")
    text.write_bytes(b"x")
    drop(form.findChild(DropZone), good, tmp_path, text, tmp_path / "gone.mp4", good)
    assert form.paths == (str(good),)
    assert "is a folder" in form.note.text
    assert "notes.txt" in form.note.text
    assert "gone.mp4" in form.note.text
    assert not form.images_only


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

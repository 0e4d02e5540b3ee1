"""A kit is put on paper from the real dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hiring_assistant.ui.kits.page import KitPage
from hiring_assistant.ui.kits.print_dialog import PrintDialog
from hiring_assistant.ui.program import Program


@pytest.fixture
def dialog(kit_page: KitPage, kit_program: Program) -> PrintDialog:
    kit_page.bar.print_button.click()
    found = kit_program.window.findChild(PrintDialog)
    assert found is not None
    return found


def test_a_stage_as_pdf(dialog: PrintDialog, kit_page: KitPage, tmp_path: Path, qtbot: QtBot) -> None:
    assert kit_page.stage is not None
    assert f"- {kit_page.stage.order} " in Path(dialog.place.field.text()).name
    path = tmp_path / "stage.pdf"
    dialog.place.field.setText(str(path))
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.save_button.click()
    assert path.read_bytes().startswith(b"%PDF")
    QApplication.processEvents()


def test_the_whole_kit_is_longer(dialog: PrintDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.whole_kit.setChecked(True)
    assert Path(dialog.place.field.text()).name.endswith("kit.pdf")
    path = tmp_path / "kit.pdf"
    dialog.place.field.setText(str(path.with_suffix("")))
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.save_button.click()
    assert path.read_bytes().count(b"/Type /Page\n") > 3


def test_a_file_is_only_replaced_when_told(dialog: PrintDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "mine.pdf"
    path.write_text("mine")
    dialog.place.field.setText(str(path))
    dialog.save()
    assert path.read_text() == "mine"
    replace = next(b for b in dialog.place.strip.findChildren(QPushButton) if "Replace" in b.text())
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        replace.click()
    assert path.read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_written_is_told(dialog: PrintDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.place.field.setText(str(tmp_path / "no folder" / "kit.pdf"))
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.place.strip.isVisible(), timeout=60_000)
    assert dialog.save_button.isEnabled() and dialog.saved is None
    dialog.reject()


def test_every_control_has_a_name(dialog: PrintDialog, unnamed_controls: Callable[..., list[str]]) -> None:
    assert unnamed_controls(dialog) == []
    dialog.reject()

"""Small pictures: sharp on every screen, told in words, told apart without colour, copied with their numbers."""

from __future__ import annotations

import subprocess
import sys
from itertools import groupby

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.review import Score
from hiring_assistant.ui.pictures import shapes
from hiring_assistant.ui.pictures.copying import image_of
from hiring_assistant.ui.pictures.delegate import PICTURE_ROLE, PictureDelegate
from hiring_assistant.ui.pictures.dots import Dot, RatingDots
from hiring_assistant.ui.pictures.drawing import Drawing, Numbers, told
from hiring_assistant.ui.pictures.interval import ScoreBar
from hiring_assistant.ui.pictures.numbers_table import NumbersPopup
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.pictures.shapes import Mark, Pattern
from hiring_assistant.ui.pictures.views import coverage_bars, pipeline, score_bar
from hiring_assistant.ui.theme.theme import Theme

DOTS = (Dot("Kim Sand", 4), Dot("Jo Reed", 2), Dot("Wei Zhang", None, "Out of time"))
DRAWINGS: tuple[Drawing, ...] = (
    RatingDots("Calm under pressure", DOTS),
    ScoreBar("Score", 3.6, 3.2, 3.8, "once all is rated"),
    ScoreBar("Score", None, 1.0, 5.0),
    coverage_bars("Coverage", [("Log books", 2, 1, 0), ("Travel", 0, 0, 3)]),
    pipeline("Harbour Pilot", {(1, CandidateState.ACTIVE): 12, (2, CandidateState.ON_HOLD): 3}, {3: "Panel"}),
)


def canvas(ratio: float, width: int = 60, height: int = 40) -> QImage:
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    return image


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0])
def test_lines_and_areas_have_no_blurred_edge(theme: Theme, ratio: float) -> None:
    image = canvas(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0.37, 1.21)
    shapes.upright(painter, 10.3, 5, 30.7, QColor("black"))
    shapes.level(painter, 12.45, 3.2, 50.9, QColor("black"))
    shapes.outline(painter, QRectF(20.4, 15.6, 20.3, 10.1), QColor("black"))
    shapes.fill(painter, QRectF(45.2, 3.3, 7.7, 9.9), QColor("black"))
    painter.end()
    assert colours(image) == {"#000000", "#ffffff"}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 3.0])
def test_a_hairline_is_never_lost(theme: Theme, ratio: float) -> None:
    image = canvas(ratio)
    painter = QPainter(image)
    shapes.upright(painter, 10.49, 0, 40, QColor("black"), 0.2)
    painter.end()
    dark = [x for x in range(image.width()) if image.pixelColor(x, 20) == QColor("black")]
    assert len(dark) == 1


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.5])
def test_lines_of_one_width_are_equally_wide_wherever_they_stand(theme: Theme, ratio: float) -> None:
    image = canvas(ratio, 120)
    painter = QPainter(image)
    for place in range(10):
        shapes.upright(painter, 5.3 + place * 11.37, 2, 38, QColor("black"), 1.2)
    painter.end()
    row = [image.pixelColor(x, image.height() // 2) == QColor("black") for x in range(image.width())]
    runs = [len(list(group)) for dark, group in groupby(row) if dark]
    assert len(runs) == 10
    assert len(set(runs)) == 1


def test_marks_and_patterns_differ_in_one_colour(theme: Theme) -> None:
    seen = []
    for mark in Mark:
        image = canvas(2.0)
        painter = QPainter(image)
        shapes.paint_mark(painter, mark, QRectF(0, 0, 60, 40).center(), 8, QColor("black"), QColor("black"))
        painter.end()
        seen.append(bytes(image.constBits()))
    for pattern in Pattern:
        image = canvas(2.0)
        painter = QPainter(image)
        shapes.paint_area(painter, QRectF(4, 4, 50, 20), pattern, QColor("black"))
        painter.end()
        seen.append(bytes(image.constBits()))
    assert len(set(seen)) == len(Mark) + len(Pattern)


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda drawing: type(drawing).__name__)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_fits_into_the_size_asked_for(qapp: QApplication, drawing: Drawing, scheme: str) -> None:
    theme = Theme(scheme)
    size, around = drawing.size(theme), 30
    width = max(size.width(), 400)
    image = canvas(2.0, int(width) + 2 * around, int(size.height()) + 2 * around)
    image.fill(theme.color("panel"))
    painter = QPainter(image)
    drawing.paint(painter, QRectF(around, around, width, size.height()), theme)
    painter.end()
    ground, edge = theme.color("panel").rgb(), (around - 3) * 2
    border = {image.pixel(x, y) for x in range(image.width()) for y in (edge, image.height() - edge - 1)}
    border |= {image.pixel(x, y) for y in range(image.height()) for x in (edge, image.width() - edge - 1)}
    assert border == {ground}
    assert len(colours(image)) > 2


def test_numbers_are_told_in_words(theme: Theme) -> None:
    assert told(RatingDots("Calm", DOTS)) == "Calm. Kim Sand: 4. Jo Reed: 2. Wei Zhang: Out of time. Mean: 3.0"
    assert told(RatingDots("Calm", DOTS[:1])) == "Calm. Kim Sand: 4"
    bar = score_bar(Score(3.6, 0.8333, 3.1667, 3.8333), "Score")
    assert bar.numbers().told == "Value: 3.6. Lowest (once all is rated): 3.2. Highest (once all is rated): 3.8"
    assert score_bar(Score(None, 0.0, 1.0, 5.0), "Score").numbers().told == "Value: not rated"
    assert "Travel: 0 rated, 0 not assessed, 3 not asked" in told(DRAWINGS[3])
    lines = told(DRAWINGS[4])
    assert "Stage 1: 12 In process, 0 On hold" in lines
    assert "3 · Panel: 0 In process" in lines, "stages without anybody are told as well"


def test_numbers_pasted_into_a_sheet_are_never_formulas() -> None:
    table = Numbers(("Interviewer", "Rating"), (("=1+1", "4"), ("Kim\tSand", "-2")))
    assert table.tabbed == "Interviewer\tRating\n'=1+1\t4\nKim Sand\t'-2"


def test_a_picture_is_copied_at_twice_the_size_with_title_and_numbers(qtbot: QtBot, theme: Theme) -> None:
    drawing = DRAWINGS[0]
    picture = Picture(drawing, theme)
    qtbot.addWidget(picture)
    picture.show()
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    image = QGuiApplication.clipboard().image()
    assert image.height() > 2 * (drawing.size(theme).height() + 4 * 15), "title and four lines of numbers have room"
    assert data.text().startswith("Calm under pressure\nInterviewer\tRating\nKim Sand\t4")
    alone = image_of(drawing, theme, scale=1.0)
    assert image_of(drawing, theme).size() == alone.size() * 2


def test_a_picture_has_name_description_and_a_table_by_key(qtbot: QtBot, theme: Theme) -> None:
    picture = Picture(DRAWINGS[0], theme)
    qtbot.addWidget(picture)
    picture.show()
    assert picture.accessibleName() == "Calm under pressure"
    assert "Jo Reed: 2" in picture.accessibleDescription()
    QTest.keyClick(picture, Qt.Key.Key_Return)
    (popup,) = picture.findChildren(NumbersPopup)
    model = popup.table.model()
    rows = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert rows == [["Kim Sand", "4"], ["Jo Reed", "2"], ["Wei Zhang", "Out of time"], ["Mean", "3.0"]]
    QTest.keyClick(popup.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Interviewer\tRating")
    QTest.keyClick(popup.table, Qt.Key.Key_Return)
    assert not popup.isVisible()


def test_the_menu_offers_copying_and_the_numbers(qtbot: QtBot, theme: Theme) -> None:
    picture = Picture(DRAWINGS[1], theme)
    qtbot.addWidget(picture)
    menu = picture.menu()
    assert [action.text() for action in menu.actions()] == ["Copy picture", "Copy numbers", "Show numbers"]
    menu.actions()[1].trigger()
    assert "3.6" in QGuiApplication.clipboard().text()


def test_pictures_follow_the_theme_and_the_text_size(qtbot: QtBot, theme: Theme) -> None:
    picture = Picture(DRAWINGS[0], theme)
    qtbot.addWidget(picture)
    before = picture.sizeHint()
    theme.set_text_percent(150)
    assert picture.sizeHint().height() > before.height() * 1.4


def test_a_table_paints_the_drawing_of_a_cell(qtbot: QtBot, theme: Theme) -> None:
    model = QStandardItemModel(2, 1)
    model.setItem(0, QStandardItem(""))
    model.setItem(1, QStandardItem("plain"))
    model.setData(model.index(0, 0), DRAWINGS[0], PICTURE_ROLE)
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(PictureDelegate(theme, view))
    qtbot.addWidget(view)
    view.resize(300, 120)
    view.show()
    assert view.sizeHintForRow(0) == int(DRAWINGS[0].size(theme).height()) + theme.px(8)
    painted = view.grab(view.visualRect(model.index(0, 0))).toImage()
    assert theme.rating(4)[0].name() in colours(painted)


def test_a_program_that_has_copied_a_picture_ends_well() -> None:
    """The clipboard outlives the interpreter; nothing on it may need Python any more."""
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from hiring_assistant.ui.pictures.copying import copy_picture\n"
        "from hiring_assistant.ui.pictures.dots import Dot, RatingDots\n"
        "from hiring_assistant.ui.theme.theme import Theme\n"
        "copy_picture(RatingDots('Calm', (Dot('Kim', 4),)), Theme('light'))\n"
        "assert app.clipboard().mimeData().hasImage() and 'Kim' in app.clipboard().text()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")

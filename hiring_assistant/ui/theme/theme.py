"""The theme in force: which colours, which sizes, and the one style sheet made from both."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from hiring_assistant.assets import resource
from hiring_assistant.ui.theme.tokens import DARK, LIGHT, tokens

SYSTEM = "system"
"""Follow the light or dark setting of the computer."""

TEXT_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
"""Text sizes that can be picked, in percent."""

BASE_PX = 14
"""Size of ordinary text at 100 %, in device-independent pixels, unless the computer's own is larger."""

_COLOUR = re.compile(r"@([a-z][a-z0-9_]*)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LENGTH = re.compile(r"@px\((\d+)\)")


class Theme(QObject):
    """Colours and sizes by name. Painted parts ask it while painting; ``changed`` says that they should paint anew.

    Widgets need nothing of this: the palette and the style sheet reach them by themselves.
    """

    changed = Signal()

    def __init__(self, wanted: str = SYSTEM, text_percent: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._percent = _nearest_step(text_percent)
        self._scheme = LIGHT
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[int, QFont.Weight], QFont] = {}
        self._base = float(BASE_PX)
        self._app: QApplication | None = None
        app = QApplication.instance()
        self._system = app.styleHints().colorScheme() if isinstance(app, QApplication) else Qt.ColorScheme.Unknown
        self._take_scheme()

    # What is in force

    @property
    def wanted(self) -> str:
        """What was asked for: ``system``, ``light`` or ``dark``."""
        return self._wanted

    @property
    def scheme(self) -> str:
        """What is in force: ``light`` or ``dark``."""
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether the dark theme is in force."""
        return self._scheme == DARK

    @property
    def text_percent(self) -> int:
        """Text size in percent of the usual one."""
        return self._percent

    def color(self, token: str) -> QColor:
        """The colour of that name (see resources/theme/tokens.toml).

        Raises:
            KeyError: where there is no such token.
        """
        return self._colours[token]

    def rating(self, value: int) -> tuple[QColor, QColor]:
        """Fill and ink of a rating from 1 to 5."""
        return self._colours[f"r{value}"], self._colours[f"r{value}_ink"]

    def px(self, design: float) -> int:
        """A length of the design (at 14 px text) in pixels at the text size in force; at least 1."""
        return max(1, round(design * self._base / BASE_PX * self._percent / 100))

    def font(self, design: float = BASE_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The program's font at a size of the design, for parts that paint themselves."""
        pixels = self.px(design)
        known = self._fonts.get((pixels, weight))
        if known is None:
            known = self._fonts[pixels, weight] = QFont(_families())
            known.setPixelSize(pixels)
            known.setWeight(weight)
        return QFont(known)  # A copy shares what Qt found out about the font, which takes it long.

    # Changing it

    def apply(self, app: QApplication) -> None:
        """Dress the whole program, and follow the computer's light or dark setting from now on."""
        if self._app is None:
            self._app = app
            system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
            screen = app.primaryScreen()
            dots = screen.logicalDotsPerInch() if screen else 96.0
            pixels = system.pixelSize() if system.pixelSize() > 0 else system.pointSizeF() * dots / 72
            self._base = max(float(BASE_PX), pixels)
            app.setStyle("Fusion")
            app.styleHints().colorSchemeChanged.connect(self._system_changed)
            if self._wanted != SYSTEM:
                self._ask_system()
        self._dress()

    def want(self, wanted: str) -> None:
        """Use ``system``, ``light`` or ``dark`` from now on."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._ask_system()
        self._take_scheme()
        self._dress()

    def set_text_percent(self, percent: int) -> None:
        """Set the size of all text; the nearest of ``TEXT_STEPS`` is taken."""
        step = _nearest_step(percent)
        if step != self._percent:
            self._percent = step
            self._dress()

    @Slot()
    def larger(self) -> None:
        """Make all text one step larger."""
        self._step(1)

    @Slot()
    def smaller(self) -> None:
        """Make all text one step smaller."""
        self._step(-1)

    @Slot()
    def usual_size(self) -> None:
        """Set all text to the usual size."""
        self.set_text_percent(100)

    # Inside

    def _step(self, by: int) -> None:
        at = min(max(TEXT_STEPS.index(self._percent) + by, 0), len(TEXT_STEPS) - 1)
        self.set_text_percent(TEXT_STEPS[at])

    @Slot(Qt.ColorScheme)
    def _system_changed(self, system: Qt.ColorScheme) -> None:
        before, self._system = self._scheme, system
        self._take_scheme()
        if self._scheme != before:
            self._dress()

    def _ask_system(self) -> None:
        """Let the parts that the computer draws (title bars, file dialogs) go along where it can."""
        if self._app is None:
            return
        hints = self._app.styleHints()
        if self._wanted == SYSTEM:
            hints.unsetColorScheme()
            if hints.colorScheme() != Qt.ColorScheme.Unknown:
                self._system = hints.colorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._wanted == DARK else Qt.ColorScheme.Light)

    def _take_scheme(self) -> None:
        if self._wanted == SYSTEM:
            self._scheme = DARK if self._system == Qt.ColorScheme.Dark else LIGHT
        else:
            self._scheme = self._wanted
        self._colours = {name: QColor(value) for name, value in tokens(self._scheme).items()}

    def _dress(self) -> None:
        self._fonts.clear()
        if self._app is not None:
            self._app.setFont(self.font())
            self._app.setPalette(self.palette())
            self._app.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def palette(self) -> QPalette:
        """The palette that Fusion draws with."""
        palette = QPalette()
        role = QPalette.ColorRole
        for where, token in (
            (role.Window, "bg"),
            (role.WindowText, "ink"),
            (role.Base, "field"),
            (role.AlternateBase, "side"),
            (role.Text, "ink"),
            (role.Button, "panel"),
            (role.ButtonText, "ink"),
            (role.BrightText, "error"),
            (role.ToolTipBase, "panel"),
            (role.ToolTipText, "ink"),
            (role.PlaceholderText, "mute"),
            (role.Highlight, "accent"),
            (role.HighlightedText, "accent_ink"),
            (role.Accent, "accent"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.Light, "panel"),
            (role.Midlight, "line"),
            (role.Mid, "line"),
            (role.Dark, "control_line"),
            (role.Shadow, "control_line"),
        ):
            palette.setColor(where, self._colours[token])
        for where in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, self._colours["disabled_ink"])
        palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, self._colours["track"])
        return palette

    def style_sheet(self) -> str:
        """The style sheet, with the names in resources/theme/app.qss replaced by colours and lengths."""
        text = resource("theme", "app.qss").read_text("utf-8")
        text = _COMMENT.sub("", text)
        text = _LENGTH.sub(lambda found: f"{self.px(int(found[1]))}px", text)
        values = {
            **tokens(self._scheme),
            "scheme": self._scheme,
            "folder": resource("theme").as_posix(),
        }
        return _COLOUR.sub(lambda found: values[found[1]], text)


def _families() -> list[str]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    return ["Inter", *system]


def _nearest_step(percent: int) -> int:
    return min(TEXT_STEPS, key=lambda step: abs(step - percent))

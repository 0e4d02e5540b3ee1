"""Keys as they look on a keyboard, with what they do."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from hiring_assistant.ui.theme.roles import set_role


def key_names(shortcut: str) -> list[str]:
    """The keys of a shortcut as this computer writes them: ``Ctrl+K`` -> ["Ctrl", "K"], in German ["Strg", "K"].

    Several keys at once (``Ctrl+1…5``) are no shortcut for Qt, which is asked about another key instead.
    """
    native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    if not native:
        modifiers, plus, last = shortcut.rpartition("+")
        one = QKeySequence(f"{modifiers}+1").toString(QKeySequence.SequenceFormat.NativeText) if plus else "1"
        native = one.removesuffix("1") + last
    if "+" not in native:
        # macOS writes ⌘K.
        return [native]
    names = native.removesuffix("+").split("+")
    return [*(name for name in names if name), *(["+"] if native.endswith("+") else [])]


class KeyHint(QWidget):
    """``Ctrl`` ``K`` commands: keys, then a word on what they do."""

    def __init__(self, shortcut: str, does: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._does = does
        self._keys: list[QLabel] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3)
        self.show_keys(shortcut)
        if does:
            word = QLabel(does, self)
            set_role(word, "small")
            self._row.addWidget(word)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_keys(self, shortcut: str) -> None:
        """Show other keys, as when a person has changed them."""
        for old in self._keys:
            old.hide()
            old.deleteLater()
        self._keys = [QLabel(name, self) for name in key_names(shortcut)] if shortcut else []
        for at, key in enumerate(self._keys):
            set_role(key, "key")
            self._row.insertWidget(at, key)
        self.setAccessibleName(f"{shortcut} {self._does}".strip())

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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for name in key_names(shortcut):
            key = QLabel(name, self)
            set_role(key, "key")
            row.addWidget(key)
        if does:
            word = QLabel(does, self)
            set_role(word, "small")
            row.addWidget(word)
        self.setAccessibleName(f"{shortcut} {does}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

"""The files kept with a candidate: out of sight until asked for, shown within the program where it can read them.

Nothing is handed to other programs, since that would leave an unencrypted copy in a temporary folder. A PDF or a
document is saved where the person says, knowingly.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from hiring_assistant.domain.candidate import Attachment
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import ElidedLabel, label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

_LONGEST_TEXT = 1_000_000
_TEXTS = ("application/json", "application/xml")


class FilesCard(Card):
    """``wanted`` asks for the content of a file to show, ``saved`` for a copy of it, ``closed`` to be put away."""

    wanted = Signal(object)
    saved = Signal(object)
    closed = Signal()

    def __init__(self, attachments: Sequence[Attachment], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Attached files"), parent)
        self.hide_button = Button(self.tr("Hide"), "quiet")
        self.hide_button.clicked.connect(self.closed)
        self.head.addWidget(self.hide_button)
        self._strip = MessageStrip(self)
        self.body.addWidget(self._strip)
        if not attachments:
            self.body.addWidget(label(self.tr("No files. They are attached on the candidate page."), "mute"))
        self.buttons: list[Button] = []
        for attachment in attachments:
            row = QHBoxLayout()
            size = QLocale().formattedDataSize(attachment.size)
            row.addWidget(ElidedLabel(f"{attachment.file_name} · {size}"), 1)
            actions = [(self.tr("Show"), self.wanted)] if can_be_shown(attachment) else []
            actions.append((self.tr("Save a copy…"), self.saved))
            for title, signal in actions:
                button = Button(title, "quiet")
                button.setAccessibleName(f"{title.rstrip('…')}: {attachment.file_name}")
                button.clicked.connect(partial(_emit, signal, attachment))
                row.addWidget(button)
                self.buttons.append(button)
            self.body.addLayout(row)
        if any(not can_be_shown(attachment) for attachment in attachments):
            told = self.tr(
                "PDF and office files are not shown here: other programs would keep unencrypted copies of them. "
                "A copy you save is yours to delete."
            )
            self.body.addWidget(label(told, "small"))
        self._shown: QWidget | None = None

    def show_content(self, attachment: Attachment, content: bytes) -> None:
        """Show a text or an image below the list, instead of what was shown before."""
        shown: QWidget | None
        if attachment.media_type.startswith("image/"):
            shown = self._image(content)
        else:
            shown = _text(content)
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        if shown is None:
            self._strip.say(self.tr("{file} cannot be shown. Save a copy instead.").format(file=attachment.file_name))
            return
        self._strip.withdraw()
        shown.setAccessibleName(attachment.file_name)
        self.body.addWidget(shown)
        self._shown = shown
        shown.setFocus()

    def _image(self, content: bytes) -> QLabel | None:
        image = QImage.fromData(content)
        if image.isNull():
            return None
        room = max(200, self.width() - 40)
        if image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        picture = QLabel()
        picture.setPixmap(QPixmap.fromImage(image))
        picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return picture


def can_be_shown(attachment: Attachment) -> bool:
    """Whether the program shows such a file itself: plain texts and images."""
    kind = attachment.media_type
    return kind.startswith(("text/", "image/")) or kind in _TEXTS


def _text(content: bytes) -> QPlainTextEdit:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    shown = QPlainTextEdit(text[:_LONGEST_TEXT])
    shown.setReadOnly(True)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown.setMinimumHeight(320)
    return shown


def _emit(signal: SignalInstance, attachment: Attachment, _checked: bool = False) -> None:
    signal.emit(attachment)

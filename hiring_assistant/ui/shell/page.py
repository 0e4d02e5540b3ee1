"""What every page is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context


class Page(QWidget):
    """One place in the window. It is made when it is first visited and kept from then on.

    A page reads what it shows in ``opened`` and ``refresh``, never in its constructor: data may have changed since it
    was last seen. Class attributes say where it belongs:

    Attributes:
        key: the name it is registered and visited under.
        full: it takes the whole window; top bar and navigation are hidden (a call, the review of an import).
        private: its title names a person, and is kept out of the window's title, which screen sharing shows to others.
        nav: the key of the navigation entry that is marked while it is open; "" means its own key.
    """

    key: ClassVar[str] = ""
    full: ClassVar[bool] = False
    private: ClassVar[bool] = False
    nav: ClassVar[str] = ""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def title(self) -> str:
        """What the window title and the back link of the next page call this page."""
        return self.key.capitalize()

    def opened(self, **where: str) -> None:
        """The page is shown now; ``where`` says what of (such as ``candidate_id``). Read and show it here."""
        self.refresh()

    def refresh(self) -> None:
        """Something in the store changed (also undo): read again and show, keeping focus and selection."""

    def turning(self, *, again: bool) -> None:
        """The program's undo comes next, or its redo (``again``), and ``refresh`` after it: save what is open."""

    def leaving(self) -> bool:
        """The person is about to leave, or to close the window: save what is open. False keeps them here."""
        return True

    def take_focus(self) -> None:
        """The control that had the keyboard is gone: give it to another of the page, usually the first."""
        control = self.nextInFocusChain()
        while control is not None and control is not self:
            tabbed = control.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            if tabbed and control.isVisible() and control.isEnabled() and self.isAncestorOf(control):
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            control = control.nextInFocusChain()

    def hints(self) -> Sequence[tuple[str, str]]:
        """Keys worth knowing here, for the right end of the status bar: (``"Ctrl+K"``, ``"commands"``)."""
        return (("Ctrl+K", self.tr("commands")),) if self.full else ()

"""Keys that the page names in its texts, as they are now that people may have changed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from hiring_assistant.ui.shell.actions import ActionRegistry

if TYPE_CHECKING:
    from hiring_assistant.ui.interview.page import InterviewPage


class ToldKeys(QObject):
    """Keeps the keys that ``page`` names up to date."""

    def __init__(self, page: InterviewPage) -> None:
        super().__init__(page)
        self._page = page
        page.context.actions.keys_changed.connect(self.tell)
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Tell the keys as they are now."""
        registry = self._page.context.actions
        if "interview.flag" not in registry:
            return
        names = ("flag", "next_question", "pause")
        flag, further, pause = (registry.get(f"interview.{name}") for name in names)
        self._page.notes.set_keys(rating_keys(registry), "".join(further.shortcuts[:1]), "".join(flag.shortcuts[:1]))
        self._page.panel.focus.set_flag_keys(flag.keys)
        self._page.panel.recommendation.set_bare_keys(registry.get("interview.without_evidence").keys)
        self._page.rail.pause_keys = pause.keys
        self._page.show_plan()


def rating_keys(registry: ActionRegistry) -> str:
    """The keys from the lowest to the highest rating, such as ``Ctrl+1…5``; "" where one of them has no key."""
    keys = [registry.get(f"interview.rate_{value}").shortcuts[:1] for value in range(1, 6)]
    if not all(keys):
        return ""
    (lowest,), (highest,) = keys[0], keys[-1]
    before, plus, last = highest.rpartition("+")
    return f"{lowest}…{last}" if lowest.startswith(before + plus) else f"{lowest} … {highest}"

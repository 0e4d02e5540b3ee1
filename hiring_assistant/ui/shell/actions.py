"""One list of everything that can be done. Menus, shortcuts, the overview of keys and the palette are fed from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Group(Enum):
    """Under which heading an action stands in menus, overview and palette, in this order."""

    GO = str(QT_TRANSLATE_NOOP("Group", "Go to"))
    ROLES = str(QT_TRANSLATE_NOOP("Group", "Roles"))
    CANDIDATES = str(QT_TRANSLATE_NOOP("Group", "Candidates"))
    INTERVIEW = str(QT_TRANSLATE_NOOP("Group", "Interview"))
    REVIEW = str(QT_TRANSLATE_NOOP("Group", "Review and decision"))
    EXCHANGE = str(QT_TRANSLATE_NOOP("Group", "Files"))
    EDIT = str(QT_TRANSLATE_NOOP("Group", "Edit"))
    VIEW = str(QT_TRANSLATE_NOOP("Group", "View"))
    PROGRAM = str(QT_TRANSLATE_NOOP("Group", "Program"))
    HELP = str(QT_TRANSLATE_NOOP("Group", "Help"))


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done.

    Attributes:
        id: dotted name, such as ``interview.next_question``; never shown.
        text: what it is called in menus and palette, already translated.
        callback: does it; its result is ignored.
        group: heading it stands under.
        shortcuts: key sequences in Qt's portable form (``Ctrl+K``; Ctrl is Cmd on macOS); the first one is shown.
        enabled: whether it can be done now; None: always.
        page: the key of the page it belongs to; None: everywhere.
        in_menu: whether menus list it; the palette and the overview always do.
        words: more words that the palette finds it by.
        checked: whether it is on now, where it switches something on and off; None for all others.
    """

    id: str
    text: str
    callback: Callable[[], object]
    group: Group = Group.PROGRAM
    shortcuts: tuple[str, ...] = ()
    enabled: Callable[[], bool] | None = None
    page: str | None = None
    in_menu: bool = True
    words: str = ""
    checked: Callable[[], bool] | None = None

    @property
    def keys(self) -> str:
        """The first shortcut as this computer writes it; "" without one."""
        if not self.shortcuts:
            return ""
        return QKeySequence(self.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """A line of the command palette that is no action, such as a candidate. ``run`` is called when it is picked."""

    text: str
    run: Callable[[], object]
    detail: str = ""
    group: str = ""


Provider = Callable[[str], Sequence[PaletteItem]]
"""Finds items for what was typed, best first, a dozen at most, within a few milliseconds."""


class ActionRegistry(QObject):
    """All actions. Those of a page can be done (and their keys work) only while that page is open; where they use
    keys of an action that is everywhere, the page goes first. ``changed`` is emitted after any change of the list,
    ``keys_changed`` when people have changed keys, ``running`` with the id of what is about to be done and ``ran`` with
    that of what was.
    """

    changed = Signal()
    keys_changed = Signal()
    running = Signal(str)
    ran = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, Action] = {}
        self._qactions: dict[str, QAction] = {}
        self._providers: list[Provider] = []
        self._page = ""
        self._usual: dict[str, Action] = {}
        self.own_keys: dict[str, str] = {}

    def add(self, *actions: Action) -> None:
        """Add actions.

        Raises:
            ValueError: where the id is taken, or a shortcut is taken by another action of the same page.
        """
        for action in actions:
            if action.id in self._actions:
                raise ValueError(f"there is an action {action.id} already")
            self._check_keys(action)
            self._usual[action.id] = action
            self._actions[action.id] = self._with_own_keys(action)
            qaction = QAction(action.text, self)
            qaction.setObjectName(action.id)
            qaction.setMenuRole(QAction.MenuRole.NoRole)
            qaction.setCheckable(action.checked is not None)
            qaction.triggered.connect(self._triggered)
            self._qactions[action.id] = qaction
            self._window.addAction(qaction)
        self.wake()
        self.changed.emit()

    def remove(self, *ids: str) -> None:
        """Take actions away; ids that are unknown are passed over."""
        for id_ in ids:
            if self._actions.pop(id_, None) is not None:
                del self._usual[id_]
                qaction = self._qactions.pop(id_)
                self._window.removeAction(qaction)
                qaction.deleteLater()
        self.changed.emit()

    def use_keys(self, own: Mapping[str, str]) -> None:
        """Use a person's own keys, by the id of the action; "" takes the keys of an action away.

        They stand in place of its first usual keys; ids that are unknown are kept for actions that come later.
        """
        self.own_keys = dict(own)
        self._actions = {id_: self._with_own_keys(action) for id_, action in self._usual.items()}
        self.wake()
        self.changed.emit()
        self.keys_changed.emit()

    def usual(self, id_: str) -> Action:
        """The action with its usual keys.

        Raises:
            KeyError: where there is none.
        """
        return self._usual[id_]

    def keys_now(self, usual: str) -> str:
        """The keys that do what the ``usual`` keys do on the open page or everywhere, now that people may have changed
        them; "" where they were taken away, and ``usual`` itself where it is no action's (keys of a field).
        """
        wanted = QKeySequence(usual).toString()
        of_page = [a for a in self._usual.values() if a.page in (self._page, None) and _plain(a)[:1] == [wanted]]
        if not wanted or not of_page:
            return usual
        nearest = min(of_page, key=lambda action: action.page is None)
        return next(iter(self._actions[nearest.id].shortcuts), "")

    def conflict(self, id_: str, keys: str, *, widely: bool = True) -> Action | None:
        """Which other action has these keys where this one can be done; None where they are free.

        ``widely`` also looks at actions that are everywhere, whose keys a page may usually take over.
        """
        page, wanted = self._actions[id_].page, QKeySequence(keys).toString()
        for other in self._actions.values():
            near = other.page == page or (widely and None in (other.page, page))
            if other.id != id_ and near and wanted in _plain(other):
                return other
        return None

    def _with_own_keys(self, action: Action) -> Action:
        own = self.own_keys.get(action.id)
        if own is None:
            return action
        return replace(action, shortcuts=(own, *action.shortcuts[1:]) if own else ())

    def add_provider(self, provider: Provider) -> None:
        """Let the palette also ask ``provider`` for what was typed."""
        self._providers.append(provider)

    def __iter__(self) -> Iterator[Action]:
        order = list(Group)
        return iter(sorted(self._actions.values(), key=lambda action: order.index(action.group)))

    def __contains__(self, id_: str) -> bool:
        return id_ in self._actions

    def get(self, id_: str) -> Action:
        """The action with that id.

        Raises:
            KeyError: where there is none.
        """
        return self._actions[id_]

    def qaction(self, id_: str) -> QAction:
        """The same action for Qt's menus and tool buttons.

        Raises:
            KeyError: where there is none.
        """
        return self._qactions[id_]

    @property
    def providers(self) -> tuple[Provider, ...]:
        """What was given to ``add_provider``."""
        return tuple(self._providers)

    def possible(self, id_: str) -> bool:
        """Whether it can be done now, on this page."""
        action = self._actions[id_]
        return self.here(id_) and (action.enabled is None or action.enabled())

    def here(self, id_: str) -> bool:
        """Whether it belongs to this page, or to all."""
        return self._actions[id_].page in (None, self._page)

    def run(self, id_: str) -> bool:
        """Do it, where that is possible now; says whether it was."""
        if not self.possible(id_):
            return False
        self.running.emit(id_)
        self._actions[id_].callback()
        self.ran.emit(id_)
        return True

    @property
    def page(self) -> str:
        """The key of the page that is open; "" before the first."""
        return self._page

    @Slot(str)
    def set_page(self, key: str) -> None:
        """Set which page is open."""
        self._page = key
        self.wake()

    @Slot()
    def grey_out(self) -> None:
        """Let menus show what cannot be done now; call ``wake`` when they are closed."""
        for id_, qaction in self._qactions.items():
            qaction.setEnabled(self.possible(id_))
            checked = self._actions[id_].checked
            if checked is not None:
                qaction.setChecked(checked())

    @Slot()
    def wake(self) -> None:
        """Let all keys of this page work again. Whether an action can be done is asked when its key is pressed, so
        that nobody has to tell the registry what has changed.
        """
        own = {keys for action in self._actions.values() if action.page == self._page for keys in _plain(action)}
        for id_, qaction in self._qactions.items():
            action = self._actions[id_]
            qaction.setEnabled(self.here(id_))
            keys = [keys for keys in _plain(action) if action.page is not None or keys not in own]
            qaction.setShortcuts([QKeySequence(each) for each in keys])

    @Slot()
    def _triggered(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.run(sender.objectName())

    def _check_keys(self, new: Action) -> None:
        wanted = set(_plain(new))
        for old in self._usual.values() if wanted else ():
            if old.page == new.page and (taken := wanted & set(_plain(old))):
                raise ValueError(f"{min(taken)} is taken by {old.id}")


def _plain(action: Action) -> list[str]:
    """The keys of an action in one way of writing them."""
    return list(map(_in_one_way, action.shortcuts))


@cache
def _in_one_way(keys: str) -> str:
    # Asked for each pair of actions when the window fills.
    return QKeySequence(keys).toString()

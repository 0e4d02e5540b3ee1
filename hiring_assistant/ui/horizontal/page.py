"""The page on which all candidates are read on one requirement, or one question, at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from hiring_assistant.app.horizontal import read_together, sheet_of
from hiring_assistant.app.masking import MaskWords
from hiring_assistant.domain.horizontal import Together, Topic, TopicKind, TopicSheet
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.horizontal.account_card import AccountCard, account_text
from hiring_assistant.ui.horizontal.topic_list import TopicList
from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.chip import Chip, ChipButton
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.page_bar import PageBar
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

_RATINGS_AT_ONCE = "horizontal.ratings"
"""Under which it is remembered that ratings are shown with the answers."""


class HorizontalPage(Page):
    """Answers, notes and ratings of all candidates on one topic. Until they are revealed, nothing on the page, in its
    accessible names or in what is copied from it names anybody.
    """

    key = "horizontal"
    full = True
    nav = "candidates"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ids: tuple[str, ...] = ()
        self._shared_only = False
        self._session = ""
        self._together: Together | None = None
        self._kind = TopicKind.REQUIREMENT
        self._at = dict.fromkeys(TopicKind, 0)
        self._revealed: set[str] = set()
        self._asked: set[str] = set()
        self._sheet: TopicSheet | None = None
        self._bar = PageBar()
        self._bar.back.connect(self._back)
        self._strip = MessageStrip()
        self._list = TopicList()
        self._list.picked.connect(self._go_to)
        self._scroll = ScrollPage(margins=(20, 14, 20, 14))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._content = QWidget()
        self._scroll.body.addWidget(self._content)
        self._scroll.body.addStretch(1)
        self._nobody = EmptyState("", "", "")
        self._nobody.pressed.connect(self._back)
        self._make_buttons()
        self._lay_out()
        self._add_actions()

    def _make_buttons(self) -> None:
        self._by_question = ChipButton(self.tr("By question"), checkable=True)
        self._by_question.clicked.connect(self._switch_kind)
        self._at_once = ChipButton(self.tr("Ratings at once"), checkable=True)
        self._at_once.setToolTip(self.tr("Show ratings together with the answers"))
        self._at_once.clicked.connect(self._switch_at_once)
        self._ratings = Button("")
        self._ratings.clicked.connect(self._ask_ratings)
        self._names = PrimaryButton("")
        self._names.clicked.connect(self._reveal)
        for button in (self._by_question, self._at_once, self._ratings, self._names):
            self._bar.right.addWidget(button)
        self._before = Button("‹")
        self._before.setAccessibleName(self.tr("The one before"))
        self._before.clicked.connect(self._previous)
        self._after = Button("›")
        self._after.setAccessibleName(self.tr("The next one"))
        self._after.clicked.connect(self._next)
        self._place = label("", "mute", wrap=False)

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(8)
        steps.addWidget(self._before)
        steps.addWidget(self._after)
        steps.addWidget(self._place, 1)
        left = QVBoxLayout()
        left.setContentsMargins(16, 14, 0, 14)
        left.setSpacing(10)
        left.addLayout(steps)
        left.addWidget(self._list, 1)
        self._left = QWidget()
        self._left.setLayout(left)
        reading = QWidget()
        row = QHBoxLayout(reading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self._scroll, 1)
        self._stack = QStackedLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar)
        outer.addWidget(self._strip)
        outer.addLayout(self._stack, 1)
        # Only now: a stack that belongs to nobody would show its first page as a window.
        self._stack.addWidget(reading)
        self._stack.addWidget(self._nobody)

    def _add_actions(self) -> None:
        def action(name: str, text: str, call: Callable[[], object], *keys: str) -> Action:
            return Action(f"horizontal.{name}", text, call, Group.REVIEW, keys, enabled=self._has_topic, page=self.key)

        self.context.actions.add(
            action("next", self.tr("Next requirement or question"), self._next, "Ctrl+Right", "N"),
            action("previous", self.tr("Previous requirement or question"), self._previous, "Ctrl+Left", "P"),
            action("reveal", self.tr("Reveal the names, or mask them again"), self._reveal, "R"),
            action("ratings", self.tr("Show the ratings, or hide them again"), self._ask_ratings, "S"),
            action("at_once", self.tr("Ratings together with the answers, or on asking"), self._toggle_at_once, "A"),
            action("kind", self.tr("Read by requirement or by question"), self._toggle_kind, "Q"),
            action("copy", self.tr("Copy what is shown"), self._copy, "Ctrl+C"),
        )

    def title(self) -> str:
        """Nobody is named in it."""
        return self.tr("One requirement at a time")

    def hints(self) -> Sequence[tuple[str, str]]:
        """The keys that lead through."""
        return (
            ("Ctrl+Right", self.tr("next")),
            ("S", self.tr("ratings")),
            ("R", self.tr("names")),
            ("Q", self.tr("questions")),
            ("Ctrl+K", self.tr("commands")),
        )

    def opened(self, candidates: str = "", shared: str = "", **where: str) -> None:
        """Read these candidates (ids, with commas between). Looking again at the same ones keeps order and place."""
        wanted = (tuple(candidates.split(",")), bool(shared)) if candidates else (self._ids, self._shared_only)
        if wanted != (self._ids, self._shared_only):
            self._ids, self._shared_only = wanted
            self._session = self.context.store.new_id()
            self._at = dict.fromkeys(TopicKind, 0)
            self._revealed.clear()
            self._asked.clear()
        self._at_once.setChecked(self.context.preferences.window.get(_RATINGS_AT_ONCE) == "1")
        self._strip.withdraw()
        self.refresh()
        self._scroll.setFocus()

    def refresh(self) -> None:
        """Read the store again."""
        self._together = None
        try:
            self._together = read_together(self.context.store, self._ids, shared_only=self._shared_only)
        except CannotDo as problem:
            self._strip.say(str(problem), "warning")
        topics = self._topics()
        at = self._at[self._kind] = min(self._at[self._kind], max(0, len(topics) - 1))
        by_question = self._kind is TopicKind.QUESTION
        self._by_question.setChecked(by_question)
        self._list.show_topics(topics, self.tr("Questions") if by_question else self.tr("Requirements"), at)
        self._stack.setCurrentIndex(0 if topics else 1)
        if not topics:
            self._nobody.say(
                self.tr("Nothing to read yet"),
                self.tr("Scorecards of the candidates have to be submitted, your own among them."),
                self.tr("Back"),
            )
        self.setAccessibleName(self.title())
        self._show_topic()

    # What is shown

    def _topics(self) -> tuple[Topic, ...]:
        if self._together is None or not self._together.comparison.candidates:
            return ()
        return self._together.topics(self._kind)

    def _topic(self) -> Topic | None:
        topics = self._topics()
        return topics[self._at[self._kind]] if topics else None

    def _has_topic(self) -> bool:
        return self._topic() is not None

    def _masked(self, topic: Topic) -> bool:
        return topic.id not in self._revealed

    def _ratings_shown(self, topic: Topic) -> bool:
        return self._at_once.isChecked() or topic.id in self._asked

    def _show_topic(self) -> None:
        topic, together = self._topic(), self._together
        self._sheet = None
        if topic is not None and together is not None:
            words = MaskWords(self.tr("Candidate %1"), self.tr("Interviewer %1"), self.tr("another candidate"))
            self._sheet = sheet_of(together, topic, self._session, masked=self._masked(topic), words=words)
        self._content = self._scroll.swap(self._content, self._make_content())
        self._show_bar()

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        sheet, together = self._sheet, self._together
        if sheet is None or together is None:
            return content
        column.addWidget(label(sheet.topic.text, "question"))
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.addWidget(Chip(self.tr("must-have") if sheet.topic.must_have else self.tr("nice to have")))
        for stage in sheet.topic.stages:
            flow.addWidget(Chip(stage))
        column.addWidget(chips)
        column.addWidget(label(self._about(sheet), "small"))
        shown = self._ratings_shown(sheet.topic)
        for account in sheet.accounts:
            column.addWidget(AccountCard(account, sheet.topic, self.context.theme, ratings=shown))
        left = len(together.comparison.left_out)
        if left:
            column.addWidget(
                label(
                    self.tr("%n of the chosen candidates are not read here; the comparison says why.", "", left), "mute"
                )
            )
        return content

    def _about(self, sheet: TopicSheet) -> str:
        if not sheet.masked:
            return self.tr("Names are shown. The order was drawn for this one.")
        return self.tr(
            "Names are masked here and within the notes; nicknames and words like “she” stay. Order and letters are "
            "drawn anew for each one."
        )

    def _show_bar(self) -> None:
        topic, topics = self._topic(), self._topics()
        at = self._at[self._kind]
        self._bar.show_titles(self.tr("Compare"), self.title())
        self._place.setText(self.tr("{at} of {all}").format(at=at + 1, all=len(topics)) if topics else "")
        self._before.setEnabled(at > 0)
        self._after.setEnabled(at + 1 < len(topics))
        masked = topic is None or self._masked(topic)
        self._names.setText(self.tr("Reveal names") if masked else self.tr("Mask names"))
        shown = topic is not None and self._ratings_shown(topic)
        self._ratings.setText(self.tr("Hide ratings") if shown else self.tr("Show ratings"))
        self._ratings.setEnabled(topic is not None and not self._at_once.isChecked())
        self._names.setEnabled(topic is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list takes no more than its share."""
        super().resizeEvent(event)
        self._left.setFixedWidth(min(self.context.theme.px(320), max(self.context.theme.px(200), self.width() // 4)))

    # What keys and buttons do

    @Slot()
    def _next(self) -> None:
        self._step(1)

    @Slot()
    def _previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        self._go_to(self._at[self._kind] + by)

    @Slot(int)
    def _go_to(self, at: int) -> None:
        if 0 <= at < len(self._topics()) and at != self._at[self._kind]:
            self._at[self._kind] = at
            self._list.go_to(at)
            self._show_topic()
            self._scroll.verticalScrollBar().setValue(0)

    @Slot()
    def _reveal(self) -> None:
        topic = self._topic()
        if topic is not None:
            self._revealed ^= {topic.id}
            self._show_topic()

    @Slot()
    def _ask_ratings(self) -> None:
        topic = self._topic()
        if topic is not None and not self._at_once.isChecked():
            self._asked ^= {topic.id}
            self._show_topic()

    def _toggle_at_once(self) -> None:
        self._at_once.click()

    @Slot(bool)
    def _switch_at_once(self, at_once: bool) -> None:
        self.context.remember(_RATINGS_AT_ONCE, "1" if at_once else "")
        self._show_topic()

    def _toggle_kind(self) -> None:
        self._by_question.click()

    @Slot(bool)
    def _switch_kind(self, by_question: bool) -> None:
        self._kind = TopicKind.QUESTION if by_question else TopicKind.REQUIREMENT
        self.refresh()

    def _copy(self) -> None:
        if self._sheet is not None:
            ratings = self._ratings_shown(self._sheet.topic)
            parts = [self._sheet.topic.text, *(account_text(each, ratings=ratings) for each in self._sheet.accounts)]
            QGuiApplication.clipboard().setText("\n\n".join(parts))
            self.context.status.set_text(self.tr("Copied"))

    @Slot()
    def _back(self) -> None:
        if not self.context.navigator.back():
            self.context.navigator.go("candidates")

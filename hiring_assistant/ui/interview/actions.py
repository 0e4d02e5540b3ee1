"""What can be done while an interview is held; every key of the page is here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.ui.interview.note_marks import BOLD, ITALIC
from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page_actions import OnPage

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.interview.page import InterviewPage

PAGE = "interview"

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the actions of the interview page."""

    def action(
        name: str,
        text: str,
        do: Callable[[InterviewPage], object],
        *keys: str,
        when: Callable[[InterviewPage], bool] = lambda page: page.writable,
        in_menu: bool = True,
        words: str = "",
    ) -> Action:
        return Action(
            f"interview.{name}",
            text,
            OnPage(context, PAGE, do),
            Group.INTERVIEW,
            keys,
            enabled=OnPage(context, PAGE, when),
            page=PAGE,
            in_menu=in_menu,
            words=words,
        )

    def rate(value: int) -> Action:
        text = translate("InterviewActions", "Rate the requirement in focus %1").replace("%1", str(value))
        keys = (f"Ctrl+{value}", str(value))
        return action(
            f"rate_{value}",
            text,
            lambda page: page.rate(value),
            *keys,
            in_menu=False,
            words=translate("InterviewActions", "score"),
        )

    context.actions.add(
        *(rate(value) for value in range(1, 6)),
        action(
            "not_assessed",
            translate("InterviewActions", "Not assessed, because…"),
            lambda page: page.ask_reason(),
            "Ctrl+0",
            "0",
        ),
        action(
            "clear_rating",
            translate("InterviewActions", "Take the rating in focus back"),
            lambda page: page.clear_rating(),
            in_menu=False,
        ),
        action(
            "flag", translate("InterviewActions", "Flag the line as evidence"), lambda page: page.flag_line(), "Ctrl+."
        ),
        action(
            "next_hint",
            translate("InterviewActions", "Next note that touches a protected topic"),
            lambda page: page.note_work.next_hint(),
            when=lambda page: page.is_open,
            in_menu=False,
        ),
        action(
            "without_evidence",
            translate("InterviewActions", "Next rating of 1 or 5 without evidence"),
            lambda page: page.note_work.next_without_evidence(),
            "Ctrl+Shift+U",
        ),
        action(
            "next_unrated",
            translate("InterviewActions", "Next unrated requirement"),
            lambda page: page.next_unrated(),
            "Ctrl+U",
        ),
        action(
            "next_requirement",
            translate("InterviewActions", "Next requirement"),
            lambda page: page.step_requirement(1),
            "Alt+Down",
            when=lambda page: page.is_open,
        ),
        action(
            "previous_requirement",
            translate("InterviewActions", "Previous requirement"),
            lambda page: page.step_requirement(-1),
            "Alt+Up",
            when=lambda page: page.is_open,
        ),
        action(
            "next_question",
            translate("InterviewActions", "Next question"),
            lambda page: page.step_question(1),
            "Ctrl+Down",
            when=lambda page: page.is_open,
        ),
        action(
            "previous_question",
            translate("InterviewActions", "Previous question"),
            lambda page: page.step_question(-1),
            "Ctrl+Up",
            when=lambda page: page.is_open,
        ),
        action(
            "skip",
            translate("InterviewActions", "Skip this question…"),
            lambda page: page.skip_question(),
            "Ctrl+Shift+S",
        ),
        action(
            "add",
            translate("InterviewActions", "Add a question of my own…"),
            lambda page: page.add_question(),
            "Ctrl+Shift+A",
        ),
        action(
            "remove",
            translate("InterviewActions", "Remove this question of my own"),
            lambda page: page.note_work.remove_question(),
            when=lambda page: page.writable and page.draft is not None and page.draft.step.added_text is not None,
        ),
        action(
            "probe",
            translate("InterviewActions", "Add a probe I used…"),
            lambda page: page.note_work.add_probe(),
            "Ctrl+Shift+P",
        ),
        action(
            "find",
            translate("InterviewActions", "Find in the notes…"),
            lambda page: page.note_work.ask_words(),
            "Ctrl+F",
            when=lambda page: page.is_open and not page.veiled,
            words=translate("InterviewActions", "search"),
        ),
        action(
            "move_line",
            translate("InterviewActions", "Move the line to another question…"),
            lambda page: page.note_work.move_line(),
            "Ctrl+Shift+M",
        ),
        action(
            "evidence_for",
            translate("InterviewActions", "Evidence for several requirements…"),
            lambda page: page.note_work.choose_evidence(),
            "Ctrl+Shift+E",
        ),
        action(
            "bold",
            translate("InterviewActions", "Bold words in the notes"),
            lambda page: page.notes.editor.toggle_mark(BOLD),
            "Ctrl+B",
            in_menu=False,
        ),
        action(
            "italic",
            translate("InterviewActions", "Italic words in the notes"),
            lambda page: page.notes.editor.toggle_mark(ITALIC),
            "Ctrl+I",
            in_menu=False,
        ),
        action(
            "notes",
            translate("InterviewActions", "To the notes"),
            lambda page: page.to_notes(),
            "Ctrl+J",
            when=lambda page: page.is_open,
        ),
        action(
            "scratch_pad",
            translate("InterviewActions", "Scratch pad, and back to the notes"),
            lambda page: page.toggle_scratch_pad(),
            "Ctrl+Shift+N",
            when=lambda page: page.is_open and not page.veiled,
        ),
        action(
            "pause",
            translate("InterviewActions", "Pause the clock, or go on"),
            lambda page: page.toggle_clock(),
            "Ctrl+P",
            when=lambda page: page.writable and page.timed,
            words=translate("InterviewActions", "continue"),
        ),
        action(
            "finish",
            translate("InterviewActions", "Finish: what is left to do"),
            lambda page: page.finish(),
            "Ctrl+Return",
        ),
        action(
            "scorecard",
            translate("InterviewActions", "Scorecard instead of notes, and back"),
            lambda page: page.toggle_scorecard(),
            "Ctrl+Shift+R",
            when=lambda page: page.narrow,
        ),
        action(
            "veil",
            translate("InterviewActions", "Hide notes and scores, or show them"),
            lambda page: page.call.toggle_veil(),
            "F6",
            when=lambda page: page.is_open,
            words=translate("InterviewActions", "veil share screen"),
        ),
        action(
            "candidate_window",
            translate("InterviewActions", "Candidate's window, open or closed"),
            lambda page: page.call.toggle_candidate_window(),
            "F7",
            when=lambda page: page.is_open,
            words=translate("InterviewActions", "share screen"),
        ),
        action(
            "freeze",
            translate("InterviewActions", "Candidate's window: keep this question, or follow"),
            lambda page: page.call.freeze_candidate_window(),
            "F8",
            when=lambda page: page.is_open and page.call.window.isVisible(),
        ),
        action(
            "blank",
            translate("InterviewActions", "Candidate's window: blank, or not"),
            lambda page: page.call.blank_candidate_window(),
            "F9",
            when=lambda page: page.is_open and page.call.window.isVisible(),
        ),
        action(
            "copy_question",
            translate("InterviewActions", "Copy the question for the chat"),
            lambda page: page.call.copy_question(),
            "Ctrl+Shift+C",
            when=lambda page: page.is_open and page.draft is not None and page.draft.step.is_question,
        ),
        action(
            "dock",
            translate("InterviewActions", "Narrow beside the call, or as before"),
            lambda page: page.call.toggle_docked(),
            "Ctrl+Shift+D",
            when=lambda page: page.is_open,
        ),
        action(
            "on_top",
            translate("InterviewActions", "Keep the window on top, or not"),
            lambda page: page.call.toggle_on_top(),
            "Ctrl+Shift+T",
            when=lambda page: page.is_open,
        ),
        action(
            "send_back",
            translate("InterviewActions", "Save the scorecard as a file to send back…"),
            lambda page: page.send_back(),
            when=lambda page: page.draft is not None and page.draft.state is InterviewState.SUBMITTED,
        ),
    )

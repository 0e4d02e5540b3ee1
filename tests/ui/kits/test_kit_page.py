"""Editing a kit in the real window: what is done by hand is on disk, and can be undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, interviews
from hiring_assistant.app.kit_editing import kit_versions, working_copy
from hiring_assistant.app.question_bank import own_questions
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.kit import KitPlan, KitState, Question, StageKit
from hiring_assistant.ui.kits.dragging import mime_of
from hiring_assistant.ui.kits.page import KitPage
from hiring_assistant.ui.kits.text_field import KeptText
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.roles.page import RolesPage

PAGE_SIZES = [(1024, 700), (1440, 900)]


def store_of(page: KitPage) -> Workspace:
    return page.context.store


def kept_plan(page: KitPage) -> KitPlan:
    """The kit as it is on disk."""
    plan = page.plan
    assert plan is not None
    kit = page._copy.kit if page._copy else None
    assert kit is not None
    return working_copy(store_of(page), kit.role_version_id, plan.track).kit.plan


def kept_stage(page: KitPage) -> StageKit:
    assert page.stage is not None
    stage = kept_plan(page).stage(page.stage.order)
    assert stage is not None
    return stage


def ids(page: KitPage) -> list[str]:
    return [question.id for question in kept_stage(page).questions]


def opened(page: KitPage) -> Question:
    question = kept_stage(page).question(page.sheet.questions.open_id)
    assert question is not None
    return question


def press(page: KitPage, keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    QTest.keyClick(focused or page, keys, modifier)
    QApplication.processEvents()


def write(field: KeptText, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def choose(menu_of: Callable[[], None], owner: object, key: object) -> None:
    """Open a menu and pick the entry with that key."""
    menu_of()
    assert hasattr(owner, "findChildren")
    menu = owner.findChildren(QMenu)[-1]
    action: QAction = next(action for action in menu.actions() if action.data() == key)
    menu.close()
    action.trigger()
    QApplication.processEvents()


def drop(target: QWidget, where: QPointF, question_id: str) -> None:
    """Let go of a question there."""
    data = mime_of(question_id)
    no_keys = Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, no_keys))


def test_opens_on_the_stage_with_its_first_question(kit_page: KitPage) -> None:
    stage = kept_stage(kit_page)
    assert kit_page.sheet.questions.open_id == stage.questions[0].id
    assert kit_page.sheet.questions.open_card.text.toPlainText() == stage.questions[0].text
    assert kit_page.bar.version.text() == "suggested"
    assert [part.question_id for part in kit_page.sheet.time_bar.parts if part.question_id] == ids(kit_page)
    assert f"of {stage.minutes} min planned" in kit_page.sheet.time_bar.accessibleDescription()


def test_reorder_by_keys(kit_page: KitPage) -> None:
    first, second, third, *rest = ids(kit_page)
    press(kit_page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(kit_page) == [second, first, third, *rest]
    press(kit_page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(kit_page) == [second, third, first, *rest]
    assert kit_page.sheet.questions.open_id == first
    press(kit_page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert ids(kit_page) == [second, first, third, *rest]
    assert kit_page.bar.version.text() == "draft of v1"


def test_a_closed_question_is_moved_by_keys_and_opened(kit_page: KitPage) -> None:
    first, second, third, *rest = ids(kit_page)
    kit_page.sheet.questions.focus_question(third)
    press(kit_page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert ids(kit_page) == [first, third, second, *rest]
    assert kit_page.sheet.questions.current_id == third
    press(kit_page, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert kit_page.sheet.questions.open_id == third


def test_reorder_by_dropping(kit_page: KitPage) -> None:
    first, second, third, *rest = ids(kit_page)
    questions = kit_page.sheet.questions
    card = questions.card(second)
    assert card is not None
    drop(questions, QPointF(20, card.geometry().bottom() - 2), first)
    assert ids(kit_page) == [second, first, third, *rest]


def test_dropping_on_a_stage_moves_there(kit_page: KitPage) -> None:
    moved, here = opened(kit_page), kept_stage(kit_page).order
    plan = kept_plan(kit_page)
    order = next(stage.order for stage in plan.stages if stage.order != here and stage.questions)
    chip = kit_page.sheet.tabs.chips[[stage.order for stage in plan.stages].index(order)]
    drop(chip, QPointF(5, 5), moved.id)
    target = kept_plan(kit_page).stage(order)
    assert target is not None and target.question(moved.id) is not None


def test_move_to_another_stage_and_undo(kit_page: KitPage) -> None:
    stage, moved = kept_stage(kit_page), opened(kit_page)
    button = kit_page.sheet.questions.open_card.move_button
    order = next(order for order, _ in button.stages)
    choose(button.open, button, order)
    there = kept_plan(kit_page).stage(order)
    assert there is not None and there.question(moved.id) is not None
    assert moved.id not in ids(kit_page)
    assert kit_page.sheet.questions.open_id == stage.questions[1].id
    kit_page.undo()
    assert kept_stage(kit_page) == stage


def test_swap_for_another_question_of_the_bank(kit_page: KitPage, qtbot: QtBot) -> None:
    before = opened(kit_page)
    place = ids(kit_page).index(before.id)
    press(kit_page, Qt.Key.Key_S)
    swap = kit_page.sheet.swap
    assert swap.field.hasFocus()
    qtbot.waitUntil(lambda: bool(swap.offers))
    press(kit_page, Qt.Key.Key_Down)
    assert swap.list.hasFocus()
    wanted = swap.offers[0].draft
    press(kit_page, Qt.Key.Key_Return)
    after = opened(kit_page)
    assert after.text == wanted.text
    assert after.requirement_ids == before.requirement_ids
    assert after.minutes == before.minutes
    assert ids(kit_page).index(after.id) == place
    press(kit_page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept_stage(kit_page).questions[place] == before


def test_swap_finds_by_words(kit_page: KitPage, qtbot: QtBot) -> None:
    kit_page.swap()
    swap = kit_page.sheet.swap
    swap.field.setText("negotiation")
    qtbot.waitUntil(lambda: any("negotiat" in offer.draft.text.casefold() for offer in swap.offers))
    assert all(item.facts for item in swap.list.questions.rows)


def test_text_probes_anchors_and_minutes_are_kept(kit_page: KitPage, qtbot: QtBot) -> None:
    card = kit_page.sheet.questions.open_card
    write(card.text, "Which deal did you walk away from?")
    assert opened(kit_page).text != "Which deal did you walk away from?"
    qtbot.waitUntil(lambda: opened(kit_page).text == "Which deal did you walk away from?")
    write(card.probes.fields[0], "Who decided?")
    press(kit_page, Qt.Key.Key_Tab)
    assert opened(kit_page).probes[0] == "Who decided?"
    number = len(opened(kit_page).probes)
    card.probes.add_button.click()
    QTest.keyClicks(card.probes.fields[-1], "And after that?")
    press(kit_page, Qt.Key.Key_Tab)
    assert opened(kit_page).probes[-1] == "And after that?"
    assert len(opened(kit_page).probes) == number + 1
    card.probes.remove_buttons[0].click()
    assert "Who decided?" not in opened(kit_page).probes
    write(card.anchors.fields[3], "Names the limit and kept to it.")
    press(kit_page, Qt.Key.Key_Return)
    assert opened(kit_page).anchor(3) == "Names the limit and kept to it."
    card.minutes.setValue(9)
    qtbot.waitUntil(lambda: opened(kit_page).minutes == 9)


def test_an_emptied_question_comes_back(kit_page: KitPage) -> None:
    before, card = opened(kit_page), kit_page.sheet.questions.open_card
    card.text.setFocus()
    card.text.selectAll()
    press(kit_page, Qt.Key.Key_Delete)
    press(kit_page, Qt.Key.Key_Tab)
    assert card.text.toPlainText() == before.text
    assert opened(kit_page) == before


def test_undo_takes_back_one_change_at_a_time(kit_page: KitPage) -> None:
    before, card = opened(kit_page), kit_page.sheet.questions.open_card
    write(card.text, "Which deal was lost?")
    card.text.keep()
    write(card.anchors.fields[1], "Cannot name one.")
    card.anchors.fields[1].keep()
    assert kit_page.bar.undo_button.isEnabled()
    press(kit_page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened(kit_page).anchors == before.anchors
    assert opened(kit_page).text == "Which deal was lost?"
    kit_page.bar.undo_button.click()
    assert opened(kit_page) == before
    assert card.text.toPlainText() == before.text
    assert not kit_page.bar.undo_button.isEnabled()


def test_what_is_typed_is_kept_when_leaving(kit_page: KitPage, kit_program: Program) -> None:
    write(kit_page.sheet.questions.open_card.text, "Which customer left you?")
    kit_program.window.navigator.go("roles")
    assert opened(kit_page).text == "Which customer left you?"


def test_a_question_asked_twice_is_refused_and_the_words_stay(kit_page: KitPage, kit_program: Program) -> None:
    other = kept_stage(kit_page).questions[1]
    card = kit_page.sheet.questions.open_card
    write(card.text, other.text)
    card.text.keep()
    assert "already asks" in kit_page.sheet.strip.text
    assert card.text.words == other.text
    card.minutes.setValue(opened(kit_page).minutes + 1)
    card.keep_minutes()
    assert card.text.words == other.text
    navigator = kit_program.window.navigator
    assert not navigator.go("roles"), "said once more before it is dropped"
    assert "already asks" in kit_page.sheet.strip.text
    assert opened(kit_page).text != other.text
    assert navigator.go("roles")


def test_weights_ask_for_a_reason_where_they_differ(kit_page: KitPage) -> None:
    row = kit_page.sheet.questions.open_card.assesses
    requirement_id = opened(kit_page).requirement_ids[0]
    choose(row.weight_chips[0].open, row.weight_chips[0], "2.0")
    assert row.asks_why
    QTest.keyClick(row.reason, Qt.Key.Key_Return)
    assert row.asks_why
    QTest.keyClicks(row.reason, "Most of the work is this")
    QTest.keyClick(row.reason, Qt.Key.Key_Return)
    requirement = kept_plan(kit_page).requirement(requirement_id)
    assert requirement is not None
    assert (requirement.weight, requirement.weight_reason) == (2.0, "Most of the work is this")
    assert any("Most of the work is this" in label.text() for label in row.findChildren(QLabel))
    choose(row.weight_chips[0].open, row.weight_chips[0], "1.0")
    assert not row.asks_why
    requirement = kept_plan(kit_page).requirement(requirement_id)
    assert requirement is not None and requirement.weight == 1.0


def test_type_and_requirements_are_chosen(kit_page: KitPage) -> None:
    row = kit_page.sheet.questions.open_card.assesses
    choose(row.type_chip.open, row.type_chip, "background")
    assert opened(kit_page).type.value == "background"
    chosen = opened(kit_page).requirement_ids
    other = next(key for key, _ in row.requirement_chips[0].choices if key not in chosen)
    choose(row.requirement_chips[0].open, row.requirement_chips[0], other)
    assert opened(kit_page).requirement_ids == (*chosen, other)


def test_add_a_question_of_the_bank_and_one_of_ones_own(kit_page: KitPage, qtbot: QtBot) -> None:
    before = ids(kit_page)
    kit_page.sheet.add_button.click()
    swap = kit_page.sheet.swap
    qtbot.waitUntil(lambda: swap.adding and bool(swap.offers))
    offer = swap.offers[0]
    swap.list.select(offer.draft.text)
    swap.list.setFocus()
    press(kit_page, Qt.Key.Key_Return)
    assert len(ids(kit_page)) == len(before) + 1
    assert opened(kit_page).text == offer.draft.text
    assert opened(kit_page).requirement_ids == offer.requirement_ids
    assert not swap.adding
    kit_page.add()
    QTest.keyClicks(swap.own_text, "What did you learn last week?")
    swap.own_button.click()
    assert opened(kit_page).text == "What did you learn last week?"
    assert opened(kit_page).source.value == "own"


def test_remove_and_save_to_bank(kit_page: KitPage) -> None:
    card = kit_page.sheet.questions.open_card
    write(card.text, "What did you turn down last year?")
    card.bank_button.click()
    assert [own.text for own in own_questions(store_of(kit_page))] == ["What did you turn down last year?"]
    card.bank_button.click()
    assert "already" in kit_page.sheet.strip.text
    removed = opened(kit_page)
    card.remove_button.click()
    assert removed.id not in ids(kit_page)
    kit_page.undo()
    assert removed.id in ids(kit_page)


def test_findings_are_shown_and_block_nothing(kit_page: KitPage) -> None:
    card = kit_page.sheet.questions.open_card
    write(card.text, "Do you have children?")
    assert any("must not be asked" in sentence for sentence in card.findings)
    card.text.keep()
    assert opened(kit_page).text == "Do you have children?"
    kit_page.open_question("")
    closed = kit_page.sheet.questions.card(ids(kit_page)[0])
    assert closed is not None and "must not be asked" in closed.accessibleName()


def test_the_time_bar_and_status_follow(kit_page: KitPage, kit_program: Program) -> None:
    stage = kept_stage(kit_page)
    card = kit_page.sheet.questions.open_card
    card.minutes.setValue(opened(kit_page).minutes + 30)
    card.keep_minutes()
    planned = sum(part.minutes for part in stage.segments) + 30
    assert f"{planned} of {stage.minutes} min planned" in kit_page.sheet.time_bar.accessibleDescription()
    QApplication.processEvents()
    assert f"{planned} of {stage.minutes} min" in kit_program.window.status._text.text()
    shown = [label.text() for label in kit_page.sheet.right.findChildren(QLabel) if label.isVisibleTo(kit_page)]
    assert any("Take a question out" in text for text in shown)


def test_ready_makes_the_first_version(kit_page: KitPage) -> None:
    write(kit_page.sheet.questions.open_card.text, "Which deal was the longest?")
    kit_page.bar.ready_button.click()
    if kit_page.sheet.ready.isVisible():
        kit_page.sheet.ready.do_button.click()
    assert kit_page.bar.version.text() == "v1 · ready"
    assert not kit_page.bar.ready_button.isEnabled()
    assert opened(kit_page).text == "Which deal was the longest?"
    kit_page.undo()
    assert kit_page.bar.version.text() == "draft of v1"


def test_a_kit_in_use_is_changed_in_a_new_version_with_a_reason(kit_page: KitPage) -> None:
    store, plan, stage = store_of(kit_page), kit_page.plan, kit_page.stage
    assert plan is not None and stage is not None
    with store.read() as unit:
        role_id = unit.roles.summaries()[0].id
    candidate = candidates.add_candidate(store, "Dana Whitfield", role_id, track=plan.track).value
    interview = interviews.plan_interview(store, candidate.id, stage.order, "Noor Haddad", store.now()).value
    interviews.start_interview(store, interview.id)
    later = interviews.plan_interview(store, candidate.id, stage.order, "Robin Okafor", store.now()).value
    kit_page.refresh()
    assert kit_page.bar.version.text().startswith("v1 · in use since")
    assert not kit_page.bar.ready_button.isEnabled()
    write(kit_page.sheet.questions.open_card.text, "Which deal took most people?")
    kit_page.sheet.questions.open_card.text.keep()
    assert kit_page.bar.version.text() == "draft of v2"
    assert "Version 1 stays" in kit_page.sheet.strip.text
    kit_page.bar.ready_button.click()
    ready = kit_page.sheet.ready
    assert ready.isVisible() and ready.reason.hasFocus()
    ready.do_button.click()
    assert ready.isVisible()
    QTest.keyClicks(ready.reason, "The old question was misread")
    ready.do_button.click()
    assert not ready.isVisible()
    assert kit_page.bar.version.text() == "v2 · ready"
    assert kit_page._copy is not None
    newest, first = kit_versions(store, kit_page._copy.kit.role_version_id, plan.track)
    assert (newest.kit.number, newest.kit.reason) == (2, "The old question was misread")
    assert newest.kit.state is KitState.READY
    assert first.kit.plan == plan
    with store.read() as unit:
        held, moved = unit.interviews.get(interview.id), unit.interviews.get(later.id)
    assert held is not None and held.kit_id == first.kit.id
    assert moved is not None and moved.kit_id == newest.kit.id


def test_a_draft_is_thrown_away(kit_page: KitPage) -> None:
    before = opened(kit_page)
    write(kit_page.sheet.questions.open_card.text, "Which deal was the shortest?")
    kit_page.sheet.questions.open_card.text.keep()
    assert kit_page.context.actions.run("kit.discard")
    assert opened(kit_page) == before
    assert kit_page.bar.version.text() == "suggested"
    assert not kit_page.context.actions.possible("kit.discard")


def test_stages_and_their_spoken_parts(kit_page: KitPage) -> None:
    tabs = kit_page.sheet.tabs.chips
    assert [int(chip.accessibleName().split(":")[0].split()[-1]) for chip in tabs] == [
        stage.order for stage in kept_plan(kit_page).stages
    ]
    part = kit_page.sheet.before
    part.opener.click()
    part.text.setFocus()
    part.text.selectAll()
    QTest.keyClicks(part.text, "Welcome.")
    part.text.keep()
    assert kept_stage(kit_page).segments[0].text == "Welcome."
    minutes = kept_stage(kit_page).segments[0].minutes
    part.minutes.setValue(minutes + 1)
    part.keep()
    assert kept_stage(kit_page).segments[0].minutes == minutes + 1
    here = kit_page.stage
    other = next(chip for chip in tabs if not chip.isChecked())
    other.click()
    assert kit_page.stage is not None and kit_page.stage != here
    kit_page.undo()
    assert kit_page.stage is not None and here is not None
    assert kit_page.stage.order == here.order, "undoing leads to where something changed"


def test_checks_are_added_reworded_and_taken_out(kit_page: KitPage) -> None:
    plan = kept_plan(kit_page)
    checked = next((stage for stage in plan.stages if stage.checks), None)
    assert checked is not None
    kit_page.show_stage(checked.order)
    card = kit_page.sheet.checks
    row = card.rows[0]
    write(row.field, "Can you travel once a month?")
    row.field.keep()
    assert kept_stage(kit_page).checks[0].text == "Can you travel once a month?"
    removed = kept_stage(kit_page).checks[0].requirement_id
    card.rows[0].remove.click()
    assert removed not in [check.requirement_id for check in kept_stage(kit_page).checks]
    choose(card.add_chip.open, card.add_chip, removed)
    assert removed in [check.requirement_id for check in kept_stage(kit_page).checks]


def test_coverage_tells_who_judges_what(kit_page: KitPage) -> None:
    rows = kit_page.sheet.coverage.coverage.rows
    assert [row.requirement.id for row in rows] == [r.id for r in kept_plan(kit_page).requirements]
    judged = next(row for row in rows if row.rated)
    assert judged.told.split()[0] == str(judged.raters)
    alone = opened(kit_page).requirement_ids[0]
    for stage in kept_plan(kit_page).stages:
        for question in stage.questions:
            if alone in question.requirement_ids:
                kit_page.show_stage(stage.order)
                kit_page.open_question(question.id)
                kit_page.remove()
    row = next(row for row in kit_page.sheet.coverage.coverage.rows if row.requirement.id == alone)
    assert (row.raters, row.rated) == (0, ())
    assert row.chip in ("never asked", "not asked")


def test_from_the_page_of_the_role_and_back(kit_program: Program) -> None:
    navigator = kit_program.window.navigator
    navigator.go("roles")
    roles = navigator.current
    assert isinstance(roles, RolesPage)
    stage = roles.role_view.stage
    roles.role_view.guide.edit_button.click()
    page = navigator.current
    assert isinstance(page, KitPage)
    assert page.stage is not None and page.stage.order == stage
    assert "draft" not in roles.role_view.kit_button.text()
    page.bar.back.emit()
    assert navigator.current is roles
    roles.role_view.kit_button.click()
    assert navigator.current is page
    page.move_down()
    page.bar.back.emit()
    assert "draft of v1" in roles.role_view.kit_button.text()


def test_opened_again_at_the_stage_that_is_asked_for(kit_page: KitPage, kit_program: Program) -> None:
    version_id, track = kit_page._where
    first = kit_page.stage
    assert first is not None and kit_page.plan is not None
    other = next(stage.order for stage in kit_page.plan.stages if stage.questions and stage.order != first.order)
    kit_page.show_stage(other)
    navigator = kit_program.window.navigator
    navigator.go("roles")
    navigator.go("kit", version_id=version_id, track=track, stage=str(first.order))
    assert kit_page.stage is not None and kit_page.stage.order == first.order
    kit_page.open_question(first.questions[1].id)
    navigator.go("roles")
    navigator.back()
    assert kit_page.sheet.questions.open_id == first.questions[1].id


def test_a_role_that_is_gone_is_told(kit_page: KitPage) -> None:
    kit_page.opened(version_id="gone", track="nobody", stage="1")
    assert kit_page.stage is None
    assert any("not in the store" in label.text() for label in kit_page.findChildren(QLabel))


def test_every_control_has_a_name(kit_page: KitPage, unnamed_controls: Callable[..., list[str]]) -> None:
    assert kit_page.plan is not None
    for stage in kit_page.plan.stages:
        kit_page.show_stage(stage.order)
        for part in kit_page.sheet.spoken:
            part.opener.click()
        QApplication.processEvents()
        assert unnamed_controls(kit_page) == [], stage.title
    kit_page.add()
    kit_page.make_ready()
    assert unnamed_controls(kit_page) == []


@pytest.mark.parametrize("size", PAGE_SIZES, ids=["1024x700", "1440x900"])
@pytest.mark.parametrize("percent", [100, 125])
def test_nothing_scrolls_sideways(kit_page: KitPage, kit_program: Program, size: tuple[int, int], percent: int) -> None:
    kit_program.window.resize(*size)
    kit_program.window.theme.set_text_percent(percent)
    assert kit_page.plan is not None
    for stage in kit_page.plan.stages:
        kit_page.show_stage(stage.order)
        QApplication.processEvents()
        assert kit_program.window.width() == size[0]
        for area in kit_page.findChildren(QScrollArea):
            if area.isVisible():
                assert area.horizontalScrollBar().maximum() == 0, f"{stage.title} at {size} and {percent} %"

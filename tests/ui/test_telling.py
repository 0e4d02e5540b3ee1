"""What comes from below the window is told in its language: every sentence is known, found again and translated."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_words import texts

from hiring_assistant.app import candidates, decisions
from hiring_assistant.app.decisions import decide
from hiring_assistant.app.preferences import Preferences
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.decision import DecisionKind
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.kits.bank_file import BankFileError
from hiring_assistant.kits.linting import lint
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.roles.page import RolesPage
from hiring_assistant.ui.telling import told
from hiring_assistant.ui.told_texts import PARTS, SENTENCES
from hiring_assistant.ui.widgets.message_strip import MessageStrip

ROOT = Path(__file__).resolve().parents[2]
PLACE = re.compile(r"%(\d)")

WORDS = st.text(
    st.characters(categories=("L", "N"), include_characters=" .-_/'&"), min_size=1, max_size=40
).filter(lambda text: text.strip() == text and text not in PARTS)  # fmt: skip
"""What people and files are called, and numbers."""


@pytest.fixture(scope="module")
def gathering() -> ModuleType:
    """The script that gathers the sentences."""
    spec = importlib.util.spec_from_file_location("told_texts", ROOT / "packaging" / "told_texts.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def german(speaking: Callable[[str], QApplication]) -> QApplication:
    return speaking("de")


@pytest.fixture
def german_program(open_program: Callable[..., Program], sample_store: Path, german: QApplication) -> Iterator[Program]:
    """The window in German on the sample round."""
    preferences = Preferences(person="Noor Haddad", theme="light", language="de")
    program = open_program(sample_store, preferences)
    program.window.show()
    yield program


def places(template: str) -> int:
    return len(set(PLACE.findall(template)))


def filled(template: str, values: list[str]) -> str:
    return PLACE.sub(lambda found: values[int(found[1]) - 1], template)


def in_german(template: str) -> str:
    return QCoreApplication.translate("Told", template)


def test_all_sentences_of_the_code_are_gathered(gathering: ModuleType) -> None:
    assert gathering.GENERATED.read_text("utf-8") == gathering.written(), "run make translations"


def test_no_sentence_is_made_in_a_way_that_cannot_be_gathered(gathering: ModuleType) -> None:
    gatherer = gathering.Gatherer()
    gatherer.gather()
    assert not gatherer.untold, f"make these as plain texts or f-strings: {gatherer.untold}"


def test_sentences_are_gathered_from_all_ways_of_making_them() -> None:
    assert {
        "Decision undone",  # as it is
        "%1 declined",  # a word from a table of another module
        "Correction taken back, with %1 that followed from it, as version %2",  # bit by bit, in two functions
        "The interview has been cancelled.",  # a table in the function
        "%1 role pages imported",  # one of two ways
        "Usual reasons restored",  # handed on by a function of the module
        "Kit edited",  # the default of a parameter
        "The file linting.toml cannot be used. Install the program again.",  # a constant of the module
        "This interview is no longer in the store.",  # a constant instead of a text
        "This candidate is no longer in the store.",  # handed on by a method of another module
    } <= set(SENTENCES)


def test_everything_has_german_words(german: QApplication) -> None:
    same = [text for text in (*SENTENCES, *PARTS) if in_german(text) == text]
    assert not same


def test_texts_without_names_are_told_in_german(german: QApplication) -> None:
    plain = [text for text in SENTENCES if not places(text)]
    assert len(plain) > 100
    assert [told(text) for text in plain] == [in_german(text) for text in plain]


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(WORDS, min_size=3, max_size=3))
def test_every_template_is_found_again(german: QApplication, values: list[str]) -> None:
    templates = [text for text in SENTENCES if places(text)]
    wrong = [text for text in templates if told(filled(text, values)) != filled(in_german(text), values)]
    assert not wrong


def test_names_may_hold_words_of_other_sentences(german: QApplication) -> None:
    assert told("plan removed.md attached") == "plan removed.md angehängt"
    assert told("Ana declined added") == "Ana declined hinzugefügt"
    assert told("The hiring process has no stage 7.") == "Der Einstellungsprozess hat keine Stufe 7."
    assert told("a%2b removed") == "a%2b entfernt"


def test_what_people_wrote_stays_as_it_is(german: QApplication) -> None:
    assert told("“age” asks for nothing and is left out.") == "„age“ verlangt nichts und ist weggelassen."
    assert told("She led the team, which grew.") == "She led the team, which grew."
    assert told("") == ""


def test_words_filled_in_by_the_program_are_german_too(german: QApplication) -> None:
    assert "(Rollenpaket)" in told("This role pack was changed or cut off on the way. Ask for it to be sent again; "
                                   "nothing was taken in.")  # fmt: skip
    assert told("cv.pdf could not be read: Permission denied.") == "cv.pdf ließ sich nicht lesen: Der Zugriff ist " \
        "nicht erlaubt."  # fmt: skip
    error = BankFileError(3, '"haggling" has no anchor at 3, 5. Add it under "## Anchors".')
    assert told(f"own.md, line 3: {error}").startswith("own.md, Zeile 3: Bei „haggling“ fehlt ein Anker bei 3, 5.")
    (finding,) = [found for found in lint("How old are you?") if found.code == "protected-topic"]
    assert told(finding.message).startswith("Das berührt ein Thema, nach dem nicht gefragt werden darf: Alter.")


def test_telling_twice_changes_nothing(german: QApplication) -> None:
    once = [told(filled(text, ["Ana Ruiz", "12", "34"])) for text in SENTENCES]
    assert [told(text) for text in once] == once


def test_english_stays_as_it_is(speaking: Callable[[str], QApplication]) -> None:
    speaking("en")
    said = [filled(text, ["Ana Ruiz", "12", "34"]) for text in (*SENTENCES, *PARTS)]
    assert [told(text) for text in said] == said


def test_english_reads_no_templates() -> None:
    program = (
        "import sys\n"
        "from hiring_assistant.ui.telling import told\n"
        "assert told('Decision undone') == 'Decision undone'\n"
        "assert 'hiring_assistant.ui.told_texts' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_a_problem_is_told_wherever_it_is_shown(german: QApplication, qtbot: QtBot) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    strip.say(str(CannotDo("no-name", "Give the candidate a name.")), "warning")
    assert strip.text == "Geben Sie der Bewerbung einen Namen."
    assert strip.accessibleName() == "Achtung: Geben Sie der Bewerbung einen Namen."


def test_a_refused_import_and_the_notes_of_the_reader_are_german(
    german_program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "empty.md").write_bytes(b"")
    page_with_notes = "# Lamp Keeper\n\n## Requirements\n\n- Patience\n<<<<<<< ours\n- Steady hands\n=======\n- Calm\n"
    (folder / "lamp.md").write_text(page_with_notes + ">>>>>>> theirs\n", "utf-8")
    german_program.window.navigator.go("roles")
    page = german_program.window.navigator.current
    assert isinstance(page, RolesPage)
    page.import_paths([folder])
    assert page.context.worker is not None
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        pass
    which = page.import_panel._which
    which.setCurrentIndex(which.count() - 1)
    rows = page.import_panel.table.pages
    notes = {str(rows.index(row, 0).data()): str(rows.index(row, 2).data()) for row in range(rows.rowCount())}
    assert "empty.md ist leer. Wählen Sie eine Seite" in notes["empty.md"]
    assert "Hier steht ein ungelöster Merge-Konflikt. Beide Fassungen wurden gelesen." in notes["lamp.md"]
    ids = {role.title: role.id for role in page.library.model.all_roles}
    assert page.library.list.select(ids["Lamp Keeper"])
    assert "Hier steht ein ungelöster Merge-Konflikt." in texts(page.role_view)
    assert "Zuerst ein Fragebogen" in {button.text() for button in page.role_view.process_choice.buttons}


def test_a_decision_without_a_reason_is_refused_in_german(german_program: Program) -> None:
    page = review_page(german_program, "Mira Solberg")
    assert german_program.window.actions_registry.run("review.decline")
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert "Geben Sie einen Grund an; er wird mit der Entscheidung aufbewahrt." in texts(page._deciding)


def test_what_was_taken_back_is_told_in_german(german_program: Program) -> None:
    workspace = german_program.workspace
    assert workspace is not None
    who = candidate(german_program, "Mira Solberg")
    decide(workspace, who.id, DecisionKind.HOLD, "The board meets in May")
    assert workspace.can_undo == "Mira Solberg put on hold"
    german_program.undo()
    assert "Rückgängig gemacht: Mira Solberg zurückgestellt" in texts(german_program.window)


def test_every_decision_is_told_in_german(german: QApplication) -> None:
    said = [f"Ana Ruiz {words}" for words in decisions.DECIDED.values()]
    assert all(told(text) != text and told(text).startswith("Ana Ruiz ") for text in said)


def candidate(program: Program, name: str) -> Candidate:
    assert program.workspace is not None
    return candidates.find_candidate(program.workspace, name)


def review_page(program: Program, name: str) -> Any:
    program.window.navigator.go("review", candidate_id=candidate(program, name).id)
    QApplication.processEvents()
    return program.window.navigator.current

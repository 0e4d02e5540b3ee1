"""The language of the window: every text is found, every number has its forms, and German is really spoken."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication

from hiring_assistant.app.preferences import LANGUAGES, Preferences, load_preferences
from hiring_assistant.assets import resource
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.settings.page import SettingsPage
from hiring_assistant.ui.translating import NAMES

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "hiring_assistant" / "ui"
TRANSLATIONS = resource("translations")
FILES = sorted(TRANSLATIONS.glob("*.ts"))
MEND = "run make translations, then fill in what it names"


@dataclass(frozen=True)
class Said:
    """A text as the code says it; ``counts`` where the number is in it."""

    where: str
    context: str
    text: str
    counts: bool


@dataclass(frozen=True)
class Message:
    """A text of a .ts file with its translations: one, or one for each plural form."""

    context: str
    text: str
    forms: tuple[str, ...]
    counts: bool
    finished: bool


def said_in(path: Path) -> Iterator[Said]:
    """All texts of a module that are to be translated; those that no tool could find fail the test."""

    def walk(node: ast.AST, cls: str) -> Iterator[Said]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from said_by(child, cls)
            yield from walk(child, child.name if isinstance(child, ast.ClassDef) else cls)

    def said_by(call: ast.Call, cls: str) -> Iterator[Said]:
        name = ast.unparse(call.func)
        where = f"{path.relative_to(ROOT)}:{call.lineno}"
        if name.endswith("tr") and name.split(".")[-1] in {"tr", "_tr"}:
            assert name == "self.tr", f"{where}: only self.tr and QCoreApplication.translate are found by the tool"
            context, text = cls, call.args[0]
        elif re.search(r"(^|QCoreApplication\.)(translate|QT_TRANSLATE_NOOP)$", name):
            named, text = call.args[:2]
            if isinstance(text, ast.Attribute):
                return  # Kept somewhere by QT_TRANSLATE_NOOP.
            assert isinstance(named, ast.Constant), f"{where}: the context must be a text"
            context = named.value
        else:
            return
        assert isinstance(text, ast.Constant), f"{where}: no text but an expression, which no tool finds"
        yield Said(where, context, text.value, "%n" in text.value)

    yield from walk(ast.parse(path.read_text("utf-8")), "")


def everything_said() -> list[Said]:
    return [said for path in sorted(UI.rglob("*.py")) for said in said_in(path)]


def messages(ts: Path) -> list[Message]:
    found = []
    for context in ET.parse(ts).iter("context"):  # noqa: S314 (our own files)
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counts = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
            )
            finished = translation.get("type") != "unfinished"
            name, text = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(name, text, tuple(forms), counts, finished))
    return found


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """The script that gathers the texts and compiles the translations."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_language_that_can_be_chosen_has_a_translation_and_a_name() -> None:
    chosen = {language for language in LANGUAGES if language}
    assert chosen == set(NAMES)
    for kind in ("ts", "qm"):
        assert {path.stem.removeprefix("hiring_assistant_") for path in TRANSLATIONS.glob(f"*.{kind}")} == chosen


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_compiled_translation_is_that_of_its_source(ts: Path, translations: ModuleType, tmp_path: Path) -> None:
    (tmp_path / ts.name).write_bytes(ts.read_bytes())
    translations.release(tmp_path)
    assert ts.with_suffix(".qm").read_bytes() == (tmp_path / f"{ts.stem}.qm").read_bytes(), MEND


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_texts_with_a_number_have_all_forms(ts: Path) -> None:
    counting = [message for message in messages(ts) if message.counts]
    assert counting
    wanting = [m.text for m in counting if m.finished and not (len(m.forms) == 2 and all(m.forms))]
    assert not wanting, f"{ts.name} lacks plural forms of {wanting}"


def test_texts_with_a_number_say_it_properly_in_english(speaking: Callable[[str], QApplication]) -> None:
    app = speaking("en")
    counting = [said for said in everything_said() if said.counts]
    assert counting
    for said in counting:
        one, many = (app.translate(said.context, said.text, "", number) for number in (1, 12))
        assert "(s)" not in one + many, f"{said.where}: no English plural of “{said.text}”: {MEND}"
        assert "1" in one and "12" in many
    unfinished = [m.text for m in messages(TRANSLATIONS / "hiring_assistant_en.ts") if not m.finished]
    assert not unfinished, f"no English plural of {unfinished}: {MEND}"


def test_texts_with_a_number_belong_to_the_very_class_of_the_object() -> None:
    # A derived object asks for the text of its own class first, and Qt takes the English with the number for an answer.
    bases = {
        ast.unparse(base).split("[")[0]
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    derived = [said.where for said in everything_said() if said.counts and said.context in bases]
    assert not derived, f"say these in the derived classes: {derived}"


def test_every_text_is_found_by_the_tool(translations: ModuleType, tmp_path: Path) -> None:
    gathered = tmp_path / "hiring_assistant_de.ts"
    gathered.write_bytes((TRANSLATIONS / gathered.name).read_bytes())
    translations.gather(tmp_path)
    found = {(message.context, message.text, message.counts) for message in messages(gathered)}
    lost = [
        f"{said.where} “{said.text}”"
        for said in everything_said()
        if (said.context, said.text, said.counts) not in found
    ]
    assert not lost, f"not found by the tool for translators, say them with self.tr: {lost}"


def test_translations_keep_what_is_filled_in() -> None:
    filled = re.compile(r"%(?:n|\d)|\{\w*\}")
    wrong = [
        f"“{message.text}” is “{form}” in {ts.name}"
        for ts in FILES
        for message in messages(ts)
        if message.finished
        for form in message.forms
        if sorted(filled.findall(form)) != sorted(filled.findall(message.text))
    ]
    assert not wrong


def test_most_is_said_in_german() -> None:
    # Texts of a part that is just being built may be English for a while.
    german = messages(TRANSLATIONS / "hiring_assistant_de.ts")
    assert sum(message.finished for message in german) > 0.7 * len(german)


def test_window_speaks_german_where_that_is_chosen(
    open_program: Callable[..., Program], speaking: Callable[[str], QApplication]
) -> None:
    program = open_program(preferences=Preferences(person="Noor Haddad", theme="light", language="de"))
    texts = {button.text() for button in program.window.findChildren(QAbstractButton)}
    assert {"Heute", "Bewerbungen", "Interviews", "Rollen"} <= texts
    assert not {"Today", "Candidates", "Roles"} & texts
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(1.5, "f", 1) == "1,5"


def test_window_speaks_the_language_of_the_computer(tmp_path: Path) -> None:
    texts = run_in(tmp_path, LANG="de_AT.UTF-8")
    assert {"Heute", "Bewerbungen"} <= texts
    assert "Today" not in texts


def test_window_speaks_english_where_there_is_no_translation(tmp_path: Path) -> None:
    texts = run_in(tmp_path, LANG="fr_FR.UTF-8")
    assert {"Today", "Candidates"} <= texts


def run_in(home: Path, **environment: str) -> set[str]:
    """Open the window in a process of its own; returns what its buttons say."""
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QAbstractButton, QApplication\n"
        "from hiring_assistant.app.preferences import Preferences\n"
        "from hiring_assistant.ui.launch import start\n"
        "app = QApplication([])\n"
        "program = start(app, preferences=Preferences(person='Noor'), folder=Path(sys.argv[1]))\n"
        "program.opened.connect(app.quit)\n"
        "app.exec()\n"
        "print(*(button.text() for button in program.window.findChildren(QAbstractButton)), sep='\\n')\n"
        "program.close()\n"
    )
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LC_") and name != "LANGUAGE"}
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program, str(home / "store")],
        capture_output=True, text=True, encoding="utf-8", timeout=120, env=kept | environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines())


def test_english_is_spoken_again_after_german(speaking: Callable[[str], QApplication]) -> None:
    assert speaking("de").translate("Pages", "Today") == "Heute"
    app = speaking("en")
    assert app.translate("Pages", "Today") == "Today"
    assert app.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_language_is_chosen_in_the_settings(program: Program) -> None:
    assert program.context.navigator.go("settings")
    page = program.context.navigator.current
    assert isinstance(page, SettingsPage)
    assert page.language.currentData() == ""
    page.language.setCurrentIndex(page.language.findText("Deutsch"))
    page.language.activated.emit(page.language.currentIndex())
    assert load_preferences().language == "de"


def test_a_language_of_a_newer_version_leaves_the_other_settings(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text('{"language": "tlh", "theme": "dark"}', "utf-8")
    assert load_preferences(settings) == Preferences(theme="dark")

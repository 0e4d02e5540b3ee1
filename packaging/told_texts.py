"""Gathers the sentences that the parts below the window tell people, so that they can be translated.

A refusal, a warning of the reader or what a change did is an English sentence in the code of ``app/``, ``store/``,
``roles/``, ``kits/``, ``exchange/`` and ``review/``. This script finds them and writes them as templates, with
%1, %2 for what is filled in, to ``hiring_assistant/ui/told_texts.py``, where the tools for translators find them and
``hiring_assistant.ui.telling`` looks them up. ``make translations`` runs it first.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from hiring_assistant.kits import processes
from hiring_assistant.roles.templates import role_templates

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "hiring_assistant"
GENERATED = PACKAGE / "ui" / "told_texts.py"

BELOW = ("domain", "roles", "kits", "review", "store", "exchange", "app")
"""The parts whose sentences are gathered."""

SENTENCES = {
    "CannotDo": (1, "message"),
    "MachineFault": (1, "message"),
    "PageWarning": (2, "message"),
    "KitWarning": (1, "message"),
    "Finding": (1, "message"),
    "Change": (1, "said"),
}
"""What a sentence is handed to: the place and the name of the argument."""
PARTS = {"BankFileError": (1, "message"), "SealedForm": (3, "what")}
"""The same for words and clauses that only ever stand inside of a sentence."""
RETURNS = {("hiring_assistant.store.keys", "description")}
"""Functions, by module and name, that give a sentence back."""

FAULTS = (
    "File name too long",
    "Input/output error",
    "Is a directory",
    "No space left on device",
    "No such file or directory",
    "Not a directory",
    "Permission denied",
    "Read-only file system",
    "it cannot be opened",
)
"""What the system says most often of a file that is at fault; it is filled into sentences."""

_MOST_WAYS = 40
"""An expression that can become more sentences than this is filled in as a whole."""
_HOLE = "\0"

HEAD = '''"""The sentences that parts below the window tell people, gathered from their code by ``make translations``.

Written by packaging/told_texts.py; do not change it by hand. ``telling.told`` looks them up.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

# ruff: noqa: E501
# fmt: off
'''


@dataclass
class Module:
    """One module of the package: its name, its code and what its names stand for."""

    name: str
    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict)
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)


class Gatherer:
    """Finds the sentences of all modules below the window."""

    def __init__(self) -> None:
        self.modules = {module.name: module for module in map(_module, _sources())}
        self.sentences: set[str] = set()
        self.parts: set[str] = set()
        self.untold: list[str] = []
        # Functions that hand one of their parameters on as a sentence, by module ("" for any) and name; and what
        # some of them put after it.
        self._hands_on: dict[tuple[str, str], tuple[int, str]] = {
            ("", name): at for name, at in {**SENTENCES, **PARTS}.items()
        }
        self._endings: dict[tuple[str, str], list[str]] = {}

    def gather(self) -> None:
        """Look until no more functions are found that hand a sentence on."""
        known = 0
        while known != len(self._hands_on):
            known = len(self._hands_on)
            self.untold.clear()
            for module in self.modules.values():
                self._look_through(module)
        self.parts.update(FAULTS, map(str.lower, FAULTS), _topics())
        self.sentences.update(_of_templates())

    def _look_through(self, module: Module) -> None:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef) and (module.name, node.name) in RETURNS:
                for back in (each for each in ast.walk(node) if isinstance(each, ast.Return)):
                    self.sentences.update(map(_template, self._texts(back.value, module, node)))
        for function, call in _calls(module.tree, None):
            name = ast.unparse(call.func).split(".")[-1]
            keys = ((module.name, name), ("", name), module.imported.get(name, ("", "")))
            key = next((key for key in keys if key in self._hands_on), None)
            said = _argument(call, *self._hands_on[key]) if key else None
            if key is None or said is None:
                continue
            if isinstance(said, ast.Name) and function is not None and self._hands(module, function, said.id):
                continue
            found = [
                text + ending
                for text in self._texts(said, module, function)
                for ending in ("", *self._endings.get(key, ()))
            ]
            if not found and not isinstance(said, ast.Name | ast.Attribute | ast.Compare):
                self.untold.append(f"{module.name}:{call.lineno}: {ast.unparse(said)}")
            into = self.parts if name in PARTS else self.sentences
            into.update(filter(None, map(_template, found)))

    def _hands(self, module: Module, function: ast.FunctionDef, name: str) -> bool:
        """Whether the function was given this sentence by its caller; then those that call it are looked at."""
        names = [arg.arg for arg in function.args.args]
        if name not in names:
            return False
        # Which object a method is called of is not known here, so that its name has to do.
        method = names[0] in ("self", "cls")
        key = ("" if method else module.name, function.name)
        self._hands_on.setdefault(key, (names.index(name) - method, name))
        self._endings[key] = self._named(name, module, function)
        defaults = dict(zip(reversed(names), reversed(function.args.defaults), strict=False))
        if isinstance(given := defaults.get(name), ast.Constant) and isinstance(given.value, str):
            self.sentences.add(given.value)
        return True

    def _texts(self, node: ast.expr | None, module: Module, function: ast.FunctionDef | None) -> list[str]:
        """All texts that an expression can become, with a mark for what is filled in; none where that is unknown."""
        match node:
            case ast.Constant(value=str(text)):
                return [text]
            case ast.IfExp(body=one, orelse=other):
                ways = [self._texts(way, module, function) or [_HOLE] for way in (one, other)]
                return list(dict.fromkeys((*ways[0], *ways[1])))
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._joined([left, right], module, function)
            case ast.JoinedStr(values=values):
                return self._joined(values, module, function)
            case ast.FormattedValue(value=value, format_spec=None, conversion=-1):
                return self._texts(value, module, function) or [_HOLE]
            case ast.FormattedValue():
                return [_HOLE]
            case ast.Subscript(value=table):
                return self._of_table(table, module, function)
            case ast.Name(id=name):
                return self._named(name, module, function)
        return []

    def _joined(self, nodes: Iterable[ast.expr], module: Module, function: ast.FunctionDef | None) -> list[str]:
        ways = [self._texts(node, module, function) or [_HOLE] for node in nodes]
        count = 1
        for way in ways:
            count *= len(way)
        if count > _MOST_WAYS:
            ways = [way if len(way) == 1 else [_HOLE] for way in ways]
        return ["".join(way) for way in product(*ways)]

    def _of_table(self, table: ast.expr, module: Module, function: ast.FunctionDef | None) -> list[str]:
        if isinstance(table, ast.Name):
            assigned = _assigned(function, table.id)
            where, value = (module, assigned[0][1]) if assigned else self._constant(module, table.id)
            module, table = where, value or table
        if not isinstance(table, ast.Dict):
            return []
        texts = [value.value for value in table.values if isinstance(value, ast.Constant)]
        return texts if len(texts) == len(table.values) and all(isinstance(text, str) for text in texts) else []

    def _named(self, name: str, module: Module, function: ast.FunctionDef | None) -> list[str]:
        ways: list[str] = []
        assigned = _assigned(function, name)
        for adds, value in assigned:
            texts = self._texts(value, module, function) or [_HOLE]
            ways += [before + text for before in ways or [""] for text in texts] if adds else texts
        if assigned or (function is not None and name in _bound(function)):
            return list(dict.fromkeys(ways))
        where, value = self._constant(module, name)
        return self._texts(value, where, None) if value is not None else []

    def _constant(self, module: Module, name: str) -> tuple[Module, ast.expr | None]:
        """The value of a name at the top of a module, also of one imported from another module of the package."""
        if name in module.imported:
            home, name = module.imported[name]
            if home not in self.modules:
                return module, None
            module = self.modules[home]
        return module, module.constants.get(name)


def _sources() -> Iterator[Path]:
    for part in BELOW:
        yield from sorted((PACKAGE / part).rglob("*.py"))


def _module(path: Path) -> Module:
    parts = path.relative_to(ROOT).with_suffix("").parts
    module = Module(".".join(parts), ast.parse(path.read_text(encoding="utf-8")))
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                module.imported[alias.asname or alias.name] = (node.module, alias.name)
    for statement in module.tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                module.constants[name] = value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                module.constants[name] = value
    return module


def _calls(node: ast.AST, function: ast.FunctionDef | None) -> Iterator[tuple[ast.FunctionDef | None, ast.Call]]:
    """All calls with the function that they stand in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield function, child
        yield from _calls(child, child if isinstance(child, ast.FunctionDef) else function)


def _argument(call: ast.Call, place: int, name: str) -> ast.expr | None:
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    if len(call.args) > place and not any(isinstance(each, ast.Starred) for each in call.args):
        return call.args[place]
    return None


def _assigned(function: ast.FunctionDef | None, name: str) -> list[tuple[bool, ast.expr]]:
    """What a function assigns to a name, in order; True where it is added to what was there."""
    found: list[tuple[int, bool, ast.expr]] = []
    for node in ast.walk(function) if function is not None else ():
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                found.append((node.lineno, False, value))
            case ast.AnnAssign(target=ast.Name(id=target), value=ast.expr() as value) if target == name:
                found.append((node.lineno, False, value))
            case ast.AugAssign(target=ast.Name(id=target), op=ast.Add(), value=value) if target == name:
                found.append((node.lineno, True, value))
    return [(adds, value) for _, adds, value in sorted(found, key=lambda each: each[0])]


def _bound(function: ast.FunctionDef) -> set[str]:
    """All names that a function binds, as parameters or on the way."""
    arguments = {arg.arg for arg in (*function.args.args, *function.args.kwonlyargs)}
    return arguments | {
        node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def _template(text: str) -> str:
    """The text with numbered places for what is filled in; "" where it holds no words of its own."""
    if not re.search(r"[A-Za-z]{2}", text):
        return ""
    places = iter(range(1, 100))
    return re.sub(_HOLE, lambda _: f"%{next(places)}", text)


def _topics() -> Iterator[str]:
    """The topics that must not be asked for, which are filled into what is said of a question."""
    file = ROOT / "resources" / "question_bank" / "linting.toml"
    for topic in tomllib.loads(file.read_text(encoding="utf-8"))["topics"]:
        yield topic["name"]


def _of_templates() -> Iterator[str]:
    """What the hiring processes and the role pages to start from are called, and what they are for."""
    for process in processes.templates():
        yield from (process.title, process.description)
    for page in role_templates():
        yield from (page.name, page.about)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n")
    return f"'{escaped}'" if '"' in text and "'" not in text else '"' + escaped.replace('"', '\\"') + '"'


def written() -> str:
    """The module with all sentences of the code as it is now."""
    gatherer = Gatherer()
    gatherer.gather()
    lines = [HEAD]
    for name, texts, doc in (
        ("SENTENCES", gatherer.sentences, "What is told as a whole; %1, %2 stand for what is filled in."),
        ("PARTS", gatherer.parts - gatherer.sentences, "What only stands inside of a sentence."),
    ):
        lines.append(f"{name}: tuple[str, ...] = tuple(map(str, (")
        lines += [f'    QT_TRANSLATE_NOOP("Told", {_quoted(text)}),' for text in sorted(texts)]
        lines += [")))", f'"""{doc}"""', ""]
    return "\n".join(lines)


def write() -> None:
    """Bring the module up to date."""
    text = written()
    if not GENERATED.exists() or GENERATED.read_text(encoding="utf-8") != text:
        GENERATED.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()

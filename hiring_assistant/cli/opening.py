"""The store that a command works on."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.app.workspace import Workspace


@contextmanager
def opened(args: argparse.Namespace, *, read_only: bool = False) -> Iterator[Workspace]:
    """The store that ``--store`` names, closed at the end.

    In the store of the sample round works the person whom the round is about, as in the window.
    """
    from hiring_assistant.app.places import store_folder
    from hiring_assistant.app.preferences import load_preferences
    from hiring_assistant.app.sample_person import SAMPLE_PERSON
    from hiring_assistant.app.workspace import open_workspace

    folder = store_folder(getattr(args, "store", None))
    workspace = open_workspace(folder, load_preferences().person, read_only=read_only)
    try:
        if workspace.is_sample:
            workspace.person = SAMPLE_PERSON
        yield workspace
    finally:
        workspace.close()


@contextmanager
def opened_to_read(args: argparse.Namespace) -> Iterator[Workspace | None]:
    """The store to read from; None where there is none yet, which is as good as an empty one."""
    with ExitStack() as stack:
        workspace = None
        try:
            workspace = stack.enter_context(opened(args, read_only=True))
        except CannotDo as problem:
            if problem.code != "no-store":
                raise
        yield workspace

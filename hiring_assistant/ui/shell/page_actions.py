"""Actions of one page, declared before there is such a page: its module is loaded when it is first visited."""

from __future__ import annotations

from collections.abc import Callable
from operator import methodcaller
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page import Page

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

P = TypeVar("P", bound=Page)


class OnPage(Generic[P]):
    """Does something with the page of that key, or asks it something, while it is open. False while it is not."""

    def __init__(self, context: Context, key: str, do: Callable[[P], Any]) -> None:
        self._context, self._key, self._do = context, key, do

    def __call__(self) -> Any:
        """Do it, or ask; what the page says to it."""
        page = self._context.navigator.current
        return self._do(cast(P, page)) if page is not None and page.key == self._key else False


def page_action(
    context: Context, page: str, group: Group, method: str, text: str, *keys: str, words: str = ""
) -> Action:
    """An action that calls the method of that name of the page; it is called after both (``round.compare``).

    Args:
        context: what the pages share.
        page: key of the page.
        group: heading that the action stands under.
        method: a method of the page without arguments.
        text: what it is called in menus and palette, already translated.
        keys: its shortcuts, the first of which is shown.
        words: more words that the palette finds it by.
    """
    call: OnPage[Page] = OnPage(context, page, methodcaller(method))
    return Action(f"{page}.{method}", text, call, group, keys, page=page, words=words)

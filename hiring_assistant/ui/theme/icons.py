"""Icons by name, in the colours of the theme. They come from QtAwesome, which is imported with the first one."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from hiring_assistant.ui.theme.theme import Theme


def icon(name: str, theme: Theme, colour: str = "mute") -> QIcon:
    """The icon of that name (Material Design Icons 6, such as ``mdi6.account-group-outline``) in a token's colour.

    Icons are ornaments here: whatever they say is also said in words beside them.
    """
    import qtawesome

    made: QIcon = qtawesome.icon(name, color=theme.color(colour))
    return made

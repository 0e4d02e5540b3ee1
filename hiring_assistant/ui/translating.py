"""The language of the window: which translations are in force.

Texts stand in the code in English, ``self.tr("...")``; ``packaging/translations.py`` gathers them into the .ts files of
resources/translations/ and compiles these. A text with a number in it, ``self.tr("%n note(s)", "", count)``, takes its
forms from there in English too.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from hiring_assistant.assets import resource

NAMES = {"de": "Deutsch", "en": "English"}
"""What the languages of ``app.preferences.LANGUAGES`` call themselves."""

_OURS = "hiring-assistant-translation"


def speak(app: QCoreApplication, language: str = "") -> None:
    """Put a language in force for all windows made from now on, in place of any put in force before.

    Args:
        app: the program.
        language: its code, such as "de"; "" for the first language of the computer that there is a translation for.
            With a language, dates and numbers are written as in that language in the person's country.
    """
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        old.deleteLater()
    locale = QLocale.system()
    if language:
        locale = QLocale(QLocale(language).language(), locale.territory())
        QLocale.setDefault(locale)
    folder = str(resource("translations"))
    # The one installed last is asked first.
    _install(app, QLocale(QLocale.Language.English), "hiring_assistant", folder)
    spoken = _install(app, locale, "hiring_assistant", folder)
    if spoken is not None and spoken.language() != QLocale.Language.English:
        # Qt's own texts ("Cancel", "Copy"), only where the rest of the window is in that language as well.
        _install(app, spoken, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _install(app: QCoreApplication, locale: QLocale, name: str, folder: str) -> QLocale | None:
    """Install the translation of this name that suits best; returns its language, None where there is none."""
    translator = QTranslator(app)
    if not translator.load(locale, name, "_", folder):
        translator.deleteLater()
        return None
    translator.setObjectName(_OURS)
    app.installTranslator(translator)
    return QLocale(translator.language())

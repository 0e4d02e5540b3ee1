"""Corrections in words, for the list of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiring_assistant.domain import correction as c

translate = QCoreApplication.translate
_LONGEST = 60
"""Characters of the page's words that are told."""


def correction_words(correction: c.Correction) -> str:
    """What a person corrected, in one line: “Removed: “Three years as a deck officer””."""
    if isinstance(correction, c.SetTitle):
        return _told(translate("corrections", "Title: “%1”"), correction.title)
    if isinstance(correction, c.TrackCorrection):
        return _of_track(correction)
    if isinstance(correction, c.ItemCorrection):
        return _of_item(correction)
    return _of_stage(correction)


def _of_track(correction: c.TrackCorrection) -> str:
    match correction:
        case c.RenameTrack(track, name):
            return _told(translate("corrections", "Track “%1” renamed to “%2”"), track, name)
        case c.AddTrack(name):
            return _told(translate("corrections", "Track added: “%1”"), name)
        case c.RemoveTrack(track):
            return _told(translate("corrections", "Track removed: “%1”"), track)
        case c.SetTrackKind(track):
            return _told(translate("corrections", "What the track “%1” is"), track)
        case c.SetTrackExtends(track, extends):
            if extends:
                return _told(translate("corrections", "“%1” builds on “%2”"), track, extends)
            return _told(translate("corrections", "“%1” builds on no other track"), track)
        case c.SetTrackGrade(track, grade):
            if grade:
                return _told(translate("corrections", "“%1” has grade %2"), track, grade)
            return _told(translate("corrections", "“%1” has no grade"), track)


def _of_item(correction: c.ItemCorrection) -> str:
    match correction:
        case c.AddItem(text=text):
            return _told(translate("corrections", "Added: “%1”"), text)
        case c.RemoveItem(item):
            return _told(translate("corrections", "Removed: “%1”"), item.text)
        case c.RewordItem(item, text):
            return _told(translate("corrections", "“%1” reworded to “%2”"), item.text, text)
        case c.MoveItem(item, to_track):
            if to_track != item.track:
                return _told(translate("corrections", "Moved to “%2”: “%1”"), item.text, to_track)
            return _told(translate("corrections", "Moved: “%1”"), item.text)
        case c.SplitItem(item):
            return _told(translate("corrections", "Split: “%1”"), item.text)
        case c.MergeItems(text=text):
            return _told(translate("corrections", "Merged: “%1”"), text)
        case c.MarkNiceToHave(item, nice):
            must = translate("corrections", "Must have: “%1”")
            return _told(translate("corrections", "Nice to have: “%1”") if nice else must, item.text)


def _of_stage(correction: c.StageCorrection) -> str:
    match correction:
        case c.AddStage(title):
            return _told(translate("corrections", "Stage added: “%1”"), title)
        case c.RemoveStage(stage):
            return _told(translate("corrections", "Stage removed: “%1”"), stage.text)
        case c.MoveStage(stage):
            return _told(translate("corrections", "Stage moved: “%1”"), stage.text)
        case c.SplitStage(stage):
            return _told(translate("corrections", "Stage split: “%1”"), stage.text)
        case c.MergeStages(stages):
            return _told(translate("corrections", "Stages merged into “%1”"), stages[0].text if stages else "")
        case c.SetStageTitle(stage, title):
            return _told(translate("corrections", "Title “%2” of the stage “%1”"), stage.text, title)
        case c.SetStageKind(stage):
            return _told(translate("corrections", "Kind of the stage “%1”"), stage.text)
        case c.SetStageMinutes(stage):
            return _told(translate("corrections", "Minutes of the stage “%1”"), stage.text)
        case c.SetStageInterviewer(stage):
            return _told(translate("corrections", "Who holds the stage “%1”"), stage.text)
        case c.SetStageOptional(stage, optional):
            always = translate("corrections", "Not optional: the stage “%1”")
            return _told(translate("corrections", "Optional: the stage “%1”") if optional else always, stage.text)
        case c.SetStageQuestions(stage):
            return _told(translate("corrections", "Questions of the stage “%1”"), stage.text)


def _told(pattern: str, *texts: str) -> str:
    # Both places are filled at once, as what is filled in may contain the sign of the other.
    before, *places = pattern.split("%")
    short = [text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…" for text in texts]
    return before + "".join(short[int(place[0]) - 1] + place[1:] for place in places)

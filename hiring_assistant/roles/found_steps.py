"""What is found of a hiring process while it is read, and which of it are the steps once all is known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.sentences import first_sentence
from hiring_assistant.roles.separating import TALKS, name_of_step
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.stage_people import NAME_ENDS
from hiring_assistant.roles.stages import Step
from hiring_assistant.roles.step_sentences import names_several_talks, tells_of_candidate
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_FEWEST = 2
_FIRST_WORDS = 3
_NEAR = 6  # sentences
_SHORTEST_UNSPACED_NAME = 3  # characters
_LONGEST_WELCOME = 60  # characters
_NAMED_BEFORE = re.compile(r"([^:：]{2,60}?)\s?(?:[:：]|\s[–—-]\s)\s*(\S.*)", re.DOTALL)
_LAST = (StageKind.OFFER, StageKind.REFERENCE)


@dataclass(slots=True)
class Found:
    """A step or, where ``step`` is None, a note.

    ``loose`` where a sentence of running text tells it, ``listing`` the steps that a sentence only lists, ``announced``
    the talk that one only gives the date of, ``sifting`` a look at the papers that one tells of. Those of one ``block``
    (a line of the source, 0 for none) stand in one paragraph. ``role`` is whose process it is, where the page has one
    for each of several.
    """

    home: int
    text: str
    step: Step | None = None
    loose: bool = False
    block: int = 0
    listing: list[Step] = field(default_factory=list)
    announced: Step | None = None
    sifting: Step | None = None
    role: str = ""


@dataclass(slots=True)
class FoundSteps:
    """Steps and notes in the order of the page.

    ``home`` is where the part begins that is being read, ``role`` whose process it tells, ``stated`` how many steps the
    page says there are, ``narrow`` where the parts begin that are about hiring by a heading of their own, if others
    around them are not.
    """

    home: int = 1
    role: str = ""
    stated: int | None = None
    narrow: frozenset[int] = frozenset()
    all: list[Found] = field(default_factory=list)

    def note(self, text: str, block: int = 0) -> None:
        """Keep a text that is no step; it stands in the paragraph ``block``."""
        if text:
            self.all.append(Found(self.home, text, block=block, role=self.role))

    def step(self, step: Step, *, loose: bool = False, block: int = 0) -> None:
        """Take a step, ``loose`` where only a sentence of the paragraph ``block`` tells it."""
        self.all.append(Found(self.home, step.lead, step, loose, block, role=self.role))

    @property
    def steps(self) -> list[Step]:
        """All steps so far."""
        return [found.step for found in self.all if found.step is not None]

    @property
    def listed(self) -> list[Step]:
        """The steps so far that are more than a sentence of running text."""
        return [found.step for found in self.all if found.step is not None and not found.loose]

    def tell_more(self, items: Sequence[Item]) -> bool:
        """Whether a list behind one of steps says more of these: each entry names one of them."""
        return len(self.listed) > _FEWEST and bool(items) and all(self.names_listed(item.text) for item in items)

    def take_details(self, items: Sequence[Item]) -> bool:
        """Whether each entry of a list behind a row of steps begins with the name of one ("Coding test: two hours,
        online"), which then has what it says.
        """
        bare = {fold(step.lead): step for step in self.listed if not (step.text or step.heading or step.children)}
        told = [_NAMED_BEFORE.match(item.text) for item in items]
        named = [bare.get(fold(found.group(1))) if found is not None else None for found in told]
        if len(items) < _FEWEST or any(step is None for step in named):
            return False
        for step, found in zip(named, told, strict=True):
            if step is not None and found is not None:
                step.heading, step.text = found.groups()
        return True

    def names_listed(self, text: str) -> bool:
        """Whether a sentence after a list of steps says more of one: "You do the design task in our studio"."""
        words = frozenset(fold(text).split())
        listed = self.listed
        if is_unspaced(text) and len(listed) >= _FEWEST:
            names = (NAME_ENDS.split(step.heading or step.lead, maxsplit=1)[0].strip() for step in listed)
            return any(len(name) >= _SHORTEST_UNSPACED_NAME and name in text for name in names)
        return any(len(name := name_of_step(step.heading)) >= _FEWEST and name <= words for step in listed)

    def points_back(self, text: str) -> bool:
        """Whether a sentence says more of a step told before it: "This interview is the one that counts"."""
        folded = fold(text)
        this = vocabulary().phrases("process.this").starts(folded)
        if this is None:
            return False
        named = next(filter(None, map(kind_of, folded[this.end() :].split()[:_FIRST_WORDS])), None)
        return named is not None and any(kind_of(step.lead) is named for step in self.steps)

    def is_complete(self) -> bool:
        """Whether steps were listed up to the offer."""
        listed = self.listed
        return len(listed) > _FEWEST and kind_of(listed[-1].heading or listed[-1].lead) is StageKind.OFFER

    def settle(self) -> tuple[list[Step], dict[int, list[str]]]:
        """The steps in order once all is read, and the notes by the part that they stand in."""
        if sum(found.step is not None and not found.listing for found in self.all) < _FEWEST:
            self._take_listing()
        if not any(found.step is not None and kind_of(found.step.lead) in TALKS for found in self.all):
            self._take_announced()
        self._take_sifting()
        self._leave_out_hired()
        self._leave_out_wider()
        self._leave_out_counted()
        self._leave_out_last_of_list()
        firm_of: dict[str, list[int]] = defaultdict(list)
        for place, found in enumerate(self.all):
            if found.step is not None and not found.loose:
                firm_of[found.role].append(place)
        notes: dict[int, list[str]] = {}
        steps: list[Step] = []
        last_block = 0
        again = self._told_again(firm_of)
        for place, found in enumerate(self.all):
            firm = firm_of[found.role]
            complete = (len(firm) == self.stated and self._counts(found, firm)) or found.block in again
            if found.step is None or (found.loose and firm and (complete or not self._is_told_well(place, firm))):
                paragraphs = notes.setdefault(found.home, [])
                if found.block and found.block == last_block:
                    paragraphs[-1] += f" {found.text}"
                else:
                    paragraphs.append(found.text)
                last_block = found.block
            else:
                steps.append(found.step)
                last_block = 0
        return steps, notes

    def _counts(self, found: Found, firm: Sequence[int]) -> bool:
        """Whether the stated number of steps counts what a sentence tells: "three interviews" says nothing of an offer
        behind a list of these.
        """
        listed = [step for at in firm if (step := self.all[at].step) is not None]
        talks_alone = all((step.like or kind_of(step.lead)) in TALKS for step in listed)
        return not talks_alone or found.step is None or kind_of(found.step.lead) in TALKS

    def _told_again(self, firm_of: Mapping[str, Sequence[int]]) -> frozenset[int]:
        """The paragraphs behind a list of steps that tell these once more, several of them and none of another kind."""
        told: dict[int, set[StageKind]] = defaultdict(set)
        for place, found in enumerate(self.all):
            firm = firm_of[found.role]
            kind = kind_of(found.text) if found.block and len(firm) > _FEWEST and place > firm[-1] else None
            if kind is not None:
                told[found.block].add(kind)
        listed = {kind_of(step.lead) for step in self.listed}
        return frozenset(block for block, kinds in told.items() if len(kinds) >= _FEWEST and kinds <= listed)

    def _is_told_well(self, place: int, firm: Sequence[int]) -> bool:
        """Whether a sentence of running text tells a step although others stand in a list: what candidates do after
        those, or a call that comes before them, of which the list has none.
        """
        step = self.all[place].step
        if step is None or not tells_of_candidate(self.all[place].text):
            return False
        listed = [self.all[at].step for at in firm]
        kind = kind_of(step.lead)
        folded = fold(step.lead)
        begins = vocabulary().phrases("process.sequence").starts(folded) is not None
        begins = begins or vocabulary().phrases("process.next_step").within(folded)
        begins = begins or _is_further_talk(step.lead)
        if place > firm[-1] and len(listed) > _FEWEST and kind not in _LAST and not begins:
            return False  # "All interviews are held online."
        first_call = kind is StageKind.SCREENING and minutes_in(step.lead) is not None
        # A project that comes before the talks which are listed.
        first = first_call or (kind is StageKind.EXERCISE and minutes_in(self._paragraph_of(place)) is not None)
        return place > firm[0] or (first and all(s is None or kind_of(s.lead) is not kind for s in listed))

    def _paragraph_of(self, place: int) -> str:
        """The sentences around one that tells a step, as far as they were told apart."""
        near = self.all[max(0, place - _NEAR) : place + _NEAR]
        return " ".join(found.text for found in near if found.block == self.all[place].block)

    def _take_listing(self) -> None:
        """Where no steps are told but in a sentence that lists them, take those."""
        place = max(range(len(self.all)), key=lambda at: len(self.all[at].listing), default=0)
        if not self.all or not self.all[place].listing:
            return
        told = self.all[place]
        notes = [Found(found.home, found.text, block=found.block) for found in self.all]
        steps = [Found(told.home, step.lead, step) for step in told.listing]
        self.all = [*notes[: place + 1], *steps, *notes[place + 1 :]]

    def _leave_out_wider(self) -> None:
        """Where parts have a heading about hiring of their own, leave out what running text tells in the wider one
        around them ("Hiring", and in it "Who we look for" and "How we hire").
        """
        inside = [place for place, found in enumerate(self.all) if found.step and found.home in self.narrow]
        for place, found in enumerate(self.all):
            if len(inside) >= _FEWEST and found.loose and found.home not in self.narrow and place < inside[-1]:
                self.all[place] = Found(found.home, found.text, block=found.block)

    def _leave_out_counted(self) -> None:
        """Take a sentence that says how many talks there are ("We have two talks with everybody") for no step where
        the sentences behind it tell of each.
        """
        for place, found in enumerate(self.all):
            step = found.step
            if step is None or not found.loose or not names_several_talks(step.lead) or minutes_in(step.lead):
                continue
            behind = self.all[place + 1 : place + 1 + _FEWEST]
            each = [other for other in behind if other.step is not None and other.loose and other.block == found.block]
            if len(each) == _FEWEST and all(kind_of(other.text) in TALKS for other in each):
                self.all[place] = Found(found.home, found.text, block=found.block)

    def _leave_out_last_of_list(self) -> None:
        """Take "The last interview will be with Ada, our director" for no step where the entry of a list above it that
        it means names the director already.
        """
        counting = vocabulary().phrases("process.counting")
        listed: Step | None = None
        for place, found in enumerate(self.all):
            if found.step is None:
                continue
            if not found.loose:
                listed = found.step
                continue
            if listed is not None and counting.starts(fold(found.text)) is not None and kind_of(found.text) in TALKS:
                who = interviewer_in(found.text, StageKind.INTERVIEW)
                named = name_words(listed.heading or listed.lead)
                if who is not None and any(word in named for word in name_words(who) if names_a_role([word])):
                    self.all[place] = Found(found.home, found.text, block=found.block)

    def _leave_out_hired(self) -> None:
        """Take what follows an offer and is for those who have the job ("Trial period", "First day"), or tells of the
        offer once more, for no step.
        """
        hired = vocabulary().phrases("process.hired")
        offered = False
        for place, found in enumerate(self.all):
            if found.step is None:
                continue
            name = found.step.heading or first_sentence(found.step.lead)
            offers = kind_of(name) is StageKind.OFFER
            after_offer = False
            if offered:
                again = offers and vocabulary().phrases("process.conditions").starts(fold(found.step.text)) is not None
                folded = fold(name)
                begins = hired.within(folded) and (hired.is_one(folded) or kind_of(name) not in (*_LAST, *TALKS))
                after_offer = again or begins
            if after_offer or (len(name) <= _LONGEST_WELCOME and _welcomes(found.step)):
                told = [found.text, found.step.text, *(item.text for item in found.step.children)]
                self.all[place] = Found(found.home, " ".join(dict.fromkeys(filter(None, told))), block=found.block)
            offered = offers or (offered and kind_of(name) not in TALKS)

    def _take_sifting(self) -> None:
        """Take a look at the papers that running text begins with for the first step, where running text goes on to
        the next: "All applications are read by two of us. Then we call …".
        """
        for found, following in pairwise(self.all):
            if found.step is not None:
                return
            loose = following.step is not None and following.loose and following.home == found.home
            if found.sifting is not None and loose:
                found.step = found.sifting
                found.loose = True
                return

    def _take_announced(self) -> None:
        """Where no talk is told, take the first that is announced: "Interviews will be held in May"."""
        for found in self.all:
            if found.announced is not None:
                found.step = found.announced
                found.loose = True  # as all that running text tells
                return


def _is_further_talk(text: str) -> bool:
    """Whether a sentence tells of one more talk, with whom and how long: "You may have an additional 60 minute
    interview with the director".
    """
    further = vocabulary().phrases("process.more_talks").within(fold(text))
    if not further or kind_of(text) not in TALKS or minutes_in(text) is None:
        return False
    return interviewer_in(text, StageKind.INTERVIEW) is not None


def _welcomes(step: Step) -> bool:
    """Whether a step says no more than that somebody has the job: "🎉 Welcome aboard!"."""
    whole = fold(f"{step.heading} {step.text}" if step.heading else step.lead)
    return vocabulary().phrases("process.welcomes").is_one(whole)

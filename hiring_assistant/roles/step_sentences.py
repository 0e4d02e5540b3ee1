"""What a sentence of running text says of the hiring process: a step, more of the step before, or something beside."""

from __future__ import annotations

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.people import may_be_people
from hiring_assistant.roles.sentences import first_sentence
from hiring_assistant.roles.separating import TALKS, separate
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_FIRST_WORDS = 5
_WORDS_UP_TO_TALK = 7
_STEM = 6  # letters that inflected forms of a word share


def names_several_talks(text: str) -> bool:
    """Whether a word stands for several talks: "interviews", "rounds"."""
    return vocabulary().phrases("process.several").within(fold(text))


def begins_talk(text: str) -> bool:
    """Whether a sentence tells of one talk among others: "First you meet the CTO", "The next interview is with …"."""
    if kind_of(text) not in TALKS or interviewer_in(text, StageKind.INTERVIEW) is None:
        return False
    return vocabulary().phrases("process.sequence").within(fold(text))


def tells_offer(text: str) -> bool:
    """Whether a text begins by telling the candidate of an offer."""
    return kind_of(first_sentence(text)) is StageKind.OFFER and tells_of_candidate(text)


def goes_on(text: str, before: str) -> bool:
    """Whether a sentence only says more of the step that the one before told: "The task takes two hours"."""
    folded = fold(text)
    known = vocabulary()
    kind = kind_of(text)
    if known.phrases("process.therein").starts(folded) is not None and kind in (None, StageKind.EXERCISE, *TALKS):
        return True  # "There you meet the head of the ward as well"
    back = known.phrases("process.back").starts(folded)
    if back is None or known.phrases("process.counting").starts(folded) is not None:
        return False
    rest = folded[back.end() :].split()
    if known.phrases("process.next_step").within(" ".join(rest[:_FIRST_WORDS])):
        return False  # "This is followed by an interview"
    generic = known.phrases("process.generic").all
    named: list[str] = []
    for word in rest[:_FIRST_WORDS]:
        named.append(word)
        if kind_of(word) is not None:
            break
    else:
        takes = rest[:1] and rest[0] in generic and minutes_in(text) is not None  # "It takes an hour and has a test"
        it = known.phrases("process.it").is_one(back.group())
        return bool(takes) or (kind is None and (minutes_in(text) is not None or it))
    told = fold(before)
    return all(word in generic or word[:_STEM] in told for word in named)


def is_note(text: str, *, is_item: bool) -> bool:
    """Whether a sentence, or an item of a list, tells about the process rather than of a step."""
    first = first_sentence(text)
    folded = fold(first)
    known = vocabulary()
    if is_item and len(first) < len(text) and kind_of(first) is None:
        leads = known.phrases("process.whole").within(folded) and known.phrases("process.introductions").within(folded)
        if leads:
            return True  # "The process follows the order below. Whoever interviews you …"
    begins = " ".join(folded.split()[:_FIRST_WORDS])
    says_who = tells_of_candidate(begins)
    if is_item and says_who and kind_of(text) is not None:
        return False
    if is_item and known.phrases("process.own_steps").is_one(folded):
        return False  # "Final decision"
    note = known.phrases("process.notes").search(folded)
    if is_item and note is not None and note.start() > len(begins) and kind_of(begins) is not None:
        return False  # a step, and what it is for: "A first call with a recruiter to learn more about you"
    if not is_item and _is_no_step(folded) and not announces_with_whom(text):
        return True
    is_aside = not is_item and not says_who and known.phrases("process.asides").within(folded)
    is_aside = is_aside and kind_of(first) is not StageKind.OFFER  # "We make an offer within two working days."
    return is_aside or note is not None


def _is_no_step(folded: str) -> bool:
    """Whether a sentence says what is not done, or what becomes of a step that was told before."""
    known = vocabulary()
    if known.phrases("process.no_step").starts(folded) is not None:
        return True
    if known.phrases("process.sifting").within(folded) and not known.phrases("stages.interview").within(folded):
        return kind_of(folded) in (StageKind.SCREENING, StageKind.PANEL, None)  # what is done without the candidate
    return known.phrases("process.assessing").starts(folded) is not None and kind_of(folded) in (
        StageKind.EXERCISE,
        StageKind.INTERVIEW,
    )


def sifts(text: str) -> bool:
    """Whether a sentence tells that the papers are looked at: "All applications are read by two of us"."""
    folded = fold(text)
    known = vocabulary()
    if text.endswith(("?", "？", ":", "：")) or known.phrases("stages.interview").within(folded):
        return False
    if known.phrases("process.no_step").starts(folded) is not None or known.phrases("process.only_if").within(folded):
        return False
    return known.phrases("process.papers").within(folded) and known.phrases("process.sifts").within(folded)


def sets_work(text: str) -> bool:
    """Whether a sentence tells of work that candidates are given next, without a word for an exercise."""
    folded = fold(text)
    known = vocabulary()
    return (
        known.phrases("process.sequence").starts(folded) is not None
        and known.phrases("process.sets_work").within(folded)
        and tells_of_candidate(text)
    )


def tells_step(text: str) -> bool:
    """Whether a sentence with a word for a talk, a task or an offer tells of one that the candidate goes through."""
    folded = fold(text)
    known = vocabulary()
    begins = known.phrases("process.sequence").starts(folded) is not None
    if begins or tells_of_candidate(text) or len(separate(text)) > 2:
        return True
    kind = kind_of(text)
    if kind is not None and is_unspaced(text):
        return True  # who does it is mostly left out there
    if kind is not None and known.phrases("process.takes_place").within(folded) and not names_several_talks(text):
        return True
    if kind is not None and announces_with_whom(text):
        return True
    begins_with_it = kind_of(" ".join(folded.split()[:_WORDS_UP_TO_TALK])) is not None
    if kind in (*TALKS, StageKind.EXERCISE) and begins_with_it and minutes_in(text) is not None:
        return not names_several_talks(text)  # "The interview is a 90-minute conversation"
    who = interviewer_in(text, kind) if kind in TALKS and kind is not None else None
    # "There may also be a talk of 20 minutes with one of the founders"
    return who is not None and (not who.islower() or minutes_in(text) is not None)


def announces_with_whom(text: str) -> bool:
    """Whether a sentence that gives the date of the interviews says who they are with: it tells the step."""
    if not vocabulary().phrases("process.of_all").within(fold(text)):
        return False
    who = interviewer_in(text, StageKind.INTERVIEW)
    return who is not None and (may_be_people(who) or not who.islower())


def tells_of_candidate(text: str) -> bool:
    """Whether a text speaks to or of candidates."""
    return vocabulary().phrases("process.candidate").within(fold(text))

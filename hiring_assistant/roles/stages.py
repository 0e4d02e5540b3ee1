"""A step as it is told to a stage: what kind, how long, with whom, and its questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from hiring_assistant.domain.role import PageQuestion, Stage, StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.items import text_and_details
from hiring_assistant.roles.people import are_together, names_people
from hiring_assistant.roles.sentences import first_sentence, sentences
from hiring_assistant.roles.stage_kinds import kind_of, title_words, without_condition
from hiring_assistant.roles.stage_people import Told, as_sentence, is_somebody_for_a_time, who_is_met
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_NUMBERING = re.compile(
    r"^\s*(?:(?:[^\W\d]+\s+|[^\W\d]{3,})?#?\d{1,2}\)?\s*(?:\([^()\d]{1,12}\d{1,2}\)\s*)?(?:[.):：．、\-–—]+\s*|\s(?=\S))"
    r"|[^\W\d]+\s+(?:I{1,3}|I?V|VI{1,3})\s*(?:[.):：]|\s[–—-])\s|\([a-z]\)\s+(?=\S))"
)
_ROMAN_COUNT = re.compile(r"^(?:I{1,3}|I?[VX]|VI{1,3})(?:[.)]|\s*[–—-])\s+")
_MOST_TITLE_WORDS = 9
_IN_BRACKETS = re.compile(r"\(([^()]{1,30})\)")
_BRACKET_FIRST = re.compile(r"^\([^()]{1,40}\)[.:]?\s*")  # "(60 min). With …"
_FEW_WORDS = 4
_LONGEST_REMARK = 12  # characters, where words are not spaced
_SEVERAL = 2
_MOST_BEFORE_A_VERB = 3
_SHORT_CALL = 30  # minutes
_MOST_WORDS_OF_A_CALL = 10
_TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)
_NAME_BEFORE_DASH = re.compile(r"([^–—:-]{3,40}?)\s[–—-]\s")
_BEHIND_NAME = re.compile(r"\s*[–—:：]\s*|\s-\s")
_LONGEST_UNSPACED_TITLE = 30  # characters


@dataclass(slots=True)
class Step:
    """What a page tells of one step: its line or heading, more text, and what is nested below it.

    ``slot`` is the length that the line above stated for each of its steps ("four interviews of 45 minutes each"),
    ``like`` the kind of the step that the same sentence told before ("and then one with the CTO"),
    ``who`` the person and ``length`` the minutes in a table of steps that has columns for them.
    """

    lead: str
    line: int
    text: str = ""
    heading: str = ""
    children: list[Item] = field(default_factory=list)
    like: StageKind | None = None
    slot: tuple[int, int] | None = None
    who: str | None = None
    length: tuple[int, int] | None = None


def stage_of(step: Step, order: int) -> Stage:
    """The stage that a step tells of."""
    heading = _without_number(step.heading)
    # With a capital it is another sentence than the name.
    line = _ROMAN_COUNT.sub("", step.lead, count=1)
    own = f"{heading}. {step.text[:1].upper()}{step.text[1:]}" if heading and step.text else heading or line
    nested = tuple(line for item in step.children for line in _texts(item))
    told = Told(heading, step.text, own, heading or first_sentence(own), nested, step.like, step.who)
    leaves = list(_leaves(step.children))
    optional = _is_optional(fold(f"{told.lead} {first_sentence(step.text)}")) or _is_left_open(step.text)
    optional = optional or any(
        _is_but_a_remark(line) and _is_optional(fold(line)) for line in map(first_sentence, nested)
    )
    kind = _kind_told(told, leaves)
    who = who_is_met(told, kind)
    questions = _questions(leaves, kind)
    asked = {question.text for question in questions}
    is_other = optional and _is_social(kind, told)
    is_other = is_other or (kind is StageKind.EXERCISE and _is_of_documents(told))
    is_other = is_other or (kind is StageKind.SCREENING and _is_of_papers(step, told))
    final_kind = StageKind.OTHER if is_other else _kind_with(who, kind, told)
    title = _title(step, own, final_kind, who)
    return Stage(
        order=order,
        title=title,
        kind=final_kind,
        line=step.line,
        minutes=_minutes(step, told),
        interviewer=who,
        optional=optional,
        text=_text_of(step, title),
        details=tuple(text for text in nested if text not in asked),
        questions=questions,
    )


# The kind: what the candidate does, then what whoever is there makes of it


def _kind_told(told: Told, leaves: Sequence[tuple[Item, str]]) -> StageKind:
    """The kind by the name of the step, else by its text, the step it is like, or the lines below it."""
    head = _BEHIND_NAME.split(told.lead, maxsplit=1)[0] if is_unspaced(told.lead) else ""
    kind = kind_of(head) or kind_of(told.lead)  # "面接 – 課題について話します"
    if kind is StageKind.SCREENING and (named := _NAME_BEFORE_DASH.match(told.lead)) and _is_formal(named.group(1)):
        kind = StageKind.INTERVIEW  # "Interview on site - a quick chat with the team"
    if kind is None and told.heading and _is_taken_alone(told.heading):
        kind = StageKind.OTHER
    elif told.heading and told.text:
        kind = _kind_behind_a_vague_name(told, kind)
    if kind is None and told.heading and told.text:
        kind = kind_of(first_sentence(told.text))  # "Step 2", and "You meet the owner. You also get a test."
    kind = kind or kind_of(told.own) or told.like or next(filter(None, map(kind_of, told.nested)), None)
    if kind in (None, StageKind.OTHER) and leaves and all(_asks(text) for _, text in leaves):
        return StageKind.QUESTIONNAIRE
    return kind or _kind_without_words(told)


def _is_formal(name: str) -> bool:
    """Whether the name of a step says interview, and not that it is by telephone."""
    known, folded = vocabulary(), fold(name)
    return known.phrases("process.formal").within(folded) and not known.phrases("process.by_phone").within(folded)


def _kind_behind_a_vague_name(told: Told, kind: StageKind | None) -> StageKind | None:
    """``kind``, or what the text behind the name says: a panel where the name says interview, references where it says
    checks, an exercise where the candidate presents something, anything where it is only counted ("Third call").
    """
    if kind is StageKind.OTHER:
        return StageKind.REFERENCE if kind_of(first_sentence(told.text)) is StageKind.REFERENCE else kind
    if kind is not StageKind.INTERVIEW:
        return kind
    if any(map(vocabulary().phrases("process.presents").within, map(fold, sentences(told.text)))):
        return StageKind.EXERCISE
    behind = kind_of(first_sentence(told.text))
    if StageKind.PANEL in (behind, kind_of(_BRACKET_FIRST.sub("", told.text))):
        return StageKind.PANEL
    known = vocabulary()
    words = [word for word in fold(_IN_BRACKETS.sub("", told.heading)).split() if not word[:1].isdigit()]
    counting, calls = known.phrases("process.sequence").all, known.phrases("process.short_calls").all
    if not words or words[-1] not in calls or not all(word in counting for word in words[:-1]):
        return kind
    return behind or kind


def _kind_without_words(told: Told) -> StageKind:
    """The kind of a step that no word tells: questions to be answered in writing, work that is set, time with
    somebody, else something other.
    """
    known = vocabulary()
    said = fold(f"{told.heading} {first_sentence(told.text)}" if told.heading else told.lead)
    if all(known.phrases(f"process.{name}").within(said) for name in ("in_writing", "questions")):
        return StageKind.QUESTIONNAIRE
    if known.phrases("process.papers").within(said) and not _tells_of_talk(said):
        return StageKind.OTHER  # "We read: the foreman looks at your papers first"
    if known.phrases("process.sets_work").within(fold(told.lead)) or _makes_something(said):
        return StageKind.EXERCISE
    who = interviewer_in(told.own, StageKind.INTERVIEW)
    with_somebody = who is not None and (names_people(who) or minutes_in(told.own) is not None)
    line = f"{told.heading}: {told.text}" if told.heading else told.own
    with_somebody = with_somebody or is_somebody_for_a_time(line)
    return StageKind.INTERVIEW if with_somebody else StageKind.OTHER


def _makes_something(folded: str) -> bool:
    """Whether a line begins with a verb of work, "then" and "you" apart: "Translate a page", "Then you cook for us"."""
    known = vocabulary()
    works = known.phrases("process.does_work")
    for _ in range(_MOST_BEFORE_A_VERB):
        if works.starts(folded) is not None:
            return True
        begins = known.phrases("process.sequence").starts(folded) or known.phrases("process.candidate").starts(folded)
        if begins is None:
            return False
        folded = folded[begins.end() :].strip().removeprefix("ll ").removeprefix("will ")
    return False


def _is_social(kind: StageKind, told: Told) -> bool:
    """Whether a talk is only time together, a lunch or a visit."""
    return kind in _TALKS and vocabulary().phrases("process.social").within(fold(told.lead))


def _is_of_papers(step: Step, told: Told) -> bool:
    """Whether a screening is but a look at the papers, which the candidate has no part in."""
    papers = vocabulary().phrases("process.papers")
    lead = fold(without_condition(told.lead))  # "After reading all letters, we ring up …"
    said = lead if papers.within(lead) else fold(without_condition(told.own))
    return papers.within(said) and not _tells_of_talk(said) and _minutes(step, told) is None


def _is_of_documents(told: Told) -> bool:
    """Whether the name of a step is that of the look at the papers, and a word for a task only one of these: "Document
    screening (portfolio)".
    """
    head, bracket, _ = told.lead.replace("（", "(").partition("(")
    papers = vocabulary().phrases("process.papers").within(fold(head))
    return bool(bracket) and papers and kind_of(head) in (None, StageKind.OTHER, StageKind.SCREENING)


def _tells_of_talk(folded: str) -> bool:
    known = vocabulary()
    if is_unspaced(folded):
        for passing in known.words("process.not_talks"):
            folded = folded.replace(passing, "")  # "면접 대상자"
    lists = ("stages.interview", "process.short_calls", "process.by_phone")
    return any(known.phrases(name).within(folded) for name in lists)


def _kind_with(who: str | None, kind: StageKind, told: Told) -> StageKind:
    """What an interview is by ``who`` is there: a panel with several at once, a screening with a recruiter."""
    if kind is not StageKind.INTERVIEW or not who:
        return kind
    known = vocabulary()
    one = any(known.phrases(f"people.{name}").starts(fold(who)) for name in ("one_of", "heads"))
    if not one and known.phrases("stages.panel").within(fold(who)):
        before_them = fold(told.own[: max(0, told.own.find(who))]).split()[-_FEW_WORDS:]
        one = known.phrases("people.one_of").within(" ".join(before_them))  # "somebody of the committee"
        if not one:
            return StageKind.PANEL
    named = interviewer_in(told.text, kind) if told.heading and told.text else None
    if named and told.own.find(named) >= 0 and not _tells_of_several(told.own):
        before = told.text[: max(0, told.text.find(named))]
        if are_together(named, before, slot=minutes_in(told.own) is not None):
            return StageKind.PANEL
    if not _tells_of_several(told.lead):
        # There the count stands with the name; "Step 2. CTO와의 인터뷰" has none.
        before = "" if is_unspaced(told.own) else told.own[: max(0, told.own.find(who))]
        if are_together(who, before, slot=minutes_in(told.own) is not None):
            return StageKind.PANEL
    lead = fold(told.lead)
    if known.phrases("process.formal").within(lead) and not known.phrases("process.by_phone").within(lead):
        return kind
    screeners = known.phrases("people.screeners")
    teams = (fold(inner) for inner in _IN_BRACKETS.findall(told.own))  # "… with Anna (HR)"
    return StageKind.SCREENING if screeners.within(fold(who)) or any(map(screeners.is_one, teams)) else kind


def _tells_of_several(lead: str) -> bool:
    folded = fold(lead)
    known = vocabulary()
    if known.phrases("process.of_all").within(folded):
        return False  # "First interviews will be held on 3 May with the owner and the cook": each has one
    return any(known.phrases(name).within(folded) for name in ("process.several", "people.one_by_one"))


def _is_taken_alone(name: str) -> bool:
    """Whether a step by that name is one that either side takes by itself: "Applying", "Decision"."""
    return vocabulary().phrases("process.own_steps").is_one(fold(name))


# What else is said


def _asks(text: str) -> bool:
    return text.endswith(("?", "？")) or text.rstrip("。. ").endswith(vocabulary().words("process.question_ends"))


def _questions(leaves: Iterable[tuple[Item, str]], kind: StageKind) -> tuple[PageQuestion, ...]:
    """The questions below a step: all of a questionnaire, else those that end so, and requests that stand among them
    ("Tell us about …").
    """
    leaves = list(leaves)
    if kind is not StageKind.QUESTIONNAIRE:
        requests = vocabulary().phrases("process.asking")
        ask = any(_asks(text) for _, text in leaves)
        leaves = [leaf for leaf in leaves if _asks(leaf[1]) or (ask and requests.starts(fold(leaf[1])) is not None)]
    return tuple(PageQuestion(text, item.line) for item, text in leaves)


def _minutes(step: Step, told: Told) -> tuple[int, int] | None:
    """How long it takes: by the column of a table, the own words, the lines below, or what the line above says."""
    whole = " ".join([told.own, *map(as_sentence, told.nested)])
    return step.length or minutes_in(told.own) or minutes_in(whole) or step.slot


def _is_optional(folded: str) -> bool:
    """Whether a word says that the step need not be; beside a number "May" is a month."""
    known = vocabulary()
    markers = known.phrases("process.optional")
    found = markers.search(folded)
    while found is not None:
        passing = known.phrases("process.not_optional").covers(folded, found.start())
        if passing is None and not _is_month(found, folded):
            return True
        found = markers.search(folded, passing.end() if passing else found.end())
    return False


def _is_but_a_remark(sentence: str) -> bool:
    """Whether a sentence is as short as "Only if you like."."""
    return len(sentence) <= _LONGEST_REMARK if is_unspaced(sentence) else len(sentence.split()) <= _FEW_WORDS


def _is_left_open(text: str) -> bool:
    """Whether a later sentence says of the step that it need not be: "Talk with the owner. This one may be added."."""
    later = map(fold, sentences(text)[1:_FEW_WORDS]) if text else ()
    return any(_is_optional(sentence) and _is_on_this_step(sentence) for sentence in later)


def _is_on_this_step(folded: str) -> bool:
    """Whether a sentence begins with the step told before it, not with somebody: "The call", "This one", "It"."""
    known = vocabulary()
    back = known.phrases("process.back").starts(folded)
    if back is None:
        return False
    rest = folded[back.end() :].split()[:_SEVERAL]
    generic = known.phrases("process.generic").all
    named = rest[:1] and rest[0] in generic
    return (
        bool(named)
        or any(kind_of(word) is not None for word in rest)
        or known.phrases("process.it").is_one(back.group())
    )


def _is_month(found: re.Match[str], folded: str) -> bool:
    before, after = folded[: found.start()].split()[-1:], folded[found.end() :].split()[:1]
    known = vocabulary()
    is_name = found.group() in known.phrases("process.months").all
    is_dated = any(word[:1].isdigit() for word in (*before, *after))
    return is_name and (is_dated or (bool(before) and before[0] in known.words("process.before_months")))


def with_later_talks(stages: list[Stage]) -> list[Stage]:
    """The stages, where a talk with the personnel department that comes behind other talks or a task is no screening:
    "3. HR interview (45 min)".
    """
    known = vocabulary()
    personnel = known.phrases("people.personnel")
    met = False
    for place, stage in enumerate(stages):
        later = met and stage.kind is StageKind.SCREENING and personnel.within(fold(stage.interviewer or ""))
        if later and _is_formal(stage.title):
            stages[place] = replace(stage, kind=StageKind.INTERVIEW)
        met = met or stage.kind in (StageKind.INTERVIEW, StageKind.PANEL, StageKind.EXERCISE)
    return stages


def with_first_call(stages: list[Stage]) -> list[Stage]:
    """The stages, where the first talk is a screening if it is a short call, before other talks, with nobody named or
    to get to know each other.
    """
    talks = [at for at, stage in enumerate(stages) if stage.kind in _TALKS]
    if not talks or stages[talks[0]].kind is not StageKind.INTERVIEW:
        return stages
    first = stages[talks[0]]
    known = vocabulary()
    short_calls = known.phrases("process.short_calls")
    may_be_short = first.minutes or (first.interviewer is None and short_calls.is_one(fold(first.title)))
    tried = may_be_short and any(stage.kind is StageKind.EXERCISE for stage in stages[talks[0] + 1 :])
    if len(talks) < _SEVERAL and not tried:
        return stages
    # A name that the text stands below: "Call", and then "We tell you about the hours and the pay."
    label = first.title if first.interviewer is None and first.text and first.title not in first.text else ""
    is_call = short_calls.is_one(fold(label))
    label = label if is_call and not known.phrases("process.formal").within(fold(label)) else ""
    said = fold(f"{label} {first_sentence(first.text) or first.title}")
    calls = short_calls.within(said) and first.interviewer is None
    # Whoever it is with: "a short telephone call with our manager".
    told_of = first.minutes is not None or first.interviewer is None
    named = fold(f"{first.title} {said}")
    calls = calls or (told_of and known.phrases("process.first_calls").within(named))
    formal = known.phrases("process.formal").within(named)
    # "Phone call: twenty minutes with Ines, the owner"
    calls = calls or (first.minutes is not None and not formal and known.phrases("process.by_phone").within(named))
    # "A call with Priya (15 min)"
    team = known.phrases("people.others").is_one(fold(first.interviewer or ""))
    titled = short_calls.within(fold(first.title)) and len(first.title.split()) <= _FEW_WORDS  # "Informal video call"
    calls = calls or (first.minutes is not None and not formal and not team and titled)
    told = label or first.text or first.title
    told = without_condition(first_sentence(told))
    is_short = len(told.split()) <= (_MOST_WORDS_OF_A_CALL if first.interviewer is None else _FEW_WORDS)
    is_short = first.minutes[1] <= _SHORT_CALL if first.minutes else is_short
    if calls and is_short:
        stages[talks[0]] = replace(first, kind=StageKind.SCREENING)
    return stages


def _texts(item: Item) -> Iterable[str]:
    text, details = text_and_details(item)
    if text:
        yield text
    yield from details


def _leaves(items: Iterable[Item]) -> Iterable[tuple[Item, str]]:
    """The innermost items: of "answers to:" with questions below it, the questions."""
    for item in items:
        if item.children:
            yield from _leaves(item.children)
        elif item.text:
            yield item, item.text


def _text_of(step: Step, title: str) -> str:
    """What the page says of a step. A label at the beginning of its line has words that the title leaves out ("Step 2")
    or that stand in the text once more; it is part of the text then, as it stands nowhere else.
    """
    if not step.heading:
        return step.lead
    if step.lead == step.heading:
        return step.text
    before = step.lead.partition(step.heading)[0]
    counted = any(char.isdigit() for char in before)
    if counted or title != step.heading or title in step.text:
        return f"{before}{step.heading}: {step.text}"
    return step.text


def _without_number(name: str) -> str:
    """The name of a step without the number before it; that of "30-min call" is no such number."""
    found = _NUMBERING.match(name)
    if found is None:
        return name
    rest = name[found.end() :]
    unit = fold(rest).partition(" ")[0]
    units = vocabulary().words("durations.minute") + vocabulary().words("durations.hour")
    return name if not rest or (found.group().rstrip()[-1:] not in ".):：．" and unit in units) else rest


def _title(step: Step, own: str, kind: StageKind, interviewer: str | None) -> str:
    """A short name for the stage."""
    if step.heading:
        return _without_number(step.heading)
    sentence = _without_number(first_sentence(own))
    if is_unspaced(sentence) and len(sentence) <= _LONGEST_UNSPACED_TITLE:
        return sentence
    as_kinds = [StageKind.INTERVIEW, kind] if kind is StageKind.PANEL else [kind, StageKind.INTERVIEW]
    names = (title_words(text, as_kind) for text in dict.fromkeys((sentence, own)) for as_kind in as_kinds)
    words = sentence.rstrip(".").split()
    candidate = vocabulary().phrases("process.candidate")
    verbs_are_small = bool(vocabulary().words("text.capitals"))
    named = (name for name in names if name and not (verbs_are_small and name.split()[-1][0].islower()))
    name = next((name for name in named if not candidate.within(fold(name))), "")
    if not name and interviewer and len(words) > _FEW_WORDS:
        name = interviewer
    if not name:
        name = " ".join(words[:_MOST_TITLE_WORDS]) + (" …" if len(words) > _MOST_TITLE_WORDS else "")
    return name[:1].upper() + name[1:]

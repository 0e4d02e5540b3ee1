"""Whether words name people: one by a job or a name, or several who are there together."""

from __future__ import annotations

import re
from functools import cache

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_MOST_WORDS_OF_A_NAME = 3
_FEWEST = 2
_ARTICLE_AND_NOUN = 2
_MOST = 9
_LONGEST_JOIN = 3  # letters
_COUNT = re.compile(r"(\d)\Z")
_COUNTED_UNSPACED = re.compile(
    r"(?:[2-9]|[二三四五両数]|두|세|네|다섯|여러)\s?(?:名|人|명|분|인)|(?:팀원|동료|구성원|위원|스텝|직원)들"
)
_LIST_MARKS_UNSPACED = re.compile(r"\s*(?:[・、,，/&]|と(?!なる|して|いう)|および|及び|\s및\s|(?<=\S)[과와]\s|ほか)\s*")
_COMMA = re.compile(r",\s*")
_CLAUSE = re.compile("[,;:]")
_OPEN_RANGE = re.compile(r"\d\s?\+\s")  # "2+ members"


def names_people(who: str) -> bool:
    """Whether words name somebody by a job, or a panel."""
    known = vocabulary()
    if names_a_role(name_words(who)):
        return True
    folded = fold(who)
    return known.phrases("people.jobs").within(folded) or known.phrases("stages.panel").within(folded)


def may_be_people(who: str) -> bool:
    """Whether words in lower case may name somebody: by a job, or as the others of a team."""
    if names_people(who):
        return True
    known = vocabulary()
    folded = fold(who)
    lists = ("people.adjectives", "people.anywhere", "people.screeners", "people.others")
    return any(known.phrases(name).within(folded) for name in lists) or is_us(folded)


def is_us(folded: str) -> bool:
    """Whether folded words begin with "us" or the like; behind another word they name nobody ("a gift from us")."""
    return vocabulary().phrases("people.pronouns").starts(folded) is not None


def is_name(who: str) -> bool:
    """Whether words may be a name, or two joined by "and": few, all with a capital or in a script without them."""
    words = [word for word in who.split() if word.casefold() not in vocabulary().words("people.and")]
    return 0 < len(words) <= _MOST_WORDS_OF_A_NAME and all(not word[:1].islower() for word in words)


def are_together(who: str, before: str, *, slot: bool) -> bool:
    """Whether words name several people who are there at once: "two engineers", "the owner and the cook", "the whole
    team". ``before`` is what stands before them in the text, ``slot`` whether it says how long the one talk takes.
    """
    known = vocabulary()
    folded = fold(who)
    if is_unspaced(who):
        return _are_together_unspaced(who, folded)
    near = fold(_CLAUSE.split(before)[-1]).split()[-4:]  # not "in person, with two trustees", "Round 2: trustees"
    around = " ".join([*near, folded])
    if known.phrases("people.whole").within(around):
        return True
    in_turn = not slot and (_OPEN_RANGE.match(who) is not None or _is_range(folded.split()))
    if in_turn:
        return False  # "2-4 team members and the manager", "2+ members of the crew"
    if known.phrases("people.members_of").starts(folded) is None and _are_listed(who):
        return True
    if known.phrases("people.panels").starts(folded) is not None:
        return True  # "a group of students"
    one = known.phrases("people.one_of")
    return one.starts(folded) is None and not one.within(" ".join(near)) and _are_counted(folded, near, slot=slot)


def _are_counted(folded: str, near: list[str], *, slot: bool) -> bool:
    """Whether a number or "several" stands with words for people, right before them."""
    known = vocabulary()
    words = folded.split()
    if not words or known.phrases("people.in_turn").within(folded):
        return False  # "two peers" are mostly met one by one
    passing = known.phrases("people.determiners").all
    count = [words[0]]
    for word in reversed(near):
        count.append(word)
        if word not in passing and word != "of":
            break
    several = known.phrases("people.several")
    counted = any(_FEWEST <= _number(word) <= _MOST for word in count) or several.within(" ".join(reversed(count)))
    return counted and (known.phrases("people.plural").within(folded) or names_people(folded))


def _is_range(words: list[str]) -> bool:
    """Whether words begin with "2 4" (of "2-4") or "two to four"."""
    numbers = [_number(word) > 0 for word in words[:3]]
    return numbers[:2] == [True, True] or (numbers == [True, False, True] and len(words[1]) <= _LONGEST_JOIN)


def _number(word: str) -> int:
    found = _COUNT.match(word)
    return int(found.group(1)) if found else vocabulary().numbers.get(word, 0)


def _are_listed(who: str) -> bool:
    """Whether words name people one by one, the last after "and": "the matron, a director and someone from HR"."""
    known = vocabulary()
    *heads, last = joined_by_and(known).split(who)
    if not heads or known.phrases("people.in_turn").within(fold(who)):
        return False
    pieces = [piece for head in heads for piece in _COMMA.split(head) if piece.strip()] + [last]
    somebody = [_is_somebody(piece) for piece in pieces]
    if _is_group_by_name(pieces) or any(_are_counted(fold(piece), [], slot=True) for piece in pieces):
        return True
    if len(pieces) == _FEWEST and somebody[0] and _is_noun_with_article(last):
        return True  # "the owner and the setter", though the job is not known
    if all(somebody):
        return any(map(names_people, pieces)) or known.phrases("people.of_a_team").within(fold(last))
    if len(pieces) != _FEWEST or not is_name(pieces[0]):
        return False
    if somebody[1]:
        team = known.phrases("people.of_a_team").within(fold(last))
        return names_people(last) or team  # "Samia and the cook", "Sofia and Ben from the events team"
    # "Tom and Aisha", no "Product and Sales"; where all nouns have a capital, it tells nothing.
    departments = known.phrases("people.departments").within(fold(who))
    with_job = pieces[0].endswith(")")  # "Dan (Studio Director) and Amira"
    return is_name(last) and not known.words("text.capitals") and not departments and (with_job or not somebody[0])


def _is_group_by_name(pieces: list[str]) -> bool:
    """Whether pieces are a group and the names of those in it: "founders, Birgit and Tom"."""
    group, *names = pieces
    known = vocabulary()
    plural = len(group.split()) == 1 and known.phrases("people.plural").within(fold(group))
    return plural and len(names) >= _FEWEST and all(is_name(name) and name[:1].isupper() for name in names)


def _is_noun_with_article(piece: str) -> bool:
    """Whether a piece is one word behind an article that means a certain one: "the setter"."""
    words = piece.split()
    known = vocabulary()
    article = len(words) == _ARTICLE_AND_NOUN and words[0].casefold() in known.words("people.determiners")
    return article and not is_indefinite(words[0])


def is_indefinite(article: str) -> bool:
    """Whether an article is one before any of several things: "a", which in Portuguese is "the"."""
    known = vocabulary()
    word = article.casefold()
    return word in known.words("people.indefinite") and word not in known.words("people.definite")


def _is_somebody(piece: str) -> bool:
    known = vocabulary()
    if known.phrases("stages.interview").within(fold(piece)):
        return False  # "lunch with the team and an interview with the manager"
    return may_be_people(piece) or known.phrases("people.one_of").starts(fold(piece)) is not None


def _are_together_unspaced(who: str, folded: str) -> bool:
    known = vocabulary()
    many = known.phrases("people.several").within(folded)
    if many or known.phrases("people.whole").within(folded) or _COUNTED_UNSPACED.search(who):
        return True
    pieces = [piece for piece in _LIST_MARKS_UNSPACED.split(who) if piece]
    jobs, ends = known.phrases("people.jobs"), known.words("people.suffixes")
    return len(pieces) >= _FEWEST and all(jobs.within(fold(piece)) or piece.endswith(ends) for piece in pieces)


@cache
def joined_by_and(known: Vocabulary) -> re.Pattern[str]:
    """What stands between two names."""
    words = "|".join(map(re.escape, known.words("people.and")))
    return re.compile(rf",?\s(?:{words or '(?!)'})\s", re.IGNORECASE)

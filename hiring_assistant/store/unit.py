"""A unit of work: everything between BEGIN and COMMIT, by what it is about."""

from __future__ import annotations

from sqlalchemy import Connection

from hiring_assistant.store.amendments import AmendmentRows
from hiring_assistant.store.candidates import CandidateRows
from hiring_assistant.store.cards import CardRows
from hiring_assistant.store.debriefs import DebriefRows
from hiring_assistant.store.decisions import DecisionRows
from hiring_assistant.store.exchange import PacketRows
from hiring_assistant.store.interview_lists import InterviewLists
from hiring_assistant.store.interviews import InterviewRows
from hiring_assistant.store.kits import KitRows
from hiring_assistant.store.own_questions import OwnQuestionRows
from hiring_assistant.store.practice import PracticeRows
from hiring_assistant.store.roles import RoleRows
from hiring_assistant.store.search import SearchRows
from hiring_assistant.store.settings import SettingRows


class Unit:
    """What one transaction sees and changes. Comes from ``Store.read`` or ``Store.write`` and ends with its block."""

    def __init__(self, connection: Connection) -> None:
        self.roles = RoleRows(connection)
        self.kits = KitRows(connection)
        self.own_questions = OwnQuestionRows(connection)
        self.candidates = CandidateRows(connection)
        self.interviews = InterviewRows(connection)
        self.cards = CardRows(connection)
        self.interview_lists = InterviewLists(connection)
        self.amendments = AmendmentRows(connection)
        self.debriefs = DebriefRows(connection)
        self.decisions = DecisionRows(connection)
        self.practice = PracticeRows(connection)
        self.exchange = PacketRows(connection)
        self.search = SearchRows(connection)
        self.settings = SettingRows(connection)

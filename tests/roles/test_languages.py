"""Pages in other languages: the same things are found in them."""

from __future__ import annotations

import textwrap

import pytest

from hiring_assistant.roles.reading import read_page
from hiring_assistant.roles.vocabulary import language_of

PAGES = {
    "de": """
        # Backstubenleitung (m/w/d)

        Die Kornblume backt seit 1950 in drei Städten.

        ### Deine Aufgaben

        - Du leitest die Backstube mit zwölf Leuten
        - Du planst Schichten und Einkauf

        ### Was wir von dir erwarten

        - **Grundlagen**:
            + Abgeschlossene Ausbildung
            + Meisterbrief
        - Mindestens 3 Jahre Erfahrung in einer Backstube
        - Kenntnisse in Lebensmittelrecht sind von Vorteil

        ### Was dich bei uns erwartet

        - Brot für zu Hause

        ### Bewerbungsprozess

        1. Kennenlerngespräch am Telefon (30 Minuten) mit unserer Personalleiterin
        2. Probearbeitstag in der Backstube
        3. Gespräch mit der Geschäftsführung, etwa eine Stunde
        4. Angebot innerhalb von zwei Tagen
    """,
    "fr": """
        # Chef de chantier

        ## Vos missions
        * Piloter trois chantiers avec une équipe de dix personnes
        * Rédiger les comptes rendus

        ## Profil recherché
        * Vous avez cinq ans d'expérience
        * La maîtrise de l'anglais est un plus
        * Permis de conduire obligatoire

        ## Nos avantages
        * Tickets restaurant

        ## Processus de recrutement
        * Un premier échange téléphonique de 30 minutes avec notre chargée de recrutement
        * Une étude de cas
        * Un entretien d'une heure avec la directrice des opérations
        * Une offre
    """,
    "es": """
        # Analista de datos

        Queremos a una persona curiosa para el equipo de datos.

        **Qué harás**
        - Preparar informes para la dirección
        - Hablar con los equipos

        **Qué buscamos**
        - Dos años de experiencia
        - Se valorará el conocimiento de Python
        - SQL imprescindible

        **Proceso de selección**
        1. Llamada inicial de media hora con nuestra reclutadora
        2. Prueba técnica
        3. Entrevista con el responsable del equipo, una hora
        4. Oferta
    """,
    "pt": """
        # Analista de rios

        ## Responsabilidades
        • Medir rios com o time de campo
        • Cuidar da qualidade dos dados

        ## Requisitos

        **Obrigatórios:**
        - Experiência com sensores
        - Boa comunicação

        **Diferenciais:**
        - Inglês intermediário

        ## Benefícios
        - Vale refeição

        **Diferenciais:**
        - Horário flexível

        ## Processo seletivo
        - Entrevista com o RH (30 minutos)
        - Teste técnico para fazer em casa
        - Entrevista com a líder do time, de uma hora
        - Proposta
    """,
    "it": """
        # Responsabile di negozio

        ### Di cosa ti occuperai
        - Gestire il negozio con sei persone
        - Controllare il magazzino

        ### Requisiti
        - Esperienza di due anni nella vendita
        - Cortesia
        - La conoscenza del tedesco è un plus

        ### Cosa offriamo
        - Buoni pasto

        ### Processo di selezione
        - Colloquio telefonico di 30 minuti con le risorse umane
        - Prova pratica in negozio
        - Colloquio con la direttrice, un'ora
        - Offerta
    """,
    "ja": """
        # 製パン責任者

        ## 業務内容
        - パンの製造
        - シフトの管理

        ## 応募資格（必須）
        - 製パンの経験3年以上
        - チームでの経験

        ## 歓迎要件
        - 英語での会話

        ## 福利厚生
        - 交通費支給

        ## 選考フロー
        1. カジュアル面談（30分）
        2. 実技課題
        3. 最終面接（1時間）
        4. 内定
    """,
    "ko": """
        # 제빵 책임자

        ## 담당업무
        - 빵 만들기
        - 근무표 관리

        ## 자격요건
        - 3년 이상의 제빵 경험
        - 소통 능력

        ## 우대사항
        - 영어 회화

        ## 혜택 및 복지
        - 점심 제공

        ## 채용절차
        - 전화 인터뷰 (30분)
        - 실기 과제
        - 최종 면접 (1시간)
        - 처우협의
    """,
}
PEOPLE = {
    "de": ("Personalleiterin", "Geschäftsführung"),
    "fr": ("chargée de recrutement", "directrice des opérations"),
    "es": ("reclutadora", "responsable del equipo"),
    "pt": ("RH", "líder do time"),
    "it": ("risorse umane", "direttrice"),
    "ja": (None, None),
    "ko": (None, None),
}


@pytest.mark.parametrize("language", PAGES)
def test_the_language_is_told(language: str) -> None:
    assert language_of(textwrap.dedent(PAGES[language])) == language


@pytest.mark.parametrize("language", PAGES)
def test_lists_and_stages_are_found(language: str) -> None:
    reading = read_page(textwrap.dedent(PAGES[language]).lstrip())
    [track] = reading.tracks
    assert track.name == reading.title
    assert len(track.responsibilities) == 2
    assert [requirement.nice_to_have for requirement in track.requirements].count(True) == 1
    assert len(track.requirements) == 3
    stages = reading.stages
    assert [stage.kind for stage in stages] == ["screening", "exercise", "interview", "offer"]
    assert [stage.minutes for stage in stages] == [(30, 30), None, (60, 60), None]
    assert (stages[0].interviewer, stages[2].interviewer) == PEOPLE[language]


def test_a_word_of_one_language_means_nothing_in_another() -> None:
    page = "# Baker\n\n## Hiring process\n\n- Candidates will interview with the Dir. Bread\n"
    assert read_page(page).stages[0].interviewer == "Dir. Bread"
    assert language_of("## Requirements\n\nWe work with the dough and for the bread.") == "en"
    assert language_of("") == "en"


COUNTED = {
    "en": (
        "## Hiring process",
        "The first interview is with the baker and takes 30 minutes. The second interview is with the owner and lasts "
        "an hour. The final interview, with the director, takes 45 minutes.",
        "CV review > Phone call (15 min) > Trial shift (3 hours) > Interview with the baker (30 min) > Offer",
    ),
    "de": (
        "## Bewerbungsprozess",
        "Das erste Gespräch führst du mit der Backleiterin, es dauert 30 Minuten. Das zweite Gespräch ist mit dem "
        "Meister und dauert eine Stunde. Im letzten Gespräch lernst du die Inhaberin kennen, 45 Minuten.",
        "Sichtung der Unterlagen → Telefonat (15 Min.) → Probearbeiten (3 Std.) → Gespräch mit dem Meister (30 Min.) → "
        "Angebot",
    ),
    "fr": (
        "## Processus de recrutement",
        "Le premier entretien se fait avec la responsable et dure 30 minutes. Le deuxième entretien se déroule avec la "
        "cheffe pendant une heure. Le dernier entretien, avec la directrice, dure 45 minutes.",
        "Étude du CV → Appel (15 min) → Essai au fournil (3 h) → Entretien avec la cheffe (30 min) → Proposition",
    ),
    "es": (
        "## Proceso de selección",
        "La primera entrevista es con la encargada y dura 30 minutos. La segunda entrevista es con la dueña y dura una "
        "hora. La última entrevista, con la directora, dura 45 minutos.",
        "Revisión del CV → Llamada (15 min) → Prueba en el horno (3 h) → Entrevista con la jefa (30 min) → Oferta",
    ),
    "pt": (
        "## Processo seletivo",
        "A primeira entrevista é com a gerente e dura 30 minutos. A segunda entrevista é com a chef e dura uma hora. A "
        "última entrevista, com a diretora, dura 45 minutos.",
        "Triagem de currículo → Ligação (15 min) → Teste no forno (3 h) → Entrevista com a chef (30 min) → Proposta",
    ),
    "it": (
        "## Processo di selezione",
        "Il primo colloquio è con la responsabile e dura 30 minuti. Il secondo colloquio è con la titolare e dura "
        "un'ora. L'ultimo colloquio, con la direttrice, dura 45 minuti.",
        "Esame del CV → Telefonata (15 min) → Prova al forno (3 ore) → Colloquio con la titolare (30 min) → Proposta",
    ),
    "ja": (
        "## 選考フロー",
        "一次面接は店長と30分行います。二次面接は料理長と1時間行います。最終面接は社長と45分行います。",
        "書類選考 → 電話面談（15分） → 実技試験（3時間） → 料理長との面接（30分） → 内定",
    ),
    "ko": (
        "## 채용 절차",
        "1차 면접은 점장과 30분 동안 진행합니다. 2차 면접은 주방장과 1시간 동안 진행합니다. "
        "최종 면접은 대표와 45분 동안 진행합니다.",
        "서류 전형 → 전화 면접(15분) → 실기 시험(3시간) → 점장과 면접(30분) → 최종 합격",
    ),
}


def _with_process(language: str, told: str) -> str:
    page = textwrap.dedent(PAGES.get(language, "# Baker\n\nYou bake with us.\n")).lstrip()
    title, opening, *_ = page.split("\n\n")
    return f"{title}\n\n{opening}\n\n{COUNTED[language][0]}\n\n{told}\n"


@pytest.mark.parametrize("language", COUNTED)
def test_interviews_that_sentences_count_are_told_apart(language: str) -> None:
    stages = read_page(_with_process(language, COUNTED[language][1])).stages
    assert [stage.kind for stage in stages] == ["interview"] * 3
    assert [stage.minutes for stage in stages] == [(30, 30), (60, 60), (45, 45)]
    assert all(stage.interviewer and len(stage.interviewer.split()) == 1 for stage in stages)


@pytest.mark.parametrize("language", COUNTED)
def test_steps_stand_in_a_row_with_arrows(language: str) -> None:
    stages = read_page(_with_process(language, COUNTED[language][2])).stages
    assert [stage.kind for stage in stages] == ["other", "screening", "exercise", "interview", "offer"]
    assert [stage.minutes for stage in stages] == [None, (15, 15), (180, 180), (30, 30), None]

"""How English, German and French pages tell their hiring process in sentences, lines and lists of many makes."""

from __future__ import annotations

import pytest

from hiring_assistant.roles.reading import read_page

ABOVE = {
    "en": """# Papermaker

We make paper by hand and look for somebody for the mill.

## Requirements

- Has worked at a vat

## Hiring process

""",
    "de": """# Segelmacher (m/w/d)

Wir nähen Segel für alte Schiffe und suchen für die Werkstatt am Hafen eine helfende Hand.

## Anforderungen

- Erfahrung mit der Nähmaschine

## Bewerbungsprozess

""",
    "fr": """# Voilier (F/H)

Nous cousons des voiles pour de vieux bateaux et nous cherchons une personne pour l'atelier du port.

## Exigences

- Expérience de la machine à coudre

## Processus de recrutement

""",
}

Told = tuple[str, tuple[int, int] | None, str | None]
PROCESSES: list[tuple[str, str, list[Told]]] = [
    (
        "de",
        """Phase I: Mappe schicken
Phase II: Telefoninterview (15 Minuten)
Phase III: Gespräch mit Werkstatt und HR (60-90 Minuten)
Phase IV: Vertragsangebot
""",
        [
            ("other", None, None),
            ("screening", (15, 15), None),
            ("panel", (60, 90), "Werkstatt und HR"),
            ("offer", None, None),
        ],
    ),
    (
        "de",
        """Bewerbungsschluss: 14. Mai
Vorauswahl: bis 20. Mai
Vorstellungsgespräche: 2. und 3. Juni
Arbeitsbeginn: 1. August
""",
        [("other", None, None), ("interview", None, None)],
    ),
    (
        "de",
        """1. Melden
Ein paar Zeilen genügen uns.

2. Reden
Wir rufen dich an, das dauert etwa zehn Minuten.

3. Nähen
Du kommst einen Vormittag in die Werkstatt und arbeitest mit.
""",
        [("other", None, None), ("screening", (10, 10), None), ("exercise", None, None)],
    ),
    (
        "de",
        "Konntest du uns neugierig machen, rufen wir dich an. Beim Gespräch im Hafen lernst du die Meisterin kennen. "
        "Dabei triffst du auch den Lehrling. Gefällt es beiden Seiten, gibt es einen Vertrag.",
        [("screening", None, None), ("interview", None, "Meisterin"), ("offer", None, None)],
    ),
    (
        "de",
        "Wir führen drei Gespräche von je 20 Minuten: mit HR, mit der Meisterin und mit dem Vorstand.",
        [
            ("screening", (20, 20), "HR"),
            ("interview", (20, 20), "Meisterin"),
            ("interview", (20, 20), "Vorstand"),
        ],
    ),
    (
        "de",
        "**Welche Schritte gibt es?** Ein Telefonat mit HR (10 Minuten), ein Gespräch mit der Meisterin (1 Stunde) und "
        "ein Probearbeiten.",
        [("screening", (10, 10), "HR"), ("interview", (60, 60), "Meisterin"), ("exercise", None, None)],
    ),
    (
        "de",
        "Unsere Recruiterin Wiebke meldet sich telefonisch bei dir. Passt das Datum, kommst du zum Probearbeiten. "
        "Insgesamt solltest du mit zwei Wochen rechnen.",
        [("screening", None, "Recruiterin Wiebke"), ("exercise", None, None)],
    ),
    (
        "de",
        "- 1. Gespräch (online, 30 min; HR)\n- 2. Gespräch (im Hafen, 60 min; Werkstattleitung)\n- Vertragsangebot\n",
        [("screening", (30, 30), "HR"), ("interview", (60, 60), "Werkstattleitung"), ("offer", None, None)],
    ),
    (
        "de",
        "Die Jury liest alle Mappen und lädt sechs Leute zu einem Gespräch in den Hafen ein. "
        "Vor einer Zusage ist eine Hospitation von drei Stunden üblich.",
        [("panel", None, "Jury"), ("exercise", (180, 180), None)],
    ),
    (
        "de",
        "Du führst drei Gespräche. Das erste (15 Minuten) führst du mit unserer Recruiterin Wiebke, das zweite (eine "
        "Stunde) mit der Meisterin und das dritte mit unserem Gründer Okko.",
        [
            ("screening", (15, 15), "Recruiterin Wiebke"),
            ("interview", (60, 60), "Meisterin"),
            ("interview", None, "Gründer Okko"),
        ],
    ),
    (
        "de",
        "Die Auswahlgespräche werden von der Meisterin geführt und dauern 40 Minuten. Anschließend ist eine "
        "Arbeitsprobe von einer halben Stunde vorgesehen.",
        [("interview", (40, 40), "Meisterin"), ("exercise", (30, 30), None)],
    ),
    (
        "de",
        """Kennenlernen (15 min)

Wir telefonieren und erzählen vom Hafen.

Werkstattgespräch (60 min)

Du sprichst mit der Meisterin über Tuch und Garn.

Schnuppertag

Du verbringst einen Tag mit uns.
""",
        [("screening", (15, 15), None), ("interview", (60, 60), "Meisterin"), ("exercise", None, None)],
    ),
    (
        "fr",
        "Tu passeras trois entretiens. Le premier (15 minutes) avec notre recruteuse, le deuxième (1 heure) avec la "
        "gérante et le dernier avec notre fondateur.",
        [
            ("screening", (15, 15), "recruteuse"),
            ("interview", (60, 60), "gérante"),
            ("interview", None, "fondateur"),
        ],
    ),
    (
        "fr",
        "Notre process est court : premier entretien (visio) – deuxième entretien (au port) – offre.",
        [("interview", None, None), ("interview", None, None), ("offer", None, None)],
    ),
    (
        "fr",
        "Déroulement : étude du dossier, appel (15 min), entretien avec la gérante et la commune, journée d'essai.",
        [
            ("other", None, None),
            ("screening", (15, 15), None),
            ("panel", None, "gérante et la commune"),
            ("exercise", None, None),
        ],
    ),
    (
        "de",
        "Wer die Prüfung mag, wird zum Knotentest eingeladen. Nach bestandenem Knotentest findet ein Gespräch mit der "
        "Meisterin statt.",
        [("exercise", None, None), ("interview", None, "Meisterin")],
    ),
    (
        "de",
        "In der Regel führen wir mit jeder Kandidatin und jedem Kandidaten zwei Gespräche. Beim Erstgespräch geht es "
        "um deinen Weg. Im Zweitgespräch lernst du die Meisterin kennen.",
        [("screening", None, None), ("interview", None, "Meisterin")],
    ),
    (
        "fr",
        "Nous menons deux entretiens avec chaque candidat. Le premier entretien porte sur le parcours. Au second "
        "entretien, tu rencontres la gérante.",
        [("interview", None, None), ("interview", None, "gérante")],
    ),
    (
        "fr",
        """Date limite : 14 mai
Présélection : jusqu'au 20 mai
Entretiens : 2 et 3 juin
Prise de poste : 1er août
""",
        [("other", None, None), ("interview", None, None)],
    ),
    (
        "fr",
        "Tout commence par un bref appel, suivi d'une rencontre au port. Une journée d'essai est ensuite prévue. "
        "Si cela plaît aux deux parties, nous signons un contrat.",
        [
            ("screening", None, None),
            ("interview", None, None),
            ("exercise", None, None),
            ("offer", None, None),
        ],
    ),
    (
        "fr",
        "Cette offre vous intéresse ? Écrivez-nous. Vient ensuite un entretien au port avec la maîtresse voilière. "
        "Celui-ci dure environ une heure et comprend un petit exercice.",
        [("interview", (60, 60), "maîtresse voilière")],
    ),
    (
        "fr",
        "Notre processus comprend trois entretiens de 20 minutes : avec les RH, avec l'équipe et avec la direction.",
        [("screening", (20, 20), "RH"), ("interview", (20, 20), "équipe"), ("interview", (20, 20), "direction")],
    ),
    (
        "fr",
        "Nous prenons une heure pour un premier entretien avec vous. Vous y rencontrerez la gérante. "
        "Avant tout engagement, une immersion de trois heures est d'usage.",
        [("interview", (60, 60), "gérante"), ("exercise", (180, 180), None)],
    ),
    (
        "fr",
        "La sélection se compose d'une épreuve écrite, d'un entretien de groupe et d'un entretien individuel.",
        [("exercise", None, None), ("panel", None, None), ("interview", None, None)],
    ),
    (
        "fr",
        """1. Se présenter
Quelques lignes suffisent.

2. Se parler
On t'appelle, dix minutes environ.

3. Coudre
Tu passes une matinée à l'atelier.
""",
        [("other", None, None), ("screening", (10, 10), None), ("exercise", None, None)],
    ),
    (
        "fr",
        "- Call RH (15 min)\n- Entretien équipe (1 h)\n- Visio (chef d'atelier, 45 min)\n- Offre\n",
        [
            ("screening", (15, 15), "RH"),
            ("interview", (60, 60), "équipe"),
            ("interview", (45, 45), "chef d'atelier"),
            ("offer", None, None),
        ],
    ),
    (
        "fr",
        "Nous lisons toutes les candidatures. Ensuite, un entretien d'une heure avec la gérante. "
        "Puis une demi-journée à l'atelier.",
        [("other", None, None), ("interview", (60, 60), "gérante"), ("exercise", None, None)],
    ),
    (
        "fr",
        "Le jury examine les dossiers et invite six personnes à un entretien au port. "
        "Les candidats retenus passent un test de couture.",
        [("panel", None, "jury"), ("exercise", None, None)],
    ),
    (
        "de",
        "Die Gespräche finden im März statt. "
        "Sie dauern eine Stunde und werden von der Leiterin, dem Meister und einem Gesellen geführt.",
        [("panel", (60, 60), "Leiterin, dem Meister und einem Gesellen")],
    ),
    (
        "en",
        "We read every application. Then you meet Orla, the workshop lead, for an hour. "
        "At the end we make you an offer.",
        [("other", None, None), ("interview", (60, 60), "Orla, the workshop lead"), ("offer", None, None)],
    ),
    (
        "en",
        "The interview is a 90-minute conversation at the vat. A follow-up 60-minute session covers pay.",
        [("interview", (90, 90), None), ("interview", (60, 60), None)],
    ),
    (
        "en",
        "- Call with a member of the vat team – an opportunity for you to ask\n- Interview with the owner\n",
        [("interview", None, "member of the vat team"), ("interview", None, "owner")],
    ),
    (
        "en",
        "You will be asked to give a 15-minute presentation. This is followed by a 45-minute interview with a panel of "
        "three members of the mill. References will be taken up after the interview.",
        [
            ("exercise", (15, 15), None),
            ("panel", (45, 45), "panel of three members of the mill"),
            ("reference", None, None),
        ],
    ),
    (
        "en",
        "- Call with our owner, 20 minutes\n- Talk of an hour with Tove and Wen, no slides\n- Offer\n",
        [("screening", (20, 20), "owner"), ("panel", (60, 60), "Tove and Wen"), ("offer", None, None)],
    ),
    (
        "en",
        "- Form (five questions, no CV)\n- Call, 20 minutes\n- Interview, an hour\n",
        [("questionnaire", None, None), ("screening", (20, 20), None), ("interview", (60, 60), None)],
    ),
    (
        "en",
        "First interviews will be held in March with the curator and the registrar. They last an hour.",
        [("panel", (60, 60), "curator and the registrar")],
    ),
    (
        "en",
        "After a call of 20 minutes with Runa you come to the mill. "
        "In a second talk you present a sheet of your own to the team (45 minutes).",
        [("screening", (20, 20), "Runa"), ("exercise", (45, 45), "team")],
    ),
    (
        "en",
        "- Runa, Recruiter, for a first call\n- Tove, Head Papermaker, for an interview of an hour\n",
        [("screening", None, "Runa, Recruiter"), ("interview", (60, 60), "Tove, Head Papermaker")],
    ),
    (
        "en",
        "- Mira from the people team calls you (20 minutes)\n- Half a day at the mill\n- Offer\n",
        [("screening", (20, 20), "Mira from the people team"), ("exercise", None, None), ("offer", None, None)],
    ),
    (
        "en",
        "- A first chat, 25 minutes, with Tove\n- A chat with the vat team, 25 minutes\n- Interview, 60 minutes\n",
        [("screening", (25, 25), "Tove"), ("interview", (25, 25), "vat team"), ("interview", (60, 60), None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), PROCESSES)
def test_the_steps_are_found(language: str, text: str, told: list[Told]) -> None:
    reading = read_page(ABOVE[language] + text)
    assert [(stage.kind.value, stage.minutes, stage.interviewer) for stage in reading.stages] == told


@pytest.mark.parametrize(
    ("line", "name"),
    [("🧵 **Deine Aufgaben**", "Segel nähen"), ("🎯 **Das machst du**", "Tuch zuschneiden")],
)
def test_a_bold_line_behind_a_picture_is_a_heading_over_a_list_of_pictures(line: str, name: str) -> None:
    page = f"# Segelmacher\n\n{line}\n\n✔️ {name}\n✔️ Tauwerk spleißen\n\n💪 **Dein Profil**\n\n✔️ Geduld\n✔️ Ruhige Hand\n"
    track = read_page(page).tracks[0]
    assert (len(track.responsibilities), len(track.requirements)) == (2, 2)


@pytest.mark.parametrize(
    ("remark", "optional"), [("Der Betriebsrat ist auf Wunsch dabei.", False), ("Es ist freiwillig.", True)]
)
def test_a_step_is_optional_by_what_is_said_of_it_and_not_of_somebody(remark: str, optional: bool) -> None:
    steps = f"1. **Gespräch:** Sie sprechen eine Stunde mit der Leiterin. {remark}\n2. **Vertrag**\n"
    first, _ = read_page(ABOVE["de"] + steps).stages
    assert first.optional is optional

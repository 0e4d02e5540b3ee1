"""What one line tells of a step in each language: its kind, who it is with and how long it takes."""

from __future__ import annotations

import pytest

from hiring_assistant.domain.role import Stage
from hiring_assistant.roles.people import are_together
from hiring_assistant.roles.reading import read_page
from hiring_assistant.roles.stages import Step, stage_of

ABOVE = {
    "en": ("# Ferry Hand", "You work on the boats with the crew and the people of the island.", "## Hiring process"),
    "de": (
        "# Fährhelfer",
        "Du arbeitest mit der Mannschaft auf den Booten und bist für die Gäste da.",
        "## Bewerbungsprozess",
    ),
    "fr": (
        "# Matelot de bac",
        "Vous travaillez avec l'équipe sur les bateaux et vous êtes là pour les passagers.",
        "## Processus de recrutement",
    ),
    "es": (
        "# Marinera de transbordador",
        "Trabajas con el equipo en los barcos y estás para las personas de la isla.",
        "## Proceso de selección",
    ),
    "pt": (
        "# Marinheiro de balsa",
        "Você trabalha com a equipe nos barcos e está para as pessoas da ilha.",
        "## Processo seletivo",
    ),
    "it": (
        "# Marinaio di traghetto",
        "Lavori con la squadra sui battelli e sei lì per le persone dell'isola.",
        "## Processo di selezione",
    ),
    "ja": ("# 渡船スタッフ", "島の人たちのために、仲間と船の上で働く仕事です。", "## 選考フロー"),
    "ko": ("# 나룻배 선원", "섬 사람들을 위해 동료들과 함께 배에서 일합니다.", "## 채용 절차"),
}
"""Title, a sentence and the heading of the process, by language."""

STEPS = {
    "en": [
        ("Video interview with Sal and a short quiz", "exercise", "Sal", None),
        ("Coffee with our two apprentices", "panel", "two apprentices", None),
        (
            "Meet Mira and Joost, our two lead designers, for an hour",
            "panel",
            "Mira and Joost, our two lead designers",
            (60, 60),
        ),
        ("Technical deep dive with two senior engineers (90 min)", "panel", "two senior engineers", (90, 90)),
        (
            "Interview with the Head of Finance and the Financial Controller, 45 minutes",
            "panel",
            "Head of Finance and the Financial Controller",
            (45, 45),
        ),
        ("Talk with the support team, all five of them, 45 min", "panel", "support team, all five of them", (45, 45)),
        (
            "A working interview: spend four hours in the kitchen with our sous chef",
            "exercise",
            "sous chef",
            (240, 240),
        ),
        ("Whiteboard session with the platform team, 60 minutes", "exercise", "platform team", (60, 60)),
        ("Pairing on a real ticket with Noor (2 hours)", "exercise", "Noor", (120, 120)),
        ("Job talk (45 minutes) to the faculty", "exercise", "faculty", (45, 45)),
        ("Portfolio review with the design team (60 min)", "exercise", "design team", (60, 60)),
        ("A final conversation with our COO about the offer", "interview", "COO", None),
        ("An interview to talk about the results of your test with the QA Lead", "interview", "QA Lead", None),
        ("Interview with the Head of Assessment", "interview", "Head of Assessment", None),
        ("Interview with our Test Manager", "interview", "Test Manager", None),
        ("Interview with the Challenge Fund team", "interview", "Challenge Fund team", None),
        ("We check your references and make an offer", "offer", None, None),
        ("Discussion of salary with HR", "screening", "HR", None),
        ("Zoom interview (30 min) with the search committee", "panel", "search committee", (30, 30)),
        (
            "An informal chat over the phone with someone from our people team (about 15 minutes)",
            "screening",
            "someone from our people team",
            (15, 15),
        ),
        ("Intro call with our Talent Partner, Esme (30 mins)", "screening", "Talent Partner, Esme", (30, 30)),
        ("Spend three-quarters of an hour with our CFO", "interview", "CFO", (45, 45)),
        ("An hour and a quarter with the CTO", "interview", "CTO", (75, 75)),
        ("Twenty-five minute phone call with a recruiter", "screening", "recruiter", (25, 25)),
        ("A two-hour onsite with the team", "interview", "team", (120, 120)),
        (
            "A call of 20 to 30 minutes with someone from recruiting, on your CV and your plans.",
            "screening",
            "someone from recruiting",
            (20, 30),
        ),
    ],
    "de": [
        ("Zehnminütiger Anruf", "screening", None, (10, 10)),
        ("HR-Call, 30 min", "screening", "HR", (30, 30)),
        ("Videogespräch (Fachbereich, 1,5 h)", "interview", "Fachbereich", (90, 90)),
        ("Vorstellungsgespräch mit Kapitänin & Maschinist", "panel", "Kapitänin & Maschinist", None),
        ("Ausfüllen eines Fragebogens (10 Minuten)", "questionnaire", None, (10, 10)),
        ("Fachkundetest", "exercise", None, None),
        ("Fahrprobe mit dem Bootsführer", "exercise", "Bootsführer", None),
        ("Wir schauen uns deine Unterlagen an", "other", None, None),
        ("Mündliche Zusage", "offer", None, None),
        ("Finale Entscheidung", "other", None, None),
        (
            "Gespräch mit der Geschäftsführerin und dem Küchenchef, anderthalb Stunden",
            "panel",
            "Geschäftsführerin und dem Küchenchef",
            (90, 90),
        ),
        ("Du stellst deine Lösung dem Team vor (45 Minuten).", "exercise", "Team", (45, 45)),
        ("Hospitation auf Station, vier Stunden, mit der Stationsleitung", "exercise", "Stationsleitung", (240, 240)),
        ("Technisches Interview (60–90 Min.) mit zwei Entwicklern", "panel", "zwei Entwicklern", (60, 90)),
        ("Pair-Programming mit jemandem aus dem Team, 1,5 Stunden", "exercise", "jemandem aus dem Team", (90, 90)),
        (
            "Gespräch mit Personalreferentin und Pflegedienstleitung (45–60 Minuten)",
            "panel",
            "Personalreferentin und Pflegedienstleitung",
            (45, 60),
        ),
        ("Gespräch mit der Leiterin Testzentrum", "interview", "Leiterin Testzentrum", None),
        ("Gespräch mit der Vertragsabteilung", "interview", "Vertragsabteilung", None),
        ("Gespräch mit einem Mitglied der Auswahlkommission", "interview", "Mitglied der Auswahlkommission", None),
        ("Telefonat mit unserer Recruiterin Lena (20 Minuten)", "screening", "Recruiterin Lena", (20, 20)),
        (
            "Kurzes Kennenlernen per Video mit Jana aus dem People-Team, ca. 30 min",
            "screening",
            "Jana aus dem People-Team",
            (30, 30),
        ),
        (
            "Im Gespräch mit deiner künftigen Führungskraft geht es um deine Erfahrung (eine gute Stunde).",
            "interview",
            "künftigen Führungskraft geht",
            (60, 60),
        ),
        ("Frau Thomsen ruft Sie an und schickt Ihnen den Ausbildungsvertrag.", "offer", "Frau Thomsen", None),
        ("Kurzer Fragebogen per E-Mail von unserer Personalabteilung", "questionnaire", "Personalabteilung", None),
        ("Kaffee mit dem Team (freiwillig)", "other", "Team", None),
        ("Dreiviertelstündiges Gespräch mit Frau Dr. Wendlinger", "interview", "Frau Dr. Wendlinger", (45, 45)),
        (
            "Danach lernst Du in einem persönlichen Gespräch Frau Dr. Wendlinger kennen (ca. 45 Min.).",
            "interview",
            "Frau Dr. Wendlinger",
            (45, 45),
        ),
        ("Kurzes Telefonat mit Herrn Petersen (Personal), 10 Min.", "screening", "Herrn Petersen", (10, 10)),
    ],
    "fr": [
        ("Appel RH (20 min)", "screening", "RH", (20, 20)),
        ("Entretien équipe – 1 h", "interview", "équipe", (60, 60)),
        ("Visio (chef d'escale, 45 min)", "interview", "chef d'escale", (45, 45)),
        ("Entretien avec la gérante & le mécanicien", "panel", "gérante & le mécanicien", None),
        ("Tu échanges avec trois futurs collègues", "panel", "trois futurs collègues", None),
        ("Entretien d'embauche au port", "interview", None, None),
        ("Audition par le comité de sélection", "panel", "comité de sélection", None),
        ("Lecture du dossier par les RH", "other", "RH", None),
        ("Traduction d'un texte", "exercise", None, None),
        ("Présélection sur dossier", "other", None, None),
        ("Envoi du CV et de la lettre de motivation", "other", None, None),
        ("Entretien d'une heure avec Samia et le chef pâtissier", "panel", "Samia et le chef pâtissier", (60, 60)),
        ("Entretien avec Maud et deux membres du bureau (1 h)", "panel", "Maud et deux membres du bureau", (60, 60)),
        ("Rencontre avec deux futurs collègues, trois quarts d'heure", "panel", "deux futurs collègues", (45, 45)),
        (
            "Étude de cas : un manager vous soumet un cas réel. Vous disposez d'une heure et quart.",
            "exercise",
            "manager",
            (75, 75),
        ),
        ("Tu présentes ton projet à l'équipe (1h)", "exercise", "équipe", (60, 60)),
        (
            "Présentation d'un cas devant le comité de direction, 40 minutes",
            "exercise",
            "comité de direction",
            (40, 40),
        ),
        ("Entretien avec le responsable des tests", "interview", "responsable des tests", None),
        ("Entretien avec un membre du jury", "interview", "membre du jury", None),
        ("Entretien avec l'un des deux associés", "interview", "deux associés", None),
        (
            "Premier échange téléphonique avec Claire, chargée de recrutement (20 min)",
            "screening",
            "Claire, chargée de recrutement",
            (20, 20),
        ),
        (
            "Claire Baudoin, chargée de recrutement, vous appelle pendant 30 minutes environ.",
            "screening",
            "Claire Baudoin, chargée de recrutement",
            (30, 30),
        ),
        ("Entretien avec un associé, une heure et demie", "interview", "associé", (90, 90)),
        ("Déjeuner avec l'équipe (facultatif)", "other", "équipe", None),
        ("Un court questionnaire envoyé par l'équipe recrutement", "questionnaire", "équipe recrutement", None),
        ("Nolwenn vous fait une offre", "offer", "Nolwenn", None),
    ],
    "es": [
        ("Entrevista con el comité (una hora y media)", "panel", "comité", (90, 90)),
        ("Charla con dos compañeras del equipo, media hora", "panel", "dos compañeras del equipo", (30, 30)),
        ("Presentas tu propuesta al equipo de diseño durante 45 minutos", "exercise", "equipo de diseño", (45, 45)),
        ("Defensa del proyecto ante el tribunal (20 minutos)", "exercise", "tribunal", (20, 20)),
        (
            "Entrevista personal con la directora del centro y la jefa de estudios (45 min)",
            "panel",
            "directora del centro y la jefa de estudios",
            (45, 45),
        ),
        ("Entrevista con la responsable de pruebas", "interview", "responsable de pruebas", None),
        ("Entrevista con un miembro del tribunal", "interview", "miembro del tribunal", None),
        ("Entrevista el 12 de mayo a las 10:30 con la directora", "interview", "directora", None),
        (
            "Conversación de 25 minutos con la responsable de Personas para aclarar dudas.",
            "screening",
            "responsable de Personas",
            (25, 25),
        ),
        ("Llamada de un cuarto de hora con alguien de Recursos Humanos", "screening", "Recursos Humanos", (15, 15)),
        ("Entrevista con el Director de Zona, de unos 40 minutos", "interview", "Director de Zona", (40, 40)),
        ("Prueba práctica en el taller de unas dos horas", "exercise", None, (120, 120)),
        ("Cuestionario breve que te envía el equipo de selección", "questionnaire", "equipo de selección", None),
        ("La directora te llama con la oferta", "offer", "directora", None),
        ("Comida con el equipo (opcional)", "other", "equipo", None),
        ("Llamada inicial – Talento – 20 min", "screening", "Talento", (20, 20)),
        ("Exposición de una unidad didáctica ante el claustro (20 minutos)", "exercise", "claustro", (20, 20)),
        ("Resolverás un problema en pizarra durante unos tres cuartos de hora", "exercise", None, (45, 45)),
        ("Caso de negocio", "exercise", None, None),
        ("Contacto telefónico", "screening", None, None),
        ("Presentación a un panel de tres personas", "exercise", "panel de tres personas", None),
        ("Nos vemos con coordinación en la sede", "interview", "coordinación", None),
        ("Entrevista RRHH", "screening", "RRHH", None),
        ("Te llamamos para contarte el proyecto", "screening", None, None),
        ("Haces un turno con la jefa de sala", "exercise", "jefa de sala", None),
    ],
    "pt": [
        ("Você mostra as ideias para a equipe de criação, em 1 hora", "exercise", "equipe de criação", (60, 60)),
        ("Apresentação do case para a diretoria (45 minutos)", "exercise", "diretoria", (45, 45)),
        ("Aula teste de 40 minutos diante da banca", "exercise", "da banca", (40, 40)),
        ("Entrevista perante banca examinadora (20 minutos)", "panel", "banca examinadora", (20, 20)),
        ("Conversa de 30 minutos com alguém do time de pessoas", "screening", "time de pessoas", (30, 30)),
        ("Bate-papo com a Jussara, do RH (20 min)", "screening", "Jussara, do RH", (20, 20)),
        ("Entrevista com a gerente da loja e o supervisor", "panel", "gerente da loja e o supervisor", None),
        ("Entrevista com duas pessoas do time", "panel", "duas pessoas do time", None),
        ("Exame admissional realizado pela Medicina do Trabalho", "other", "Medicina do Trabalho", None),
        ("A Marina te liga com a proposta", "offer", "Marina", None),
        ("Café com o time (opcional)", "other", "time", None),
        (
            "Entrevista técnica com um dos nossos desenvolvedores, uma hora e quinze",
            "interview",
            "desenvolvedores",
            (75, 75),
        ),
        ("Papo com o fundador (meia hora)", "interview", "fundador", (30, 30)),
        ("Inscrição pelo formulário", "other", None, None),
        ("Contato por WhatsApp", "screening", None, None),
        ("Entrevista gestor", "interview", "gestor", None),
        ("Manhã de observação: acompanhas uma colega", "exercise", None, None),
        ("Você faz um turno de quatro horas na cozinha", "exercise", None, (240, 240)),
        ("Prova didática perante a banca", "exercise", "banca", None),
        ("Conversa – Gerente de Produto – 30 min", "interview", "Gerente de Produto", (30, 30)),
        ("Conversa por telefone para falar sobre a vaga", "screening", None, None),
    ],
    "it": [
        (
            "Incontro con i fondatori, tutti e tre insieme (45 minuti)",
            "panel",
            "fondatori, tutti e tre insieme",
            (45, 45),
        ),
        ("Prova orale davanti alla commissione di circa 30 minuti", "panel", "alla commissione", (30, 30)),
        ("Presenti il tuo lavoro al team (un'ora)", "exercise", "team", (60, 60)),
        (
            "Colloquio finale con l'amministratore e il responsabile di produzione, circa 45 minuti",
            "panel",
            "amministratore e il responsabile di produzione",
            (45, 45),
        ),
        (
            "Telefonata di mezz'ora dalla responsabile del personale, dott.ssa Lia Morandi",
            "screening",
            "responsabile del personale, dott.ssa Lia Morandi",
            (30, 30),
        ),
        (
            "Chiamata conoscitiva con Greta delle risorse umane (20 minuti)",
            "screening",
            "Greta delle risorse umane",
            (20, 20),
        ),
        ("Mezza giornata in laboratorio con il mastro birraio", "exercise", "mastro birraio", None),
        ("Prova pratica di due ore in officina", "exercise", None, (120, 120)),
        ("La titolare ti chiama con la proposta", "offer", "titolare", None),
        ("Caffè con il team, facoltativo", "other", "team, facoltativo", None),
        ("Colloquio tecnico con uno sviluppatore, un'ora e un quarto", "interview", "sviluppatore", (75, 75)),
        ("Colloquio con Pietro, che guida il laboratorio (45 minuti)", "interview", "Pietro", (45, 45)),
        ("Chiamata di 15 minuti con Sara (recruiting)", "screening", "Sara", (15, 15)),
        ("Call iniziale – Talent – 20 min", "screening", "Talent", (20, 20)),
        ("Ci sentiamo al telefono per una ventina di minuti", "screening", None, (20, 20)),
        ("Precolloquio telefonico", "screening", None, None),
        ("Terza prova: colloquio con la commissione", "panel", "commissione", None),
        ("Passi un pomeriggio con i ragazzi del doposcuola", "exercise", None, None),
        ("Ti chiamiamo per raccontarti il progetto", "screening", None, None),
        ("Colloquio con il consiglio direttivo", "panel", "consiglio direttivo", None),
        ("Presentazione a un panel di tre persone", "exercise", "panel di tre persone", None),
        (
            "Ti incontreranno la direttrice e una persona del consiglio",
            "panel",
            "direttrice e una persona del consiglio",
            None,
        ),
    ],
    "ja": [
        ("役員面接（理事長ほか役員3名、30分）", "panel", "理事長ほか役員3名", (30, 30)),
        ("ペアプログラミング（エンジニアと2時間）", "exercise", "エンジニア", (120, 120)),
        ("料理長の前での実技（2時間）", "exercise", "料理長", (120, 120)),
        ("技術面接（シニアエンジニア2名・90分）", "panel", "シニアエンジニア2名", (90, 90)),
        ("カジュアル面談（採用担当、30分程度）", "screening", "採用担当", (30, 30)),
        ("一次面接（現場マネージャー・60分程度）", "interview", "現場マネージャー", (60, 60)),
        ("現場エンジニアとの技術面接 90分", "interview", "現場エンジニア", (90, 90)),
        ("店長と30分ほどお話しいただきます。", "interview", "店長", (30, 30)),
        ("実技試験（木工室にて、約1時間半）", "exercise", None, (90, 90)),
        ("チーム全員との面接", "panel", "チーム全員", None),
        ("人事面談（オンライン・30分）", "screening", "人事", (30, 30)),
        ("採用担当よりお電話（15分）", "screening", "採用担当", (15, 15)),
        ("オファー面談（人事・30分）", "offer", None, (30, 30)),
        ("職場見学（任意）", "other", None, None),
    ],
    "ko": [
        ("1차 면접 (팀장 및 팀원 2명, 60분)", "panel", "팀장 및 팀원 2명", (60, 60)),
        ("면접전형(30분, 관장 및 외부 위원)", "panel", "관장 및 외부 위원", (30, 30)),
        ("과제 발표 (개발팀 앞에서 30분)", "exercise", "개발팀", (30, 30)),
        ("페어 프로그래밍 (시니어 개발자와 90분)", "exercise", "시니어 개발자", (90, 90)),
        ("면접위원 3명과의 다대일 면접 30분", "panel", "면접위원 3명", (30, 30)),
        ("전화 인터뷰 (채용 담당자, 약 30분)", "screening", "채용 담당자", (30, 30)),
        ("1차 면접: 실무진 (1시간)", "interview", "실무진", (60, 60)),
        ("2차 면접 (대표이사, 40분 내외)", "interview", "대표이사", (40, 40)),
        ("실기평가 (재활치료센터장)", "exercise", "재활치료센터장", None),
        ("아트 디렉터와 1시간 동안 과제에 대해 이야기합니다", "interview", "아트 디렉터", (60, 60)),
        ("인사팀 면접 30분", "screening", "인사팀", (30, 30)),
        ("커피챗 (팀원, 20분)", "screening", "팀원", (20, 20)),
        ("팀원들과 점심 식사 (선택)", "other", "팀원들", None),
        ("지원서 접수", "other", None, None),
    ],
}
"""Line, kind, who and minutes, by language."""


def _read(language: str, lines: list[str]) -> dict[str, Stage]:
    """The stages of a page that has the lines as its process, by their line."""
    page = "\n\n".join(ABOVE[language]) + "\n\n" + "".join(f"1. {line}\n" for line in lines)
    return {stage.text: stage for stage in read_page(page).stages}


@pytest.mark.parametrize("language", STEPS)
def test_a_line_tells_kind_person_and_length(language: str) -> None:
    stages = _read(language, [line for line, *_ in STEPS[language]])
    read = [
        (line, stages[line].kind.value, stages[line].interviewer, stages[line].minutes) for line, *_ in STEPS[language]
    ]
    assert read == STEPS[language]


def test_a_picture_in_the_place_of_people_names_nobody() -> None:
    assert stage_of(Step("Interview", 1, heading="Interview", who="★"), 1).kind == "interview"
    assert not are_together("★", "Interview with ", slot=False)

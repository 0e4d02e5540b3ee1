"""Role pages as they are kept in repositories and exported from other programs: HTML, front matter of many kinds, marks
in the wrong place, and lists that tell of no job."""

from __future__ import annotations

from hiring_assistant.domain.role import RoleReading, StageKind, TrackKind
from hiring_assistant.roles.reading import read_page


def _counts(reading: RoleReading) -> list[tuple[str, int, int]]:
    return [(track.name, len(track.responsibilities), len(track.requirements)) for track in reading.tracks]


def _kinds(page: str) -> list[StageKind]:
    return [stage.kind for stage in read_page(page).stages]


def test_headings_of_html_that_go_over_several_lines() -> None:
    page = """---
title: Sail mender
---

<h2 class="Title">
  What you will do
</h2>
<ul class="List">
  <li class="Item">
    Mend sails
  </li>
  <li class="Item">Cut cloth</li>
</ul>
<div class="Box">
  <h2 class="Box__Title">
    What you bring
  </h2>
  <ul>
    <li>
      A steady hand
    </li>
  </ul>
</div>
<h2>Hiring process</h2>
<ol>
  <li>
    <h3 class="Step">
      1. Call with the loft
    </h3>
    <ul>
      <li>About twenty minutes</li>
    </ul>
  </li>
  <li>
    <h3>2. Trial seam</h3>
    <ul>
      <li>At our table</li>
    </ul>
  </li>
  <li>
    <h3>
      3. Offer
    </h3>
  </li>
</ol>
"""
    reading = read_page(page)
    assert _counts(reading) == [("Sail mender", 2, 1)]
    assert len(reading.stages) == 3
    assert reading.tracks[0].responsibilities[0].line == 9


def test_folded_parts_with_headings_inside_are_openings() -> None:
    page = """# Helpers wanted

<details><summary><b>Night kitchen</b></summary>

<h4>Tasks</h4>
<ul>
  <li>Stir</li>
  <li>Taste</li>
</ul>
<h4>Requirements</h4>
<ul>
  <li>Patience</li>
</ul>
</details>

<details><summary><b>Morning counter</b></summary>

<h4>Tasks</h4>
<ul>
  <li>Sell</li>
</ul>
<h4>Requirements</h4>
<ul>
  <li>A good memory</li>
  <li>A smile</li>
</ul>
</details>
"""
    assert _counts(read_page(page)) == [("Night kitchen", 2, 1), ("Morning counter", 1, 2)]


def test_folded_lists_below_levels_keep_their_names() -> None:
    page = """<h2>Junior</h2>

<details>
  <summary>
    <b>Requirements</b>
  </summary>
  <ul>
    <li>Curiosity</li>
  </ul>
</details>
<details>
  <summary>
    <b>Responsibilities</b>
  </summary>
  <ul>
    <li>Asks</li>
    <li>Learns</li>
  </ul>
</details>

<h2>Senior</h2>

<details>
  <summary>
    <b>Requirements</b>
  </summary>
  <ul>
    <li>Calm</li>
    <li>Depth</li>
  </ul>
</details>
<details>
  <summary>
    <b>Responsibilities</b>
  </summary>
  <ul>
    <li>Teaches</li>
  </ul>
</details>
"""
    assert _counts(read_page(page)) == [("Junior", 2, 1), ("Senior", 1, 2)]


def test_bold_marks_that_are_closed_a_paragraph_too_late() -> None:
    page = """# Cooper

**Responsibilities:

** - Bend staves over the fire

- Fit the hoops

**Requirements:

** - Strong arms

- An eye for wood

- Patience
"""
    assert _counts(read_page(page)) == [("Cooper", 2, 3)]


def test_steps_with_a_sign_and_a_number_over_their_text() -> None:
    page = """# Nettoyeuse de cloches

**Comment postuler ?**

👉 _Étape 1 :_

Envoie-nous une lettre.

👉 _Étape 2 :_

Tu auras un entretien avec la directrice. Tu recevras aussi un exercice à préparer.

👉 _Étape 3 :_

Tu seras invitée à un second entretien avec l'équipe des sonneurs.
"""
    stages = read_page(page).stages
    assert [stage.kind for stage in stages[:2]] == [StageKind.OTHER, StageKind.INTERVIEW]
    assert [stage.title for stage in stages] == ["Étape 1", "Étape 2", "Étape 3"]


def test_a_table_of_steps_that_are_told_one_by_one_below() -> None:
    page = """# How we hire ferrymen

## The way at a glance

Step | With | Longest | Why
:--: | :--: | :--: | :--
First interview | the bosun | 60 minutes | We learn how you work
Second interview | the captain | 45 minutes | You learn how we work

## First interview

### Why

We look for calm.

## Second interview

### Why

We look for good company.

## Coffee with the crew

It is no interview.
"""
    stages = read_page(page).stages
    assert [(stage.minutes, stage.interviewer) for stage in stages] == [((60, 60), "bosun"), ((45, 45), "captain")]


def test_instructions_for_a_task_are_no_steps() -> None:
    page = """# Analista de marés

## Processo

As etapas do processo serão:

1. Teste em planilha.
2. Conversa com as sócias.

O processo inicia-se após o envio do teste.

**Instruções para o teste**

1. Faça uma cópia da planilha.
2. Resolva a tarefa.
3. Envie o link com uma breve apresentação.
"""
    assert _kinds(page) == [StageKind.EXERCISE, StageKind.INTERVIEW]


def test_steps_told_in_the_text_below_a_title_about_hiring() -> None:
    page = """# Processo seletivo Salmoura

Buscamos gente para a doca. O processo será dividido em 3 etapas: inscrição, teste e entrevistas.

## 1. Doca norte

Requisitos:

- Força
- Calma

## 2. Doca sul

Requisitos:

- Carteira de barco
"""
    reading = read_page(page)
    assert [stage.kind for stage in reading.stages] == [StageKind.OTHER, StageKind.EXERCISE, StageKind.INTERVIEW]
    assert [track.name for track in reading.tracks] == ["Doca norte", "Doca sul"]


def test_a_look_at_the_papers_joined_to_the_talks_is_the_talk() -> None:
    page = """# Farera

## Fechas y proceso

### Presentación de candidaturas

Para presentar tu candidatura, rellena el formulario.

### Preselección y entrevistas

Hablaremos por teléfono con cada persona.

### Resolución definitiva

Lo sabrás el 9 de junio.
"""
    assert _kinds(page)[:2] == [StageKind.OTHER, StageKind.INTERVIEW]


def test_facts_and_contacts_are_no_tasks() -> None:
    page = """# Beekeeper

## About the job

- Company: Honeycomb Ltd
- Salary: 30,000
- Contract: permanent
- On site in Drumcliff

## Requirements

- No fear of stings
- A driving licence

<br>

- Questions? Write to [jobs@honeycomb.example](mailto:jobs@honeycomb.example)
- [How we hire](/hiring)
"""
    assert _counts(read_page(page)) == [("Beekeeper", 0, 2)]


def test_a_list_that_says_what_levels_mean_is_no_list_of_tasks() -> None:
    page = """# Roles and responsibilities

Our workshop knows these levels:

- **Trainee:** has just begun
- **Junior:** knows the tools
- **Mid:** works alone
- **Senior:** teaches others

## Wheelwright

### Requirements

- Two years at the bench
- A steady eye

## Saddler

### Requirements

- Strong fingers
"""
    assert _counts(read_page(page)) == [("Wheelwright", 0, 2), ("Saddler", 0, 1)]


def test_entries_that_are_headings_over_what_counts() -> None:
    korean = """---
title: 등대 관리자
---
#### 1. 주요 업무
*   등대 점검
*   항해 일지 작성

#### 2. 필요 역량
*   핵심 직무 역량
    *   기계를 다루는 능력
    *   차분함
*   우대 사항
    *   소형 선박 면허
"""
    (track,) = read_page(korean).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, True]
    facts = """# 등대지기

- 연봉 : 3,000만원
- 근무 시간 : 주 5일
- 필수 기술:
  - 배를 몰 줄 아는 분
  - 수영
"""
    assert [len(track.requirements) for track in read_page(facts).tracks] == [2]


def test_front_matter_whose_quotes_are_not_sound() -> None:
    doubled = """---
description: 'Rejoignez-nous ! On cherche quelqu''un.'
title: 'Rejoignez l''équipe du phare : offre d'emploi
  « Gardienne de nuit »'
---

## Vos missions

Nous cherchons une personne pour rejoindre l'équipe, en :

- allumant la lampe
- notant le temps

## Rejoignez-nous

Ce poste est pour vous si :

- vous aimez la nuit
- vous savez grimper
- vous écrivez bien
"""
    reading = read_page(doubled)
    assert reading.title == "Rejoignez l'équipe du phare : offre d'emploi « Gardienne de nuit »"
    assert _counts(reading) == [(reading.title, 2, 3)]
    quoted = """---
title: Join the lighthouse : traineeship "Night watch"
---

## Tasks

- Light the lamp
"""
    assert read_page(quoted).title == 'Join the lighthouse : traineeship "Night watch"'


def test_keys_above_the_page_as_pelican_has_them() -> None:
    page = """Title: Vacantes
Slug: vacantes
Author: General
Date: 2018-03-15 12:40

### Auxiliar de faro

**Requisitos**

* Vista de lince
* Buen sueño de día

**Responsabilidades**

* Encender la lámpara

### Subdirección de faros

**Requisitos**

* Experiencia

**Responsabilidades**

* Coordinar los turnos
* Llevar las cuentas
"""
    reading = read_page(page)
    assert reading.title == "Vacantes"
    assert _counts(reading) == [("Auxiliar de faro", 1, 2), ("Subdirección de faros", 2, 1)]
    assert {track.kind for track in reading.tracks} == {TrackKind.LEVEL}


def test_what_is_expected_and_what_would_be_loved() -> None:
    expected = """# Bell founder

## Your profile

As the *bell founder*, we expect you to:

- have cast three bells
- know the alloys

We prefer, but don't require, that you:

- play the organ
"""
    (track,) = read_page(expected).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, True]
    loved = """# Puppeteer

## We get excited about candidates who have the following

- Nimble fingers
- A loud voice
- Woodwork (big plus)
"""
    (track,) = read_page(loved).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, True]


def test_a_second_thing_that_is_welcome_beside_one_that_is_asked_for() -> None:
    page = """# Tecnico dei fari

## Requisiti

- Conoscenza delle lampade gradita la conoscenza degli specchi
- Gradita la conoscenza dei venti
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, True]


def test_grades_and_names_in_headings_below_the_title() -> None:
    page = """---
title: "Wir suchen: Glockengießerin (m/w/d)"
---

<h2>Glockengießerin (m/w/d)</h2>
<h3>(bis Entgeltgruppe 13 TV-L, zunächst auf zwei Jahre befristet)</h3>

### Ihre Aufgaben

- Glocken gießen

### Ihre Qualifikationen

- Meisterbrief
"""
    (track,) = read_page(page).tracks
    assert (track.kind, track.grade) == (TrackKind.BASE, "13")


def test_entries_one_blank_further_in_belong_to_the_one_that_leads_to_them() -> None:
    page = """# Tar boiler

## Requirements

- Knows tar. Read more about ours:
 - [Part one](/one)
 - [Part two](/two)
- Knows rope
"""
    (track,) = read_page(page).tracks
    assert [len(entry.details) for entry in track.requirements] == [2, 0]


def test_the_title_may_say_what_the_only_list_is() -> None:
    page = """### Band 2 - Behaviours & Experience

* Depth in one craft

* Helps others decide

* Sees the whole
"""
    assert _counts(read_page(page)) == [("Band 2 - Behaviours & Experience", 0, 3)]


def test_tags_and_entries_over_several_lines() -> None:
    page = """---
title: "Parkpflege (m/w/d)"
---

<h2
  id="aufgaben"
  class="abschnitt">
  Ihre
  Aufgaben
</h2>

<ul class="liste">
<li class="punkt">
Sie schneiden Hecken.
</li>
<li class="punkt">
Sie zählen Bäume
und schreiben sie auf.
</li>
</ul>

<h2 class="abschnitt">
  Das setzen wir voraus
</h2>

<ul class="liste">
<li class="punkt">
Führerschein der Klasse B
</li>
</ul>
"""
    reading = read_page(page)
    assert _counts(reading) == [("Parkpflege (m/w/d)", 2, 1)]
    assert [entry.line for entry in reading.tracks[0].responsibilities] == [13, 16]


def test_a_label_with_the_first_entry_on_its_line() -> None:
    page = """# Linesman

**What a shift asks of you:** - Take the lines
- Let go on the pilot's word
- Write each ship into the log

**You can only start with us if you have:** - A boat licence
- Good English

**Who we are
**

Forty people and six boats.
"""
    (track,) = read_page(page).tracks
    assert (len(track.responsibilities), len(track.requirements)) == (3, 2)
    assert [entry.line for entry in track.responsibilities] == [3, 4, 5]


def test_folded_posts_with_bold_lines_inside() -> None:
    page = """# Conservation posts

<details>
<summary>Conservation Technician</summary>

This is a grade 4 post.

**What the technician looks after**

- Surface cleaning of maps
- Making boxes

**What we ask of a technician**

- Neat handwork

</details>

<details>
<summary>Senior Conservation Technician</summary>

This is a grade 6 post. It builds on the Conservation Technician post.

**What the senior technician looks after**

- Repairing tears

**What we ask of a senior technician**

- Three years at the bench
- Preferred: some knowledge of parchment

</details>
"""
    reading = read_page(page)
    assert _counts(reading) == [("Conservation Technician", 2, 1), ("Senior Conservation Technician", 1, 2)]
    assert [(track.grade, track.extends) for track in reading.tracks] == [("4", None), ("6", "Conservation Technician")]


def test_levels_as_columns_below_headings_for_their_lists() -> None:
    page = """# Library staff

| Level             | Grade   |
|-------------------|---------|
| Library Assistant | Grade 4 |
| Library Officer   | Grade 6 |

## Tasks level by level

| Area    | Library Assistant | Library Officer    |
|---------|-------------------|--------------------|
| Counter | Issues and renews | Settles complaints |
| People  | –                 | Draws up the rota  |

## Knowledge and experience level by level

| Topic     | Library Assistant    | Library Officer |
|-----------|----------------------|-----------------|
| Schooling | English and maths    | A levels        |
"""
    reading = read_page(page)
    assert _counts(reading) == [("Library Assistant", 1, 1), ("Library Officer", 2, 1)]
    assert [track.grade for track in reading.tracks] == ["4", "6"]


def test_levels_whose_tasks_and_requirements_stand_in_two_sections() -> None:
    page = """# Les échelons de l'atelier

## Missions, échelon par échelon

Le luthier confirmé fait tout ce que fait le compagnon luthier, et davantage.

**Compagnon luthier**
: ébaucher les tables
: recoller les fentes

**Luthier confirmé**
: régler l'âme
: chiffrer les restaurations
: former le responsable du samedi

**Chef d'atelier**
: choisir les bois

## Compétences demandées, échelon par échelon

**Compagnon luthier**
: main sûre au rabot

**Luthier confirmé**
: six ans d'établi
: pratique du vernis

**Chef d'atelier**
: brevet de maîtrise
"""
    reading = read_page(page)
    assert _counts(reading) == [("Compagnon luthier", 2, 1), ("Luthier confirmé", 3, 2), ("Chef d'atelier", 1, 1)]
    assert reading.tracks[1].extends == "Compagnon luthier"


def test_bands_steps_and_scales_of_pay_are_grades() -> None:
    page = """# Conservators

## Conservator

*Pay band C.*

Responsibilities:

* treats sheets

## Senior Conservator

*Pay band D.* Builds on the Conservator.

Responsibilities:

* chooses the methods
"""
    assert [track.grade for track in read_page(page).tracks] == ["C", "D"]
    scale = """# Bibliothekarin

Die Stelle ist mit E9b TVöD bewertet.

## Aufgaben

- Bücher ordnen
"""
    assert read_page(scale).tracks[0].grade == "E9b"
    offered = """# Bibliothekarin

## Aufgaben

- Bücher ordnen

## Wir bieten

- eine Vergütung nach TV-L E13
- Gleitzeit
"""
    assert read_page(offered).tracks[0].grade == "E13"
    japanese = """# 介護職員

## 介護員

格付けは1等級です。

■ 担当する仕事

- 食事の介助
- 居室の清掃

## 上級介護員

格付けは2等級です。介護員の仕事をすべて行い、さらに次の仕事を担当します。

■ 担当する仕事

- 新人の指導
"""
    tracks = read_page(japanese).tracks
    assert [(track.grade, track.kind) for track in tracks] == [("1", TrackKind.LEVEL), ("2", TrackKind.LEVEL)]
    assert tracks[1].extends == "介護員"


def test_success_is_no_requirement_of_a_level() -> None:
    page = """# Bakehouse

## The rungs

**Bench Baker**

*You are expected to*

- shape loaves

*You need*

- a strong back

*How we see that it goes well*

- few seconds

**Head Baker**

*You are expected to*

- buy flour

*You need*

- a master's certificate
- a calm head

*How we see that it goes well*

- bakers stay
"""
    assert _counts(read_page(page)) == [("Bench Baker", 1, 1), ("Head Baker", 1, 2)]


def test_posts_named_in_headings() -> None:
    page = """# Deux postes à l'atelier

## Pour le poste de Gestion

Vous intervenez au sein du comité. Voici une liste non exhaustive :

- édition des factures
- suivi des frais
- traitement du courrier

## Pour le poste en Ressources humaines

Voici une liste non exhaustive :

- édition des bulletins
- supervision des recrutements (planification et entretiens)
- organisation des visites

## Pour les deux postes

Profil recherché :

- Rigueur
- Aisance

Plus significatifs :

- Un peu de droit
"""
    reading = read_page(page)
    assert [len(track.responsibilities) for track in reading.tracks] == [0, 3, 3]
    assert [entry.nice_to_have for entry in reading.tracks[0].requirements] == [False, False, True]
    assert not reading.stages


def test_who_reads_watches_and_offers() -> None:
    page = """# Gardener

## Hiring process

1. **Your letter.** The head gardener reads every letter herself.
2. **The potting shed test.** You prick out a tray. You have one hour; the propagation supervisor watches and may help.
3. **A talk with the curator.** Half an hour in the library.
4. **An offer.** Finally the matron rings you.
"""
    people = [stage.interviewer for stage in read_page(page).stages]
    assert people == ["head gardener", "propagation supervisor", "curator", "matron"]
    german = """# Tischlerin

## Vom Umschlag bis zum Handschlag

### 1. Wir lesen

Ihre Unterlagen liest zuerst der Werkstattleiter.

### 2. Wir telefonieren

Eine Kollegin aus dem Personalbüro ruft Sie an. In etwa 20 Minuten klären wir den Lohn.

### 3. Sie bauen etwas

Sie fertigen einen kleinen Rahmen. Dafür haben Sie drei Stunden. Jemand aus der Tischlerei ist dabei.

### 4. Das Angebot

Sind wir uns einig, schickt Ihnen das Personalbüro ein Vertragsangebot.
"""
    stages = read_page(german).stages
    assert [(stage.kind, stage.interviewer) for stage in stages] == [
        (StageKind.OTHER, "Werkstattleiter"),
        (StageKind.SCREENING, "Kollegin aus dem Personalbüro"),
        (StageKind.EXERCISE, "Jemand aus der Tischlerei"),
        (StageKind.OFFER, "Personalbüro"),
    ]


def test_steps_that_a_sentence_of_the_introduction_counts() -> None:
    page = """---
title: Bibliothekarin für Kinder
---

Die Bücherei sucht Verstärkung. Unser Auswahlverfahren hat drei Schritte: ein Telefonat von zwanzig
Minuten mit der Personalstelle, ein einstündiges Gespräch mit der Leiterin und eine kurze Vorleseprobe,
bei der jemand aus dem Team zuhört.

## Aufgaben

- Bücher auswählen
"""
    kinds = _kinds(page)
    assert kinds == [StageKind.SCREENING, StageKind.INTERVIEW, StageKind.EXERCISE]


def test_lists_that_stand_behind_the_tasks_of_each_level() -> None:
    page = """# Signalling technicians

## Assistant Technician

### Main tasks

- Clean point machines

### Terms of admission

- Vocational training
- Safety on the line

## Technician

### Main tasks

- Clear faults
- Test installations

### Terms of admission

- Licence S1
"""
    assert _counts(read_page(page)) == [("Assistant Technician", 1, 2), ("Technician", 2, 1)]


def test_lists_that_hold_for_all_posts() -> None:
    page = """# Vacancies at the harbour

## Vessel Traffic Officer

### You will need

- Good eyesight

## Mooring Hand

### You will need

- A driving licence

## For both jobs

Whoever you are and whatever you do here, we ask for

- a security check
- willingness to wear a lifejacket
"""
    reading = read_page(page)
    assert _counts(reading) == [
        ("Vacancies at the harbour", 0, 2),
        ("Vessel Traffic Officer", 0, 1),
        ("Mooring Hand", 0, 1),
    ]


def test_remarks_behind_a_row_of_steps_and_steps_that_are_left_open() -> None:
    row = """# 코치

## 전형 절차

서류전형 → 전화 인터뷰(20분) → 훈련 시연(40분) → 최종합격

- 서류 결과는 일주일 안에 알려 드립니다.
- 시연은 실제 구장에서 진행합니다.
"""
    assert len(read_page(row).stages) == 4
    left_open = """# Platform engineer

## Hiring process

1. **Written questions.** Our Talent team sends you a short form:
   - What did you restore last?
2. **Interview** (60 min) with the Head of Platform.
3. **Interview** (30 min) with the CTO. This one may be added for principals.
"""
    stages = read_page(left_open).stages
    assert [(stage.interviewer, stage.optional) for stage in stages] == [
        ("Talent team", False),
        ("Head of Platform", False),
        ("CTO", True),
    ]


def test_a_day_at_work_in_a_table_and_questions_without_a_mark() -> None:
    page = """# せり人候補

## お任せしたいこと

- 荷の品質を確かめる
- 相場を伝える

## 一日の流れ

| 時刻 | すること |
|------|----------|
| 2:00 | 荷受け |
| 5:30 | せり |

## 選考の流れ

1. 書類選考
2. 面接(60分、青果部長)
   - 食べ物の仕事を選ぶのはなぜですか
   - 早起きのために何をしますか
"""
    reading = read_page(page)
    assert len(reading.tracks[0].responsibilities) == 2
    assert [len(stage.questions) for stage in reading.stages] == [0, 2]


def test_the_key_of_the_title_may_have_a_capital() -> None:
    reading = read_page("---\nTitle: Lock keeper\ndraft: true\n---\n\n## Who are you?\n\n- Somebody with patience\n")
    assert reading.title == "Lock keeper"


def test_a_list_of_the_front_matter_that_the_page_has_as_well_counts_once() -> None:
    page = """---
title: Lock keeper
requirements:
  - Knows the tides
  - Speaks to skippers
---

## Requirements

- Knows the tides
- Speaks to skippers
- Sleeps lightly
"""
    assert _counts(read_page(page)) == [("Lock keeper", 0, 3)]


def test_a_page_that_is_one_list_of_headings_in_bold() -> None:
    page = """# Lock keeper

- **Requirements:**
  - Knows the tides
  - Speaks to skippers
- **Responsibilities:** One lock, with all that belongs to it:
  1. Open the gates
  2. Oil the gates
- **Selection process:** Two steps:
  - Interview: 60 minutes
  - Reference check
"""
    reading = read_page(page)
    assert _counts(reading) == [("Lock keeper", 2, 2)]
    assert [stage.kind for stage in reading.stages] == [StageKind.INTERVIEW, StageKind.REFERENCE]


def test_one_list_of_what_is_required_and_what_is_welcome() -> None:
    page = "# Lock keeper\n\n## Requirements/Preferences\n\n- Knows the tides\n- Own boat preferred\n"
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, True]


def test_goals_beside_tasks_are_no_tasks() -> None:
    page = "# Lock keeper\n\n## Objectives\n\n- Fewer floods\n\n## Tasks\n\n- Open the gates\n- Oil the gates\n"
    assert _counts(read_page(page)) == [("Lock keeper", 2, 0)]


def test_those_who_receive_an_offer_are_checked() -> None:
    page = """# Lock keeper

## Hiring process

1. Intro chat with a recruiter
2. Interview with the harbour master
3. Candidates who receive an offer go through a reference check
"""
    assert _kinds(page) == [StageKind.SCREENING, StageKind.INTERVIEW, StageKind.REFERENCE]


def test_what_is_told_behind_a_row_of_steps_belongs_to_these() -> None:
    page = """# Lock keeper

## Hiring process

Letter > Gate test > Interview > Offer

- Gate test: you open a gate, 30 minutes
- Interview: with the harbour master, one hour
"""
    stages = read_page(page).stages
    assert [(stage.kind, stage.minutes, stage.interviewer) for stage in stages] == [
        (StageKind.OTHER, None, None),
        (StageKind.EXERCISE, (30, 30), None),
        (StageKind.INTERVIEW, (60, 60), "harbour master"),
        (StageKind.OFFER, None, None),
    ]


def test_jobs_side_by_side_whose_names_hold_no_word_for_a_job() -> None:
    page = """# At the canal

## For everybody

- Is of age

## Gates

### Tasks

- Open the gates

### Requirements

- Strong arms

## Ledgers

### Tasks

- Keep the books

### Requirements

- A neat hand
"""
    tracks = read_page(page).tracks
    assert {"Gates", "Ledgers"} <= {track.name for track in tracks}
    assert all(len(track.requirements) == 1 for track in tracks)


def test_a_specialty_builds_on_the_level_that_is_defined_above() -> None:
    page = """# Work at the Canal

## Lock Keeper

### Responsibilities

- Open the gates

### Requirements

- Strong arms

## Specialties

### Lock Keeper (Nights)

In addition to the same requirements, responsibilities, and tools defined above for the Lock Keeper, Nights requires:

- Sharp eyes

### Lock Keeper (Floods)

In addition to the same requirements, responsibilities, and tools defined above, this specialty requires:

- Warm boots
"""
    tracks = read_page(page).tracks
    assert [(track.name, track.extends) for track in tracks] == [
        ("Lock Keeper", None),
        ("Lock Keeper (Nights)", "Lock Keeper"),
        ("Lock Keeper (Floods)", "Lock Keeper"),
    ]


def test_a_table_of_pay_is_none_of_what_levels_ask_for() -> None:
    page = """# Lock keepers

| Level | Minimum | Maximum |
| --- | --- | --- |
| L1 | 27.000 € | 33.000 € |
| L2 | 33.000 € | 43.000 € |

## L1 · Lock keeper

### Requirements

- Strong arms

## L2 · Senior lock keeper

### Requirements

- Knows every boat
"""
    tracks = read_page(page).tracks
    assert [(track.name, track.grade, len(track.requirements)) for track in tracks] == [
        ("L1 · Lock keeper", "L1", 1),
        ("L2 · Senior lock keeper", "L2", 1),
    ]


def test_the_hours_of_a_day_are_no_tasks() -> None:
    page = (
        "# Lock keeper\n\n## Your day\n\n- 8:15 Tea\n- 8:30 First boat\n- 17:00 Home\n\n## Tasks\n\n- Open the gates\n"
    )
    assert _counts(read_page(page)) == [("Lock keeper", 1, 0)]


def test_each_row_of_a_table_that_counts_the_steps_is_one() -> None:
    page = """# Lock keeper

## Hiring process

| Step | What | With | How long |
| --- | --- | --- | --- |
| 1 | Letter | - | - |
| 2 | Interview | Harbour master | 45 min |
| 3 | A walk along the canal | - | - |
"""
    stages = read_page(page).stages
    assert [(stage.title, stage.minutes) for stage in stages] == [
        ("Letter", None),
        ("Interview", (45, 45)),
        ("A walk along the canal", None),
    ]


def test_a_pay_scale_in_the_front_matter_is_the_grade() -> None:
    page = """---
title: Schleusenwärter (m/w/d)
verguetung: "TVöD E 9b, befristet auf zwei Jahre"
---

## Deine Aufgaben

- Tore öffnen und schließen

## Dein Profil

- Kräftige Arme und ein guter Blick
"""
    assert [track.grade for track in read_page(page).tracks] == ["E9b"]


def test_groups_of_what_is_asked_for_stay_that() -> None:
    page = """# Lock Keeper

## Responsibilities

- Open the gates

## Requirements

### You have the arms

- You lift forty kilos

### You will be able to thrive here

- You can get up at five

## Nice to have

- A boat
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, True]
    assert len(track.responsibilities) == 1


def test_a_level_of_another_page_is_not_one_of_this() -> None:
    page = """# Canal directors

## Manager, Gates

### Responsibilities

- Lead the keepers

## Senior Manager, Gates

### Responsibilities

Senior Manager, Gates responsibilities extend those of Manager, Boats.

- Lead the managers
"""
    assert [track.extends for track in read_page(page).tracks] == [None, None]


def test_what_is_asked_for_in_sentences_need_not_begin_with_you() -> None:
    page = """# Schleusenhilfe

## Über dich

Du kennst den Kanal und traust dir das Tor zu? Mit der Kurbel zu arbeiten, macht dir nichts aus.

Früh aufzustehen fällt dir leicht, und du bist auch im Regen gut gelaunt.

## So geht's weiter

Schreib uns und erzähl:

- Wo stehst du gerade?
- Wann kannst du anfangen?
"""
    assert _counts(read_page(page)) == [("Schleusenhilfe", 0, 3)]


def test_a_huge_plus_is_no_must() -> None:
    page = """# Lock keeper

## Key responsibilities involve:

- Open the gates

## A huge plus if you have any of the below:

- A boat of your own

## Working experience with any of the following is a big plus:

- Sluices
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [True, True]

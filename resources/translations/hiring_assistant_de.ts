<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Not asked in any interview so far.</source>
        <translation>Bisher in keinem Gespräch gefragt.</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>Ohne Frage</translation>
    </message>
    <message>
        <source>Ratings are hidden until you ask for them.</source>
        <translation>Bewertungen bleiben verborgen, bis Sie sie aufrufen.</translation>
    </message>
    <message>
        <source>stage {stage}</source>
        <translation>Stufe {stage}</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Übersprungen: {reason}</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Nichts notiert.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>Agreed in the debrief, in no score</source>
        <translation>In der Nachbesprechung vereinbart, in keinem Punktwert</translation>
    </message>
    <message>
        <source>Ended {when}, held by {who}</source>
        <translation>Beendet {when}, gehalten von {who}</translation>
    </message>
    <message>
        <source>Going on since {when}, held by {who}</source>
        <translation>Läuft seit {when}, gehalten von {who}</translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation>Nachbesprechung öffnen</translation>
    </message>
    <message>
        <source>Go on with the debrief</source>
        <translation>Nachbesprechung fortsetzen</translation>
    </message>
</context>
<context>
    <name>AgreedList</name>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not discussed</source>
        <translation>
            <numerusform>%n nicht besprochen</numerusform>
            <numerusform>%n nicht besprochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreedPanel</name>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the agreed outcome back</source>
        <translation>Das vereinbarte Ergebnis zurücknehmen</translation>
    </message>
    <message>
        <source>in no score</source>
        <translation>in keinem Punktwert</translation>
    </message>
    <message>
        <source>What was agreed on, in words</source>
        <translation>Was vereinbart wurde, in Worten</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen gelassen</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Auf %1 geeinigt</translation>
    </message>
    <message>
        <source>Discussed and left open</source>
        <translation>Besprochen und offen gelassen</translation>
    </message>
</context>
<context>
    <name>AmendForm</name>
    <message>
        <source>Amend a rating</source>
        <translation>Zu einer Bewertung nachtragen</translation>
    </message>
    <message>
        <source>The scorecard stays as it was submitted. An amendment is shown beside it and is in no score.</source>
        <translation>Der Bewertungsbogen bleibt, wie er abgegeben wurde. Ein Nachtrag wird daneben gezeigt und zählt in keinem Punktwert.</translation>
    </message>
    <message>
        <source>Whose rating</source>
        <translation>Wessen Bewertung</translation>
    </message>
    <message>
        <source>Rating now</source>
        <translation>Bewertung jetzt</translation>
    </message>
    <message>
        <source>Rating as it was</source>
        <translation>Bewertung wie zuvor</translation>
    </message>
    <message>
        <source>What has changed, and why</source>
        <translation>Was sich geändert hat und warum</translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation>Nachtrag hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>Amend…</source>
        <translation>Nachtragen…</translation>
    </message>
    <message>
        <source>Amend this scorecard</source>
        <translation>Zu diesem Bewertungsbogen etwas nachtragen</translation>
    </message>
    <message>
        <source>Requirement to amend</source>
        <translation>Anforderung, zu der Sie nachtragen</translation>
    </message>
    <message>
        <source>Rating now</source>
        <translation>Bewertung jetzt</translation>
    </message>
    <message>
        <source>Rating as it was</source>
        <translation>Bewertung wie zuvor</translation>
    </message>
    <message>
        <source>What has changed, and why</source>
        <translation>Was sich geändert hat und warum</translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation>Nachtrag hinzufügen</translation>
    </message>
    <message>
        <source>The scorecard stays as it was submitted. An amendment is shown beside it and is in no score.</source>
        <translation>Der Bewertungsbogen bleibt, wie er abgegeben wurde. Ein Nachtrag wird daneben gezeigt und zählt in keinem Punktwert.</translation>
    </message>
</context>
<context>
    <name>AnchorRows</name>
    <message>
        <source>What an answer at %1 looks like</source>
        <translation>Woran Sie eine Antwort mit %1 erkennen</translation>
    </message>
    <message>
        <source>What is said and shown at %1</source>
        <translation>Was bei %1 gesagt und gezeigt wird</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>The sample answer</source>
        <translation>Die Beispielantwort</translation>
    </message>
    <message>
        <source>How would you rate it?</source>
        <translation>Wie würden Sie sie bewerten?</translation>
    </message>
    <message>
        <source>2 and 4 are between the anchors.</source>
        <translation>2 und 4 liegen zwischen den Ankern.</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>AssessesRow</name>
    <message>
        <source>Type of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this weight</source>
        <translation>Dieses Gewicht behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the weight as it is</source>
        <translation>Das Gewicht lassen, wie es ist</translation>
    </message>
    <message>
        <source>assesses</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Assesses</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>no requirement</source>
        <translation>keine Anforderung</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Why does “%1” count %2?</source>
        <translation>Warum zählt „%1“ %2?</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Search all questions</source>
        <translation>Alle Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>new question</source>
        <translation>neue Frage</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>My own questions</source>
        <translation>Meine eigenen Fragen</translation>
    </message>
    <message>
        <source>No question has all of these words.</source>
        <translation>Keine Frage enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Questions of your own stand here. Write one with “New question”, or save one from a kit.</source>
        <translation>Hier stehen Ihre eigenen Fragen. Schreiben Sie eine mit „Neue Frage“ oder speichern Sie eine aus Interviewunterlagen.</translation>
    </message>
    <message>
        <source>The first %1 of %2; words narrow them down.</source>
        <translation>Die ersten %1 von %2; Suchwörter grenzen sie ein.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Folder of the team’s question bank</source>
        <translation>Ordner der Fragensammlung des Teams</translation>
    </message>
    <message>
        <source>The folder was read again.</source>
        <translation>Der Ordner wurde neu gelesen.</translation>
    </message>
    <message>
        <source>1 file written: %2</source>
        <translation>1 Datei geschrieben: %2</translation>
    </message>
    <message>
        <source>%1 files written: %2</source>
        <translation>%1 Dateien geschrieben: %2</translation>
    </message>
    <message>
        <source>The folder has all of your questions already.</source>
        <translation>Der Ordner enthält schon alle Ihre Fragen.</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>By interviewer</source>
        <translation>Nach Interviewenden</translation>
    </message>
    <message>
        <source>By requirement</source>
        <translation>Nach Anforderungen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>The round of this role</source>
        <translation>Die Runde dieser Rolle</translation>
    </message>
    <message>
        <source>Practice rating</source>
        <translation>Bewerten üben</translation>
    </message>
    <message>
        <source>How a role was rated, to talk about anchors and to mend kits. It is in no score, and says nothing about a candidate.</source>
        <translation>Wie eine Rolle bewertet wurde: um über Anker zu sprechen und Interviewunterlagen zu verbessern. Es zählt in keinem Punktwert und sagt nichts über eine Bewerbung.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Show severity, a figure for coaching</source>
        <translation>Strenge zeigen, eine Zahl zum Lernen</translation>
    </message>
    <message>
        <source>sort by this column</source>
        <translation>nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are left out: your own scorecard for them is still open, and it stays blind.</source>
        <translation>
            <numerusform>%n Bewerbung ist ausgelassen: Ihr eigener Bewertungsbogen dazu ist noch offen und bleibt verdeckt.</numerusform>
            <numerusform>%n Bewerbungen sind ausgelassen: Ihr eigener Bewertungsbogen dazu ist noch offen und bleibt verdeckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n Bewertungsbogen</numerusform>
            <numerusform>%n Bewertungsbögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of %n candidate(s)</source>
        <translation>
            <numerusform> zu %n Bewerbung</numerusform>
            <numerusform> zu %n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) of the kits have no scorecard yet and are not listed</source>
        <translation>
            <numerusform>%n Anforderung der Interviewunterlagen hat noch keinen Bewertungsbogen und ist nicht aufgeführt</numerusform>
            <numerusform>%n Anforderungen der Interviewunterlagen haben noch keinen Bewertungsbogen und sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>Import the page of a role; its figures stand here once scorecards are submitted.</source>
        <translation>Importieren Sie die Seite einer Rolle; ihre Zahlen stehen hier, sobald Bewertungsbögen abgegeben sind.</translation>
    </message>
    <message>
        <source>To the roles</source>
        <translation>Zu den Rollen</translation>
    </message>
    <message>
        <source>No scorecards to compare yet</source>
        <translation>Noch keine Bewertungsbögen zum Vergleichen</translation>
    </message>
    <message>
        <source>Figures stand here as soon as scorecards of this role are submitted or taken in.</source>
        <translation>Zahlen stehen hier, sobald Bewertungsbögen dieser Rolle abgegeben oder übernommen sind.</translation>
    </message>
    <message>
        <source>To the candidates</source>
        <translation>Zu den Bewerbungen</translation>
    </message>
    <message>
        <source>Severity cannot be told here: the interviewers are not linked by candidates whom they both rated, so a strict interviewer cannot be told from weaker candidates.</source>
        <translation>Strenge lässt sich hier nicht sagen: Die Interviewenden sind nicht über Bewerbungen verbunden, die beide bewertet haben; wer streng ist, lässt sich so nicht von schwächeren Bewerbungen unterscheiden.</translation>
    </message>
    <message>
        <source>Severity is how many points stricter or milder somebody rated than others who rated the same candidates. It is there to talk about anchors with that person. It is in no score, corrects no rating, and is no judgement of anybody; with few ratings much of it is chance.</source>
        <translation>Strenge sagt, um wie viele Punkte jemand strenger oder milder bewertet hat als andere bei denselben Bewerbungen. Sie ist dazu da, mit dieser Person über Anker zu sprechen. Sie zählt in keinem Punktwert, berichtigt keine Bewertung und ist kein Urteil über jemanden; bei wenigen Bewertungen ist vieles daran Zufall.</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer/in</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Ratings given, {role}</source>
        <translation>Gegebene Bewertungen, {role}</translation>
    </message>
</context>
<context>
    <name>CallSide</name>
    <message>
        <source>The candidate&apos;s window is open: share that one</source>
        <translation>Das Fenster zum Teilen ist offen: Teilen Sie nur dieses</translation>
    </message>
    <message>
        <source>The candidate&apos;s window is closed</source>
        <translation>Das Fenster zum Teilen ist geschlossen</translation>
    </message>
    <message>
        <source>The candidate&apos;s window keeps this question</source>
        <translation>Das Fenster zum Teilen bleibt bei dieser Frage</translation>
    </message>
    <message>
        <source>The candidate&apos;s window follows the open question</source>
        <translation>Das Fenster zum Teilen folgt der offenen Frage</translation>
    </message>
    <message>
        <source>The candidate&apos;s window is blank</source>
        <translation>Das Fenster zum Teilen ist leer</translation>
    </message>
    <message>
        <source>The candidate&apos;s window shows its question</source>
        <translation>Das Fenster zum Teilen zeigt seine Frage</translation>
    </message>
    <message>
        <source>The question is copied</source>
        <translation>Die Frage ist kopiert</translation>
    </message>
    <message>
        <source>This system does not let programs keep a window on top; its own window menu may</source>
        <translation>Dieses System erlaubt Programmen nicht, ein Fenster im Vordergrund zu halten; sein eigenes Fenstermenü kann es vielleicht</translation>
    </message>
    <message>
        <source>The window stays on top</source>
        <translation>Das Fenster bleibt im Vordergrund</translation>
    </message>
    <message>
        <source>The window no longer stays on top</source>
        <translation>Das Fenster bleibt nicht mehr im Vordergrund</translation>
    </message>
</context>
<context>
    <name>CandidateFormPage</name>
    <message>
        <source>Candidate form</source>
        <translation>Formular der Bewerbung</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Formular übernehmen</translation>
    </message>
    <message>
        <source>One link a line</source>
        <translation>Ein Link je Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>An e-mail address usually has an @ in it.</source>
        <translation>Eine E-Mail-Adresse enthält gewöhnlich ein @.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Attach a file, such as a CV</source>
        <translation>Eine Datei anhängen, etwa einen Lebenslauf</translation>
    </message>
    <message>
        <source>A copy is kept, encrypted, in the store</source>
        <translation>Eine Kopie wird verschlüsselt in der Ablage aufbewahrt</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>Candidate details</source>
        <translation>Angaben zur Bewerbung</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is no role yet that somebody could be considered for.</source>
        <translation>Es gibt noch keine Rolle, für die jemand infrage käme.</translation>
    </message>
    <message>
        <source>Go to roles</source>
        <translation>Zu den Rollen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Somebody of this name is a candidate for this role already. If they are two people, go on.</source>
        <translation>Für diese Stelle ist schon jemand mit diesem Namen da. Sind es zwei Personen, einfach weitermachen.</translation>
    </message>
</context>
<context>
    <name>CandidatePage</name>
    <message>
        <source>Plan interview…</source>
        <translation>Interview planen…</translation>
    </message>
    <message>
        <source>Review and decide</source>
        <translation>Auswerten und entscheiden</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber/in</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>{done} of {all} in</source>
        <translation>{done} von {all} da</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>The role has no hiring process yet. Choose one on its page.</source>
        <translation>Die Rolle hat noch keinen Einstellungsprozess. Wählen Sie auf ihrer Seite einen aus.</translation>
    </message>
    <message>
        <source>Open the role</source>
        <translation>Rolle öffnen</translation>
    </message>
    <message>
        <source>None planned. Press a stage above, or “Plan interview…”.</source>
        <translation>Keines geplant. Drücken Sie oben auf eine Stufe oder auf „Interview planen…“.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question for the candidate</source>
        <translation>Frage für Bewerber/in</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>New candidate…</source>
        <translation>Neue Bewerbung…</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>Candidate</source>
        <translation>Bewerber/in</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Round: where the candidates of this role stand</source>
        <translation>Runde: wo die Bewerbungen für diese Rolle stehen</translation>
    </message>
    <message>
        <source>New candidate…</source>
        <translation>Neue Bewerbung…</translation>
    </message>
    <message>
        <source>Compare the chosen candidates</source>
        <translation>Die ausgewählten Bewerbungen vergleichen</translation>
    </message>
    <message>
        <source>Name, address or note</source>
        <translation>Name, Adresse oder Notiz</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Bewerbungen durchsuchen</translation>
    </message>
    <message>
        <source>Filter by role</source>
        <translation>Nach Rolle filtern</translation>
    </message>
    <message>
        <source>Filter by stage</source>
        <translation>Nach Stufe filtern</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Stand filtern</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Stage {stage}</source>
        <translation>Stufe {stage}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Noch keine Bewerbungen</translation>
    </message>
    <message>
        <source>Add somebody for one of your roles, then plan the first interview.</source>
        <translation>Fügen Sie jemanden für eine Ihrer Rollen hinzu und planen Sie dann das erste Interview.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Search for something else, or widen the filters.</source>
        <translation>Suchen Sie nach etwas anderem oder lockern Sie die Filter.</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Jede Rolle</translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Nobody has rated this.</source>
        <translation>Niemand hat dies bewertet.</translation>
    </message>
    <message>
        <source>Hide what the ratings mean</source>
        <translation>Ausblenden, was die Bewertungen bedeuten</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation>Was die Bewertungen bedeuten</translation>
    </message>
    <message>
        <source>Anchors of the questions that were asked (M)</source>
        <translation>Anker der gestellten Fragen (M)</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>wünschenswert</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>%1 to %2, gap %3</source>
        <translation>%1 bis %2, Abstand %3</translation>
    </message>
    <message>
        <source>Not assessed: %1</source>
        <translation>Nicht beurteilt: %1</translation>
    </message>
    <message>
        <source>No line was marked as evidence.</source>
        <translation>Keine Zeile wurde als Beleg markiert.</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Nachtragen…</translation>
    </message>
    <message>
        <source>Amend the rating of %1</source>
        <translation>Zur Bewertung von %1 nachtragen</translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>mit %1 bewertet</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Strengths and concerns</source>
        <translation>Stärken und Bedenken</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>Take-aways and recommendations</source>
        <translation>Das Wichtigste und Empfehlungen</translation>
    </message>
    <message>
        <source>No card has any written down.</source>
        <translation>Auf keinem Bogen steht etwas dazu.</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>keine Empfehlung</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>{column}, row {row}</source>
        <translation>{column}, Zeile {row}</translation>
    </message>
</context>
<context>
    <name>CellEvidence</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>stage {stage}</source>
        <translation>Stufe {stage}</translation>
    </message>
    <message>
        <source>No line was marked as evidence.</source>
        <translation>Keine Zeile ist als Beleg markiert.</translation>
    </message>
    <message>
        <source>Must-haves missed</source>
        <translation>Verfehlte Muss-Anforderungen</translation>
    </message>
    <message>
        <source>Must-haves not assessed yet</source>
        <translation>Noch nicht beurteilte Muss-Anforderungen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>Every two of them</source>
        <translation>Je zwei von ihnen</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Gezeigte Version</translation>
    </message>
    <message>
        <source>Review reading…</source>
        <translation>Gelesenes durchsehen…</translation>
    </message>
    <message>
        <source>Changes of a page</source>
        <translation>Änderungen einer Seite</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Review import</source>
        <translation>Import durchsehen</translation>
    </message>
    <message>
        <source>What version %1 would change against version %2</source>
        <translation>Was Version %1 gegenüber Version %2 ändern würde</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
    <message>
        <source>What version %1 changes</source>
        <translation>Was Version %1 ändert</translation>
    </message>
    <message>
        <source>Version %1 · imported %2</source>
        <translation>Version %1 · importiert: %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Nothing that is read from the page</source>
        <translation>Nichts, was aus der Seite gelesen wird</translation>
    </message>
    <message>
        <source>The two versions ask for the same and have the same stages; other text may differ.</source>
        <translation>Beide Versionen verlangen dasselbe und haben dieselben Stufen; anderer Text kann abweichen.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>To check, not to rate</source>
        <translation>Zu prüfen, nicht zu bewerten</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Prüfpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Check reworded</source>
        <translation>Prüfpunkt umformuliert</translation>
    </message>
    <message>
        <source>Check taken out</source>
        <translation>Prüfpunkt herausgenommen</translation>
    </message>
    <message>
        <source>Check added</source>
        <translation>Prüfpunkt hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Choose nobody</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Space chooses candidates to compare</source>
        <translation>Die Leertaste wählt aus, wer verglichen wird</translation>
    </message>
    <message>
        <source>Chosen: {names}. Choose at least one more to compare.</source>
        <translation>Ausgewählt: {names}. Zum Vergleichen fehlt noch mindestens eine Person.</translation>
    </message>
    <message>
        <source>{count} are chosen; up to {most} can be compared.</source>
        <translation>{count} sind ausgewählt; bis zu {most} lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation>Ausgewählt: {names}</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Q%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Press to edit</source>
        <translation>Zum Bearbeiten drücken</translation>
    </message>
    <message>
        <source>no requirement</source>
        <translation>keine Anforderung</translation>
    </message>
    <message>
        <source>1 probe</source>
        <translation>1 Nachfrage</translation>
    </message>
    <message>
        <source>%1 probes</source>
        <translation>%1 Nachfragen</translation>
    </message>
    <message>
        <source>anchors %1</source>
        <translation>Anker %1</translation>
    </message>
    <message>
        <source>no anchors</source>
        <translation>keine Anker</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>Agreed, beside the score</source>
        <translation>Vereinbart, neben dem Punktwert</translation>
    </message>
    <message>
        <source>Recommendations, in no figure</source>
        <translation>Empfehlungen, in keiner Zahl</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nothing is rated yet.</source>
        <translation>Noch ist nichts bewertet.</translation>
    </message>
    <message>
        <source>%1 of 5 from the ratings as submitted</source>
        <translation>%1 von 5 aus den Bewertungen, wie sie abgegeben wurden</translation>
    </message>
    <message>
        <source>%1 of 5 from the ratings as submitted · %2 to %3 once all is rated</source>
        <translation>%1 von 5 aus den Bewertungen, wie sie abgegeben wurden · %2 bis %3, wenn alles bewertet ist</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command, a name or words from notes</source>
        <translation>Befehl, Name oder Wörter aus Notizen eingeben</translation>
    </message>
    <message>
        <source>Command, name or words</source>
        <translation>Befehl, Name oder Wörter</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter does it, Esc closes</source>
        <translation>Enter führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Alphabetical order</source>
        <translation>Alphabetisch ordnen</translation>
    </message>
    <message>
        <source>One requirement at a time</source>
        <translation>Einzeln ansehen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Spalte nach links</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Spalte nach rechts</translation>
    </message>
    <message>
        <source>Compare shared requirements only, or one version of the kit</source>
        <translation>Nur gemeinsame Anforderungen vergleichen, oder eine Version der Unterlagen</translation>
    </message>
    <message>
        <source>Mask the names, or show them again</source>
        <translation>Namen verdecken oder wieder zeigen</translation>
    </message>
    <message>
        <source>To the evidence and back</source>
        <translation>Zu den Belegen und zurück</translation>
    </message>
    <message>
        <source>Copy the comparison as text</source>
        <translation>Vergleich als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the picture of the cell</source>
        <translation>Bild des Feldes kopieren</translation>
    </message>
    <message>
        <source>Review of the candidate under the cursor</source>
        <translation>Auswertung der Person unter dem Cursor</translation>
    </message>
    <message>
        <source>Export the comparison as {format}…</source>
        <translation>Vergleich als {format} exportieren…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>One of those chosen</source>
        <translation>Eine der ausgewählten Personen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Scorecards of at least one of them have to be submitted.</source>
        <translation>Von mindestens einer Person müssen Bewertungsbögen abgegeben sein.</translation>
    </message>
    <message>
        <source>What others wrote shows once your own scorecards are submitted or cancelled.</source>
        <translation>Was andere schrieben, erscheint, sobald Ihre eigenen Bewertungsbögen abgegeben oder abgesagt sind.</translation>
    </message>
    <message>
        <source>Nobody can be compared yet</source>
        <translation>Noch niemand ist vergleichbar</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Andere auswählen</translation>
    </message>
    <message>
        <source>Names masked</source>
        <translation>Namen verdeckt</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Namen sichtbar</translation>
    </message>
    <message>
        <source>Names are masked, the order is drawn.</source>
        <translation>Namen sind verdeckt, die Reihenfolge ist ausgelost.</translation>
    </message>
    <message>
        <source>In an order set by hand.</source>
        <translation>Von Hand geordnet.</translation>
    </message>
    <message>
        <source>Alphabetical.</source>
        <translation>Alphabetisch.</translation>
    </message>
    <message>
        <source>A tie is a difference smaller than what interviewers disagree by (95 %). It is told only where at least two interviewers rated the same five candidates or more; elsewhere only ratings and bounds are shown.</source>
        <translation>Gleichstand heißt: Der Abstand ist kleiner als das, worin sich Interviewende uneinig sind (95 %). Er wird nur genannt, wo mindestens zwei Interviewende dieselben fünf oder mehr Personen bewertet haben; sonst stehen hier nur Bewertungen und Grenzen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Score of {name}</source>
        <translation>Punktwert von {name}</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
</context>
<context>
    <name>ComparisonDelegate</name>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>with bounds: what is missing rated lowest, then highest</source>
        <translation>mit Grenzen: Fehlendes am niedrigsten, dann am höchsten bewertet</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>noch kein Punktwert</translation>
    </message>
    <message>
        <source>{some} of {all} rated</source>
        <translation>{some}/{all} bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n verfehlt</numerusform>
            <numerusform>%n verfehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>besprechen</translation>
    </message>
    <message>
        <source>n/a: {why}</source>
        <translation>o. A.: {why}</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>Score with bounds</source>
        <translation>Punktwert mit Grenzen</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>wünschenswert</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>weighs {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Ratings by requirement and candidate</source>
        <translation>Bewertungen nach Anforderung und Person</translation>
    </message>
    <message>
        <source>Candidates, to be moved by hand</source>
        <translation>Personen, von Hand verschiebbar</translation>
    </message>
</context>
<context>
    <name>CorrectionsButton</name>
    <message>
        <source>✎ 1 correction</source>
        <translation>✎ 1 Korrektur</translation>
    </message>
    <message>
        <source>✎ %1 corrections</source>
        <translation>✎ %1 Korrekturen</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Korrekturen: %1</translation>
    </message>
    <message>
        <source>What you corrected, to be taken back one by one or all at once</source>
        <translation>Was Sie korrigiert haben, einzeln oder auf einmal zurückzunehmen</translation>
    </message>
    <message>
        <source>Take back:</source>
        <translation>Zurücknehmen:</translation>
    </message>
    <message>
        <source>…and %1 older</source>
        <translation>…und %1 ältere</translation>
    </message>
    <message>
        <source>All corrections</source>
        <translation>Alle Korrekturen</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Write whole numbers, such as 80.</source>
        <translation>Schreiben Sie ganze Zahlen, etwa 80.</translation>
    </message>
    <message>
        <source>Applied and selected are both needed.</source>
        <translation>Beworben und ausgewählt werden beide gebraucht.</translation>
    </message>
    <message>
        <source>At least one person must have applied; else leave the group out.</source>
        <translation>Mindestens eine Person muss sich beworben haben; lassen Sie die Gruppe sonst weg.</translation>
    </message>
    <message>
        <source>More people are selected than applied.</source>
        <translation>Es sind mehr Personen ausgewählt, als sich beworben haben.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Of the highest</source>
        <translation>Von der höchsten</translation>
    </message>
    <message>
        <source>{share} · under 4/5</source>
        <translation>{share} · unter 4/5</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Groups and their counts</source>
        <translation>Gruppen und ihre Anzahlen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>CoverageBars</name>
    <message>
        <source>Coverage of the whole process</source>
        <translation>Abdeckung im ganzen Prozess</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>no stage asks for this</source>
        <translation>keine Stufe fragt danach</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>asked in stage %1</source>
        <translation>in Stufe %1 gefragt</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>wünschenswert</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>Stage %1, %2: asks for it</source>
        <translation>Stufe %1, %2: fragt danach</translation>
    </message>
    <message>
        <source>Stage %1, %2: checks it</source>
        <translation>Stufe %1, %2: prüft es</translation>
    </message>
    <message>
        <source>Stage %1, %2: does not ask for it</source>
        <translation>Stufe %1, %2: fragt nicht danach</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>Requirements and the stages that ask for them</source>
        <translation>Anforderungen und die Stufen, die danach fragen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>DebriefActions</name>
    <message>
        <source>Agree on %1</source>
        <translation>Auf %1 einigen</translation>
    </message>
    <message>
        <source>Next requirement</source>
        <translation>Nächste Anforderung</translation>
    </message>
    <message>
        <source>Previous requirement</source>
        <translation>Vorige Anforderung</translation>
    </message>
    <message>
        <source>Next requirement not discussed</source>
        <translation>Nächste nicht besprochene Anforderung</translation>
    </message>
    <message>
        <source>Discussed and left open</source>
        <translation>Besprochen und offen gelassen</translation>
    </message>
    <message>
        <source>Take the agreed outcome back</source>
        <translation>Das vereinbarte Ergebnis zurücknehmen</translation>
    </message>
    <message>
        <source>Write what was agreed on</source>
        <translation>Aufschreiben, was vereinbart wurde</translation>
    </message>
    <message>
        <source>Amend a rating…</source>
        <translation>Zu einer Bewertung nachtragen…</translation>
    </message>
    <message>
        <source>What the ratings mean, shown or hidden</source>
        <translation>Was die Bewertungen bedeuten, ein- oder ausgeblendet</translation>
    </message>
    <message>
        <source>Further down in the evidence</source>
        <translation>Weiter nach unten in den Belegen</translation>
    </message>
    <message>
        <source>Further up in the evidence</source>
        <translation>Weiter nach oben in den Belegen</translation>
    </message>
    <message>
        <source>Recommendations and summary</source>
        <translation>Empfehlungen und Zusammenfassung</translation>
    </message>
    <message>
        <source>End the debrief</source>
        <translation>Nachbesprechung beenden</translation>
    </message>
    <message>
        <source>Go on with the debrief</source>
        <translation>Nachbesprechung fortsetzen</translation>
    </message>
    <message>
        <source>Leave, to go on later</source>
        <translation>Verlassen und später fortsetzen</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
</context>
<context>
    <name>DebriefBar</name>
    <message>
        <source>Requirements discussed</source>
        <translation>Besprochene Anforderungen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next requirement</source>
        <translation>Nächste Anforderung</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>To the summary, and end</source>
        <translation>Zur Zusammenfassung und beenden</translation>
    </message>
    <message>
        <source>%1 of %2 discussed</source>
        <translation>%1 von %2 besprochen</translation>
    </message>
    <message>
        <source>Ended · %1</source>
        <translation>Beendet · %1</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Debrief: {name}</source>
        <translation>Nachbesprechung: {name}</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Blind until you submit</source>
        <translation>Verdeckt, bis Sie abgeben</translation>
    </message>
    <message>
        <source>No debrief here</source>
        <translation>Hier gibt es keine Nachbesprechung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>A debrief needs at least one submitted scorecard.</source>
        <translation>Eine Nachbesprechung braucht mindestens einen abgegebenen Bewertungsbogen.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>einigen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>amend</source>
        <translation>nachtragen</translation>
    </message>
    <message>
        <source>Not everything is saved yet.</source>
        <translation>Noch ist nicht alles gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>No stage that was held rates this requirement, so there is nothing to amend.</source>
        <translation>Keine der gehaltenen Stufen bewertet diese Anforderung, also gibt es nichts nachzutragen.</translation>
    </message>
</context>
<context>
    <name>DebriefSteps</name>
    <message>
        <source>agreed on %1</source>
        <translation>auf %1 geeinigt</translation>
    </message>
    <message>
        <source>agreed in words</source>
        <translation>in Worten vereinbart</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen gelassen</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Edit this list…</source>
        <translation>Diese Liste bearbeiten…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>Warum trotzdem</translation>
    </message>
    <message>
        <source>Why all the same; it is kept with the decision</source>
        <translation>Warum trotzdem; es wird mit der Entscheidung aufbewahrt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This goes against</source>
        <translation>Dem steht entgegen</translation>
    </message>
    <message>
        <source>In your own words, instead or besides</source>
        <translation>In eigenen Worten, stattdessen oder dazu</translation>
    </message>
    <message>
        <source>Why; it is kept with the decision</source>
        <translation>Warum; es wird mit der Entscheidung aufbewahrt</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <translation>Warum, wenn Sie es sagen möchten</translation>
    </message>
</context>
<context>
    <name>DecisionLog</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Against {what}: “{why}”</source>
        <translation>Entgegen {what}: „{why}“</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Decided without having seen the scorecards</source>
        <translation>Entschieden, ohne die Bewertungsbögen gesehen zu haben</translation>
    </message>
    <message>
        <source>Undone by {who}, {when}</source>
        <translation>Rückgängig gemacht von {who}, {when}</translation>
    </message>
    <message>
        <source>undone: {text}</source>
        <translation>rückgängig gemacht: {text}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>Rückgängig: {decision}</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>und %n weiterer Grund</numerusform>
            <numerusform>und %n weitere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>No contact kept</source>
        <translation>Keine Kontaktdaten hinterlegt</translation>
    </message>
</context>
<context>
    <name>DoNotAsk</name>
    <message>
        <source>Do not ask about</source>
        <translation>Fragen Sie nicht nach</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Do not ask about age, family, health, religion, origin…</source>
        <translation>Fragen Sie nicht nach Alter, Familie, Gesundheit, Religion, Herkunft…</translation>
    </message>
    <message>
        <source>Full list</source>
        <translation>Ganze Liste</translation>
    </message>
    <message>
        <source>age or date of birth</source>
        <translation>Alter oder Geburtsdatum</translation>
    </message>
    <message>
        <source>race or colour</source>
        <translation>ethnischer Zugehörigkeit oder Hautfarbe</translation>
    </message>
    <message>
        <source>religion or belief</source>
        <translation>Religion oder Weltanschauung</translation>
    </message>
    <message>
        <source>sex, gender identity or orientation</source>
        <translation>Geschlecht, Geschlechtsidentität oder sexueller Orientierung</translation>
    </message>
    <message>
        <source>pregnancy, children or plans for a family</source>
        <translation>Schwangerschaft, Kindern oder Familienplanung</translation>
    </message>
    <message>
        <source>marital status</source>
        <translation>Familienstand</translation>
    </message>
    <message>
        <source>national origin or ancestry</source>
        <translation>nationaler Herkunft oder Abstammung</translation>
    </message>
    <message>
        <source>the language spoken at home</source>
        <translation>der zu Hause gesprochenen Sprache</translation>
    </message>
    <message>
        <source>health, illness or disability</source>
        <translation>Gesundheit, Krankheit oder Behinderung</translation>
    </message>
    <message>
        <source>genetic information</source>
        <translation>genetischen Informationen</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>draft · {rated} of {all} rated</source>
        <translation>Entwurf · {rated} von {all} bewertet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the scorecard of {name}</source>
        <translation>Bewertungsbogen zu {name} fortsetzen</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Q%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>%1: drag it, or move it with Alt and the arrows up and down; press to close</source>
        <translation>%1: ziehen oder mit Alt und den Pfeilen nach oben und unten verschieben; zum Schließen drücken</translation>
    </message>
    <message>
        <source>Drag to move, or Alt with ↑ and ↓</source>
        <translation>Zum Verschieben ziehen, oder Alt mit ↑ und ↓</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop to look into the file</source>
        <translation>Loslassen, um in die Datei zu sehen</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Loslassen, um %1 zu importieren</translation>
    </message>
    <message>
        <source>Drop to import role pages</source>
        <translation>Loslassen, um Rollenseiten zu importieren</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Prepare the interview with {name}</source>
        <translation>Das Interview mit {name} vorbereiten</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start the interview with {name}</source>
        <translation>Das Interview mit {name} beginnen</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>in {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>vor {minutes} Min.</translation>
    </message>
    <message>
        <source>Stage {order}</source>
        <translation>Stufe {order}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>…and %1 more; the source shows all of them.</source>
        <translation>…und %1 weitere; der Quelltext zeigt alle.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>double-click or F2 corrects</source>
        <translation>Doppelklick oder F2 korrigiert</translation>
    </message>
    <message>
        <source>What can be done with the selected: %1</source>
        <translation>Was sich mit der Auswahl tun lässt: %1</translation>
    </message>
    <message>
        <source>What can be done with the selected rows</source>
        <translation>Was sich mit den ausgewählten Zeilen tun lässt</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
</context>
<context>
    <name>EvidenceMark</name>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>Belege schließen</translation>
    </message>
    <message>
        <source>Evidence lines</source>
        <translation>Zeilen mit Belegen</translation>
    </message>
    <message>
        <source>{who} did not ask about this: it is not part of stage {stage}, {title}.</source>
        <translation>{who} hat nicht danach gefragt: Es gehört nicht zu Stufe {stage}, {title}.</translation>
    </message>
    <message>
        <source>{who} left this open in stage {stage}, {title}.</source>
        <translation>{who} hat das in Stufe {stage}, {title}, offen gelassen.</translation>
    </message>
    <message>
        <source>Nobody has rated this.</source>
        <translation>Das hat niemand bewertet.</translation>
    </message>
    <message>
        <source>No stage that was held asks about this.</source>
        <translation>Keine Stufe, die stattgefunden hat, fragt danach.</translation>
    </message>
    <message>
        <source>largest gap {gap}</source>
        <translation>größter Abstand {gap}</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>besprechen</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Not assessed: {reason}</source>
        <translation>Nicht beurteilt: {reason}</translation>
    </message>
    <message>
        <source>Noted outside the questions</source>
        <translation>Außerhalb der Fragen notiert</translation>
    </message>
    <message>
        <source>No line was marked as evidence.</source>
        <translation>Keine Zeile wurde als Beleg markiert.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Reading the figures</source>
        <translation>Zahlen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Zahlen werden gelesen…</translation>
    </message>
    <message>
        <source>It has many candidates; this takes a moment.</source>
        <translation>Es sind viele Bewerbungen; das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The figures were not read to their end.</source>
        <translation>Die Zahlen wurden nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The table is in the clipboard; paste it into a spreadsheet.</source>
        <translation>Die Tabelle ist in der Zwischenablage; fügen Sie sie in eine Tabellenkalkulation ein.</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>nothing is rated yet</source>
        <translation>noch ist nichts bewertet</translation>
    </message>
    <message>
        <source>of 5 · everything rated</source>
        <translation>von 5 · alles bewertet</translation>
    </message>
    <message>
        <source>of 5 · {low} to {high} once all is rated</source>
        <translation>von 5 · {low} bis {high}, wenn alles bewertet ist</translation>
    </message>
    <message>
        <source>“{what}” never assessed</source>
        <translation>„{what}“ nie beurteilt</translation>
    </message>
    <message>
        <source>“{what}” never asked</source>
        <translation>„{what}“ nie gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n never asked</source>
        <translation>
            <numerusform>%n nie gefragt</numerusform>
            <numerusform>%n nie gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>same rating</source>
        <translation>gleich bewertet</translation>
    </message>
    <message>
        <source>one apart</source>
        <translation>einen Punkt auseinander</translation>
    </message>
    <message>
        <source>two or more apart</source>
        <translation>zwei oder mehr Punkte auseinander</translation>
    </message>
    <message>
        <source>Requirements by the largest gap between interviewers</source>
        <translation>Anforderungen nach dem größten Abstand zwischen den Interviewenden</translation>
    </message>
    <message>
        <source>Recommendations, in no figure</source>
        <translation>Empfehlungen, in keiner Zahl</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Score, equal weights</source>
        <translation>Punktwert, gleich gewichtet</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Gewichteter Punktwert</translation>
    </message>
    <message>
        <source>of {all}</source>
        <translation>von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n nicht beurteilt</numerusform>
            <numerusform>%n nicht beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of the weight</source>
        <translation>{share} % des Gewichts</translation>
    </message>
    <message>
        <source>Requirements covered</source>
        <translation>Abgedeckte Anforderungen</translation>
    </message>
    <message>
        <source>Interviewers agree</source>
        <translation>Einigkeit der Interviewenden</translation>
    </message>
    <message numerus="yes">
        <source>%n to discuss</source>
        <translation>
            <numerusform>%n zu besprechen</numerusform>
            <numerusform>%n zu besprechen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anhängen…</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>No files. Drop a CV here or attach it; the store keeps a copy.</source>
        <translation>Keine Dateien. Ziehen Sie einen Lebenslauf hierher oder hängen Sie ihn an; die Ablage bewahrt eine Kopie auf.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>No files. They are attached on the candidate page.</source>
        <translation>Keine Dateien. Angehängt werden sie auf der Seite der Bewerbung.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>PDF and office files are not shown here: other programs would keep unencrypted copies of them. A copy you save is yours to delete.</source>
        <translation>PDF- und Office-Dateien werden hier nicht angezeigt: Andere Programme würden unverschlüsselte Kopien davon behalten. Eine Kopie, die Sie speichern, müssen Sie selbst löschen.</translation>
    </message>
    <message>
        <source>{file} cannot be shown. Save a copy instead.</source>
        <translation>{file} kann nicht angezeigt werden. Speichern Sie stattdessen eine Kopie.</translation>
    </message>
</context>
<context>
    <name>FilesPlace</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in all notes of this interview</source>
        <translation>In allen Notizen dieses Interviews suchen</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Close the search in the page</source>
        <translation>Die Suche auf der Seite schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FocusCard</name>
    <message>
        <source>nice to have</source>
        <translation>wünschenswert</translation>
    </message>
    <message>
        <source>Previous requirement of this question</source>
        <translation>Vorige Anforderung dieser Frage</translation>
    </message>
    <message>
        <source>Next requirement of this question</source>
        <translation>Nächste Anforderung dieser Frage</translation>
    </message>
    <message>
        <source>Requirement in focus: %1</source>
        <translation>Anforderung im Blick: %1</translation>
    </message>
    <message>
        <source>One requirement is still to be rated.</source>
        <translation>Eine Anforderung ist noch zu bewerten.</translation>
    </message>
    <message>
        <source>%1 requirements are still to be rated.</source>
        <translation>%1 Anforderungen sind noch zu bewerten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A %1 needs evidence: flag the note that shows it</source>
        <translation>Eine %1 braucht einen Beleg: Notiz markieren, die ihn zeigt</translation>
    </message>
    <message>
        <source>No evidence yet: flag a note</source>
        <translation>Noch kein Beleg: Notiz markieren</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No anchors are written for this one: 1 well below, 3 meets, 5 well above.</source>
        <translation>Hierfür sind keine Anker beschrieben: 1 weit darunter, 3 erfüllt, 5 weit darüber.</translation>
    </message>
    <message>
        <source>%1 · %2: between %3 and %4</source>
        <translation>%1 · %2: zwischen %3 und %4</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Team folder</source>
        <translation>Teamordner</translation>
    </message>
    <message>
        <source>Choose a team folder…</source>
        <translation>Teamordner auswählen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the team folder again</source>
        <translation>Teamordner neu lesen</translation>
    </message>
    <message>
        <source>Add my questions to it</source>
        <translation>Meine Fragen hinzufügen</translation>
    </message>
    <message>
        <source>Add my questions to the team folder</source>
        <translation>Meine Fragen dem Teamordner hinzufügen</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Stop using the team folder</source>
        <translation>Teamordner nicht mehr verwenden</translation>
    </message>
    <message>
        <source>none; a team can keep questions as Markdown files, in git for example</source>
        <translation>keiner; ein Team kann Fragen als Markdown-Dateien aufbewahren, etwa in Git</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen auswählen…</translation>
    </message>
    <message>
        <source>Choose a team folder</source>
        <translation>Teamordner auswählen</translation>
    </message>
</context>
<context>
    <name>GatesStrip</name>
    <message>
        <source>Must-haves and what was never assessed</source>
        <translation>Muss-Anforderungen und was nie beurteilt wurde</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Anforderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n erfüllt</numerusform>
            <numerusform>%n erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: {what}</source>
        <translation>verfehlt: {what}</translation>
    </message>
    <message>
        <source>none in this kit</source>
        <translation>keine in diesen Unterlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n more missed</source>
        <translation>
            <numerusform>%n weitere verfehlt</numerusform>
            <numerusform>%n weitere verfehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nice-to-have(s) never assessed</source>
        <translation>
            <numerusform>%n Wünschenswertes nie beurteilt</numerusform>
            <numerusform>%n Wünschenswerte nie beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Never assessed: {what}</source>
        <translation>Nie beurteilt: {what}</translation>
    </message>
    <message>
        <source>Never asked: {what}</source>
        <translation>Nie gefragt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n nicht beurteilt</numerusform>
            <numerusform>%n nicht beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked: {what}</source>
        <translation>nicht geprüft: {what}</translation>
    </message>
    <message>
        <source>not assessed: {what}</source>
        <translation>nicht beurteilt: {what}</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Review and decision</source>
        <translation>Auswertung und Entscheidung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
</context>
<context>
    <name>GuideModel</name>
    <message>
        <source>Q%1 %2</source>
        <translation>F%1 %2</translation>
    </message>
    <message>
        <source>Own: %1</source>
        <translation>Eigene: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>Notizen: %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>bewertet mit %1</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Send the scorecard as a file</source>
        <translation>Bewertungsbogen als Datei senden</translation>
    </message>
    <message>
        <source>Hand over as a file</source>
        <translation>Als Datei übergeben</translation>
    </message>
    <message>
        <source>Anybody who gets the file can read it. Send it as you would a CV.</source>
        <translation>Wer die Datei bekommt, kann sie lesen. Versenden Sie sie so wie einen Lebenslauf.</translation>
    </message>
    <message>
        <source>scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>For whoever decides: they open the file in their own program and take the scorecard in.</source>
        <translation>Für alle, die entscheiden: Sie öffnen die Datei in ihrem eigenen Programm und übernehmen den Bewertungsbogen.</translation>
    </message>
    <message>
        <source>For %1: they open the file in their own program, hold the interview and send the scorecard back.</source>
        <translation>Für %1: Dort wird die Datei im eigenen Programm geöffnet, das Interview geführt und der Bewertungsbogen zurückgesandt.</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <translation>Stufe %1, %2</translation>
    </message>
    <message>
        <source>Name of the candidate: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>The interview: %1, %2</source>
        <translation>Das Interview: %1, %2</translation>
    </message>
    <message>
        <source>All of your ratings, notes and answers from it, and your recommendation</source>
        <translation>Alle Ihre Bewertungen, Notizen und Antworten daraus und Ihre Empfehlung</translation>
    </message>
    <message>
        <source>Role and track: %1</source>
        <translation>Rolle und Laufbahn: %1</translation>
    </message>
    <message>
        <source>The interview: %1, with its questions</source>
        <translation>Das Interview: %1, mit seinen Fragen</translation>
    </message>
    <message>
        <source>Who holds it and when, the role page and the kit of the track</source>
        <translation>Wer es wann führt, die Rollenseite und die Interviewunterlagen der Laufbahn</translation>
    </message>
    <message>
        <source>E-mail, phone, links and the note on the candidate</source>
        <translation>E-Mail, Telefon, Links und die Notiz zur Person</translation>
    </message>
    <message>
        <source>CV and other attached files</source>
        <translation>Lebenslauf und andere angehängte Dateien</translation>
    </message>
    <message>
        <source>Everybody else’s scorecards, and all decisions</source>
        <translation>Die Bewertungsbögen aller anderen und alle Entscheidungen</translation>
    </message>
    <message>
        <source>Everybody’s ratings and notes, and all decisions</source>
        <translation>Bewertungen und Notizen von allen und alle Entscheidungen</translation>
    </message>
</context>
<context>
    <name>HandingDialog</name>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Was hierbleibt</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your name, %1, as the sender</source>
        <translation>Ihr Name, %1, als Absender</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>elapsed</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Verbrauchte Zeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Stage %1 of %2 · %3</source>
        <translation>Stufe %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Abgegeben: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 vergangen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>How the interviews were held</source>
        <translation>Wie die Interviews geführt wurden</translation>
    </message>
    <message>
        <source>{asked} of {planned} planned questions asked</source>
        <translation>{asked} von {planned} geplanten Fragen gestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never reached</source>
        <translation>
            <numerusform>%n nie erreicht</numerusform>
            <numerusform>%n nie erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, stage {stage}</source>
        <translation>{who}, Stufe {stage}</translation>
    </message>
    <message>
        <source>Skipped by {who}: “{question}” – {reason}</source>
        <translation>Übersprungen von {who}: „{question}“ – {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>Added by {who}: “{question}”</source>
        <translation>Hinzugefügt von {who}: „{question}“</translation>
    </message>
    <message>
        <source>Held with versions {versions} of the kit; weights are those of the one used first.</source>
        <translation>Mit den Fassungen {versions} der Unterlagen geführt; die Gewichte sind die der zuerst benutzten.</translation>
    </message>
    <message>
        <source>How far the interviewers agree</source>
        <translation>Wie weit die Interviewenden übereinstimmen</translation>
    </message>
    <message>
        <source>Checks, in no figure</source>
        <translation>Prüfungen, in keiner Zahl</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>{asked} of {planned}</source>
        <translation>{asked} von {planned}</translation>
    </message>
    <message>
        <source>Questions asked, skipped and added</source>
        <translation>Gestellte, übersprungene und hinzugefügte Fragen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>answers differ; the last one counts</source>
        <translation>die Antworten weichen ab; die letzte zählt</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>HorizontalPage</name>
    <message>
        <source>By question</source>
        <translation>Nach Fragen</translation>
    </message>
    <message>
        <source>Ratings at once</source>
        <translation>Bewertungen gleich</translation>
    </message>
    <message>
        <source>Show ratings together with the answers</source>
        <translation>Bewertungen zusammen mit den Antworten zeigen</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Zurück zur vorigen</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Weiter zur nächsten</translation>
    </message>
    <message>
        <source>Next requirement or question</source>
        <translation>Nächste Anforderung oder Frage</translation>
    </message>
    <message>
        <source>Previous requirement or question</source>
        <translation>Vorige Anforderung oder Frage</translation>
    </message>
    <message>
        <source>Reveal the names, or mask them again</source>
        <translation>Namen aufdecken oder wieder verdecken</translation>
    </message>
    <message>
        <source>Show the ratings, or hide them again</source>
        <translation>Bewertungen zeigen oder wieder verbergen</translation>
    </message>
    <message>
        <source>Ratings together with the answers, or on asking</source>
        <translation>Bewertungen zusammen mit den Antworten oder auf Abruf</translation>
    </message>
    <message>
        <source>Read by requirement or by question</source>
        <translation>Nach Anforderungen oder nach Fragen lesen</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Gezeigtes kopieren</translation>
    </message>
    <message>
        <source>One requirement at a time</source>
        <translation>Eine Anforderung nach der anderen</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>Scorecards of the candidates have to be submitted, your own among them.</source>
        <translation>Die Bewertungsbögen müssen abgegeben sein, auch Ihre eigenen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Interviewer %1</source>
        <translation>Interviewer %1</translation>
    </message>
    <message>
        <source>another candidate</source>
        <translation>eine andere Person</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>wünschenswert</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen candidates are not read here; the comparison says why.</source>
        <translation>
            <numerusform>%n der ausgewählten Personen wird hier nicht gelesen; der Vergleich sagt, warum.</numerusform>
            <numerusform>%n der ausgewählten Personen werden hier nicht gelesen; der Vergleich sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are shown. The order was drawn for this one.</source>
        <translation>Namen sind aufgedeckt. Die Reihenfolge wurde hierfür ausgelost.</translation>
    </message>
    <message>
        <source>Names are masked here and within the notes; nicknames and words like “she” stay. Order and letters are drawn anew for each one.</source>
        <translation>Namen sind hier und in den Notizen verdeckt; Spitznamen und Wörter wie „sie“ bleiben. Reihenfolge und Buchstaben werden jedes Mal neu ausgelost.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} von {all}</translation>
    </message>
    <message>
        <source>Reveal names</source>
        <translation>Namen aufdecken</translation>
    </message>
    <message>
        <source>Mask names</source>
        <translation>Namen verdecken</translation>
    </message>
    <message>
        <source>Hide ratings</source>
        <translation>Bewertungen verbergen</translation>
    </message>
    <message>
        <source>Show ratings</source>
        <translation>Bewertungen zeigen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1, repaired</source>
        <translation>%1, repariert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Says the same as %1.</source>
        <translation>Sagt dasselbe wie %1.</translation>
    </message>
    <message>
        <source>%1 has the same title, so this role was given another.</source>
        <translation>%1 hat denselben Titel, darum bekam diese Rolle einen anderen.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Which pages are listed</source>
        <translation>Welche Seiten aufgeführt sind</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Review what was read from these pages, one after the other</source>
        <translation>Das aus diesen Seiten Gelesene durchsehen, eine nach der anderen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try the refused again</source>
        <translation>Abgewiesene erneut versuchen</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Mit dem Rest weitermachen</translation>
    </message>
    <message>
        <source>Import stopped; what was read until then is here</source>
        <translation>Import angehalten; was bis dahin gelesen wurde, ist da</translation>
    </message>
    <message>
        <source>No role pages found</source>
        <translation>Keine Rollenseiten gefunden</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>Nichts ließ sich importieren</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import beendet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read the refused ones again, once they are mended</source>
        <translation>Abgewiesene erneut lesen, sobald sie in Ordnung gebracht sind</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Abgewiesen (%1)</translation>
    </message>
    <message>
        <source>Repaired (%1)</source>
        <translation>Repariert (%1)</translation>
    </message>
    <message>
        <source>With notes (%1)</source>
        <translation>Mit Hinweisen (%1)</translation>
    </message>
    <message>
        <source>New roles (%1)</source>
        <translation>Neue Rollen (%1)</translation>
    </message>
    <message>
        <source>New versions (%1)</source>
        <translation>Neue Versionen (%1)</translation>
    </message>
    <message>
        <source>Unchanged (%1)</source>
        <translation>Unverändert (%1)</translation>
    </message>
    <message>
        <source>All pages (%1)</source>
        <translation>Alle Seiten (%1)</translation>
    </message>
    <message>
        <source>Show the role</source>
        <translation>Rolle anzeigen</translation>
    </message>
    <message>
        <source>Look at the reading</source>
        <translation>Gelesenes ansehen</translation>
    </message>
    <message>
        <source>Read it by hand</source>
        <translation>Von Hand lesen</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Import stopped before its end</source>
        <translation>Import vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>Role pages are files that end in .md, .markdown, .txt, .html or .docx, also in folders and ZIP files.</source>
        <translation>Rollenseiten sind Dateien mit der Endung .md, .markdown, .txt, .html oder .docx, auch in Ordnern und ZIP-Dateien.</translation>
    </message>
    <message>
        <source>1 new role</source>
        <translation>1 neue Rolle</translation>
    </message>
    <message>
        <source>%1 new roles</source>
        <translation>%1 neue Rollen</translation>
    </message>
    <message>
        <source>1 new version</source>
        <translation>1 neue Version</translation>
    </message>
    <message>
        <source>%1 new versions</source>
        <translation>%1 neue Versionen</translation>
    </message>
    <message>
        <source>1 unchanged</source>
        <translation>1 unverändert</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>1 of them repaired</source>
        <translation>davon 1 repariert</translation>
    </message>
    <message>
        <source>%1 of them repaired</source>
        <translation>davon %1 repariert</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>1 not reached</source>
        <translation>1 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>Passed over, being no role pages by their names: %1</source>
        <translation>Übergangen, dem Namen nach keine Rollenseiten: %1</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Imported pages</source>
        <translation>Importierte Seiten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Importing role pages</source>
        <translation>Rollenseiten werden importiert</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>InterviewActions</name>
    <message>
        <source>Rate the requirement in focus %1</source>
        <translation>Anforderung im Blick mit %1 bewerten</translation>
    </message>
    <message>
        <source>score</source>
        <translation>bewerten</translation>
    </message>
    <message>
        <source>Not assessed, because…</source>
        <translation>Nicht beurteilt, weil…</translation>
    </message>
    <message>
        <source>Take the rating in focus back</source>
        <translation>Bewertung im Blick zurücknehmen</translation>
    </message>
    <message>
        <source>Flag the line as evidence</source>
        <translation>Zeile als Beleg markieren</translation>
    </message>
    <message>
        <source>Next note that touches a protected topic</source>
        <translation>Nächste Notiz, die ein geschütztes Thema berührt</translation>
    </message>
    <message>
        <source>Next rating of 1 or 5 without evidence</source>
        <translation>Nächste Bewertung mit 1 oder 5 ohne Beleg</translation>
    </message>
    <message>
        <source>Next unrated requirement</source>
        <translation>Nächste unbewertete Anforderung</translation>
    </message>
    <message>
        <source>Next requirement</source>
        <translation>Nächste Anforderung</translation>
    </message>
    <message>
        <source>Previous requirement</source>
        <translation>Vorige Anforderung</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Skip this question…</source>
        <translation>Diese Frage auslassen…</translation>
    </message>
    <message>
        <source>Add a question of my own…</source>
        <translation>Eigene Frage hinzufügen…</translation>
    </message>
    <message>
        <source>Remove this question of my own</source>
        <translation>Diese eigene Frage entfernen</translation>
    </message>
    <message>
        <source>Add a probe I used…</source>
        <translation>Gestellte Nachfrage hinzufügen…</translation>
    </message>
    <message>
        <source>Find in the notes…</source>
        <translation>In den Notizen suchen…</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Move the line to another question…</source>
        <translation>Zeile zu einer anderen Frage verschieben…</translation>
    </message>
    <message>
        <source>Evidence for several requirements…</source>
        <translation>Beleg für mehrere Anforderungen…</translation>
    </message>
    <message>
        <source>Bold words in the notes</source>
        <translation>Wörter in den Notizen fett</translation>
    </message>
    <message>
        <source>Italic words in the notes</source>
        <translation>Wörter in den Notizen kursiv</translation>
    </message>
    <message>
        <source>To the notes</source>
        <translation>Zu den Notizen</translation>
    </message>
    <message>
        <source>Scratch pad, and back to the notes</source>
        <translation>Schmierzettel, und zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Pause the clock, or go on</source>
        <translation>Uhr anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Finish: what is left to do</source>
        <translation>Abschließen: was noch zu tun ist</translation>
    </message>
    <message>
        <source>Scorecard instead of notes, and back</source>
        <translation>Bewertungsbogen statt Notizen und zurück</translation>
    </message>
    <message>
        <source>Hide notes and scores, or show them</source>
        <translation>Notizen und Bewertungen verbergen oder zeigen</translation>
    </message>
    <message>
        <source>veil share screen</source>
        <translation>verbergen verdecken Bildschirm teilen</translation>
    </message>
    <message>
        <source>Candidate&apos;s window, open or closed</source>
        <translation>Fenster zum Teilen öffnen oder schließen</translation>
    </message>
    <message>
        <source>share screen</source>
        <translation>Bildschirm teilen</translation>
    </message>
    <message>
        <source>Candidate&apos;s window: keep this question, or follow</source>
        <translation>Fenster zum Teilen: bei dieser Frage bleiben oder folgen</translation>
    </message>
    <message>
        <source>Candidate&apos;s window: blank, or not</source>
        <translation>Fenster zum Teilen: leer oder nicht</translation>
    </message>
    <message>
        <source>Copy the question for the chat</source>
        <translation>Frage für den Chat kopieren</translation>
    </message>
    <message>
        <source>Narrow beside the call, or as before</source>
        <translation>Schmal neben dem Anruf oder wie zuvor</translation>
    </message>
    <message>
        <source>Keep the window on top, or not</source>
        <translation>Fenster im Vordergrund halten oder nicht</translation>
    </message>
    <message>
        <source>Save the scorecard as a file to send back…</source>
        <translation>Bewertungsbogen zum Zurücksenden als Datei speichern…</translation>
    </message>
</context>
<context>
    <name>InterviewModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber/in</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer/in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>ohne Termin</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>This interview cannot be shown</source>
        <translation>Dieses Interview lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Interview with %1</source>
        <translation>Interview mit %1</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>This scorecard is shown once your own for this candidate is submitted or cancelled.</source>
        <translation>Dieser Bewertungsbogen wird gezeigt, sobald Ihr eigener zu dieser Bewerbung abgegeben oder abgesagt ist.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Everything is rated</source>
        <translation>Alles ist bewertet</translation>
    </message>
</context>
<context>
    <name>InterviewRail</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 min behind plan</source>
        <translation>%1 Min. hinter dem Plan</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>Im Plan</translation>
    </message>
</context>
<context>
    <name>InterviewRow</name>
    <message>
        <source>no time set</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>InterviewSteps</name>
    <message>
        <source>Welcome and outline</source>
        <translation>Begrüßung und Ablauf</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Candidate&apos;s questions</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Close and next steps</source>
        <translation>Abschluss und Ausblick</translation>
    </message>
</context>
<context>
    <name>InterviewTable</name>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Datei übernehmen…</translation>
    </message>
    <message>
        <source>Candidate, role, stage or interviewer</source>
        <translation>Name, Rolle, Stufe oder Interviewer/in</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Stand filtern</translation>
    </message>
    <message>
        <source>Planned and drafts</source>
        <translation>Geplante und Entwürfe</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Filter by interviewer</source>
        <translation>Nach Interviewer/in filtern</translation>
    </message>
    <message>
        <source>start</source>
        <translation>beginnen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>absagen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>Meine (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 interviews</source>
        <translation>%1 von %2 Interviews</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Noch keine Interviews</translation>
    </message>
    <message>
        <source>Plan them on a candidate’s page, or take in a file that somebody handed over to you.</source>
        <translation>Planen Sie sie auf der Seite einer Bewerbung oder übernehmen Sie eine Datei, die Ihnen jemand übergeben hat.</translation>
    </message>
    <message>
        <source>To the candidates</source>
        <translation>Zu den Bewerbungen</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Keines passt</translation>
    </message>
    <message>
        <source>Interviews in other states or of other people are not listed.</source>
        <translation>Interviews mit anderem Stand oder von anderen Personen sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Send scorecard as file…</source>
        <translation>Bewertungsbogen als Datei senden…</translation>
    </message>
    <message>
        <source>Hand over as file…</source>
        <translation>Als Datei übergeben…</translation>
    </message>
    <message>
        <source>To the candidate</source>
        <translation>Zur Bewerbung</translation>
    </message>
</context>
<context>
    <name>ItemDelegate</name>
    <message>
        <source>Text, Enter keeps it, Ctrl and Enter splits it at the cursor</source>
        <translation>Text; Enter behält ihn, Strg und Enter teilt ihn an der Schreibmarke</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>wünschenswert</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen korrigiert</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping %1</source>
        <translation>%1 wird behalten</translation>
    </message>
</context>
<context>
    <name>KeptLabel</name>
    <message>
        <source>Every word of the page is in one of these places.</source>
        <translation>Jedes Wort der Seite steht an einer dieser Stellen.</translation>
    </message>
    <message>
        <source>without a heading</source>
        <translation>ohne Überschrift</translation>
    </message>
    <message>
        <source>Kept as they are: %1.</source>
        <translation>Unverändert aufbewahrt: %1.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Aktion oder ihre Tasten suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Action and keys</source>
        <translation>Aktion und Tasten</translation>
    </message>
    <message>
        <source>New keys for the action</source>
        <translation>Neue Tasten für die Aktion</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>Pick an action, then press its new keys in the field below.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie dann ihre neuen Tasten im Feld darunter.</translation>
    </message>
    <message>
        <source>“%1” alone is typed into fields; this action needs Ctrl, Alt or a function key here.</source>
        <translation>„%1“ allein wird in Felder getippt; diese Aktion braucht hier Strg, Alt oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Press other keys, or change that action first.</source>
        <translation>%1 ist durch „%2“ belegt. Drücken Sie andere Tasten oder ändern Sie zuerst jene Aktion.</translation>
    </message>
    <message>
        <source>Its usual keys are taken by “%1”. Change that action first.</source>
        <translation>Die üblichen Tasten sind durch „%1“ belegt. Ändern Sie zuerst jene Aktion.</translation>
    </message>
</context>
<context>
    <name>KitBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Ready for interviews</source>
        <translation>Bereit für Interviews</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Interviewunterlagen</translation>
    </message>
    <message>
        <source>Kit · stage %1 · %2</source>
        <translation>Unterlagen · Stufe %1 · %2</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>draft of v%1</source>
        <translation>Entwurf von v%1</translation>
    </message>
    <message>
        <source>v%1 · in use since %2</source>
        <translation>v%1 · in Gebrauch seit %2</translation>
    </message>
    <message>
        <source>v%1 · ready</source>
        <translation>v%1 · bereit</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>This kit cannot be shown</source>
        <translation>Diese Interviewunterlagen lassen sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Kit: %1</source>
        <translation>Interviewunterlagen: %1</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Interviewunterlagen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>tauschen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>No stages yet</source>
        <translation>Noch keine Stufen</translation>
    </message>
    <message>
        <source>Choose a hiring process on the page of the role.</source>
        <translation>Wählen Sie auf der Seite der Rolle einen Einstellungsprozess.</translation>
    </message>
    <message>
        <source>Kit, stage %1</source>
        <translation>Interviewunterlagen, Stufe %1</translation>
    </message>
    <message>
        <source>Version %1 stays as it is for its interviews. This is now the draft of version %2.</source>
        <translation>Version %1 bleibt für ihre Interviews, wie sie ist. Dies ist jetzt der Entwurf von Version %2.</translation>
    </message>
    <message>
        <source>Question moved</source>
        <translation>Frage verschoben</translation>
    </message>
    <message>
        <source>Question moved to stage %1</source>
        <translation>Frage in Stufe %1 verschoben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Question removed</source>
        <translation>Frage entfernt</translation>
    </message>
    <message>
        <source>Question swapped</source>
        <translation>Frage getauscht</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>Frage hinzugefügt</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Compare the requirements that all versions share</source>
        <translation>Die Anforderungen vergleichen, die alle Versionen haben</translation>
    </message>
    <message>
        <source>The versions share no requirement.</source>
        <translation>Die Versionen haben keine gemeinsame Anforderung.</translation>
    </message>
    <message numerus="yes">
        <source>Interviewed with {kits}: compared on the %n requirement(s) that all share.</source>
        <translation>
            <numerusform>Befragt mit {kits}: verglichen nach %n Anforderung, die alle haben.</numerusform>
            <numerusform>Befragt mit {kits}: verglichen nach den %n Anforderungen, die alle haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights and must-haves are those of {kit}.</source>
        <translation>Gewichte und Muss-Anforderungen sind die von {kit}.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Weggelassen: {what}</translation>
    </message>
    <message>
        <source>Back to one version of the kit</source>
        <translation>Zurück zu einer Version der Unterlagen</translation>
    </message>
    <message>
        <source>{other} against {kit}</source>
        <translation>{other} gegenüber {kit}</translation>
    </message>
</context>
<context>
    <name>LibrarySide</name>
    <message>
        <source>Filter roles</source>
        <translation>Rollen filtern</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>No role fits.</source>
        <translation>Keine Rolle passt.</translation>
    </message>
    <message>
        <source>1 role</source>
        <translation>1 Rolle</translation>
    </message>
    <message>
        <source>%1 roles</source>
        <translation>%1 Rollen</translation>
    </message>
</context>
<context>
    <name>LineAsked</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LineMenus</name>
    <message>
        <source>Move the line to</source>
        <translation>Zeile verschieben zu</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>F%1 %2</translation>
    </message>
    <message>
        <source>Scratch pad</source>
        <translation>Schmierzettel</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Beleg für</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LiveReader</name>
    <message>
        <source>Reading the page</source>
        <translation>Seite wird gelesen</translation>
    </message>
</context>
<context>
    <name>LookFirstDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a file that ends in %1, or drop one here. Nothing is kept before you have seen it.</source>
        <translation>Wählen Sie eine Datei mit der Endung %1 oder ziehen Sie eine hierher. Nichts wird aufbewahrt, bevor Sie es gesehen haben.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>stage {stage}</source>
        <translation>Stufe {stage}</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Gap · spread</source>
        <translation>Abstand · Streuung</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>zu besprechen</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {mean}, {raters}</source>
        <translation>Mittel {mean}, {raters}</translation>
    </message>
    <message>
        <source>largest gap {gap}, average deviation {deviation}</source>
        <translation>größter Abstand {gap}, mittlere Abweichung {deviation}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen gelassen</translation>
    </message>
    <message>
        <source>not asked in this stage</source>
        <translation>in dieser Stufe nicht gefragt</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>one rater</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>not assessed: {reason}</source>
        <translation>nicht beurteilt: {reason}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Ratings by requirement and interviewer</source>
        <translation>Bewertungen nach Anforderung und Interviewer/in</translation>
    </message>
    <message>
        <source>Enter shows the evidence of a cell, F8 goes to the next one to discuss</source>
        <translation>Eingabe zeigt die Belege eines Feldes, F8 geht zum nächsten, das zu besprechen ist</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MoveButton</name>
    <message>
        <source>Move to stage…</source>
        <translation>In Stufe verschieben…</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>In Stufe verschieben</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer/in</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch ohne Termin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the interview with %1, stage %2</source>
        <translation>Interview mit %1 verschieben, Stufe %2</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>NewQuestion</name>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>Tell me about a time when…</source>
        <translation>Erzählen Sie mir von einer Situation, in der…</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Add to my bank</source>
        <translation>In meine Sammlung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>no competency</source>
        <translation>keine Kompetenz</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>%1 more stand beside their lines.</source>
        <translation>%1 weitere stehen neben ihren Zeilen.</translation>
    </message>
</context>
<context>
    <name>NoteWork</name>
    <message>
        <source>Only a question of your own without notes can be removed</source>
        <translation>Nur eine eigene Frage ohne Notizen lässt sich entfernen</translation>
    </message>
    <message>
        <source>The line is moved</source>
        <translation>Die Zeile ist verschoben</translation>
    </message>
    <message>
        <source>An empty line is no evidence</source>
        <translation>Eine leere Zeile ist kein Beleg</translation>
    </message>
    <message>
        <source>Evidence for: %1</source>
        <translation>Beleg für: %1</translation>
    </message>
    <message>
        <source>No longer evidence for: %1</source>
        <translation>Nicht mehr Beleg für: %1</translation>
    </message>
    <message>
        <source>No note touches a protected topic</source>
        <translation>Keine Notiz berührt ein geschütztes Thema</translation>
    </message>
    <message>
        <source>Every rating of 1 or 5 has evidence</source>
        <translation>Jede Bewertung mit 1 oder 5 hat einen Beleg</translation>
    </message>
</context>
<context>
    <name>NotesButton</name>
    <message>
        <source>⚠ 1 note</source>
        <translation>⚠ 1 Hinweis</translation>
    </message>
    <message>
        <source>⚠ %1 notes</source>
        <translation>⚠ %1 Hinweise</translation>
    </message>
    <message>
        <source>Notes on reading: %1</source>
        <translation>Hinweise zum Lesen: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Candidate&apos;s answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Type or paste the candidate&apos;s answer here.</source>
        <translation>Geben Sie die Antwort hier ein oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>bewerten</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>nächste Frage</translation>
    </message>
    <message>
        <source>flag as evidence</source>
        <translation>als Beleg markieren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What is said, in the candidate&apos;s words where you can.</source>
        <translation>Was gesagt wird, möglichst im Wortlaut.</translation>
    </message>
    <message>
        <source>Scratch pad</source>
        <translation>Schmierzettel</translation>
    </message>
    <message>
        <source>For what belongs to no question.</source>
        <translation>Für alles, was zu keiner Frage gehört.</translation>
    </message>
    <message>
        <source>What is said in this part.</source>
        <translation>Was in diesem Teil gesagt wird.</translation>
    </message>
    <message>
        <source>Candidate&apos;s answer to: %1</source>
        <translation>Antwort auf: %1</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Scratch pad · %1</source>
        <translation>Schmierzettel · %1</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Beleg für</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Evidence for the requirement in focus</source>
        <translation>Beleg für die Anforderung im Blick</translation>
    </message>
    <message>
        <source>Evidence for…</source>
        <translation>Beleg für…</translation>
    </message>
    <message>
        <source>Move the line to…</source>
        <translation>Zeile verschieben zu…</translation>
    </message>
</context>
<context>
    <name>NumbersPopup</name>
    <message>
        <source>The numbers of the picture</source>
        <translation>Die Zahlen des Bildes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Ctrl+C copies, Esc closes</source>
        <translation>Strg+C kopiert, Esc schließt</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Swap Q%1</source>
        <translation>F%1 tauschen</translation>
    </message>
    <message>
        <source>Add a question to stage %1</source>
        <translation>Frage zu Stufe %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Minutes of this question</source>
        <translation>Minuten für diese Frage</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Swap question…</source>
        <translation>Frage tauschen…</translation>
    </message>
    <message>
        <source>Another question of the bank in its place (S)</source>
        <translation>Eine andere Frage der Sammlung an ihrer Stelle (S)</translation>
    </message>
    <message>
        <source>Save to my bank</source>
        <translation>In meine Sammlung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>What an answer looks like</source>
        <translation>Woran Sie eine Antwort messen</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Question reworded</source>
        <translation>Frage umformuliert</translation>
    </message>
    <message>
        <source>Type of question changed</source>
        <translation>Art der Frage geändert</translation>
    </message>
    <message>
        <source>What the question assesses changed</source>
        <translation>Geändert, was die Frage beurteilt</translation>
    </message>
    <message>
        <source>Weight changed</source>
        <translation>Gewicht geändert</translation>
    </message>
    <message>
        <source>Probes changed</source>
        <translation>Nachfragen geändert</translation>
    </message>
    <message>
        <source>Anchors changed</source>
        <translation>Anker geändert</translation>
    </message>
    <message>
        <source>Minutes changed</source>
        <translation>Minuten geändert</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Largest gaps come first. Each interviewer tells what they saw before anybody argues. Ratings stay as they were submitted; what changes is added as an amendment. Recommendations are shown last.</source>
        <translation>Die größten Abstände kommen zuerst. Alle erzählen, was sie gesehen haben, bevor jemand argumentiert. Bewertungen bleiben, wie sie abgegeben wurden; was sich ändert, kommt als Nachtrag dazu. Empfehlungen werden zuletzt gezeigt.</translation>
    </message>
    <message>
        <source>Start the debrief</source>
        <translation>Nachbesprechung beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) to go through</source>
        <translation>
            <numerusform>%n Anforderung durchzugehen</numerusform>
            <numerusform>%n Anforderungen durchzugehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a gap of 2 or more</source>
        <translation>
            <numerusform>%n mit einem Abstand von 2 oder mehr</numerusform>
            <numerusform>%n mit einem Abstand von 2 oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Scorecards of: %1</source>
        <translation>Bewertungsbögen von: %1</translation>
    </message>
    <message>
        <source>Not submitted yet: %1. Whoever still has to rate should not hear this debrief; it can wait for them.</source>
        <translation>Noch nicht abgegeben: %1. Wer noch bewerten muss, sollte diese Nachbesprechung nicht hören; sie kann auf diese Person warten.</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Trotzdem beginnen</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Order of the requirements</source>
        <translation>Reihenfolge der Anforderungen</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>largest gap first</source>
        <translation>größter Abstand zuerst</translation>
    </message>
    <message>
        <source>lowest mean first</source>
        <translation>niedrigstes Mittel zuerst</translation>
    </message>
    <message>
        <source>highest mean first</source>
        <translation>höchstes Mittel zuerst</translation>
    </message>
    <message>
        <source>largest weight first</source>
        <translation>größtes Gewicht zuerst</translation>
    </message>
    <message>
        <source>must-haves first</source>
        <translation>Muss-Anforderungen zuerst</translation>
    </message>
    <message>
        <source>Next to discuss</source>
        <translation>Nächste zu besprechen</translation>
    </message>
</context>
<context>
    <name>Overridden</name>
    <message>
        <source>and %1 more missed</source>
        <translation>und %1 weitere verfehlt</translation>
    </message>
    <message>
        <source>Must-have that nobody assessed: %1</source>
        <translation>Muss, das niemand beurteilt hat: %1</translation>
    </message>
    <message>
        <source>and %1 more that nobody assessed</source>
        <translation>und %1 weitere, die niemand beurteilt hat</translation>
    </message>
    <message>
        <source>The score is %1, under 3.</source>
        <translation>Der Punktwert ist %1, unter 3.</translation>
    </message>
    <message>
        <source>The score is %1, which is 3 or more, and no must-have is missed.</source>
        <translation>Der Punktwert ist %1, also 3 oder mehr, und kein Muss ist verfehlt.</translation>
    </message>
    <message>
        <source>Must-have checked and not met: %1</source>
        <translation>Muss geprüft und nicht erfüllt: %1</translation>
    </message>
    <message>
        <source>Must-have rated %1 on average, under 3: %2</source>
        <translation>Muss, im Mittel mit %1 bewertet, unter 3: %2</translation>
    </message>
    <message>
        <source>a must-have not met or not assessed</source>
        <translation>einem nicht erfüllten oder nicht beurteilten Muss</translation>
    </message>
    <message>
        <source>a score under 3</source>
        <translation>einem Punktwert unter 3</translation>
    </message>
    <message>
        <source>a score of 3 or more</source>
        <translation>einem Punktwert von 3 oder mehr</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>ungesehen</translation>
    </message>
</context>
<context>
    <name>OwnDetails</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this question from my bank</source>
        <translation>Diese Frage aus meiner Sammlung entfernen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>What an answer looks like</source>
        <translation>Woran Sie eine Antwort messen</translation>
    </message>
    <message>
        <source>no competency</source>
        <translation>keine Kompetenz</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>The page in Markdown</source>
        <translation>Die Seite in Markdown</translation>
    </message>
    <message>
        <source># Title of the role

## Responsibilities

- What the person does

## Requirements

- What they bring
- What is a plus

## Hiring process

1. A 30 minute call with a recruiter</source>
        <translation># Titel der Rolle

## Aufgaben

- Was die Person tut

## Anforderungen

- Was sie mitbringt
- Was von Vorteil ist

## Bewerbungsprozess

1. Ein Telefonat von 30 Minuten mit dem Recruiting</translation>
    </message>
</context>
<context>
    <name>PageOpener</name>
    <message>
        <source>Reading role pages</source>
        <translation>Rollenseiten werden gelesen</translation>
    </message>
</context>
<context>
    <name>PageWays</name>
    <message>
        <source>Export the page</source>
        <translation>Seite exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>Die Seite ist in %1.</translation>
    </message>
    <message>
        <source>It cannot say all of your corrections; importing it gives a reading that differs.</source>
        <translation>Sie kann nicht alle Ihre Korrekturen wiedergeben; beim Importieren wird sie anders gelesen.</translation>
    </message>
    <message>
        <source>1 page is not kept yet.</source>
        <translation>1 Seite ist noch nicht behalten.</translation>
    </message>
    <message>
        <source>%1 pages are not kept yet.</source>
        <translation>%1 Seiten sind noch nicht behalten.</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Zurück zur Durchsicht</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy a role page first, from a browser or from Word.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst eine Rollenseite, aus einem Browser oder aus Word.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>interviewer</source>
        <translation>Interviewer/in</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <translation>einstellende Führungskraft</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>Recruiter/in</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Enter shows the numbers, Ctrl+C copies the picture</source>
        <translation>Eingabe zeigt die Zahlen, Strg+C kopiert das Bild</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Zahlen anzeigen</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan an interview</source>
        <translation>Interview planen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer/in</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch ohne Termin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan interview</source>
        <translation>Interview planen</translation>
    </message>
    <message>
        <source>The page names: {who}</source>
        <translation>Die Seite nennt: {who}</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Go through them again</source>
        <translation>Noch einmal durchgehen</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>Meine Zahlen</translation>
    </message>
    <message>
        <source>Rate invented answers as if you had heard them, and see how far you are from a reference. Only you see this; it is in no score.</source>
        <translation>Bewerten Sie erfundene Antworten, als hätten Sie sie gehört, und sehen Sie, wie weit Sie von einer Referenz entfernt sind. Nur Sie sehen das; es zählt in keinem Punktwert.</translation>
    </message>
    <message>
        <source>The sample answers, questions and anchors are in English.</source>
        <translation>Beispielantworten, Fragen und Anker sind auf Englisch.</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Answers rated</source>
        <translation>Bewertete Antworten</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>bewerten</translation>
    </message>
    <message>
        <source>next unrated</source>
        <translation>nächste unbewertete</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>All competencies</source>
        <translation>Alle Kompetenzen</translation>
    </message>
    <message>
        <source>{rated} rated</source>
        <translation>{rated} bewertet</translation>
    </message>
    <message>
        <source>Answer {place}</source>
        <translation>Antwort {place}</translation>
    </message>
    <message>
        <source>All of these are rated</source>
        <translation>Alle sind bewertet</translation>
    </message>
    <message>
        <source>See where you lean under “My figures”, or go through them again.</source>
        <translation>Unter „Meine Zahlen“ sehen Sie, wohin Sie neigen; oder gehen Sie sie noch einmal durch.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or PDF</source>
        <translation>Drucken oder PDF</translation>
    </message>
    <message>
        <source>Questions with probes, anchors, room for notes and boxes for ratings, for a clipboard.</source>
        <translation>Fragen mit Nachfragen, Ankern, Platz für Notizen und Kästchen für Bewertungen, fürs Klemmbrett.</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Stufe %1, %2</translation>
    </message>
    <message>
        <source>The whole kit, with an overview before it</source>
        <translation>Die ganzen Interviewunterlagen mit einer Übersicht davor</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Open it afterwards, to print it</source>
        <translation>Danach öffnen, um sie zu drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>Interviewunterlagen</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF wird geschrieben</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ProbeRows</name>
    <message>
        <source>+ Add a probe</source>
        <translation>+ Nachfrage hinzufügen</translation>
    </message>
    <message>
        <source>Add a probe</source>
        <translation>Nachfrage hinzufügen</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Remove this probe</source>
        <translation>Diese Nachfrage entfernen</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>Nachfrage %1</translation>
    </message>
    <message>
        <source>Remove probe %1</source>
        <translation>Nachfrage %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ProcessChoice</name>
    <message>
        <source>This page has no hiring process</source>
        <translation>Diese Seite enthält keinen Einstellungsprozess</translation>
    </message>
    <message>
        <source>Choose the stages that candidates for this role go through. The page itself stays as it is, and the choice can be taken back until the first interview is planned.</source>
        <translation>Wählen Sie die Stufen, die Bewerbungen für diese Rolle durchlaufen. Die Seite selbst bleibt, wie sie ist, und die Wahl lässt sich zurücknehmen, bis das erste Interview geplant ist.</translation>
    </message>
    <message>
        <source>Use this process</source>
        <translation>Diesen Prozess verwenden</translation>
    </message>
    <message>
        <source>Use this process: %1</source>
        <translation>Diesen Prozess verwenden: %1</translation>
    </message>
</context>
<context>
    <name>ProcessLine</name>
    <message>
        <source>The page names no hiring process. Choose one, or add its stages.</source>
        <translation>Die Seite nennt keinen Einstellungsprozess. Wählen Sie einen, oder fügen Sie seine Stufen hinzu.</translation>
    </message>
    <message>
        <source>Choose a process</source>
        <translation>Prozess wählen</translation>
    </message>
    <message>
        <source>The page has no process of its own; chosen: %1</source>
        <translation>Die Seite hat keinen eigenen Prozess; gewählt: %1</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderen wählen</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>No backup was made today. %1</source>
        <translation>Heute wurde keine Sicherung angelegt. %1</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while it was opened. Nothing in it was changed.</source>
        <translation>Beim Öffnen ist etwas Unerwartetes schiefgegangen. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Encrypted · key in the system keyring</source>
        <translation>Verschlüsselt · Schlüssel im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Encrypted · key in a file beside the store</source>
        <translation>Verschlüsselt · Schlüssel in einer Datei neben der Ablage</translation>
    </message>
    <message>
        <source>Something is still being done. Try again when it has ended.</source>
        <translation>Es läuft noch etwas. Versuchen Sie es wieder, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <translation>einstellende Führungskraft</translation>
    </message>
    <message>
        <source>Sample round: invented people in a store of its own. Try anything.</source>
        <translation>Beispielrunde: erfundene Personen in einer eigenen Ablage. Probieren Sie alles aus.</translation>
    </message>
    <message>
        <source>To my own store</source>
        <translation>Zu meiner eigenen Ablage</translation>
    </message>
    <message>
        <source>Setting up the sample round</source>
        <translation>Beispielrunde wird eingerichtet</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stopped before the end. To undo again takes the rest back.</source>
        <translation>Vor dem Ende angehalten. Erneutes Rückgängigmachen nimmt den Rest zurück.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. What was saved is safe, and the program runs on. A note without candidate data is in %1</source>
        <translation>Etwas Unerwartetes ist schiefgegangen. Was gespeichert war, ist sicher, und das Programm läuft weiter. Ein Vermerk ohne Bewerbungsdaten steht in %1</translation>
    </message>
    <message>
        <source>This window is kept out of shared screens</source>
        <translation>Dieses Fenster bleibt aus geteilten Bildschirmen heraus</translation>
    </message>
    <message>
        <source>This window can be seen again</source>
        <translation>Dieses Fenster ist wieder zu sehen</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>Befehle und Suche</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Keep this window out of shared screens</source>
        <translation>Dieses Fenster aus geteilten Bildschirmen heraushalten</translation>
    </message>
    <message>
        <source>capture record share call</source>
        <translation>Aufnahme aufnehmen Bildschirm teilen Anruf Videoanruf</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Theme as the computer</source>
        <translation>Darstellung wie der Computer</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>To my own store</source>
        <translation>Zu meiner eigenen Ablage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Hält nach diesem Schritt an…</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>Q%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>What an answer looks like</source>
        <translation>Woran Sie eine Antwort messen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Probes and anchors</source>
        <translation>Nachfragen und Anker</translation>
    </message>
    <message>
        <source>Hide probes and anchors of: %1</source>
        <translation>Nachfragen und Anker ausblenden: %1</translation>
    </message>
    <message>
        <source>Show probes and anchors of: %1</source>
        <translation>Nachfragen und Anker zeigen: %1</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Probes</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Auslassen…</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Diese Frage auslassen</translation>
    </message>
    <message>
        <source>Ask it after all</source>
        <translation>Doch stellen</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>Warum wird sie ausgelassen?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Ihre eigene Frage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A probe you used</source>
        <translation>Eine Nachfrage, die Sie gestellt haben</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <translation>Frage %1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1 · assesses</source>
        <translation>%1 · beurteilt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Assessed by this question; press to rate it</source>
        <translation>Wird mit dieser Frage beurteilt; zum Bewerten drücken</translation>
    </message>
    <message>
        <source>Probe; press when you have used it</source>
        <translation>Nachfrage; drücken, wenn Sie sie gestellt haben</translation>
    </message>
    <message>
        <source>Probes · %1</source>
        <translation>Nachfragen · %1</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions of this stage</source>
        <translation>Fragen dieser Stufe</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Guide · %1 min</source>
        <translation>Leitfaden · %1 Min.</translation>
    </message>
</context>
<context>
    <name>RatingCell</name>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
</context>
<context>
    <name>RatingChoice</name>
    <message>
        <source>Rate {value} of 5</source>
        <translation>Mit {value} von 5 bewerten</translation>
    </message>
</context>
<context>
    <name>RatingControl</name>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation>Keine Zeit mehr</translation>
    </message>
    <message>
        <source>No example given</source>
        <translation>Kein Beispiel genannt</translation>
    </message>
    <message>
        <source>I cannot judge this</source>
        <translation>Ich kann es nicht beurteilen</translation>
    </message>
    <message>
        <source>Why not assessed</source>
        <translation>Warum nicht beurteilt</translation>
    </message>
    <message>
        <source>n/a ▾</source>
        <translation>k. A. ▾</translation>
    </message>
    <message>
        <source>not assessed ▾</source>
        <translation>nicht beurteilt ▾</translation>
    </message>
    <message>
        <source>Rate %1 of 5</source>
        <translation>Mit %1 von 5 bewerten</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>1 to 5 rate; or choose with the arrow keys, then press Enter</source>
        <translation>1 bis 5 bewerten; oder mit den Pfeiltasten wählen und Eingabe drücken</translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>bewertet mit %1</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
</context>
<context>
    <name>RatingWords</name>
    <message>
        <source>Well below</source>
        <translation>Weit darunter</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Well above</source>
        <translation>Weit darüber</translation>
    </message>
</context>
<context>
    <name>ReadOnlyDetails</name>
    <message>
        <source>Probes</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>What an answer looks like</source>
        <translation>Woran Sie eine Antwort messen</translation>
    </message>
</context>
<context>
    <name>ReadingLegend</name>
    <message>
        <source>Lines read as:</source>
        <translation>Zeilen gelesen als:</translation>
    </message>
    <message>
        <source>title, track</source>
        <translation>Titel, Laufbahn</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>nothing, only kept</source>
        <translation>nichts, nur behalten</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts durchzusehen</translation>
    </message>
    <message>
        <source>Import a role page, and what was read from it is shown here beside its text.</source>
        <translation>Importieren Sie eine Rollenseite; was daraus gelesen wurde, steht dann hier neben ihrem Text.</translation>
    </message>
    <message>
        <source>To the roles</source>
        <translation>Zu den Rollen</translation>
    </message>
    <message>
        <source>Review of a page</source>
        <translation>Durchsicht einer Seite</translation>
    </message>
    <message>
        <source>source / reading</source>
        <translation>Quelltext / Gelesenes</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>korrigieren</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>unread line</source>
        <translation>ungelesene Zeile</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Zur neuesten</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Zeile zeigen</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Die Änderungen zeigen</translation>
    </message>
    <message>
        <source>Review import</source>
        <translation>Import durchsehen</translation>
    </message>
    <message>
        <source>Review reading</source>
        <translation>Gelesenes durchsehen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Your corrections of the process before went with it. Undo brings them back.</source>
        <translation>Ihre Korrekturen des vorigen Prozesses sind damit entfallen. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>1 page is not kept yet.</source>
        <translation>1 Seite ist noch nicht behalten.</translation>
    </message>
    <message>
        <source>%1 pages are not kept yet.</source>
        <translation>%1 Seiten sind noch nicht behalten.</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Zurück zur Durchsicht</translation>
    </message>
    <message>
        <source>Interviews are held with version %1, so it stays as it is; your corrections are version %2.</source>
        <translation>Mit Version %1 werden Interviews geführt, deshalb bleibt sie, wie sie ist; Ihre Korrekturen sind Version %2.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>This is taken over from “%1”. Show that track to correct it there.</source>
        <translation>Das ist von „%1“ übernommen. Zeigen Sie diese Laufbahn, um es dort zu korrigieren.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Nothing in the selected lines is to be added here.</source>
        <translation>In den ausgewählten Zeilen ist nichts, was hier hinzukommt.</translation>
    </message>
    <message>
        <source>There is a track “%1” already.</source>
        <translation>Es gibt schon eine Laufbahn „%1“.</translation>
    </message>
    <message>
        <source>A process has one stage at least. Choose another process instead.</source>
        <translation>Ein Prozess hat mindestens eine Stufe. Wählen Sie stattdessen einen anderen Prozess.</translation>
    </message>
    <message>
        <source>Select two or more to merge; this is the last one.</source>
        <translation>Wählen Sie zum Zusammenführen zwei oder mehr aus; dies ist der letzte Eintrag.</translation>
    </message>
</context>
<context>
    <name>ReadingTables</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Add a requirement</source>
        <translation>Anforderung hinzufügen</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Add a responsibility</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message>
        <source>Why the kit changes</source>
        <translation>Warum sich die Unterlagen ändern</translation>
    </message>
    <message>
        <source>Why the kit changes; it is kept with the version</source>
        <translation>Warum sich die Unterlagen ändern; wird mit der Version aufbewahrt</translation>
    </message>
    <message>
        <source>Ready for interviews</source>
        <translation>Bereit für Interviews</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Version %1 for interviews</source>
        <translation>Version %1 für Interviews</translation>
    </message>
    <message>
        <source>Interviews planned from now on are held with it. Those held so far keep theirs.</source>
        <translation>Von jetzt an geplante Interviews werden damit geführt. Schon geführte behalten ihre.</translation>
    </message>
    <message>
        <source>An interview was held with the version before, so say why the kit changes.</source>
        <translation>Mit der vorigen Version wurde ein Interview geführt; sagen Sie deshalb, warum sich die Unterlagen ändern.</translation>
    </message>
    <message>
        <source>…and %1 more</source>
        <translation>…und %1 weitere</translation>
    </message>
    <message>
        <source>Hold the interview that is planned with the version before with this one</source>
        <translation>Das mit der vorigen Version geplante Interview mit dieser führen</translation>
    </message>
    <message>
        <source>Hold the %1 interviews that are planned with the version before with this one</source>
        <translation>Die %1 mit der vorigen Version geplanten Interviews mit dieser führen</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>Why not assessed? Press 1 to 4</source>
        <translation>Warum nicht beurteilt? Drücken Sie 1 bis 4</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Reasons to choose from</source>
        <translation>Gründe zur Auswahl</translation>
    </message>
</context>
<context>
    <name>ReasonRows</name>
    <message>
        <source>Reasons for declining</source>
        <translation>Gründe für Absagen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A must-have is not met</source>
        <translation>Ein Muss ist nicht erfüllt</translation>
    </message>
    <message>
        <source>Another candidate has shown more of what the role asks for</source>
        <translation>Eine andere Person hat mehr von dem gezeigt, was die Rolle verlangt</translation>
    </message>
    <message>
        <source>Experience does not fit the level of the role</source>
        <translation>Die Erfahrung passt nicht zur Stufe der Rolle</translation>
    </message>
    <message>
        <source>Pay or terms do not fit</source>
        <translation>Gehalt oder Bedingungen passen nicht</translation>
    </message>
    <message>
        <source>Place or working hours do not fit</source>
        <translation>Ort oder Arbeitszeit passen nicht</translation>
    </message>
    <message>
        <source>The position is filled or was closed</source>
        <translation>Die Stelle ist besetzt oder wurde gestrichen</translation>
    </message>
    <message>
        <source>No reply from the candidate</source>
        <translation>Keine Antwort von der Person</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>Reasons for declining</source>
        <translation>Gründe für Absagen</translation>
    </message>
    <message>
        <source>Offered when somebody is declined. Decisions that were taken keep the words they were given.</source>
        <translation>Werden angeboten, wenn jemand abgelehnt wird. Getroffene Entscheidungen behalten die Worte, die sie bekommen haben.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the reason</source>
        <translation>Den Grund hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Alt+↑, or drag</source>
        <translation>Alt+↑ oder ziehen</translation>
    </message>
    <message>
        <source>Alt+↓, or drag</source>
        <translation>Alt+↓ oder ziehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Usual list again</source>
        <translation>Wieder die übliche Liste</translation>
    </message>
</context>
<context>
    <name>RecommendationBlock</name>
    <message>
        <source>Overall recommendation unlocks when every requirement of this stage is rated or marked not assessed.</source>
        <translation>Die Gesamtempfehlung wird frei, wenn jede Anforderung dieser Stufe bewertet oder als nicht beurteilt vermerkt ist.</translation>
    </message>
    <message>
        <source>Key take-aways</source>
        <translation>Das Wichtigste</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Show the next of these notes</source>
        <translation>Die nächste dieser Notizen zeigen</translation>
    </message>
    <message>
        <source>Submit scorecard</source>
        <translation>Bewertungsbogen abgeben</translation>
    </message>
    <message>
        <source>Submitting closes the scorecard; it cannot be changed afterwards.</source>
        <translation>Mit der Abgabe wird der Bewertungsbogen geschlossen; danach lässt er sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>Empfehlung: %1</translation>
    </message>
    <message>
        <source>Your recommendation</source>
        <translation>Ihre Empfehlung</translation>
    </message>
    <message>
        <source>One note touches a topic that no decision may rest on.</source>
        <translation>Eine Notiz berührt ein Thema, auf dem keine Entscheidung beruhen darf.</translation>
    </message>
    <message>
        <source>%1 notes touch topics that no decision may rest on.</source>
        <translation>%1 Notizen berühren Themen, auf denen keine Entscheidung beruhen darf.</translation>
    </message>
    <message>
        <source>%1 You can change it, or submit as it is.</source>
        <translation>%1 Sie können das ändern oder so abgeben, wie es ist.</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Zur ersten</translation>
    </message>
    <message>
        <source>One rating of 1 or 5 has no evidence.</source>
        <translation>Eine Bewertung mit 1 oder 5 hat keinen Beleg.</translation>
    </message>
    <message>
        <source>%1 ratings of 1 or 5 have no evidence.</source>
        <translation>%1 Bewertungen mit 1 oder 5 haben keinen Beleg.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>{reference} · you rated {own}</source>
        <translation>{reference} · Sie gaben {own}</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>{format} without names…</source>
        <translation>{format} ohne Namen…</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>Angehalten; es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>Report written to {path}</source>
        <translation>Bericht geschrieben: {path}</translation>
    </message>
</context>
<context>
    <name>RequirementRow</name>
    <message>
        <source>nice to have</source>
        <translation>wünschenswert</translation>
    </message>
    <message>
        <source>needs evidence</source>
        <translation>braucht einen Beleg</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>noch kein Beleg</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave this page out: it is not kept</source>
        <translation>Diese Seite auslassen: Sie wird nicht behalten</translation>
    </message>
    <message>
        <source>Next page (%1 of %2)</source>
        <translation>Nächste Seite (%1 von %2)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Keep version %1</source>
        <translation>Version %1 behalten</translation>
    </message>
    <message>
        <source>Keep as version %1</source>
        <translation>Als Version %1 behalten</translation>
    </message>
    <message>
        <source>%1 + %2 items</source>
        <translation>%1 + %2 Einträge</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Laufbahn</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Laufbahnen</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 Stufe</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 Stufen</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Stage {stage} of {all}</source>
        <translation>Stufe {stage} von {all}</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Go through the requirements together (Ctrl+D)</source>
        <translation>Die Anforderungen gemeinsam durchgehen (Strg+D)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: other decisions, candidate page, attached files</source>
        <translation>Mehr: andere Entscheidungen, Seite der Bewerbung, angehängte Dateien</translation>
    </message>
    <message>
        <source>Candidate page</source>
        <translation>Seite der Bewerbung</translation>
    </message>
    <message>
        <source>Attached files ({n})</source>
        <translation>Angehängte Dateien ({n})</translation>
    </message>
    <message>
        <source>Advance to stage {n}</source>
        <translation>Weiter in Stufe {n}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Make an offer</source>
        <translation>Angebot machen</translation>
    </message>
    <message>
        <source>Has withdrawn</source>
        <translation>Hat zurückgezogen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Review of {name}</source>
        <translation>Auswertung zu {name}</translation>
    </message>
    <message>
        <source>– not asked in that stage · n/a not assessed · * amended afterwards, which is in no figure</source>
        <translation>– in dieser Stufe nicht gefragt · k. A. nicht beurteilt · * nachgetragen, in keiner Zahl</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>next to discuss</source>
        <translation>nächste zu besprechen</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Your interview is still open</source>
        <translation>Ihr Interview steht noch aus</translation>
    </message>
    <message>
        <source>You have an interview of this candidate planned. The other scorecards are shown once you have submitted yours; if you are not going to hold it, cancel it on the candidate’s page.</source>
        <translation>Sie haben zu dieser Bewerbung ein Interview geplant. Die anderen Bewertungsbögen werden gezeigt, sobald Sie Ihren abgegeben haben; wenn Sie es nicht führen werden, sagen Sie es auf der Seite der Bewerbung ab.</translation>
    </message>
    <message>
        <source>To the planned interview</source>
        <translation>Zum geplanten Interview</translation>
    </message>
    <message>
        <source>Blind until you submit</source>
        <translation>Verdeckt, bis Sie abgeben</translation>
    </message>
    <message>
        <source>The other scorecards are shown once your own for this candidate is submitted or cancelled.</source>
        <translation>Die anderen Bewertungsbögen werden gezeigt, sobald Ihr eigener zu dieser Bewerbung abgegeben oder abgesagt ist.</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Mit meinem weitermachen</translation>
    </message>
    <message>
        <source>No scorecards yet</source>
        <translation>Noch keine Bewertungsbögen</translation>
    </message>
    <message>
        <source>They stand here as soon as the first one is submitted or taken in.</source>
        <translation>Sie stehen hier, sobald der erste abgegeben oder übernommen ist.</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>Interview planen</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>candidate report</source>
        <translation>Bericht zur Bewerbung</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>RoleListModel</name>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Laufbahnen</translation>
    </message>
    <message>
        <source>1 requirement</source>
        <translation>1 Anforderung</translation>
    </message>
    <message>
        <source>%1 requirements</source>
        <translation>%1 Anforderungen</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 Stufe</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>choose a process</source>
        <translation>Prozess wählen</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>kein Prozess</translation>
    </message>
    <message>
        <source>1 note on reading</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes on reading</source>
        <translation>%1 Hinweise</translation>
    </message>
</context>
<context>
    <name>RolePicker</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Laufbahnen</translation>
    </message>
</context>
<context>
    <name>RoleView</name>
    <message>
        <source>Notes on reading this page</source>
        <translation>Hinweise zum Lesen dieser Seite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>New candidate…</source>
        <translation>Neue Bewerbung…</translation>
    </message>
    <message>
        <source>Edit kit…</source>
        <translation>Unterlagen bearbeiten…</translation>
    </message>
    <message>
        <source>Review reading…</source>
        <translation>Gelesenes durchsehen…</translation>
    </message>
    <message>
        <source>Edit page…</source>
        <translation>Seite bearbeiten…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the page as Markdown</source>
        <translation>Seite als Markdown exportieren</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>Share this role as a file</source>
        <translation>Diese Rolle als Datei weitergeben</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Round: where the candidates of this role stand</source>
        <translation>Runde: wo die Bewerbungen für diese Rolle stehen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration: how this role was rated</source>
        <translation>Kalibrierung: wie diese Rolle bewertet wurde</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderen wählen</translation>
    </message>
    <message>
        <source>Correct its stages…</source>
        <translation>Seine Stufen korrigieren…</translation>
    </message>
    <message>
        <source>Requirements · which stage asks for which</source>
        <translation>Anforderungen · welche Stufe wonach fragt</translation>
    </message>
    <message>
        <source>Add requirements…</source>
        <translation>Anforderungen ergänzen…</translation>
    </message>
    <message>
        <source>The page has no process of its own; chosen: %1</source>
        <translation>Die Seite hat keinen eigenen Prozess; gewählt: %1</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>v%1 · imported %2</source>
        <translation>v%1 · importiert: %2</translation>
    </message>
    <message>
        <source>Changes since v%1</source>
        <translation>Änderungen seit v%1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Einstufung %1</translation>
    </message>
    <message>
        <source>builds on %1</source>
        <translation>baut auf %1 auf</translation>
    </message>
    <message>
        <source>✓ checked, not rated</source>
        <translation>✓ geprüft, nicht bewertet</translation>
    </message>
    <message>
        <source>Edit kit (draft of v%1)…</source>
        <translation>Unterlagen bearbeiten (Entwurf von v%1)…</translation>
    </message>
    <message>
        <source>Shown here is the kit that interviews are held with.</source>
        <translation>Hier stehen die Unterlagen, mit denen Interviews geführt werden.</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>A role page says what a job asks for and how people are hired for it. Import text files (.md, .markdown, .txt), web pages (.html), Word documents (.docx), a folder or a ZIP file of them, or drop them anywhere on this window.</source>
        <translation>Eine Rollenseite sagt, was eine Stelle verlangt und wie dafür eingestellt wird. Importieren Sie Textdateien (.md, .markdown, .txt), Webseiten (.html), Word-Dokumente (.docx), einen Ordner oder eine ZIP-Datei davon oder ziehen Sie sie auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Import role pages…</source>
        <translation>Rollenseiten importieren…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Files, to review before keeping…</source>
        <translation>Dateien, vor dem Behalten durchsehen…</translation>
    </message>
    <message>
        <source>Paste a page</source>
        <translation>Seite einfügen</translation>
    </message>
    <message>
        <source>A shared role…</source>
        <translation>Weitergegebene Rolle…</translation>
    </message>
    <message>
        <source>Write a role…</source>
        <translation>Rolle schreiben…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Einen Ordner importieren…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>The page asks for nothing in this track, so no candidates are considered for it.</source>
        <translation>Die Seite verlangt in dieser Laufbahn nichts; Bewerbungen dafür sind deshalb nicht möglich.</translation>
    </message>
    <message>
        <source>No requirements were read from this page, so no candidates are considered for it.</source>
        <translation>Von dieser Seite wurden keine Anforderungen gelesen, daher kommen dafür keine Bewerbungen infrage.</translation>
    </message>
    <message>
        <source>Stages read: %1.</source>
        <translation>Gelesene Stufen: %1.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>New candidate…</source>
        <translation>Neue Bewerbung…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import role pages</source>
        <translation>Rollenseiten importieren</translation>
    </message>
    <message>
        <source>Review role pages</source>
        <translation>Rollenseiten durchsehen</translation>
    </message>
    <message>
        <source>Import all role pages of a folder</source>
        <translation>Alle Rollenseiten eines Ordners importieren</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end, or cancel it first.</source>
        <translation>Ein Import läuft. Warten Sie, bis er endet, oder brechen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>Stopped before the end: %1 pages of the import are still here. Undo takes them back, too.</source>
        <translation>Vor dem Ende angehalten: %1 Seiten des Imports sind noch da. „Rückgängig“ nimmt auch sie zurück.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Candidates of the round</source>
        <translation>Bewerbungen der Runde</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Selection rates</source>
        <translation>Auswahlquoten</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the report of the round</source>
        <translation>Bericht der Runde speichern</translation>
    </message>
    <message>
        <source>Where candidates stand</source>
        <translation>Wo die Bewerbungen stehen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>Import the page of a role; its round stands here once candidates are added.</source>
        <translation>Importieren Sie die Seite einer Rolle; ihre Runde steht hier, sobald es Bewerbungen gibt.</translation>
    </message>
    <message>
        <source>To the roles</source>
        <translation>Zu den Rollen</translation>
    </message>
    <message>
        <source>Nobody in this round yet</source>
        <translation>Noch niemand in dieser Runde</translation>
    </message>
    <message>
        <source>Candidates of this role stand here with their stage, score and decisions.</source>
        <translation>Hier stehen die Bewerbungen für diese Rolle mit Stufe, Punktwert und Entscheidungen.</translation>
    </message>
    <message>
        <source>New candidate…</source>
        <translation>Neue Bewerbung…</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), in alphabetical order unless you sort them</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen, alphabetisch, solange Sie nicht anders sortieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blind, because your own scorecard for them is still open</source>
        <translation>
            <numerusform>%n verdeckt, weil Ihr eigener Bewertungsbogen dazu noch offen ist</numerusform>
            <numerusform>%n verdeckt, weil Ihr eigener Bewertungsbogen dazu noch offen ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n candidate(s)</source>
        <translation>
            <numerusform>%n Bewerbung vergleichen</numerusform>
            <numerusform>%n Bewerbungen vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody among them is blind for you until your own scorecard is in.</source>
        <translation>Eine davon ist für Sie verdeckt, bis Ihr eigener Bewertungsbogen da ist.</translation>
    </message>
    <message>
        <source>Choose two to six to compare them, with Space or a click.</source>
        <translation>Zum Vergleichen zwei bis sechs auswählen, mit der Leertaste oder einem Klick.</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>File to save</source>
        <translation>Zu speichernde Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Speicherort auswählen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Say where to save the file.</source>
        <translation>Geben Sie an, wo die Datei gespeichert werden soll.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>SavingSide</name>
    <message>
        <source>%1 You can stay until it is, or leave without what is not saved.</source>
        <translation>%1 Sie können bleiben, bis es so weit ist, oder ohne das Ungespeicherte gehen.</translation>
    </message>
    <message>
        <source>Not everything is saved yet.</source>
        <translation>Noch ist nicht alles gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>%1 What you write stays here and is saved as soon as that works again.</source>
        <translation>%1 Was Sie schreiben, bleibt hier und wird gespeichert, sobald das wieder geht.</translation>
    </message>
    <message>
        <source>Copy all notes</source>
        <translation>Alle Notizen kopieren</translation>
    </message>
</context>
<context>
    <name>ScorecardPanel</name>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Save as file to send back…</source>
        <translation>Zum Zurücksenden als Datei speichern…</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1 von %2 bewertet</translation>
    </message>
    <message>
        <source>Submitted %1. This scorecard is closed and cannot be changed.</source>
        <translation>Abgegeben: %1. Dieser Bewertungsbogen ist geschlossen und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>%1 of %2 rated · blind until submitted</source>
        <translation>%1 von %2 bewertet · verdeckt bis zur Abgabe</translation>
    </message>
    <message>
        <source>nothing to rate here</source>
        <translation>hier ist nichts zu bewerten</translation>
    </message>
</context>
<context>
    <name>ScreenCapture</name>
    <message>
        <source>Windows leaves the window out of shared screens and recordings.</source>
        <translation>Windows lässt das Fenster in geteilten Bildschirmen und Aufnahmen weg.</translation>
    </message>
    <message>
        <source>This version of Windows shows the window as a black area in shared screens.</source>
        <translation>Diese Version von Windows zeigt das Fenster in geteilten Bildschirmen als schwarze Fläche.</translation>
    </message>
    <message>
        <source>macOS asks other programs to leave the window out. Newer ways of recording do not heed that: try it in a call of your own first.</source>
        <translation>macOS bittet andere Programme, das Fenster wegzulassen. Neuere Aufnahmeverfahren halten sich nicht daran: Probieren Sie es zuerst in einem eigenen Anruf aus.</translation>
    </message>
    <message>
        <source>This system cannot keep a window out of a shared screen: whoever sees the screen sees it.</source>
        <translation>Dieses System kann kein Fenster aus einem geteilten Bildschirm heraushalten: Wer den Bildschirm sieht, sieht es.</translation>
    </message>
    <message>
        <source>The system did not do this, so the window is as visible as before. Share another window instead, or hide notes and scores.</source>
        <translation>Das System hat dies nicht getan, das Fenster ist also so sichtbar wie zuvor. Teilen Sie stattdessen ein anderes Fenster oder verbergen Sie Notizen und Bewertungen.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words, or “words in quotes” for an exact phrase</source>
        <translation>Wörter, oder „Wörter in Anführungszeichen“ für eine genaue Wendung</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Notes and answers</source>
        <translation>Notizen und Antworten</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>candidate page</source>
        <translation>Seite der Bewerbung</translation>
    </message>
    <message>
        <source>Newest first. Of some kinds only %1 are shown; choose one above to see all of it.</source>
        <translation>Neueste zuerst. Von manchen Arten stehen nur %1 da; oben gewählt, steht alles da.</translation>
    </message>
    <message>
        <source>Newest first.</source>
        <translation>Neueste zuerst.</translation>
    </message>
    <message>
        <source>Nothing has all these words</source>
        <translation>Nirgends stehen alle diese Wörter</translation>
    </message>
    <message>
        <source>Try fewer words, or their beginnings.</source>
        <translation>Versuche es mit weniger Wörtern oder ihren Anfängen.</translation>
    </message>
    <message>
        <source>Candidates, notes, answers, scorecards, requirements and roles, in any language.</source>
        <translation>Bewerbungen, Notizen, Antworten, Bewertungsbögen, Anforderungen und Rollen, in jeder Sprache.</translation>
    </message>
    <message>
        <source>While your own scorecard for somebody is open, what others wrote about them is left out.</source>
        <translation>Solange Ihr eigener Bewertungsbogen zu jemandem offen ist, bleibt weg, was andere über die Person geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>SectionBlock</name>
    <message>
        <source>Without a heading</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message>
        <source>The source shows the rest.</source>
        <translation>Der Quelltext zeigt den Rest.</translation>
    </message>
    <message>
        <source>Close section %1</source>
        <translation>Abschnitt schließen: %1</translation>
    </message>
    <message>
        <source>Open section %1</source>
        <translation>Abschnitt öffnen: %1</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>Also on the page</source>
        <translation>Außerdem auf der Seite</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message>
        <source>Selection rates</source>
        <translation>Auswahlquoten</translation>
    </message>
    <message>
        <source>Compare how many of each group were selected. Type counts for groups; they stay on this page until the program closes, and are never stored or linked with candidates.</source>
        <translation>Vergleichen Sie, wie viele aus jeder Gruppe ausgewählt wurden. Tippen Sie Anzahlen für Gruppen ein; sie bleiben auf dieser Seite, bis das Programm endet, und werden nie gespeichert oder mit Bewerbungen verbunden.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Enter goes to the next cell and from the last to a new row. Cells of a spreadsheet can be pasted: group, applied, selected.</source>
        <translation>Enter geht zur nächsten Zelle und von der letzten in eine neue Zeile. Zellen einer Tabellenkalkulation lassen sich einfügen: Gruppe, beworben, ausgewählt.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>The result shows here once two groups have their counts.</source>
        <translation>Das Ergebnis erscheint hier, sobald zwei Gruppen ihre Anzahlen haben.</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>There are no cells in the clipboard. Copy some in your spreadsheet first.</source>
        <translation>In der Zwischenablage sind keine Zellen. Kopieren Sie zuerst welche in Ihrer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>There is nothing to take back on this page.</source>
        <translation>Auf dieser Seite gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The result is in the clipboard.</source>
        <translation>Das Ergebnis ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>Edit the reasons for declining</source>
        <translation>Gründe für Absagen bearbeiten</translation>
    </message>
    <message>
        <source>list settings</source>
        <translation>Liste Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>Ihre Aufgabe</translation>
    </message>
    <message>
        <source>Keep this window out of shared screens and recordings</source>
        <translation>Fenster aus Freigaben und Aufnahmen heraushalten</translation>
    </message>
    <message>
        <source>In an interview %1 opens a window with the open question and nothing else; share that window alone. %2 hides notes and scores at once.</source>
        <translation>Im Interview öffnet %1 ein Fenster mit der offenen Frage und sonst nichts; teilen Sie nur dieses Fenster. %2 verbirgt Notizen und Bewertungen sofort.</translation>
    </message>
    <message>
        <source>Scorecards and decisions are signed with this name.</source>
        <translation>Bewertungsbögen und Entscheidungen tragen diesen Namen.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl - change the text size from anywhere.</source>
        <translation>Strg + und Strg - ändern die Textgröße von überall.</translation>
    </message>
    <message>
        <source>A new language holds from the next start.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>When you share your screen</source>
        <translation>Wenn Sie Ihren Bildschirm teilen</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo alles aufbewahrt wird</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Ordner der Ablage</translation>
    </message>
    <message>
        <source>In the sample round you are %1; your own name is for your own store.</source>
        <translation>In der Beispielrunde sind Sie %1; Ihr eigener Name gilt für Ihre eigene Ablage.</translation>
    </message>
</context>
<context>
    <name>ShareRoleDialog</name>
    <message>
        <source>Share this role as a file</source>
        <translation>Diese Rolle als Datei weitergeben</translation>
    </message>
    <message>
        <source>For somebody who hires for the same role: they take the file into their own program.</source>
        <translation>Für alle, die für dieselbe Rolle einstellen: Sie übernehmen die Datei in ihr eigenes Programm.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The page of %1, version %2, with its corrections</source>
        <translation>Die Seite zu %1, Version %2, mit ihren Korrekturen</translation>
    </message>
    <message>
        <source>The newest kit of each track: %1</source>
        <translation>Die neuesten Interviewunterlagen jeder Laufbahn: %1</translation>
    </message>
    <message>
        <source>Questions of your own that belong to these kits</source>
        <translation>Ihre eigenen Fragen, die zu diesen Unterlagen gehören</translation>
    </message>
    <message>
        <source>No kit: none was changed or used yet, so the other program suggests the same one</source>
        <translation>Keine Interviewunterlagen: Noch keine wurden geändert oder benutzt; das andere Programm schlägt deshalb dieselben vor</translation>
    </message>
    <message>
        <source>Candidates, and everything about them</source>
        <translation>Bewerbungen und alles, was dazugehört</translation>
    </message>
    <message>
        <source>Interviews, ratings, notes and decisions</source>
        <translation>Interviews, Bewertungen, Notizen und Entscheidungen</translation>
    </message>
    <message>
        <source>Older versions of the page and of the kits</source>
        <translation>Ältere Versionen der Seite und der Unterlagen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Coverage of the whole process</source>
        <translation>Abdeckung im ganzen Prozess</translation>
    </message>
    <message>
        <source>No questions are planned for this stage yet.</source>
        <translation>Für diese Stufe sind noch keine Fragen geplant.</translation>
    </message>
    <message>
        <source>Nothing is asked in an offer.</source>
        <translation>Bei einem Angebot wird nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Rate the requirement in focus</source>
        <translation>Anforderung im Blick bewerten</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Take a rating back</source>
        <translation>Bewertung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>SortableTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Source of the page</source>
        <translation>Quelltext der Seite</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Version of the page</source>
        <translation>Version der Seite</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Marked with what was read from the line:</source>
        <translation>Markiert mit dem, was aus der Zeile gelesen wurde:</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
    <message>
        <source>Version %1 · imported %2</source>
        <translation>Version %1 · importiert: %2</translation>
    </message>
</context>
<context>
    <name>SourceWays</name>
    <message>
        <source>Read as a requirement</source>
        <translation>Als Anforderung lesen</translation>
    </message>
    <message>
        <source>Read as a responsibility</source>
        <translation>Als Aufgabe lesen</translation>
    </message>
    <message>
        <source>Read as a stage</source>
        <translation>Als Stufe lesen</translation>
    </message>
    <message>
        <source>Read as the name of a track</source>
        <translation>Als Namen einer Laufbahn lesen</translation>
    </message>
    <message>
        <source>Read as the title</source>
        <translation>Als Titel lesen</translation>
    </message>
    <message>
        <source>Next line that nothing was read from</source>
        <translation>Nächste Zeile, aus der nichts gelesen wurde</translation>
    </message>
    <message>
        <source>Find in the page…</source>
        <translation>Auf der Seite suchen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>SpokenPart</name>
    <message>
        <source>Minutes of this part</source>
        <translation>Minuten für diesen Teil</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minuten: %1</translation>
    </message>
    <message>
        <source>What is said: %1</source>
        <translation>Was gesagt wird: %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Schließen: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Minutes changed</source>
        <translation>Minuten geändert</translation>
    </message>
    <message>
        <source>What is said changed</source>
        <translation>Geändert, was gesagt wird</translation>
    </message>
</context>
<context>
    <name>StageGuide</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the kit of this stage</source>
        <translation>Unterlagen dieser Stufe bearbeiten</translation>
    </message>
    <message>
        <source>Questionnaire · stage %1</source>
        <translation>Fragebogen · Stufe %1</translation>
    </message>
    <message>
        <source>Interview guide · stage %1</source>
        <translation>Interviewleitfaden · Stufe %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>not for everybody</source>
        <translation>nicht für alle</translation>
    </message>
    <message>
        <source>%1 of %2 min planned</source>
        <translation>%1 von %2 Min. verplant</translation>
    </message>
    <message>
        <source>To check, not to rate</source>
        <translation>Zu prüfen, nicht zu bewerten</translation>
    </message>
    <message>
        <source>Nothing is asked in this stage.</source>
        <translation>In dieser Stufe wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alle öffnen</translation>
    </message>
</context>
<context>
    <name>StageModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen korrigiert</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>%1, in writing</source>
        <translation>%1, schriftlich</translation>
    </message>
    <message>
        <source>1 requirement</source>
        <translation>1 Anforderung</translation>
    </message>
    <message>
        <source>%1 requirements</source>
        <translation>%1 Anforderungen</translation>
    </message>
    <message>
        <source>nothing to rate</source>
        <translation>nichts zu bewerten</translation>
    </message>
</context>
<context>
    <name>StageTable</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>StageTabs</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where to begin</source>
        <translation>Womit Sie anfangen</translation>
    </message>
    <message>
        <source>Everything stays on this computer: no account, no network. The store is empty so far.</source>
        <translation>Alles bleibt auf diesem Computer: kein Konto, kein Netz. Die Ablage ist noch leer.</translation>
    </message>
    <message>
        <source>1 · Role pages</source>
        <translation>1 · Rollenseiten</translation>
    </message>
    <message>
        <source>A role page is the text that describes a job: what is asked for, and how people are hired. Import one or a whole folder, drop them on this window, paste one from anywhere, or write it here. The program reads requirements and stages from it and makes a kit for each interview.</source>
        <translation>Eine Rollenseite ist der Text, der eine Stelle beschreibt: was verlangt wird und wie eingestellt wird. Importieren Sie eine oder einen ganzen Ordner, ziehen Sie sie auf dieses Fenster, fügen Sie eine von irgendwoher ein, oder schreiben Sie sie hier. Das Programm liest Anforderungen und Stufen daraus und stellt für jedes Interview die Unterlagen zusammen.</translation>
    </message>
    <message>
        <source>2 · Candidates</source>
        <translation>2 · Bewerbungen</translation>
    </message>
    <message>
        <source>Add who is considered for a role. Their CV can be kept with them, encrypted.</source>
        <translation>Fügen Sie hinzu, wer für eine Rolle infrage kommt. Der Lebenslauf lässt sich verschlüsselt dazulegen.</translation>
    </message>
    <message>
        <source>3 · Interviews</source>
        <translation>3 · Interviews</translation>
    </message>
    <message>
        <source>Hold an interview with guide, notes and scorecard side by side. Every line is saved as you type.</source>
        <translation>Führen Sie ein Interview mit Leitfaden, Notizen und Bewertungsbogen nebeneinander. Jede Zeile wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>4 · Decision</source>
        <translation>4 · Entscheidung</translation>
    </message>
    <message>
        <source>See all scorecards of a candidate beside each other once your own is submitted, decide, and print a report that explains why.</source>
        <translation>Sehen Sie alle Bewertungsbögen zu einer Bewerbung nebeneinander, sobald Ihr eigener abgegeben ist, entscheiden Sie und drucken Sie einen Bericht, der das Warum erklärt.</translation>
    </message>
    <message>
        <source>Import role pages…</source>
        <translation>Rollenseiten importieren…</translation>
    </message>
    <message>
        <source>Paste a role page</source>
        <translation>Rollenseite einfügen</translation>
    </message>
    <message>
        <source>Write a role…</source>
        <translation>Rolle schreiben…</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>The sample data is a round of invented people in a store of its own; yours stays empty.</source>
        <translation>Die Beispieldaten sind eine Runde erfundener Personen in einer eigenen Ablage; Ihre bleibt leer.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Offline · this computer only</source>
        <translation>Offline · nur dieser Computer</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>Keine Ablage ist geöffnet</translation>
    </message>
    <message>
        <source>● All changes saved</source>
        <translation>● Alles gespeichert</translation>
    </message>
    <message>
        <source>● Saved %1</source>
        <translation>● Gespeichert: %1</translation>
    </message>
    <message>
        <source>○ Saving…</source>
        <translation>○ Wird gespeichert…</translation>
    </message>
    <message>
        <source>⚠ Not saved yet</source>
        <translation>⚠ Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>● Nothing stored yet</source>
        <translation>● Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>● Draft saved, not kept yet</source>
        <translation>● Entwurf gespeichert, noch nicht behalten</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Requirements to go through</source>
        <translation>Anforderungen zum Durchgehen</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Recommendations and summary</source>
        <translation>Empfehlungen und Zusammenfassung</translation>
    </message>
    <message>
        <source>shown last</source>
        <translation>zuletzt gezeigt</translation>
    </message>
    <message>
        <source>Recommendations and summary, shown last</source>
        <translation>Empfehlungen und Zusammenfassung, zuletzt gezeigt</translation>
    </message>
    <message>
        <source>nobody assessed it</source>
        <translation>von niemandem beurteilt</translation>
    </message>
    <message>
        <source>one rater</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>kein Abstand</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>Muss</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>sample answers</source>
        <translation>Beispielantworten</translation>
    </message>
    <message>
        <source>Exactly the reference</source>
        <translation>Genau wie die Referenz</translation>
    </message>
    <message>
        <source>nobody gets all of them</source>
        <translation>alle trifft niemand</translation>
    </message>
    <message>
        <source>Within a point</source>
        <translation>Höchstens ein Punkt Abstand</translation>
    </message>
    <message>
        <source>the ones beyond are worth reading again</source>
        <translation>die übrigen noch einmal zu lesen lohnt sich</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Copy picture: {title}</source>
        <translation>Bild kopieren: {title}</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Reference {value}: you rated {mean} on average</source>
        <translation>Referenz {value}: Sie gaben im Mittel {mean}</translation>
    </message>
    <message numerus="yes">
        <source> (%n answer(s))</source>
        <translation>
            <numerusform> (%n Antwort)</numerusform>
            <numerusform> (%n Antworten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>End the debrief</source>
        <translation>Nachbesprechung beenden</translation>
    </message>
    <message>
        <source>What the group agreed on in all</source>
        <translation>Was die Gruppe insgesamt vereinbart hat</translation>
    </message>
    <message>
        <source>What the group agreed on in all; it decides nothing by itself</source>
        <translation>Was die Gruppe insgesamt vereinbart hat; es entscheidet nichts von selbst</translation>
    </message>
</context>
<context>
    <name>SwapPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search the bank</source>
        <translation>Sammlung durchsuchen</translation>
    </message>
    <message>
        <source>Questions of the bank</source>
        <translation>Fragen der Sammlung</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Ihre eigene Frage</translation>
    </message>
    <message>
        <source>Write your own question</source>
        <translation>Eigene Frage schreiben</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add your own question</source>
        <translation>Eigene Frage hinzufügen</translation>
    </message>
    <message>
        <source>Nothing in the bank fits these words.</source>
        <translation>Nichts in der Sammlung passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>The bank has no other question for this. Search it by words.</source>
        <translation>Die Sammlung hat keine andere Frage hierfür. Durchsuchen Sie sie nach Wörtern.</translation>
    </message>
    <message>
        <source>…and %1 more; words narrow them down.</source>
        <translation>…und %1 weitere; Suchwörter grenzen sie ein.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Take in a file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Packets (*%1);;All files (*)</source>
        <translation>Pakete (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file was taken in before. Taking it in again would change nothing.</source>
        <translation>Diese Datei wurde schon übernommen. Sie noch einmal zu übernehmen, würde nichts ändern.</translation>
    </message>
    <message>
        <source>An interview to hold</source>
        <translation>Ein Interview, das zu führen ist</translation>
    </message>
    <message>
        <source>A submitted scorecard</source>
        <translation>Ein abgegebener Bewertungsbogen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerber/in</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer/in</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
</context>
<context>
    <name>TakeRoleDialog</name>
    <message>
        <source>Take in a role</source>
        <translation>Rolle übernehmen</translation>
    </message>
    <message>
        <source>A role with its kits</source>
        <translation>Eine Rolle mit ihren Interviewunterlagen</translation>
    </message>
    <message>
        <source>Roles (*%1);;All files (*)</source>
        <translation>Rollen (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of this is here already. Taking it in again would change nothing.</source>
        <translation>All das ist schon da. Es noch einmal zu übernehmen, würde nichts ändern.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Interviewunterlagen</translation>
    </message>
    <message>
        <source>none that is new here</source>
        <translation>keine, die hier neu wären</translation>
    </message>
    <message>
        <source>1 for your bank</source>
        <translation>1 für Ihre Sammlung</translation>
    </message>
    <message>
        <source>%1 for your bank</source>
        <translation>%1 für Ihre Sammlung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The draft of %1, because you have a draft of your own.</source>
        <translation>Der Entwurf zu %1, weil Sie einen eigenen Entwurf haben.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>a role that is not here yet</source>
        <translation>eine Rolle, die noch nicht da ist</translation>
    </message>
    <message>
        <source>becomes version %1 here</source>
        <translation>wird hier Version %1</translation>
    </message>
    <message>
        <source>is here as version %1, and gets its hiring process</source>
        <translation>ist als Version %1 da und bekommt ihren Einstellungsprozess</translation>
    </message>
    <message>
        <source>is here as version %1</source>
        <translation>ist als Version %1 da</translation>
    </message>
    <message>
        <source>%1, a draft</source>
        <translation>%1, ein Entwurf</translation>
    </message>
    <message>
        <source>%1, version %2 here</source>
        <translation>%1, hier Version %2</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time plan</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>theirs %1</source>
        <translation>Rückfragen %1</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>F%1</translation>
    </message>
</context>
<context>
    <name>TitleLine</name>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>Correct the role&apos;s title</source>
        <translation>Titel der Rolle korrigieren</translation>
    </message>
    <message>
        <source>Title of the role</source>
        <translation>Titel der Rolle</translation>
    </message>
    <message>
        <source>Title of the role, then Enter</source>
        <translation>Titel der Rolle, dann Enter</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Read as “%1”.</source>
        <translation>Gelesen als „%1“.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) after today</source>
        <translation>
            <numerusform>%n Interview nach heute</numerusform>
            <numerusform>%n Interviews nach heute</numerusform>
        </translation>
    </message>
    <message>
        <source>Scorecards to submit</source>
        <translation>Abzugebende Bewertungsbögen</translation>
    </message>
    <message>
        <source>No drafts. What you start and do not submit is kept here.</source>
        <translation>Keine Entwürfe. Was Sie beginnen und nicht abgeben, wird hier aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more…</source>
        <translation>
            <numerusform>Und %n weitere …</numerusform>
            <numerusform>Und %n weitere …</numerusform>
        </translation>
    </message>
    <message>
        <source>No interviews today</source>
        <translation>Heute keine Interviews</translation>
    </message>
    <message>
        <source>Interviews are planned on a candidate&apos;s page.</source>
        <translation>Interviews werden auf der Seite einer Bewerbung geplant.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Noch keine Bewerbungen</translation>
    </message>
    <message>
        <source>Add somebody for one of your roles, then plan the first interview.</source>
        <translation>Fügen Sie jemanden für eine Ihrer Rollen hinzu und planen Sie dann das erste Interview.</translation>
    </message>
    <message>
        <source>New candidate…</source>
        <translation>Neue Bewerbung…</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Nobody. Candidates stand here when all scorecards of their stage are in.</source>
        <translation>Niemand. Bewerbungen stehen hier, wenn alle Bewertungsbögen ihrer Stufe da sind.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 advanced</source>
        <translation>%1 ist eine Stufe weiter</translation>
    </message>
    <message>
        <source>%1 attached</source>
        <translation>%1 angehängt</translation>
    </message>
    <message>
        <source>%1 cannot be advanced now.</source>
        <translation>%1 kann jetzt nicht in die nächste Stufe kommen.</translation>
    </message>
    <message>
        <source>%1 cannot be declined now.</source>
        <translation>%1 kann jetzt nicht abgelehnt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be made an offer now.</source>
        <translation>%1 kann jetzt kein Angebot bekommen.</translation>
    </message>
    <message>
        <source>%1 cannot be marked as withdrawn now.</source>
        <translation>%1 kann jetzt nicht als zurückgezogen vermerkt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a ZIP archive. Pack the pages again and retry.</source>
        <translation>%1 lässt sich nicht als ZIP-Archiv öffnen. Packen Sie die Seiten noch einmal und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be put on hold now.</source>
        <translation>%1 kann jetzt nicht zurückgestellt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a Word document. Open it in a word processor and save it again as .docx.</source>
        <translation>%1 lässt sich nicht als Word-Dokument lesen. Öffnen Sie die Datei in einer Textverarbeitung und speichern Sie sie noch einmal als .docx.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reopened now.</source>
        <translation>%1 kann jetzt nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 cannot be taken off hold now.</source>
        <translation>%1 kann jetzt nicht wieder aufgenommen werden.</translation>
    </message>
    <message>
        <source>%1 could not be read because of a fault in this program. It was left out.</source>
        <translation>%1 konnte wegen eines Fehlers in diesem Programm nicht gelesen werden. Die Seite wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check the file and try again.</source>
        <translation>%1 ließ sich nicht lesen: %2. Prüfen Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 has %2 MB. A document may have at most %3 MB; take the pictures out.</source>
        <translation>%1 hat %2 MB. Ein Dokument darf höchstens %3 MB haben; nehmen Sie die Bilder heraus.</translation>
    </message>
    <message>
        <source>%1 has a newer version. Correct that one.</source>
        <translation>Von %1 gibt es eine neuere Version. Korrigieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 has candidates, so it stays.</source>
        <translation>Zu %1 gibt es Bewerbungen, deshalb bleibt die Rolle.</translation>
    </message>
    <message>
        <source>%1 has interviews by now, so the candidate stays.</source>
        <translation>Zu %1 gibt es inzwischen Interviews, deshalb bleibt die Bewerbung.</translation>
    </message>
    <message>
        <source>%1 has more than %2 tags. Copy the part about the role into a page of its own.</source>
        <translation>%1 hat mehr als %2 Tags. Kopieren Sie den Teil über die Rolle in eine eigene Seite.</translation>
    </message>
    <message>
        <source>%1 has neither requirements, responsibilities nor a hiring process in it.</source>
        <translation>%1 enthält weder Anforderungen noch Aufgaben noch einen Einstellungsprozess.</translation>
    </message>
    <message>
        <source>%1 has no hiring process yet. Choose one on its page.</source>
        <translation>%1 hat noch keinen Einstellungsprozess. Wählen Sie auf der Seite der Rolle einen aus.</translation>
    </message>
    <message>
        <source>%1 has no stage %2.</source>
        <translation>%1 hat keine Stufe %2.</translation>
    </message>
    <message>
        <source>%1 has no track “%2”.</source>
        <translation>%1 hat keine Laufbahn „%2“.</translation>
    </message>
    <message>
        <source>%1 has no track “%2”. It has: %3.</source>
        <translation>%1 hat keine Laufbahn „%2“. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>%1 has no version before this one.</source>
        <translation>Von %1 gibt es keine Version vor dieser.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 pages. Import fewer at a time.</source>
        <translation>%1 enthält mehr als %2 Seiten. Importieren Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>%1 in %2 could not be unpacked. Pack it again without a password.</source>
        <translation>%1 in %2 ließ sich nicht entpacken. Packen Sie das Archiv noch einmal ohne Passwort.</translation>
    </message>
    <message>
        <source>%1 is a PDF. Open it, copy its text and paste that as a page.</source>
        <translation>%1 ist ein PDF. Öffnen Sie es, kopieren Sie den Text und fügen Sie ihn als Seite ein.</translation>
    </message>
    <message>
        <source>%1 is a document of an older Word. Open it in a word processor and save it as .docx.</source>
        <translation>%1 ist ein Dokument eines älteren Word. Öffnen Sie es in einer Textverarbeitung und speichern Sie es als .docx.</translation>
    </message>
    <message>
        <source>%1 is already here, unchanged</source>
        <translation>%1 ist schon da, unverändert</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Open it in a word processor and save it as .docx.</source>
        <translation>%1 ist ein OpenDocument. Öffnen Sie es in einer Textverarbeitung und speichern Sie es als .docx.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a page that says what the role is about.</source>
        <translation>%1 ist leer. Wählen Sie eine Seite, auf der steht, worum es in der Rolle geht.</translation>
    </message>
    <message>
        <source>%1 is in Rich Text Format. Open it in a word processor and save it as .docx.</source>
        <translation>%1 ist im Rich Text Format. Öffnen Sie es in einer Textverarbeitung und speichern Sie es als .docx.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>%1 is larger than 2 MB, the most that a role page may have. Split it, or leave out what does not belong.</source>
        <translation>%1 ist größer als 2 MB; mehr darf eine Rollenseite nicht haben. Teilen Sie sie auf oder lassen Sie weg, was nicht dazugehört.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Choose a page in Markdown, plain text, HTML or .docx.</source>
        <translation>%1 ist keine Textdatei. Wählen Sie eine Seite in Markdown, reinem Text, HTML oder .docx.</translation>
    </message>
    <message>
        <source>%1 is used for interviews by now, so this stays.</source>
        <translation>%1 wird inzwischen für Interviews verwendet, deshalb bleibt es so.</translation>
    </message>
    <message>
        <source>%1 kept as version %2</source>
        <translation>%1 als Version %2 behalten</translation>
    </message>
    <message>
        <source>%1 made an offer</source>
        <translation>%1 hat ein Angebot bekommen</translation>
    </message>
    <message>
        <source>%1 marked as withdrawn</source>
        <translation>%1 als zurückgezogen vermerkt</translation>
    </message>
    <message>
        <source>%1 more of your corrections were left out.</source>
        <translation>%1 weitere Ihrer Korrekturen sind weggefallen.</translation>
    </message>
    <message>
        <source>%1 of %2 requirements are still to be rated or marked not assessed.</source>
        <translation>%1 von %2 Anforderungen sind noch zu bewerten oder als nicht beurteilt zu kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 of the roles are used for interviews by now, so these stay.</source>
        <translation>%1 der Rollen werden inzwischen für Interviews verwendet; diese bleiben.</translation>
    </message>
    <message>
        <source>%1 put on hold</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 reopened</source>
        <translation>%1 wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 role pages imported</source>
        <translation>%1 Rollenseiten importiert</translation>
    </message>
    <message>
        <source>%1 taken in from a role pack</source>
        <translation>%1 aus einem Rollenpaket übernommen</translation>
    </message>
    <message>
        <source>%1 taken off hold</source>
        <translation>%1 wieder aufgenommen</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 200 MB. Import fewer pages at a time.</source>
        <translation>%1 wird entpackt größer als 200 MB. Importieren Sie weniger Seiten auf einmal.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than a role page can be. Save the part about the role apart.</source>
        <translation>%1 wird entpackt größer, als eine Rollenseite sein kann. Speichern Sie den Teil über die Rolle für sich.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1, line 1: the file is not written in UTF-8. Save it again as UTF-8.</source>
        <translation>%1, Zeile 1: Die Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>A backup cannot replace the store itself. Choose another file name.</source>
        <translation>Eine Sicherung kann nicht die Ablage selbst ersetzen. Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>A debrief about this candidate is going on already.</source>
        <translation>Zu dieser Bewerbung läuft schon eine Nachbesprechung.</translation>
    </message>
    <message>
        <source>A debrief is open to you once your own scorecard is submitted or cancelled.</source>
        <translation>Eine Nachbesprechung ist für Sie offen, sobald Ihr eigener Bewertungsbogen abgegeben oder abgesagt ist.</translation>
    </message>
    <message>
        <source>A debrief needs at least one submitted scorecard.</source>
        <translation>Eine Nachbesprechung braucht mindestens einen abgegebenen Bewertungsbogen.</translation>
    </message>
    <message>
        <source>A name can have up to %1 characters; this one has %2.</source>
        <translation>Ein Name kann bis zu %1 Zeichen haben; dieser hat %2.</translation>
    </message>
    <message>
        <source>A new draft was begun since then, so this one stays away.</source>
        <translation>Seitdem wurde ein neuer Entwurf begonnen, deshalb bleibt dieser weg.</translation>
    </message>
    <message>
        <source>A part of a stage takes 0 to %1 minutes.</source>
        <translation>Ein Teil einer Stufe dauert 0 bis %1 Minuten.</translation>
    </message>
    <message>
        <source>A process has one stage at least. Choose another one on the role&apos;s page.</source>
        <translation>Ein Prozess hat mindestens eine Stufe. Wählen Sie auf der Seite der Rolle einen anderen.</translation>
    </message>
    <message>
        <source>A rating is from %1 to %2.</source>
        <translation>Eine Bewertung reicht von %1 bis %2.</translation>
    </message>
    <message>
        <source>A reason can have up to %1 characters; this one has %2.</source>
        <translation>Ein Grund kann bis zu %1 Zeichen haben; dieser hat %2.</translation>
    </message>
    <message>
        <source>A report can be %1 or %2.</source>
        <translation>Ein Bericht kann %1 oder %2 sein.</translation>
    </message>
    <message>
        <source>A report can be %1.</source>
        <translation>Ein Bericht kann eines hiervon sein: %1.</translation>
    </message>
    <message>
        <source>A scorecard has been amended in this debrief, so it stays.</source>
        <translation>In dieser Nachbesprechung gibt es einen Nachtrag zu einem Bewertungsbogen, deshalb bleibt sie.</translation>
    </message>
    <message>
        <source>A table can hold at most %1 raters. Rows are candidates.</source>
        <translation>Eine Tabelle fasst höchstens %1 Bewertende. Zeilen stehen für Bewerbungen.</translation>
    </message>
    <message>
        <source>A weight is a number above 0 and at most %1.</source>
        <translation>Ein Gewicht ist eine Zahl über 0 und höchstens %1.</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Auf %1 geeinigt</translation>
    </message>
    <message>
        <source>Agreed outcome taken back</source>
        <translation>Vereinbartes Ergebnis zurückgenommen</translation>
    </message>
    <message>
        <source>All corrections taken back</source>
        <translation>Alle Korrekturen zurückgenommen</translation>
    </message>
    <message>
        <source>All corrections taken back, as version %1</source>
        <translation>Alle Korrekturen zurückgenommen, als Version %1</translation>
    </message>
    <message>
        <source>Amendments of %1 taken in</source>
        <translation>Nachträge von %1 übernommen</translation>
    </message>
    <message>
        <source>An interview was held with the version before. Say why the kit changes; the reason is kept with it.</source>
        <translation>Mit der vorigen Version wurde ein Interview geführt. Sagen Sie, warum sich die Unterlagen ändern; der Grund wird mit ihnen aufbewahrt.</translation>
    </message>
    <message>
        <source>An interview was held with this kit, so it stays. Change its next version.</source>
        <translation>Mit diesen Interviewunterlagen wurde ein Interview geführt, deshalb bleiben sie. Ändern Sie die nächste Version.</translation>
    </message>
    <message>
        <source>An unresolved merge conflict stands here. Both versions were read.</source>
        <translation>Hier steht ein ungelöster Merge-Konflikt. Beide Fassungen wurden gelesen.</translation>
    </message>
    <message>
        <source>Anchors stand at ratings from %1 to %2.</source>
        <translation>Anker stehen bei Bewertungen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Candidates are considered for “%1”, so the track stays.</source>
        <translation>Für „%1“ gibt es Bewerbungen, deshalb bleibt die Laufbahn.</translation>
    </message>
    <message>
        <source>Choose %1 to %2 candidates to compare; %3 are chosen.</source>
        <translation>Wählen Sie %1 bis %2 Bewerbungen zum Vergleichen; ausgewählt: %3.</translation>
    </message>
    <message>
        <source>Choose %1 to %2 candidates to compare; only one is chosen.</source>
        <translation>Wählen Sie %1 bis %2 Bewerbungen zum Vergleichen; ausgewählt ist nur eine.</translation>
    </message>
    <message>
        <source>Choose the role that the candidate is considered for.</source>
        <translation>Wählen Sie die Rolle, um die es bei der Bewerbung geht.</translation>
    </message>
    <message>
        <source>Correction taken back</source>
        <translation>Korrektur zurückgenommen</translation>
    </message>
    <message>
        <source>Correction taken back, as version %1</source>
        <translation>Korrektur zurückgenommen, als Version %1</translation>
    </message>
    <message>
        <source>Correction taken back, with %1 that followed from it</source>
        <translation>Korrektur zurückgenommen, mit %1, die daraus folgten</translation>
    </message>
    <message>
        <source>Correction taken back, with %1 that followed from it, as version %2</source>
        <translation>Korrektur zurückgenommen, mit %1, die daraus folgten, als Version %2</translation>
    </message>
    <message>
        <source>Debrief ended</source>
        <translation>Nachbesprechung beendet</translation>
    </message>
    <message>
        <source>Debrief started</source>
        <translation>Nachbesprechung begonnen</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <translation>Entscheidung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Details of %1 changed</source>
        <translation>Angaben zu %1 geändert</translation>
    </message>
    <message>
        <source>Draft of the kit thrown away</source>
        <translation>Entwurf der Interviewunterlagen verworfen</translation>
    </message>
    <message>
        <source>Each group needs at least one applicant, and no more people selected than applied. Check the numbers.</source>
        <translation>Jede Gruppe braucht mindestens eine Bewerbung und nicht mehr Ausgewählte als Bewerbungen. Prüfen Sie die Zahlen.</translation>
    </message>
    <message>
        <source>Each row of “ratings” is a list with one rating, or null, for each rater.</source>
        <translation>Jede Zeile von „ratings“ ist eine Liste mit einer Bewertung oder null je bewertender Person.</translation>
    </message>
    <message>
        <source>Enter at least two groups to compare their selection rates.</source>
        <translation>Geben Sie mindestens zwei Gruppen an, um ihre Auswahlquoten zu vergleichen.</translation>
    </message>
    <message>
        <source>Five steps for somebody who does the work themselves: a talk about fit, two interviews, a piece of the work, the decision.</source>
        <translation>Fünf Schritte für jemanden, der die Arbeit selbst macht: ein Gespräch darüber, ob es passt, zwei Interviews, ein Stück der Arbeit, die Entscheidung.</translation>
    </message>
    <message>
        <source>Give a reason; it is kept with the decision.</source>
        <translation>Geben Sie einen Grund an; er wird mit der Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>Give a reason; it is shown with the amendment.</source>
        <translation>Geben Sie einen Grund an; er wird mit dem Nachtrag gezeigt.</translation>
    </message>
    <message>
        <source>Give between 1 and %1 minutes.</source>
        <translation>Geben Sie 1 bis %1 Minuten an.</translation>
    </message>
    <message>
        <source>Give the candidate a name.</source>
        <translation>Geben Sie der Bewerbung einen Namen.</translation>
    </message>
    <message>
        <source>Give your recommendation before submitting.</source>
        <translation>Geben Sie vor dem Abgeben Ihre Empfehlung.</translation>
    </message>
    <message>
        <source>Hiring process chosen</source>
        <translation>Einstellungsprozess gewählt</translation>
    </message>
    <message>
        <source>Hiring process chosen; your corrections of the one before went with it (%1)</source>
        <translation>Einstellungsprozess gewählt; Ihre Korrekturen des vorigen sind damit entfallen (%1)</translation>
    </message>
    <message>
        <source>Hiring process taken back</source>
        <translation>Einstellungsprozess zurückgenommen</translation>
    </message>
    <message>
        <source>Hiring process taken back; your corrections of the one before went with it (%1)</source>
        <translation>Einstellungsprozess zurückgenommen; Ihre Korrekturen des vorigen sind damit entfallen (%1)</translation>
    </message>
    <message>
        <source>Individual contributor</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Individual contributor with levels</source>
        <translation>Fachkraft mit Stufen</translation>
    </message>
    <message>
        <source>Interview cancelled</source>
        <translation>Interview abgesagt</translation>
    </message>
    <message>
        <source>Interview moved</source>
        <translation>Interview verschoben</translation>
    </message>
    <message>
        <source>Interview planned</source>
        <translation>Interview geplant</translation>
    </message>
    <message>
        <source>Interview with %1 taken in</source>
        <translation>Interview mit %1 übernommen</translation>
    </message>
    <message>
        <source>Interviews use this process, or its kit was edited, so it stays as it is.</source>
        <translation>Interviews verwenden diesen Prozess, oder seine Unterlagen wurden bearbeitet; deshalb bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>Interviews use version %1 of %2, or its kit was edited, so it stays as it is. Correct it as a new version instead.</source>
        <translation>Interviews verwenden Version %1 von %2, oder ihre Unterlagen wurden bearbeitet; deshalb bleibt sie, wie sie ist. Korrigieren Sie sie stattdessen als neue Version.</translation>
    </message>
    <message>
        <source>Interviews were planned with this kit, so it stays as their record.</source>
        <translation>Mit diesen Interviewunterlagen wurden Interviews geplant, deshalb bleiben sie als deren Nachweis.</translation>
    </message>
    <message>
        <source>Interviews were planned with this page, so it stays as their record.</source>
        <translation>Mit dieser Seite wurden Interviews geplant, deshalb bleibt sie als deren Nachweis.</translation>
    </message>
    <message>
        <source>Interviews were planned with this version, so it stays.</source>
        <translation>Mit dieser Version wurden Interviews geplant, deshalb bleibt sie.</translation>
    </message>
    <message>
        <source>Kit edited</source>
        <translation>Interviewunterlagen bearbeitet</translation>
    </message>
    <message>
        <source>Kit taken over from the earlier version of the page</source>
        <translation>Interviewunterlagen aus der früheren Version der Seite übernommen</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Manager with levels</source>
        <translation>Führungskraft mit Stufen</translation>
    </message>
    <message>
        <source>Manager, senior manager and director; each takes over what the one before asks and adds its own.</source>
        <translation>Drei Führungsebenen; jede übernimmt, was die vorige verlangt, und fügt Eigenes hinzu.</translation>
    </message>
    <message>
        <source>Marked not assessed</source>
        <translation>Als nicht beurteilt gekennzeichnet</translation>
    </message>
    <message>
        <source>No stage asks for “%1”, which is a must-have. Add a question or make a stage longer.</source>
        <translation>Keine Stufe fragt nach „%1“, einem Muss. Fügen Sie eine Frage hinzu oder machen Sie eine Stufe länger.</translation>
    </message>
    <message>
        <source>No stage has time to ask for “%1”.</source>
        <translation>Keine Stufe hat Zeit, nach „%1“ zu fragen.</translation>
    </message>
    <message>
        <source>One of these candidates is not in the store any more.</source>
        <translation>Eine dieser Bewerbungen ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>One role for somebody who does the work: what they do, what they bring, and five steps of hiring.</source>
        <translation>Eine Rolle für jemanden, der die Arbeit macht: was zu tun ist, was mitzubringen ist, und fünf Schritte bis zur Einstellung.</translation>
    </message>
    <message>
        <source>One role for somebody who leads people: results, people and the craft, and six steps of hiring.</source>
        <translation>Eine Rolle für jemanden, der Menschen führt: Ergebnisse, Menschen und das Fach, und sechs Schritte bis zur Einstellung.</translation>
    </message>
    <message>
        <source>Only a submitted scorecard is amended; this one can still be changed.</source>
        <translation>Nachgetragen wird nur zu einem abgegebenen Bewertungsbogen; dieser lässt sich noch ändern.</translation>
    </message>
    <message>
        <source>Only an interview that has not been started can be handed over.</source>
        <translation>Nur ein Interview, das nicht begonnen wurde, lässt sich übergeben.</translation>
    </message>
    <message>
        <source>Only an interview that is being held can be submitted.</source>
        <translation>Nur ein Interview, das gerade geführt wird, lässt sich abgeben.</translation>
    </message>
    <message>
        <source>Only candidates of one role can be compared. Choose those of one role.</source>
        <translation>Nur Bewerbungen für dieselbe Rolle lassen sich vergleichen. Wählen Sie die einer Rolle.</translation>
    </message>
    <message>
        <source>Only candidates of one track can be compared. Choose those of one track.</source>
        <translation>Nur Bewerbungen für dieselbe Laufbahn lassen sich vergleichen. Wählen Sie die einer Laufbahn.</translation>
    </message>
    <message>
        <source>Only one person judges “%1”. Two would be fairer.</source>
        <translation>Nur eine Person beurteilt „%1“. Zwei wären fairer.</translation>
    </message>
    <message>
        <source>Only the latest decision can be undone.</source>
        <translation>Nur die letzte Entscheidung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Only the person who submitted a scorecard amends it.</source>
        <translation>Zu einem Bewertungsbogen trägt nur nach, wer ihn abgegeben hat.</translation>
    </message>
    <message>
        <source>Outside a debrief only the person who submitted a scorecard amends it.</source>
        <translation>Außerhalb einer Nachbesprechung trägt zu einem Bewertungsbogen nur nach, wer ihn abgegeben hat.</translation>
    </message>
    <message>
        <source>Practice rating</source>
        <translation>Übungsbewertung</translation>
    </message>
    <message>
        <source>Question of your bank changed</source>
        <translation>Frage Ihrer Sammlung geändert</translation>
    </message>
    <message>
        <source>Question saved to your bank</source>
        <translation>Frage in Ihre Sammlung gespeichert</translation>
    </message>
    <message>
        <source>Question taken out of your bank</source>
        <translation>Frage aus Ihrer Sammlung genommen</translation>
    </message>
    <message>
        <source>Question “%1” added</source>
        <translation>Frage „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Question “%1” removed</source>
        <translation>Frage „%1“ entfernt</translation>
    </message>
    <message>
        <source>Questionnaire first</source>
        <translation>Zuerst ein Fragebogen</translation>
    </message>
    <message>
        <source>Rate every requirement, or mark it not assessed, before submitting.</source>
        <translation>Bewerten Sie vor dem Abgeben jede Anforderung oder kennzeichnen Sie sie als nicht beurteilt.</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Rating cleared</source>
        <translation>Bewertung gelöscht</translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>Bewertung von „%1“</translation>
    </message>
    <message>
        <source>Rating of “%1” cleared</source>
        <translation>Bewertung von „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Reading corrected</source>
        <translation>Gelesenes korrigiert</translation>
    </message>
    <message>
        <source>Reading corrected, as version %1</source>
        <translation>Gelesenes korrigiert, als Version %1</translation>
    </message>
    <message>
        <source>Reason added</source>
        <translation>Grund hinzugefügt</translation>
    </message>
    <message>
        <source>Reason moved</source>
        <translation>Grund verschoben</translation>
    </message>
    <message>
        <source>Reason removed</source>
        <translation>Grund entfernt</translation>
    </message>
    <message>
        <source>Reason renamed</source>
        <translation>Grund umbenannt</translation>
    </message>
    <message>
        <source>Recommendation given</source>
        <translation>Empfehlung gegeben</translation>
    </message>
    <message>
        <source>Row %1 holds something that is not a rating from %2 to %3. Use null for none.</source>
        <translation>Zeile %1 enthält etwas, das keine Bewertung von %2 bis %3 ist. Schreiben Sie null, wo keine ist.</translation>
    </message>
    <message>
        <source>Say who holds the interview.</source>
        <translation>Sagen Sie, wer das Interview führt.</translation>
    </message>
    <message>
        <source>Say why all the same; it is kept with the decision.</source>
        <translation>Sagen Sie, warum trotzdem; es wird mit der Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>Say why this counts differently; the reason is kept with the kit.</source>
        <translation>Sagen Sie, warum dies anders zählt; der Grund wird mit den Unterlagen aufbewahrt.</translation>
    </message>
    <message>
        <source>Scorecard of %1 amended</source>
        <translation>Zum Bewertungsbogen von %1 nachgetragen</translation>
    </message>
    <message>
        <source>Scorecard of %1 taken in</source>
        <translation>Bewertungsbogen von %1 übernommen</translation>
    </message>
    <message>
        <source>Seven steps for somebody who will lead people: two leaders, the team and peers all see the candidate.</source>
        <translation>Sieben Schritte für jemanden, der Menschen führen wird: Zwei Führungskräfte, das Team und Gleichgestellte sehen die Person.</translation>
    </message>
    <message>
        <source>Several candidates have this name. Give one of these ids: %1.</source>
        <translation>Mehrere Bewerbungen haben diesen Namen. Geben Sie eine dieser Kennungen an: %1.</translation>
    </message>
    <message>
        <source>Several roles fit “%1”: %2. Give the whole title.</source>
        <translation>Zu „%1“ passen mehrere Rollen: %2. Geben Sie den ganzen Titel an.</translation>
    </message>
    <message>
        <source>Short process</source>
        <translation>Kurzer Prozess</translation>
    </message>
    <message>
        <source>Six steps that begin in writing, for roles with many applicants: everybody answers the same questions before anybody is called.</source>
        <translation>Sechs Schritte, die schriftlich beginnen, für Rollen mit vielen Bewerbungen: Alle beantworten dieselben Fragen, bevor jemand angerufen wird.</translation>
    </message>
    <message>
        <source>Some lines fitted nowhere else and are kept as they are.</source>
        <translation>Einige Zeilen passten nirgends sonst hin und werden aufbewahrt, wie sie sind.</translation>
    </message>
    <message>
        <source>Something has been noted in this debrief, so it stays.</source>
        <translation>In dieser Nachbesprechung wurde etwas festgehalten, deshalb bleibt sie.</translation>
    </message>
    <message>
        <source>Submit the scorecard first; a draft does not leave this computer.</source>
        <translation>Geben Sie zuerst den Bewertungsbogen ab; ein Entwurf verlässt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was replaced. Choose another one.</source>
        <translation>Die Sicherung %1 ist beschädigt, deshalb wurde nichts ersetzt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup %1 was made by a newer version of Hiring Assistant. Update the program to restore it.</source>
        <translation>Die Sicherung %1 stammt von einer neueren Version von Hiring Assistant. Aktualisieren Sie das Programm, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>The bank has this question already.</source>
        <translation>Die Sammlung enthält diese Frage schon.</translation>
    </message>
    <message>
        <source>The corrected page is used for interviews by now, so this stays.</source>
        <translation>Die korrigierte Seite wird inzwischen für Interviews verwendet, deshalb bleibt es so.</translation>
    </message>
    <message>
        <source>The debrief goes on</source>
        <translation>Die Nachbesprechung geht weiter</translation>
    </message>
    <message>
        <source>The disk has no room for the file, so nothing was written. Make room and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz für die Datei, deshalb wurde nichts geschrieben. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. Make some room and try again; all that was saved before is safe.</source>
        <translation>Der Datenträger ist voll, deshalb ließ sich dies nicht speichern. Schaffen Sie Platz und versuchen Sie es noch einmal; alles zuvor Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>The file %1 does not hold the key of a store. Put the right hiring.key back in its place.</source>
        <translation>Die Datei %1 enthält nicht den Schlüssel einer Ablage. Legen Sie die richtige Datei hiring.key wieder an ihre Stelle.</translation>
    </message>
    <message>
        <source>The file %1 is not a store of Hiring Assistant, or it is damaged. Move it away to start a new store, or restore a backup.</source>
        <translation>Die Datei %1 ist keine Ablage von Hiring Assistant, oder sie ist beschädigt. Legen Sie sie beiseite, um eine neue Ablage zu beginnen, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file could not be written; the disk reports a fault. Try another folder or disk.</source>
        <translation>Die Datei ließ sich nicht schreiben; der Datenträger meldet einen Fehler. Versuchen Sie es mit einem anderen Ordner oder Datenträger.</translation>
    </message>
    <message>
        <source>The file linting.toml cannot be used. Install the program again.</source>
        <translation>Die Datei linting.toml lässt sich nicht verwenden. Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>The file wording.toml of the question bank cannot be used. Install the program again.</source>
        <translation>Die Datei wording.toml der Fragensammlung lässt sich nicht verwenden. Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Allow writing there, or choose another folder for the store.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben. Erlauben Sie dort das Schreiben oder wählen Sie einen anderen Ordner für die Ablage.</translation>
    </message>
    <message>
        <source>The front matter has no end. It was read up to the first other line.</source>
        <translation>Die Kopfangaben der Seite haben kein Ende. Gelesen wurden sie bis zur ersten anderen Zeile.</translation>
    </message>
    <message>
        <source>The front matter has no lines of dashes around it. It was read up to the first empty line.</source>
        <translation>Der Kopf der Seite hat keine Zeilen aus Strichen um sich. Er wurde bis zur ersten leeren Zeile gelesen.</translation>
    </message>
    <message>
        <source>The front matter is not sound. It was read line by line.</source>
        <translation>Die Kopfangaben der Seite sind nicht in Ordnung. Sie wurden Zeile für Zeile gelesen.</translation>
    </message>
    <message>
        <source>The guide %1 cannot be read. Install the program again.</source>
        <translation>Der Leitfaden %1 lässt sich nicht lesen. Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>The heading “%1” stands in the front matter, where a website leaves it out. It was read as a heading.</source>
        <translation>Die Überschrift „%1“ steht in den Kopfangaben der Seite, wo eine Website sie weglässt. Sie wurde als Überschrift gelesen.</translation>
    </message>
    <message>
        <source>The hiring process has %1 stages.</source>
        <translation>Der Einstellungsprozess hat %1 Stufen.</translation>
    </message>
    <message>
        <source>The hiring process has no stage %1.</source>
        <translation>Der Einstellungsprozess hat keine Stufe %1.</translation>
    </message>
    <message>
        <source>The interview has been cancelled.</source>
        <translation>Das Interview wurde abgesagt.</translation>
    </message>
    <message>
        <source>The interview has been started by now.</source>
        <translation>Das Interview wurde inzwischen begonnen.</translation>
    </message>
    <message>
        <source>The interview has been started, so it stays.</source>
        <translation>Das Interview wurde begonnen, deshalb bleibt es.</translation>
    </message>
    <message>
        <source>The interview has been submitted, so it stays as it is.</source>
        <translation>Das Interview wurde abgegeben, deshalb bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>The interview has not been started.</source>
        <translation>Das Interview wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>The key does not open the file %1: it is the key of another store, or the file is damaged. Put the right key back, or restore a backup.</source>
        <translation>Der Schlüssel öffnet die Datei %1 nicht: Er gehört zu einer anderen Ablage, oder die Datei ist beschädigt. Legen Sie den richtigen Schlüssel zurück oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key of the store in %1 was not found. Unlock the keyring of this computer, or put the file hiring.key back beside the store, and open it again.</source>
        <translation>Der Schlüssel der Ablage in %1 wurde nicht gefunden. Entsperren Sie den Schlüsselbund dieses Computers oder legen Sie die Datei hiring.key wieder neben die Ablage und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The kit has no such requirement. Choose one of its list.</source>
        <translation>Die Interviewunterlagen enthalten diese Anforderung nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The kit was changed after this, so this stays.</source>
        <translation>Die Interviewunterlagen wurden danach geändert, deshalb bleibt dies so.</translation>
    </message>
    <message>
        <source>The line of dashes before the front matter is missing. It was read up to those at its end.</source>
        <translation>Die Zeile aus Strichen vor dem Kopf der Seite fehlt. Er wurde bis zu der an seinem Ende gelesen.</translation>
    </message>
    <message>
        <source>The list has room for %1 reasons; remove one that is not used.</source>
        <translation>Die Liste hat Platz für %1 Gründe; entfernen Sie einen, der nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The lowest rating of the scale must be under the highest.</source>
        <translation>Die niedrigste Bewertung der Skala muss unter der höchsten liegen.</translation>
    </message>
    <message>
        <source>The next version was begun since then, so this one stays.</source>
        <translation>Seitdem wurde die nächste Version begonnen, deshalb bleibt diese.</translation>
    </message>
    <message>
        <source>The other scorecards are shown once your own for this candidate is submitted or cancelled.</source>
        <translation>Die anderen Bewertungsbögen werden gezeigt, sobald Ihr eigener zu dieser Bewerbung abgegeben oder abgesagt ist.</translation>
    </message>
    <message>
        <source>The page asks for nothing of candidates here, so the kit is made from what the role does. Look through it before you use it.</source>
        <translation>Die Seite verlangt hier nichts, deshalb sind die Interviewunterlagen aus den Aufgaben der Rolle gemacht. Sehen Sie sie durch, bevor Sie sie verwenden.</translation>
    </message>
    <message>
        <source>The page has a hiring process of its own.</source>
        <translation>Die Seite hat einen eigenen Einstellungsprozess.</translation>
    </message>
    <message>
        <source>The page is empty. Write what the role is about, or start from a template.</source>
        <translation>Die Seite ist leer. Schreiben Sie, worum es in der Rolle geht, oder beginnen Sie mit einer Vorlage.</translation>
    </message>
    <message>
        <source>The page is far longer than a role page. It was read up to here; the rest is kept as it is.</source>
        <translation>Die Seite ist viel länger als eine Rollenseite. Sie wurde bis hierher gelesen; der Rest wird aufbewahrt, wie er ist.</translation>
    </message>
    <message>
        <source>The page is not in UTF-8. It was read as Western European text.</source>
        <translation>Die Seite ist nicht in UTF-8. Sie wurde als westeuropäischer Text gelesen.</translation>
    </message>
    <message>
        <source>The page names no hiring process. Choose a process template for it.</source>
        <translation>Die Seite nennt keinen Einstellungsprozess. Wählen Sie eine Prozessvorlage dafür.</translation>
    </message>
    <message>
        <source>The page of %1 has no requirements, so nobody can be considered for it yet. Add a heading “Requirements” with a list below it to the page, and import it again.</source>
        <translation>Die Seite von %1 nennt keine Anforderungen, deshalb kann noch niemand dafür vorgesehen werden. Ergänzen Sie auf der Seite eine Überschrift „Anforderungen“ mit einer Liste darunter und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The page of %1 has no requirements, so there is nothing to ask about. Add a heading “Requirements” with a list below it to the page, and import it again.</source>
        <translation>Die Seite von %1 nennt keine Anforderungen, deshalb gibt es nichts zu fragen. Ergänzen Sie auf der Seite eine Überschrift „Anforderungen“ mit einer Liste darunter und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The page template %1 cannot be read. Install the program again.</source>
        <translation>Die Seitenvorlage %1 lässt sich nicht lesen. Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>The process template %1 cannot be read. Install the program again.</source>
        <translation>Die Prozessvorlage %1 lässt sich nicht lesen. Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>The question bank has no file patterns/%1.md. Put it back or point to another bank.</source>
        <translation>In der Fragensammlung fehlt die Datei patterns/%1.md. Legen Sie sie zurück oder geben Sie eine andere Sammlung an.</translation>
    </message>
    <message>
        <source>The role of this candidate is not in the store any more.</source>
        <translation>Die Rolle dieser Bewerbung ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>The role of this interview is not in the store any more.</source>
        <translation>Die Rolle dieses Interviews ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>The rows of “ratings” differ in length. Put null where a rating is missing.</source>
        <translation>Die Zeilen von „ratings“ sind verschieden lang. Schreiben Sie null, wo eine Bewertung fehlt.</translation>
    </message>
    <message>
        <source>The sample round goes into an empty store only; this one has data in it.</source>
        <translation>Die Beispielrunde kommt nur in eine leere Ablage; in dieser sind schon Daten.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1: %2.</source>
        <translation>Die Einstellungen ließen sich nicht in %1 speichern: %2.</translation>
    </message>
    <message>
        <source>The store in %1 cannot be read. Check that the disk is connected and that you may open the folder.</source>
        <translation>Die Ablage in %1 lässt sich nicht lesen. Prüfen Sie, ob der Datenträger angeschlossen ist und Sie den Ordner öffnen dürfen.</translation>
    </message>
    <message>
        <source>The store in %1 could not be brought up to date and was left as it was. A copy of it is %2. Use the version of the program that made it, or ask for help.</source>
        <translation>Die Ablage in %1 ließ sich nicht auf den neuen Stand bringen und blieb, wie sie war. Eine Kopie davon ist %2. Verwenden Sie die Version des Programms, mit der sie angelegt wurde, oder bitten Sie um Hilfe.</translation>
    </message>
    <message>
        <source>The store in %1 is damaged. Restore the newest backup from its folder “backups”.</source>
        <translation>Die Ablage in %1 ist beschädigt. Stellen Sie die neueste Sicherung aus ihrem Ordner „backups“ wieder her.</translation>
    </message>
    <message>
        <source>The store in %1 is open in another window of Hiring Assistant. Use that one, or close it first.</source>
        <translation>Die Ablage in %1 ist in einem anderen Fenster von Hiring Assistant geöffnet. Verwenden Sie jenes oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The store in %1 was made by a newer version of Hiring Assistant. Update the program to open it.</source>
        <translation>Die Ablage in %1 stammt von einer neueren Version von Hiring Assistant. Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The store in %1 was made by an older version of Hiring Assistant. Open it once in the program, which brings it up to date.</source>
        <translation>Die Ablage in %1 stammt von einer älteren Version von Hiring Assistant. Öffnen Sie sie einmal im Programm, das bringt sie auf den neuen Stand.</translation>
    </message>
    <message>
        <source>The store is busy with other work just now. Try again in a moment.</source>
        <translation>Die Ablage ist gerade mit anderem beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The store is encrypted; its key is in the file hiring.key beside it, which only you can read.</source>
        <translation>Die Ablage ist verschlüsselt; ihr Schlüssel liegt in der Datei hiring.key daneben, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The store is encrypted; its key is in the keyring of this computer.</source>
        <translation>Die Ablage ist verschlüsselt; ihr Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The store is no longer in %1, so this could not be saved. Put the folder back, or connect its disk again.</source>
        <translation>Die Ablage ist nicht mehr in %1, deshalb ließ sich dies nicht speichern. Legen Sie den Ordner zurück oder schließen Sie seinen Datenträger wieder an.</translation>
    </message>
    <message>
        <source>The store was opened to read only, so nothing in it can be changed.</source>
        <translation>Die Ablage wurde nur zum Lesen geöffnet, deshalb lässt sich nichts darin ändern.</translation>
    </message>
    <message>
        <source>The table could not be read: it is not JSON.</source>
        <translation>Die Tabelle ließ sich nicht lesen: Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>The table needs a list named “ratings”, one row for each candidate.</source>
        <translation>Die Tabelle braucht eine Liste namens „ratings“ mit einer Zeile je Bewerbung.</translation>
    </message>
    <message>
        <source>There are candidates for this role. Remove them first, or move them to another role.</source>
        <translation>Für diese Rolle gibt es Bewerbungen. Entfernen Sie diese zuerst oder geben Sie ihnen eine andere Rolle.</translation>
    </message>
    <message>
        <source>There are notes to this question. Move or delete them first.</source>
        <translation>Zu dieser Frage gibt es Notizen. Verschieben oder löschen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>There is a role “%1” already. Give this one another title.</source>
        <translation>Es gibt schon eine Rolle „%1“. Geben Sie dieser einen anderen Titel.</translation>
    </message>
    <message>
        <source>There is no backup at %1. Choose one of the files in “backups”.</source>
        <translation>Unter %1 gibt es keine Sicherung. Wählen Sie eine der Dateien in „backups“.</translation>
    </message>
    <message>
        <source>There is no candidate of this name. `candidates list` shows all.</source>
        <translation>Unter diesem Namen gibt es keine Bewerbung. `candidates list` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no draft of this kit to throw away.</source>
        <translation>Es gibt keinen Entwurf dieser Interviewunterlagen, der sich verwerfen ließe.</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the path.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the folder of your question bank.</source>
        <translation>Es gibt keinen Ordner %1. Wählen Sie den Ordner Ihrer Fragensammlung.</translation>
    </message>
    <message>
        <source>There is no kit of an earlier version to take over here.</source>
        <translation>Hier gibt es keine Interviewunterlagen einer früheren Version zu übernehmen.</translation>
    </message>
    <message>
        <source>There is no process template “%1”.</source>
        <translation>Es gibt keine Prozessvorlage „%1“.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Import its page first.</source>
        <translation>Es gibt keine Rolle „%1“. Importieren Sie zuerst ihre Seite.</translation>
    </message>
    <message>
        <source>There is no store in %1 yet. Start the program once to make one.</source>
        <translation>In %1 gibt es noch keine Ablage. Starten Sie das Programm einmal, um eine anzulegen.</translation>
    </message>
    <message>
        <source>These amendments belong to another scorecard than the one here.</source>
        <translation>Diese Nachträge gehören zu einem anderen Bewertungsbogen als dem hiesigen.</translation>
    </message>
    <message>
        <source>These minutes follow from the questions. Change those instead.</source>
        <translation>Diese Minuten ergeben sich aus den Fragen. Ändern Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>This %1 holds something else than can be taken in here. Nothing was.</source>
        <translation>Was diese Datei (%1) enthält, lässt sich hier nicht übernehmen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This %1 was changed or cut off on the way. Ask for it to be sent again; nothing was taken in.</source>
        <translation>Diese Datei (%1) wurde unterwegs verändert oder abgeschnitten. Bitten Sie darum, sie noch einmal zu senden; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This %1 was made by a newer version of Hiring Assistant. Update the program, then open it again.</source>
        <translation>Diese Datei (%1) stammt von einer neueren Version von Hiring Assistant. Aktualisieren Sie das Programm und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This asks for an opinion without a situation. Say first what has happened, or ask for a real case.</source>
        <translation>Das fragt nach einer Meinung ohne Situation. Sagen Sie zuerst, was geschehen ist, oder fragen Sie nach einem wirklichen Fall.</translation>
    </message>
    <message>
        <source>This can be answered with yes or no. Begin with what, how or “tell me about”.</source>
        <translation>Das lässt sich mit Ja oder Nein beantworten. Beginnen Sie mit was, wie oder „erzählen Sie von“.</translation>
    </message>
    <message>
        <source>This candidate is no longer in the store.</source>
        <translation>Diese Bewerbung ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>This candidate is not in the store any more.</source>
        <translation>Diese Bewerbung ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>This correction was taken back already.</source>
        <translation>Diese Korrektur wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This could not be corrected: “%1” is not there, or the new words are.</source>
        <translation>Das ließ sich nicht korrigieren: „%1“ ist nicht da, oder die neuen Worte sind es schon.</translation>
    </message>
    <message>
        <source>This debrief has ended; go on with it to amend a scorecard in it.</source>
        <translation>Diese Nachbesprechung ist beendet; setzen Sie sie fort, um darin zu einem Bewertungsbogen nachzutragen.</translation>
    </message>
    <message>
        <source>This debrief has ended; go on with it to change what was agreed on.</source>
        <translation>Diese Nachbesprechung ist beendet; setzen Sie sie fort, um das Vereinbarte zu ändern.</translation>
    </message>
    <message>
        <source>This debrief is no longer in the store.</source>
        <translation>Diese Nachbesprechung ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>This decision is no longer in the store.</source>
        <translation>Diese Entscheidung ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>This file is no longer in the store.</source>
        <translation>Diese Datei ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>This file is not a %1. Their names end in %2.</source>
        <translation>Diese Datei passt hier nicht (erwartet: %1). Solche Dateien enden auf %2.</translation>
    </message>
    <message>
        <source>This file was taken in before; nothing changed</source>
        <translation>Diese Datei wurde schon einmal übernommen; nichts hat sich geändert</translation>
    </message>
    <message>
        <source>This interview is being held on this computer; cancel it here first.</source>
        <translation>Dieses Interview wird auf diesem Computer geführt; sagen Sie es zuerst hier ab.</translation>
    </message>
    <message>
        <source>This interview is closed, so its scorecard and notes stay as they are.</source>
        <translation>Dieses Interview ist abgeschlossen, deshalb bleiben Bewertungsbogen und Notizen, wie sie sind.</translation>
    </message>
    <message>
        <source>This interview is no longer in the store.</source>
        <translation>Dieses Interview ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>This interview is not in the store any more.</source>
        <translation>Dieses Interview ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>This is over 20 MB, more than a %1 can hold. Shorten the longest texts.</source>
        <translation>Das ist über 20 MB, mehr als in eine solche Datei passt (%1). Kürzen Sie die längsten Texte.</translation>
    </message>
    <message>
        <source>This is the same as version %1, which is in use.</source>
        <translation>Das ist dasselbe wie Version %1, die in Gebrauch ist.</translation>
    </message>
    <message>
        <source>This is the scorecard of %1; only a scorecard of your own is sent. If it is yours, enter the name that it was submitted with as your name in the settings.</source>
        <translation>Dies ist der Bewertungsbogen von %1; gesendet wird nur ein eigener. Wenn es Ihrer ist, tragen Sie in den Einstellungen den Namen, mit dem er abgegeben wurde, als Ihren Namen ein.</translation>
    </message>
    <message>
        <source>This kit is no longer in the store.</source>
        <translation>Diese Interviewunterlagen sind nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>This line is too long for a line of text. It is kept as it is and was not read.</source>
        <translation>Diese Zeile ist zu lang für eine Textzeile. Sie wird aufbewahrt, wie sie ist, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This question is no longer in your bank.</source>
        <translation>Diese Frage ist nicht mehr in Ihrer Sammlung.</translation>
    </message>
    <message>
        <source>This question is not in the kit any more.</source>
        <translation>Diese Frage ist nicht mehr in den Interviewunterlagen.</translation>
    </message>
    <message>
        <source>This reason is in the list already.</source>
        <translation>Dieser Grund steht schon in der Liste.</translation>
    </message>
    <message>
        <source>This reason is not in the list any more.</source>
        <translation>Dieser Grund steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This role is no longer in the store.</source>
        <translation>Diese Rolle ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>This role is not in the store any more.</source>
        <translation>Diese Rolle ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>This role pack was taken in before; nothing changed</source>
        <translation>Dieses Rollenpaket wurde schon einmal übernommen; nichts hat sich geändert</translation>
    </message>
    <message>
        <source>This sample answer is not part of the program any more.</source>
        <translation>Diese Beispielantwort gehört nicht mehr zum Programm.</translation>
    </message>
    <message>
        <source>This scorecard has been amended since, so it stays.</source>
        <translation>Zu diesem Bewertungsbogen wurde seither nachgetragen, deshalb bleibt er.</translation>
    </message>
    <message>
        <source>This scorecard is for an interview of %1 that is not in this store. It belongs on the computer that the interview was handed over from.</source>
        <translation>Dieser Bewertungsbogen gehört zu einem Interview mit %1, das nicht in dieser Ablage ist. Er gehört auf den Computer, von dem das Interview übergeben wurde.</translation>
    </message>
    <message>
        <source>This stage does not rate that requirement.</source>
        <translation>Diese Stufe bewertet jene Anforderung nicht.</translation>
    </message>
    <message>
        <source>This system has no fonts to print with. Install one, such as fonts-dejavu-core, and try again.</source>
        <translation>Dieses System hat keine Schriften zum Drucken. Installieren Sie eine, etwa fonts-dejavu-core, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This tells the candidate which answer is wanted. Ask openly what they did.</source>
        <translation>Das verrät, welche Antwort erwünscht ist. Fragen Sie offen, was getan wurde.</translation>
    </message>
    <message>
        <source>This touches %1, which must not be asked. Ask for what the work needs instead.</source>
        <translation>Das berührt ein Thema, nach dem nicht gefragt werden darf: %1. Fragen Sie stattdessen nach dem, was die Arbeit braucht.</translation>
    </message>
    <message>
        <source>This touches %1, which no decision may rest on. Note what the answer showed instead.</source>
        <translation>Das berührt ein Thema, auf dem keine Entscheidung beruhen darf: %1. Notieren Sie stattdessen, was die Antwort gezeigt hat.</translation>
    </message>
    <message>
        <source>This version of the role is not in the store any more.</source>
        <translation>Diese Version der Rolle ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>Three levels of one role; each takes over what the one before asks and adds its own.</source>
        <translation>Drei Stufen einer Rolle; jede übernimmt, was die vorige verlangt, und fügt Eigenes hinzu.</translation>
    </message>
    <message>
        <source>Three steps where time is short: one call, one panel, the decision. Every must-have still gets two judges.</source>
        <translation>Drei Schritte, wenn die Zeit knapp ist: ein Anruf, ein Panelgespräch, die Entscheidung. Jedes Muss wird trotzdem von zweien beurteilt.</translation>
    </message>
    <message>
        <source>Usual reasons restored</source>
        <translation>Übliche Gründe wiederhergestellt</translation>
    </message>
    <message>
        <source>Version %1 of the kit is ready for interviews</source>
        <translation>Version %1 der Interviewunterlagen ist bereit für Interviews</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>Schreiben Sie zuerst die Frage.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Schreiben Sie den Grund in ein paar Worten.</translation>
    </message>
    <message>
        <source>You have seen the others&apos; scorecards since, so this interview stays cancelled. Plan a new one instead.</source>
        <translation>Sie haben seither die Bewertungsbögen der anderen gesehen, deshalb bleibt dieses Interview abgesagt. Planen Sie stattdessen ein neues.</translation>
    </message>
    <message>
        <source>Your correction of “%1” was left out: the page reads differently there.</source>
        <translation>Ihre Korrektur von „%1“ ist weggefallen: Die Seite liest sich dort anders.</translation>
    </message>
    <message>
        <source>“%1” already asks this question.</source>
        <translation>„%1“ stellt diese Frage schon.</translation>
    </message>
    <message>
        <source>“%1” asked after all</source>
        <translation>„%1“ doch gestellt</translation>
    </message>
    <message>
        <source>“%1” asks for a must-have but lacks anchors at 1, 3 and 5.</source>
        <translation>„%1“ fragt nach einem Muss, hat aber keine Anker bei 1, 3 und 5.</translation>
    </message>
    <message>
        <source>“%1” asks for nothing and is left out.</source>
        <translation>„%1“ verlangt nichts und ist weggelassen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Choose another folder.</source>
        <translation>In „%1“ lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” checks this already.</source>
        <translation>„%1“ prüft dies schon.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that it is still there and may be opened.</source>
        <translation>„%1“ ließ sich nicht lesen. Prüfen Sie, ob die Datei noch da ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>“%1” does not check this any more.</source>
        <translation>„%1“ prüft dies nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” has no slot of time to change.</source>
        <translation>„%1“ hat keinen Zeitabschnitt, der sich ändern ließe.</translation>
    </message>
    <message>
        <source>“%1” has no slot of time to fill.</source>
        <translation>„%1“ hat keinen Zeitabschnitt, der sich füllen ließe.</translation>
    </message>
    <message>
        <source>“%1” is an offer, so nothing is asked there. Choose another stage.</source>
        <translation>„%1“ ist ein Angebot, deshalb wird dort nichts gefragt. Wählen Sie eine andere Stufe.</translation>
    </message>
    <message>
        <source>“%1” is asked in %2 stages. Use some of that time otherwise.</source>
        <translation>„%1“ wird in %2 Stufen gefragt. Nutzen Sie einen Teil dieser Zeit für anderes.</translation>
    </message>
    <message>
        <source>“%1” is checked with yes or no, not rated. Add it as a check instead.</source>
        <translation>„%1“ wird mit Ja oder Nein geprüft, nicht bewertet. Fügen Sie es stattdessen als Prüfung hinzu.</translation>
    </message>
    <message>
        <source>“%1” is checked, not rated, so it has no weight.</source>
        <translation>„%1“ wird geprüft, nicht bewertet, deshalb hat es kein Gewicht.</translation>
    </message>
    <message>
        <source>“%1” is linked to no requirement. Link it or take it out.</source>
        <translation>„%1“ gehört zu keiner Anforderung. Ordnen Sie die Frage einer zu oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>“%1” is no question and is left out of “%2”.</source>
        <translation>„%1“ ist keine Frage und in „%2“ weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is over 20 MB, which no %2 is. Choose another file.</source>
        <translation>„%1“ ist über 20 MB und damit zu groß für eine solche Datei (%2). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is planned for %2 minutes but has %3. Take a question out.</source>
        <translation>„%1“ ist für %2 Minuten geplant, hat aber %3. Nehmen Sie eine Frage heraus.</translation>
    </message>
    <message>
        <source>“%1” is too short for its questions. Take one out or make it longer.</source>
        <translation>„%1“ ist zu kurz für die Fragen. Nehmen Sie eine heraus oder machen Sie die Stufe länger.</translation>
    </message>
    <message>
        <source>“%1” lacks anchors at 1, 3 and 5.</source>
        <translation>„%1“ hat keine Anker bei 1, 3 und 5.</translation>
    </message>
    <message>
        <source>“%1” left out</source>
        <translation>„%1“ ausgelassen</translation>
    </message>
    <message>
        <source>“%1” marked not assessed</source>
        <translation>„%1“ als nicht beurteilt gekennzeichnet</translation>
    </message>
    <message>
        <source>“%1” names no other track of this page, so nothing is taken over from there.</source>
        <translation>„%1“ nennt keine andere Laufbahn dieser Seite, deshalb wird von dort nichts übernommen.</translation>
    </message>
    <message>
        <source>“%1” needs %2 probes and anchors at 1, 3 and 5 before it can stand in a bank file, or a competency to take them from.</source>
        <translation>„%1“ braucht %2 Nachfragen und Anker bei 1, 3 und 5, bevor es in einer Datei der Sammlung stehen kann, oder eine Kompetenz, von der es sie übernimmt.</translation>
    </message>
    <message>
        <source>“ratings” needs at least one row, with the ratings of one candidate.</source>
        <translation>„ratings“ braucht mindestens eine Zeile mit den Bewertungen einer Bewerbung.</translation>
    </message>
    <message>
        <source>“scale” needs two numbers: the lowest and the highest rating.</source>
        <translation>„scale“ braucht zwei Zahlen: die niedrigste und die höchste Bewertung.</translation>
    </message>
    <message>
        <source>“weights” is null or a list of numbers from 0.</source>
        <translation>„weights“ ist null oder eine Liste von Zahlen ab 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no anchor at %2. Add it under &quot;## Anchors&quot;.</source>
        <translation>Bei „%1“ fehlt ein Anker bei %2. Fügen Sie ihn unter &quot;## Anchors&quot; hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no questions. Add a section &quot;## Behavioural questions&quot;.</source>
        <translation>„%1“ hat keine Fragen. Fügen Sie einen Abschnitt &quot;## Behavioural questions&quot; hinzu.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Der Zugriff ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>a mention is an item such as &quot;- negotiat*&quot;, three letters or more before a star.</source>
        <translation>eine Erwähnung ist ein Listenpunkt wie &quot;- verhandel*&quot;, mit mindestens drei Buchstaben vor dem Stern.</translation>
    </message>
    <message>
        <source>a question is written as &quot;- (easy) Text&quot;, with easy, medium or hard.</source>
        <translation>eine Frage wird als &quot;- (easy) Text&quot; geschrieben, mit easy, medium oder hard.</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>an anchor is written as &quot;- 3: What is said and shown at that rating&quot;.</source>
        <translation>ein Anker wird als &quot;- 3: Was bei dieser Bewertung gesagt und gezeigt wird&quot; geschrieben.</translation>
    </message>
    <message>
        <source>arrests, debts and military record</source>
        <translation>Festnahmen, Schulden und Wehrdienst</translation>
    </message>
    <message>
        <source>family, pregnancy and relationships</source>
        <translation>Familie, Schwangerschaft und Beziehungen</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>gender and orientation</source>
        <translation>Geschlecht und sexuelle Orientierung</translation>
    </message>
    <message>
        <source>health and disability</source>
        <translation>Gesundheit und Behinderung</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>origin, ancestry and citizenship</source>
        <translation>Herkunft, Abstammung und Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>der Zugriff ist nicht erlaubt</translation>
    </message>
    <message>
        <source>politics and union membership</source>
        <translation>Politik und Gewerkschaft</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>religion and belief</source>
        <translation>Religion und Weltanschauung</translation>
    </message>
    <message>
        <source>role pack</source>
        <translation>Rollenpaket</translation>
    </message>
    <message>
        <source>the file has no name. Begin it with a line such as &quot;# negotiation&quot;.</source>
        <translation>die Datei hat keinen Namen. Beginnen Sie sie mit einer Zeile wie &quot;# negotiation&quot;.</translation>
    </message>
    <message>
        <source>the question has fewer than %1 probes. Add some below it.</source>
        <translation>die Frage hat weniger als %1 Nachfragen. Fügen Sie darunter welche hinzu.</translation>
    </message>
    <message>
        <source>the subject is in no section. Put it under one such as &quot;## Tools&quot;.</source>
        <translation>das Thema steht in keinem Abschnitt. Stellen Sie es unter einen wie &quot;## Tools&quot;.</translation>
    </message>
    <message>
        <source>there is no section called &quot;%1&quot; in a bank file.</source>
        <translation>einen Abschnitt „%1“ gibt es in einer Datei der Sammlung nicht.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search candidates, roles, commands</source>
        <translation>Bewerbungen, Rollen, Befehle suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Ihr Name…</translation>
    </message>
    <message>
        <source>You: %1. Settings</source>
        <translation>Sie: %1. Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menü (%1)</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>Rename, remove or change this track</source>
        <translation>Diese Laufbahn umbenennen, entfernen oder ändern</translation>
    </message>
    <message>
        <source>Change the track that is shown</source>
        <translation>Die gezeigte Laufbahn ändern</translation>
    </message>
    <message>
        <source>+ track</source>
        <translation>+ Laufbahn</translation>
    </message>
    <message>
        <source>Add a track</source>
        <translation>Laufbahn hinzufügen</translation>
    </message>
    <message>
        <source>Name of the track</source>
        <translation>Name der Laufbahn</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>ganze Seite</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>Fachrichtung</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Einstufung %1</translation>
    </message>
    <message>
        <source>builds on %1</source>
        <translation>baut auf %1 auf</translation>
    </message>
    <message>
        <source>Another track is called “%1” too. Give this one a name of its own to see what is in it.</source>
        <translation>Eine andere Laufbahn heißt auch „%1“. Geben Sie dieser einen eigenen Namen, um zu sehen, was sie enthält.</translation>
    </message>
    <message>
        <source>Name of the new track, then Enter</source>
        <translation>Name der neuen Laufbahn, dann Enter</translation>
    </message>
    <message>
        <source>There is a track “%1” already.</source>
        <translation>Es gibt schon eine Laufbahn „%1“.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Grade, then Enter; empty for none</source>
        <translation>Einstufung, dann Enter; leer für keine</translation>
    </message>
    <message>
        <source>Grade of the track</source>
        <translation>Einstufung der Laufbahn</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Sie ist…</translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation>die ganze Seite</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>eine Ebene</translation>
    </message>
    <message>
        <source>a specialty</source>
        <translation>eine Fachrichtung</translation>
    </message>
    <message>
        <source>Grade…</source>
        <translation>Einstufung…</translation>
    </message>
    <message>
        <source>It builds on…</source>
        <translation>Sie baut auf…</translation>
    </message>
    <message>
        <source>no other track</source>
        <translation>keine andere Laufbahn</translation>
    </message>
    <message>
        <source>Remove the track</source>
        <translation>Laufbahn entfernen</translation>
    </message>
</context>
<context>
    <name>TrackChips</name>
    <message>
        <source>Tracks</source>
        <translation>Laufbahnen</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Laufbahn %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The store could not be opened</source>
        <translation>Die Ablage ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>TypedMinutes</name>
    <message>
        <source>Write minutes as 45 or as 45–60, or leave them empty.</source>
        <translation>Schreiben Sie Minuten als 45 oder 45–60 oder lassen Sie sie leer.</translation>
    </message>
</context>
<context>
    <name>UnderReview</name>
    <message>
        <source>This could not be corrected: what it is about is not there, or the new words are there already.</source>
        <translation>Das ließ sich nicht korrigieren: Die Stelle ist nicht da, oder die neuen Worte stehen schon dort.</translation>
    </message>
    <message>
        <source>Reading corrected</source>
        <translation>Gelesenes korrigiert</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Notes and scores are hidden</source>
        <translation>Notizen und Bewertungen sind verborgen</translation>
    </message>
    <message>
        <source>Notes and scores are hidden.</source>
        <translation>Notizen und Bewertungen sind verborgen.</translation>
    </message>
    <message>
        <source>Nothing is noted or rated meanwhile; the clock goes on.</source>
        <translation>Solange wird nichts notiert oder bewertet; die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show the candidate&apos;s name</source>
        <translation>Namen der Person zeigen</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message numerus="yes">
        <source>%n scorecard(s) in</source>
        <translation>
            <numerusform>%n Bewertungsbogen da</numerusform>
            <numerusform>%n Bewertungsbögen da</numerusform>
        </translation>
    </message>
    <message>
        <source>blind</source>
        <translation>verdeckt</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>removed: %1;</source>
        <translation>entfernt: %1;</translation>
    </message>
    <message>
        <source>added: %1;</source>
        <translation>hinzugefügt: %1;</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the page as Markdown</source>
        <translation>Seite als Markdown exportieren</translation>
    </message>
    <message>
        <source>Start from a template, or just write:</source>
        <translation>Beginnen Sie mit einer Vorlage oder schreiben Sie einfach los:</translation>
    </message>
    <message>
        <source>Start from the template %1</source>
        <translation>Mit der Vorlage %1 beginnen</translation>
    </message>
    <message>
        <source>Edit page</source>
        <translation>Seite bearbeiten</translation>
    </message>
    <message>
        <source>Write a role</source>
        <translation>Rolle schreiben</translation>
    </message>
    <message>
        <source>This is your draft of %1, not saved as a version yet.</source>
        <translation>Dies ist Ihr Entwurf (%1), noch nicht als Version gespeichert.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>text / reading</source>
        <translation>Text / Gelesenes</translation>
    </message>
    <message>
        <source>save as a version</source>
        <translation>als Version speichern</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Rolle speichern</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Als Version %1 speichern</translation>
    </message>
    <message>
        <source>What was written here before was replaced.</source>
        <translation>Was hier vorher stand, wurde ersetzt.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The page of another role</source>
        <translation>Die Seite einer anderen Rolle</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>noch nichts gelesen</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Laufbahn</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Laufbahnen</translation>
    </message>
    <message>
        <source>1 requirement</source>
        <translation>1 Anforderung</translation>
    </message>
    <message>
        <source>%1 requirements</source>
        <translation>%1 Anforderungen</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 Stufe</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>Saving the page</source>
        <translation>Seite wird gespeichert</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Seite exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>Die Seite ist in %1.</translation>
    </message>
</context>
<context>
    <name>_ChangesCard</name>
    <message>
        <source>…and %1 more changes</source>
        <translation>…und %1 weitere Änderungen</translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>Check of %1</source>
        <translation>Prüfpunkt %1</translation>
    </message>
    <message>
        <source>Take out the check of %1</source>
        <translation>Prüfpunkt %1 herausnehmen</translation>
    </message>
    <message>
        <source>Take this check out</source>
        <translation>Diesen Prüfpunkt herausnehmen</translation>
    </message>
</context>
<context>
    <name>_Duty</name>
    <message>
        <source>from %1</source>
        <translation>aus: %1</translation>
    </message>
</context>
<context>
    <name>_InterviewsCard</name>
    <message>
        <source>Interviews stay with the version they are held with</source>
        <translation>Interviews bleiben bei der Version, mit der sie geführt werden</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>no interviews</source>
        <translation>keine Interviews</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 Interview</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>%1 Interviews</translation>
    </message>
    <message>
        <source>…and %1 more</source>
        <translation>…und %1 weitere</translation>
    </message>
</context>
<context>
    <name>_NoteButton</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message>
        <source>Search the question bank</source>
        <translation>Fragensammlung durchsuchen</translation>
    </message>
    <message>
        <source>New question for my bank</source>
        <translation>Neue Frage für meine Sammlung</translation>
    </message>
    <message>
        <source>Remove the question from my bank</source>
        <translation>Frage aus meiner Sammlung entfernen</translation>
    </message>
    <message>
        <source>Choose the team’s folder of questions…</source>
        <translation>Fragenordner des Teams auswählen…</translation>
    </message>
    <message>
        <source>Read the team’s folder of questions again</source>
        <translation>Fragenordner des Teams neu lesen</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>Calibration of interviewers</source>
        <translation>Kalibrierung der Interviewenden</translation>
    </message>
    <message>
        <source>Interviewers or requirements</source>
        <translation>Interviewende oder Anforderungen</translation>
    </message>
    <message>
        <source>Sort by the column of the cursor</source>
        <translation>Nach der Spalte der Marke sortieren</translation>
    </message>
    <message>
        <source>Show or hide severity</source>
        <translation>Strenge zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Round of the role</source>
        <translation>Runde der Rolle</translation>
    </message>
    <message>
        <source>Scorecards: {cards}, with {ratings} ratings. Mean {mean}, spread {spread}.</source>
        <translation>Bewertungsbögen: {cards}, mit {ratings} Bewertungen. Mittel {mean}, Streuung {spread}.</translation>
    </message>
    <message>
        <source>Nobody else rated the same, so there is nothing to compare with.</source>
        <translation>Niemand sonst hat dasselbe bewertet; es gibt also nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Ratings that can be compared with others: {n}. They are {points} points apart on average; {share} are within a point.</source>
        <translation>Bewertungen, die sich mit anderen vergleichen lassen: {n}. Sie liegen im Mittel {points} Punkte auseinander; {share} höchstens einen Punkt.</translation>
    </message>
    <message>
        <source>That is too few to say anything about the person.</source>
        <translation>Das ist zu wenig, um über die Person etwas zu sagen.</translation>
    </message>
    <message>
        <source>Half of the scorecards were handed in within: {wait}.</source>
        <translation>Die Hälfte der Bewertungsbögen war abgegeben nach: {wait}.</translation>
    </message>
    <message>
        <source>Planned questions asked: {asked}, skipped: {skipped}. Added: {added}.</source>
        <translation>Geplante Fragen gestellt: {asked}, übersprungen: {skipped}. Hinzugefügt: {added}.</translation>
    </message>
    <message>
        <source>Not assessed: {n}.</source>
        <translation>Nicht beurteilt: {n}.</translation>
    </message>
    <message>
        <source>Severity: {severity}.</source>
        <translation>Strenge: {severity}.</translation>
    </message>
    <message>
        <source>It is estimated, and pulled towards the others where ratings are few.</source>
        <translation>Sie ist geschätzt und bei wenigen Bewertungen zu den anderen hin gezogen.</translation>
    </message>
    <message>
        <source>No candidate was rated on it by two or more.</source>
        <translation>Keine Bewerbung wurde darin von zwei oder mehr Personen bewertet.</translation>
    </message>
    <message>
        <source>Candidates rated on it by two or more: {n}. Raters are {points} points apart on average.</source>
        <translation>Bewerbungen, die darin zwei oder mehr bewertet haben: {n}. Sie liegen im Mittel {points} Punkte auseinander.</translation>
    </message>
    <message>
        <source>Agreement cannot be estimated from fewer than five candidates rated by two or more.</source>
        <translation>Übereinstimmung lässt sich aus weniger als fünf Bewerbungen, die zwei oder mehr bewertet haben, nicht schätzen.</translation>
    </message>
    <message>
        <source>Ratings are too alike to estimate agreement. That is no fault: nearly all of them are the same.</source>
        <translation>Die Bewertungen sind zum Schätzen zu ähnlich. Das ist kein Fehler: Fast alle sind gleich.</translation>
    </message>
    <message>
        <source>Interviewers see the same differences between candidates.</source>
        <translation>Die Interviewenden sehen dieselben Unterschiede zwischen Bewerbungen.</translation>
    </message>
    <message>
        <source>Interviewers mostly see the same differences; conclude with care.</source>
        <translation>Die Interviewenden sehen meist dieselben Unterschiede; schließen Sie mit Vorsicht daraus.</translation>
    </message>
    <message>
        <source>Raters of the same candidate are close together. Candidates differ so little on it that ranks say little.</source>
        <translation>Wer dieselbe Bewerbung bewertet hat, liegt nah beieinander. Die Bewerbungen unterscheiden sich darin so wenig, dass Ränge kaum etwas sagen.</translation>
    </message>
    <message>
        <source>Interviewers see different things. Look at the anchors together: do they say what 3 means?</source>
        <translation>Die Interviewenden sehen Verschiedenes. Sehen Sie die Anker gemeinsam an: Sagen sie, was 3 bedeutet?</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>{mean} ± {spread}</source>
        <translation>{mean} ± {spread}</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>keine Bewertungen</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer/in</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>Submitted scorecards in this round.</source>
        <translation>Abgegebene Bewertungsbögen in dieser Runde.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>How often each rating from 1 to 5 was given; the diamond is the mean.</source>
        <translation>Wie oft jede Bewertung von 1 bis 5 gegeben wurde; die Raute ist das Mittel.</translation>
    </message>
    <message>
        <source>Of all their ratings. Others may have met other candidates.</source>
        <translation>Aller ihrer Bewertungen. Andere haben vielleicht andere Personen getroffen.</translation>
    </message>
    <message>
        <source>Standard deviation in points. Near 0: everybody got the same rating.</source>
        <translation>Standardabweichung in Punkten. Nahe 0: Alle bekamen dieselbe Bewertung.</translation>
    </message>
    <message>
        <source>Points from co-raters</source>
        <translation>Abstand zu anderen</translation>
    </message>
    <message>
        <source>Mean distance to the others who rated the same requirement of the same candidate.</source>
        <translation>Mittlerer Abstand zu den anderen, die dieselbe Anforderung bei derselben Bewerbung bewertet haben.</translation>
    </message>
    <message>
        <source>Within a point</source>
        <translation>Bis einen Punkt</translation>
    </message>
    <message>
        <source>How many of those ratings are at most a point from the others.</source>
        <translation>Wie viele dieser Bewertungen höchstens einen Punkt von den anderen entfernt sind.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>For coaching: points stricter or milder than others with the same candidates.</source>
        <translation>Zum Lernen: Punkte strenger oder milder als andere bei denselben Bewerbungen.</translation>
    </message>
    <message>
        <source>Handed in after</source>
        <translation>Abgabe nach</translation>
    </message>
    <message>
        <source>Median time from the interview to the submitted scorecard.</source>
        <translation>Mittlere Zeit (Median) vom Interview bis zum abgegebenen Bewertungsbogen.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Planned questions left out with a reason.</source>
        <translation>Geplante Fragen, die mit Grund ausgelassen wurden.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Requirements marked as not assessed, with a reason.</source>
        <translation>Anforderungen, die mit Grund als nicht beurteilt vermerkt sind.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Submitted scorecards that had it, rated or not.</source>
        <translation>Abgegebene Bewertungsbögen, in denen sie vorkam, bewertet oder nicht.</translation>
    </message>
    <message>
        <source>Standard deviation in points. Near 0: it tells candidates apart hardly at all.</source>
        <translation>Standardabweichung in Punkten. Nahe 0: Sie unterscheidet Bewerbungen kaum.</translation>
    </message>
    <message>
        <source>Rated by several</source>
        <translation>Mehrfach bewertet</translation>
    </message>
    <message>
        <source>Candidates whom two or more interviewers rated on it.</source>
        <translation>Bewerbungen, bei denen zwei oder mehr Interviewende sie bewertet haben.</translation>
    </message>
    <message>
        <source>Raters apart</source>
        <translation>Abstand der Urteile</translation>
    </message>
    <message>
        <source>Average distance in points of raters of the same candidate to their mean; under 0.8 is fine.</source>
        <translation>Mittlerer Abstand in Punkten derer, die dieselbe Bewerbung bewertet haben, zu ihrem Mittel; unter 0,8 ist gut.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Whether interviewers tell candidates apart in the same way (Krippendorff’s alpha for ratings).</source>
        <translation>Ob Interviewende Bewerbungen auf dieselbe Weise unterscheiden (Krippendorffs Alpha für Bewertungen).</translation>
    </message>
    <message>
        <source>Scorecards that marked it as not assessed, with a reason.</source>
        <translation>Bewertungsbögen, die sie mit Grund als nicht beurteilt vermerken.</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>rated alone</source>
        <translation>allein bewertet</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>wie die anderen</translation>
    </message>
    <message>
        <source>{points} stricter</source>
        <translation>{points} strenger</translation>
    </message>
    <message>
        <source>{points} milder</source>
        <translation>{points} milder</translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation>unter einer Stunde</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>one rater each</source>
        <translation>je nur eine Person</translation>
    </message>
    <message>
        <source>too alike to estimate</source>
        <translation>zum Schätzen zu ähnlich</translation>
    </message>
    <message>
        <source>good ({number})</source>
        <translation>gut ({number})</translation>
    </message>
    <message>
        <source>fair ({number})</source>
        <translation>mäßig ({number})</translation>
    </message>
    <message>
        <source>close, little to tell apart ({number})</source>
        <translation>nah beieinander, kaum Unterschiede ({number})</translation>
    </message>
    <message>
        <source>low ({number})</source>
        <translation>gering ({number})</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>now nice to have</source>
        <translation>jetzt wünschenswert</translation>
    </message>
    <message>
        <source>now a must</source>
        <translation>jetzt ein Muss</translation>
    </message>
    <message>
        <source>new track</source>
        <translation>neue Laufbahn</translation>
    </message>
    <message>
        <source>track removed</source>
        <translation>Laufbahn entfernt</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>bisher „%1“</translation>
    </message>
    <message>
        <source>now the whole page</source>
        <translation>jetzt die ganze Seite</translation>
    </message>
    <message>
        <source>now a level</source>
        <translation>jetzt eine Ebene</translation>
    </message>
    <message>
        <source>now a specialty</source>
        <translation>jetzt eine Fachrichtung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>grade %1 → %2</source>
        <translation>Einstufung %1 → %2</translation>
    </message>
    <message>
        <source>builds on %1 → %2</source>
        <translation>baut auf: %1 → %2</translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>von Platz %1 auf %2 verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>1 removed</source>
        <translation>1 entfernt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 geändert</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Compare with others…</source>
        <translation>Mit anderen vergleichen…</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>kit v{kit} of page v{page}</source>
        <translation>Unterlagen v{kit} der Seite v{page}</translation>
    </message>
    <message>
        <source>kit v{kit}</source>
        <translation>Unterlagen v{kit}</translation>
    </message>
    <message>
        <source>not all are rated</source>
        <translation>nicht alle sind bewertet</translation>
    </message>
    <message>
        <source>no two interviewers rated both</source>
        <translation>keine zwei Interviewenden haben beide bewertet</translation>
    </message>
    <message>
        <source>fewer than five candidates were rated by the same interviewers</source>
        <translation>weniger als fünf Personen wurden von denselben Interviewenden bewertet</translation>
    </message>
    <message>
        <source>the ratings of these interviewers are too alike to estimate from</source>
        <translation>die Bewertungen dieser Interviewenden sind sich zum Schätzen zu ähnlich</translation>
    </message>
    <message>
        <source>not everybody rated the same requirements for both</source>
        <translation>nicht alle haben bei beiden dieselben Anforderungen bewertet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{who}: a tie, closer than {lsd}</source>
        <translation>{who}: Gleichstand, Abstand unter {lsd}</translation>
    </message>
    <message>
        <source>No tie: {lsd} or more apart</source>
        <translation>Kein Gleichstand: Abstand {lsd} oder mehr</translation>
    </message>
    <message>
        <source>No tie among those for whom it can be told</source>
        <translation>Kein Gleichstand unter denen, bei denen er sich feststellen lässt</translation>
    </message>
    <message>
        <source>Ties cannot be told: {why}</source>
        <translation>Gleichstand nicht feststellbar: {why}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{who}: cannot be compared, {why}.</source>
        <translation>{who}: nicht vergleichbar, {why}.</translation>
    </message>
    <message>
        <source>{who}: {points} apart by {raters}</source>
        <translation>{who}: Abstand {points} nach {raters}</translation>
    </message>
    <message>
        <source>{apart}. Whether that is a tie cannot be told: {why}.</source>
        <translation>{apart}. Ob das ein Gleichstand ist, lässt sich nicht sagen: {why}.</translation>
    </message>
    <message>
        <source>{apart}. A tie: closer than {lsd}, estimated from {n} candidates.</source>
        <translation>{apart}. Gleichstand: unter {lsd}, geschätzt aus {n} Personen.</translation>
    </message>
    <message>
        <source>{apart}. No tie: {lsd} or more, estimated from {n} candidates.</source>
        <translation>{apart}. Kein Gleichstand: {lsd} oder mehr, geschätzt aus {n} Personen.</translation>
    </message>
    <message>
        <source>{who}: {points} apart. Whether that is a tie cannot be told: {why}.</source>
        <translation>{who}: Abstand {points}. Ob das ein Gleichstand ist, lässt sich nicht sagen: {why}.</translation>
    </message>
    <message>
        <source>Their bounds overlap: what is not rated yet could make up the difference.</source>
        <translation>Ihre Grenzen überlappen: Was noch nicht bewertet ist, könnte den Abstand ausgleichen.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not assessed: {why}</source>
        <translation>nicht beurteilt: {why}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>Mittelwert {mean}</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>zu besprechen</translation>
    </message>
    <message>
        <source>must-have {state}</source>
        <translation>Muss-Anforderung {state}</translation>
    </message>
    <message>
        <source>must-haves missed: {n}</source>
        <translation>verfehlte Muss-Anforderungen: {n}</translation>
    </message>
    <message>
        <source>must-haves open: {n}</source>
        <translation>offene Muss-Anforderungen: {n}</translation>
    </message>
    <message>
        <source>{some} of {all} rated</source>
        <translation>{some} von {all} bewertet</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Punktwert</translation>
    </message>
    <message>
        <source>{low} to {high} once all is rated</source>
        <translation>{low} bis {high}, sobald alles bewertet ist</translation>
    </message>
    <message>
        <source>Asks for in addition: {what}</source>
        <translation>Verlangt zusätzlich: {what}</translation>
    </message>
    <message>
        <source>Does not ask for: {what}</source>
        <translation>Verlangt nicht: {what}</translation>
    </message>
    <message>
        <source>Asks with other questions: {what}</source>
        <translation>Fragt anders nach: {what}</translation>
    </message>
    <message>
        <source>{what} ({weighs} instead of {was})</source>
        <translation>{what} ({weighs} statt {was})</translation>
    </message>
    <message>
        <source>Weighs otherwise: {what}</source>
        <translation>Gewichtet anders: {what}</translation>
    </message>
    <message>
        <source>Has as a must-have: {what}</source>
        <translation>Hat als Muss-Anforderung: {what}</translation>
    </message>
    <message>
        <source>Has as nice to have only: {what}</source>
        <translation>Hat nur als wünschenswert: {what}</translation>
    </message>
    <message>
        <source>Same requirements, weights and questions; the plan of the time differs.</source>
        <translation>Gleiche Anforderungen, Gewichte und Fragen; der Zeitplan ist anders.</translation>
    </message>
    <message>
        <source>{name}: your own scorecard is open. The others&apos; show once it is submitted or cancelled.</source>
        <translation>{name}: Ihr eigener Bewertungsbogen ist offen. Die der anderen erscheinen, sobald er abgegeben oder abgesagt ist.</translation>
    </message>
    <message>
        <source>{name}: no scorecard is submitted yet.</source>
        <translation>{name}: Noch kein Bewertungsbogen ist abgegeben.</translation>
    </message>
    <message>
        <source>{name}: interviewed with several versions of the kit.</source>
        <translation>{name}: mit mehreren Versionen der Unterlagen befragt.</translation>
    </message>
    <message>
        <source>{name}: interviewed with {kit}.</source>
        <translation>{name}: befragt mit {kit}.</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Title: “%1”</source>
        <translation>Titel: „%1“</translation>
    </message>
    <message>
        <source>Track “%1” renamed to “%2”</source>
        <translation>Laufbahn „%1“ umbenannt in „%2“</translation>
    </message>
    <message>
        <source>Track added: “%1”</source>
        <translation>Laufbahn hinzugefügt: „%1“</translation>
    </message>
    <message>
        <source>Track removed: “%1”</source>
        <translation>Laufbahn entfernt: „%1“</translation>
    </message>
    <message>
        <source>What the track “%1” is</source>
        <translation>Was die Laufbahn „%1“ ist</translation>
    </message>
    <message>
        <source>“%1” builds on “%2”</source>
        <translation>„%1“ baut auf „%2“ auf</translation>
    </message>
    <message>
        <source>“%1” builds on no other track</source>
        <translation>„%1“ baut auf keiner anderen Laufbahn auf</translation>
    </message>
    <message>
        <source>“%1” has grade %2</source>
        <translation>„%1“ hat die Einstufung %2</translation>
    </message>
    <message>
        <source>“%1” has no grade</source>
        <translation>„%1“ hat keine Einstufung</translation>
    </message>
    <message>
        <source>Added: “%1”</source>
        <translation>Hinzugefügt: „%1“</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Entfernt: „%1“</translation>
    </message>
    <message>
        <source>“%1” reworded to “%2”</source>
        <translation>„%1“ umformuliert zu „%2“</translation>
    </message>
    <message>
        <source>Moved to “%2”: “%1”</source>
        <translation>Verschoben nach „%2“: „%1“</translation>
    </message>
    <message>
        <source>Moved: “%1”</source>
        <translation>Verschoben: „%1“</translation>
    </message>
    <message>
        <source>Split: “%1”</source>
        <translation>Geteilt: „%1“</translation>
    </message>
    <message>
        <source>Merged: “%1”</source>
        <translation>Zusammengeführt: „%1“</translation>
    </message>
    <message>
        <source>Must have: “%1”</source>
        <translation>Muss: „%1“</translation>
    </message>
    <message>
        <source>Nice to have: “%1”</source>
        <translation>Wünschenswert: „%1“</translation>
    </message>
    <message>
        <source>Stage added: “%1”</source>
        <translation>Stufe hinzugefügt: „%1“</translation>
    </message>
    <message>
        <source>Stage removed: “%1”</source>
        <translation>Stufe entfernt: „%1“</translation>
    </message>
    <message>
        <source>Stage moved: “%1”</source>
        <translation>Stufe verschoben: „%1“</translation>
    </message>
    <message>
        <source>Stage split: “%1”</source>
        <translation>Stufe geteilt: „%1“</translation>
    </message>
    <message>
        <source>Stages merged into “%1”</source>
        <translation>Stufen zusammengeführt zu „%1“</translation>
    </message>
    <message>
        <source>Title “%2” of the stage “%1”</source>
        <translation>Titel „%2“ der Stufe „%1“</translation>
    </message>
    <message>
        <source>Kind of the stage “%1”</source>
        <translation>Art der Stufe „%1“</translation>
    </message>
    <message>
        <source>Minutes of the stage “%1”</source>
        <translation>Minuten der Stufe „%1“</translation>
    </message>
    <message>
        <source>Who holds the stage “%1”</source>
        <translation>Wer die Stufe „%1“ führt</translation>
    </message>
    <message>
        <source>Not optional: the stage “%1”</source>
        <translation>Nicht optional: die Stufe „%1“</translation>
    </message>
    <message>
        <source>Optional: the stage “%1”</source>
        <translation>Optional: die Stufe „%1“</translation>
    </message>
    <message>
        <source>Questions of the stage “%1”</source>
        <translation>Fragen der Stufe „%1“</translation>
    </message>
</context>
<context>
    <name>interviews</name>
    <message>
        <source>Start or continue</source>
        <translation>Beginnen oder fortsetzen</translation>
    </message>
    <message>
        <source>Move the interview…</source>
        <translation>Interview verschieben…</translation>
    </message>
    <message>
        <source>Cancel the interview</source>
        <translation>Interview absagen</translation>
    </message>
    <message>
        <source>Hand over or send as a file…</source>
        <translation>Übergeben oder als Datei senden…</translation>
    </message>
    <message>
        <source>To the candidate</source>
        <translation>Zur Bewerbung</translation>
    </message>
    <message>
        <source>Take in a file from somebody…</source>
        <translation>Datei von jemandem übernehmen…</translation>
    </message>
</context>
<context>
    <name>kits</name>
    <message>
        <source>half</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>three times</source>
        <translation>dreifach</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nie gefragt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>one rater</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>1 rater</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <source>%1 raters</source>
        <translation>%1 Stimmen</translation>
    </message>
    <message>
        <source>check at stage %1</source>
        <translation>Prüfung in Stufe %1</translation>
    </message>
    <message>
        <source>a topic that must not be asked</source>
        <translation>ein Thema, nach dem nicht gefragt werden darf</translation>
    </message>
    <message>
        <source>leads to an answer</source>
        <translation>legt eine Antwort nahe</translation>
    </message>
    <message>
        <source>yes or no would do</source>
        <translation>Ja oder Nein würde genügen</translation>
    </message>
    <message>
        <source>hypothetical without a situation</source>
        <translation>hypothetisch ohne Situation</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>%1 of %2 min planned</source>
        <translation>%1 von %2 Min. verplant</translation>
    </message>
    <message>
        <source>Swap the question</source>
        <translation>Frage tauschen</translation>
    </message>
    <message>
        <source>Ask the question earlier</source>
        <translation>Frage früher stellen</translation>
    </message>
    <message>
        <source>Ask the question later</source>
        <translation>Frage später stellen</translation>
    </message>
    <message>
        <source>Move the question to another stage…</source>
        <translation>Frage in eine andere Stufe verschieben…</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Save the question to my bank</source>
        <translation>Frage in meine Sammlung</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Drucken oder PDF…</translation>
    </message>
    <message>
        <source>Ready for interviews</source>
        <translation>Bereit für Interviews</translation>
    </message>
    <message>
        <source>Throw the draft of the kit away</source>
        <translation>Entwurf der Unterlagen verwerfen</translation>
    </message>
    <message>
        <source>Edit the kit</source>
        <translation>Interviewunterlagen bearbeiten</translation>
    </message>
    <message>
        <source>Share this role as a file…</source>
        <translation>Diese Rolle als Datei weitergeben…</translation>
    </message>
    <message>
        <source>Take in a shared role…</source>
        <translation>Weitergegebene Rolle übernehmen…</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>once all is rated</source>
        <translation>wenn alles bewertet ist</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stage {stage}</source>
        <translation>Stufe {stage}</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Rate the answer {value}</source>
        <translation>Die Antwort mit {value} bewerten</translation>
    </message>
    <message>
        <source>Next unrated answer</source>
        <translation>Nächste unbewertete Antwort</translation>
    </message>
    <message>
        <source>Skip the answer</source>
        <translation>Antwort überspringen</translation>
    </message>
    <message>
        <source>Answer after this one</source>
        <translation>Antwort nach dieser</translation>
    </message>
    <message>
        <source>Answer before this one</source>
        <translation>Antwort vor dieser</translation>
    </message>
    <message>
        <source>Go through the sample answers again</source>
        <translation>Beispielantworten noch einmal durchgehen</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>Meine Zahlen</translation>
    </message>
    <message>
        <source>The same as the reference.</source>
        <translation>Genau wie die Referenz.</translation>
    </message>
    <message>
        <source>One point stricter than the reference.</source>
        <translation>Einen Punkt strenger als die Referenz.</translation>
    </message>
    <message>
        <source>{n} points stricter than the reference.</source>
        <translation>{n} Punkte strenger als die Referenz.</translation>
    </message>
    <message>
        <source>One point milder than the reference.</source>
        <translation>Einen Punkt milder als die Referenz.</translation>
    </message>
    <message>
        <source>{n} points milder than the reference.</source>
        <translation>{n} Punkte milder als die Referenz.</translation>
    </message>
    <message>
        <source>Too few to say; rate at least five.</source>
        <translation>Zu wenig, um etwas zu sagen; bewerten Sie mindestens fünf.</translation>
    </message>
    <message>
        <source>You are about as strict as the references.</source>
        <translation>Sie sind etwa so streng wie die Referenzen.</translation>
    </message>
    <message>
        <source>You are {points} points stricter on average.</source>
        <translation>Sie sind im Mittel {points} Punkte strenger.</translation>
    </message>
    <message>
        <source>You are {points} points milder on average.</source>
        <translation>Sie sind im Mittel {points} Punkte milder.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>By competency</source>
        <translation>Nach Kompetenzen</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>stricter by 2 or more</source>
        <translation>um 2 oder mehr strenger</translation>
    </message>
    <message>
        <source>a point stricter</source>
        <translation>einen Punkt strenger</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>a point milder</source>
        <translation>einen Punkt milder</translation>
    </message>
    <message>
        <source>milder by 2 or more</source>
        <translation>um 2 oder mehr milder</translation>
    </message>
    <message>
        <source>Reference {value}</source>
        <translation>Referenz {value}</translation>
    </message>
    <message>
        <source>My ratings beside the references</source>
        <translation>Meine Bewertungen neben den Referenzen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>From source to reading and back</source>
        <translation>Vom Quelltext zum Gelesenen und zurück</translation>
    </message>
    <message>
        <source>Correct the words at hand</source>
        <translation>Die Worte an dieser Stelle korrigieren</translation>
    </message>
    <message>
        <source>Must or nice to have, optional or not</source>
        <translation>Muss oder wünschenswert, optional oder nicht</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Ausgewähltes entfernen</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>Mit dem nächsten oder alle ausgewählten zusammenführen</translation>
    </message>
    <message>
        <source>Split into several…</source>
        <translation>In mehrere teilen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Questions of the stage…</source>
        <translation>Fragen der Stufe…</translation>
    </message>
    <message>
        <source>Correct the role&apos;s title…</source>
        <translation>Titel der Rolle korrigieren…</translation>
    </message>
    <message>
        <source>Rename the track…</source>
        <translation>Laufbahn umbenennen…</translation>
    </message>
    <message>
        <source>Grade of the track…</source>
        <translation>Einstufung der Laufbahn…</translation>
    </message>
    <message>
        <source>Add a track…</source>
        <translation>Laufbahn hinzufügen…</translation>
    </message>
    <message>
        <source>Read the line as a requirement</source>
        <translation>Die Zeile als Anforderung lesen</translation>
    </message>
    <message>
        <source>Read the line as a responsibility</source>
        <translation>Die Zeile als Aufgabe lesen</translation>
    </message>
    <message>
        <source>Read the line as a stage</source>
        <translation>Die Zeile als Stufe lesen</translation>
    </message>
    <message>
        <source>Read the line as the name of a track</source>
        <translation>Die Zeile als Namen einer Laufbahn lesen</translation>
    </message>
    <message>
        <source>Read the line as the role&apos;s title</source>
        <translation>Die Zeile als Titel der Rolle lesen</translation>
    </message>
    <message>
        <source>Next line that nothing was read from</source>
        <translation>Nächste Zeile, aus der nichts gelesen wurde</translation>
    </message>
    <message>
        <source>The one before it</source>
        <translation>Die davor</translation>
    </message>
    <message>
        <source>Next note on the reading</source>
        <translation>Nächster Hinweis zum Lesen</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>What this version changes</source>
        <translation>Was diese Version ändert</translation>
    </message>
    <message>
        <source>Undo the correction</source>
        <translation>Korrektur rückgängig machen</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>Die Korrektur wiederholen</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Alle Korrekturen zurücknehmen</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Leave the page out, unkept</source>
        <translation>Die Seite auslassen, nicht behalten</translation>
    </message>
    <message>
        <source>Keep the page and go on</source>
        <translation>Seite behalten und weiter</translation>
    </message>
    <message>
        <source>This version cannot be corrected</source>
        <translation>Diese Version lässt sich nicht korrigieren</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Fragen…</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Merge the %1 selected</source>
        <translation>Die %1 ausgewählten zusammenführen</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Mit dem nächsten zusammenführen</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the %1 selected</source>
        <translation>Die %1 ausgewählten entfernen</translation>
    </message>
    <message>
        <source>Mark as must have</source>
        <translation>Als Muss kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as nice to have</source>
        <translation>Als wünschenswert kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as not optional</source>
        <translation>Als nicht optional kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as optional</source>
        <translation>Als optional kennzeichnen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Questions of “%1”, one a line</source>
        <translation>Fragen von „%1“, eine je Zeile</translation>
    </message>
    <message>
        <source>Set the questions</source>
        <translation>Fragen festlegen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split “%1”: each part on a line of its own</source>
        <translation>„%1“ teilen: jeden Teil in eine eigene Zeile</translation>
    </message>
    <message>
        <source>Nothing was read from this page. Go to a line, or select several, and say what they are: by a right click, or with Ctrl+1, Ctrl+2 and Ctrl+3.</source>
        <translation>Von dieser Seite wurde nichts gelesen. Gehen Sie zu einer Zeile oder wählen Sie mehrere aus und sagen Sie, was sie sind: mit der rechten Maustaste oder mit Strg+1, Strg+2 und Strg+3.</translation>
    </message>
    <message>
        <source>This page is here already, unchanged, as version %1. Correct it to make a new version.</source>
        <translation>Diese Seite ist unverändert schon als Version %1 da. Korrigieren Sie sie, um eine neue Version anzulegen.</translation>
    </message>
    <message>
        <source>There is a newer version of this page. Only the newest one can be corrected.</source>
        <translation>Es gibt eine neuere Version dieser Seite. Nur die neueste lässt sich korrigieren.</translation>
    </message>
    <message>
        <source>Against version %1: %2.</source>
        <translation>Gegenüber Version %1: %2.</translation>
    </message>
    <message>
        <source>The same is read as from version %1.</source>
        <translation>Es wird dasselbe gelesen wie aus Version %1.</translation>
    </message>
    <message>
        <source>1 of your corrections was left out: the page reads differently there.</source>
        <translation>Eine Ihrer Korrekturen wurde ausgelassen: Auf der Seite steht dort etwas anderes.</translation>
    </message>
    <message>
        <source>%1 of your corrections were left out: the page reads differently there.</source>
        <translation>%1 Ihrer Korrekturen wurden ausgelassen: Auf der Seite steht dort etwas anderes.</translation>
    </message>
    <message>
        <source>1 correction of the version before was carried over.</source>
        <translation>1 Korrektur der vorigen Version wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 corrections of the version before were carried over.</source>
        <translation>%1 Korrekturen der vorigen Version wurden übernommen.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Debrief: go through it together</source>
        <translation>Nachbesprechung: gemeinsam durchgehen</translation>
    </message>
    <message>
        <source>Next requirement to discuss</source>
        <translation>Nächste Anforderung, die zu besprechen ist</translation>
    </message>
    <message>
        <source>Previous requirement to discuss</source>
        <translation>Vorige Anforderung, die zu besprechen ist</translation>
    </message>
    <message>
        <source>Evidence of the cell</source>
        <translation>Belege des Feldes</translation>
    </message>
    <message>
        <source>Copy the picture of the ratings</source>
        <translation>Bild der Bewertungen kopieren</translation>
    </message>
    <message>
        <source>To the ratings</source>
        <translation>Zu den Bewertungen</translation>
    </message>
    <message>
        <source>Show or hide the attached files</source>
        <translation>Angehängte Dateien anzeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Candidate page</source>
        <translation>Seite der Bewerbung</translation>
    </message>
    <message>
        <source>Export the report as {format}…</source>
        <translation>Bericht als {format} exportieren…</translation>
    </message>
    <message>
        <source>Advance to the next stage</source>
        <translation>In die nächste Stufe</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Make an offer…</source>
        <translation>Angebot machen…</translation>
    </message>
    <message>
        <source>Has withdrawn…</source>
        <translation>Hat zurückgezogen…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Requirements as planned</source>
        <translation>Anforderungen wie geplant</translation>
    </message>
    <message>
        <source>Requirements: largest gap first</source>
        <translation>Anforderungen: größter Abstand zuerst</translation>
    </message>
    <message>
        <source>Requirements: lowest mean first</source>
        <translation>Anforderungen: niedrigstes Mittel zuerst</translation>
    </message>
    <message>
        <source>Requirements: highest mean first</source>
        <translation>Anforderungen: höchstes Mittel zuerst</translation>
    </message>
    <message>
        <source>Requirements: largest weight first</source>
        <translation>Anforderungen: größtes Gewicht zuerst</translation>
    </message>
    <message>
        <source>Requirements: must-haves first</source>
        <translation>Anforderungen: Muss-Anforderungen zuerst</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>wünschenswert</translation>
    </message>
    <message>
        <source>must-have, met</source>
        <translation>Muss, erfüllt</translation>
    </message>
    <message>
        <source>must-have, missed</source>
        <translation>Muss, verfehlt</translation>
    </message>
    <message>
        <source>must-have, not assessed</source>
        <translation>Muss, nicht beurteilt</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>besprechen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>no example</source>
        <translation>kein Beispiel</translation>
    </message>
    <message>
        <source>can&apos;t judge</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>nobody&apos;s ratings overlap yet</source>
        <translation>noch nichts wurde von zweien bewertet</translation>
    </message>
    <message>
        <source>Much alike</source>
        <translation>Sehr ähnlich</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Meistens</translation>
    </message>
    <message>
        <source>Far apart</source>
        <translation>Weit auseinander</translation>
    </message>
    <message>
        <source>largest gap {gap} · average spread {spread}</source>
        <translation>größter Abstand {gap} · mittlere Streuung {spread}</translation>
    </message>
    <message>
        <source>Agreement can be told once two people have rated the same requirement.</source>
        <translation>Übereinstimmung lässt sich nennen, sobald zwei Personen dieselbe Anforderung bewertet haben.</translation>
    </message>
    <message>
        <source>On the requirements that two or more people rated, they stand {spread} points from their common mean on average; under {limit} counts as agreement on five points. </source>
        <translation>Bei den Anforderungen, die zwei oder mehr Personen bewertet haben, liegen sie im Schnitt {spread} Punkte von ihrem gemeinsamen Mittel entfernt; unter {limit} gilt bei fünf Punkten als Übereinstimmung. </translation>
    </message>
    <message>
        <source>They see this candidate much alike.</source>
        <translation>Sie sehen diese Person sehr ähnlich.</translation>
    </message>
    <message>
        <source>They agree on most; talk the marked requirements through.</source>
        <translation>Sie stimmen meist überein; besprechen Sie die markierten Anforderungen.</translation>
    </message>
    <message>
        <source>They see this candidate differently; talk the largest gaps through first.</source>
        <translation>Sie sehen diese Person verschieden; besprechen Sie zuerst die größten Abstände.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen gelassen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Import role pages…</source>
        <translation>Rollenseiten importieren…</translation>
    </message>
    <message>
        <source>Import a folder of role pages…</source>
        <translation>Ordner mit Rollenseiten importieren…</translation>
    </message>
    <message>
        <source>Paste a role page</source>
        <translation>Rollenseite einfügen</translation>
    </message>
    <message>
        <source>Write a role…</source>
        <translation>Rolle schreiben…</translation>
    </message>
    <message>
        <source>Review the reading of the page…</source>
        <translation>Das Gelesene der Seite durchsehen…</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <translation>Änderungen seit der vorigen Version</translation>
    </message>
    <message>
        <source>Edit the page…</source>
        <translation>Seite bearbeiten…</translation>
    </message>
    <message>
        <source>Source of the page</source>
        <translation>Quelltext der Seite</translation>
    </message>
    <message>
        <source>Find in the source, or filter the roles</source>
        <translation>Im Quelltext suchen oder Rollen filtern</translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation>Rolle entfernen</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 Stufe</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>kein Prozess</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Welcome and outline</source>
        <translation>Begrüßung und Ablauf</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The candidate’s questions</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Sent with the questions</source>
        <translation>Mit den Fragen versandt</translation>
    </message>
    <message>
        <source>For whoever reads the answers</source>
        <translation>Für alle, die die Antworten lesen</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;Min.</translation>
    </message>
    <message>
        <source>Role pages (*.md *.markdown *.txt *.html *.htm *.docx *.zip)</source>
        <translation>Rollenseiten (*.md *.markdown *.txt *.html *.htm *.docx *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>round</name>
    <message>
        <source>Round of a role</source>
        <translation>Runde einer Rolle</translation>
    </message>
    <message>
        <source>Round of this role</source>
        <translation>Runde dieser Rolle</translation>
    </message>
    <message>
        <source>Calibration of this role</source>
        <translation>Kalibrierung dieser Rolle</translation>
    </message>
    <message>
        <source>Compare the chosen candidates</source>
        <translation>Die ausgewählten Bewerbungen vergleichen</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Niemanden auswählen</translation>
    </message>
    <message>
        <source>Sort by the column of the cursor</source>
        <translation>Nach der Spalte der Marke sortieren</translation>
    </message>
    <message>
        <source>Calibration of the role</source>
        <translation>Kalibrierung der Rolle</translation>
    </message>
    <message>
        <source>Selection rates</source>
        <translation>Auswahlquoten</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the picture of where candidates stand</source>
        <translation>Das Bild kopieren, wo die Bewerbungen stehen</translation>
    </message>
    <message>
        <source>Save the report of the round as {format}…</source>
        <translation>Bericht der Runde als {format} speichern…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>Score with bounds</source>
        <translation>Punktwert mit Grenzen</translation>
    </message>
    <message>
        <source>The diamond is the score; the striped bar is where it could still end once all is rated.</source>
        <translation>Die Raute ist der Punktwert; der gestreifte Balken zeigt, wo er noch enden kann, wenn alles bewertet ist.</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Anforderungen</translation>
    </message>
    <message>
        <source>Rated 3 or more, below 3, and not rated yet. They are gates beside the score.</source>
        <translation>Mit 3 oder mehr bewertet, unter 3, und noch nicht bewertet. Sie sind Schranken neben dem Punktwert.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>What interviewers recommend; it is in no score.</source>
        <translation>Was Interviewende empfehlen; es zählt in keinem Punktwert.</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>blind until yours is in</source>
        <translation>verdeckt, bis Ihrer da ist</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>{n} met</source>
        <translation>{n} erfüllt</translation>
    </message>
    <message>
        <source>{n} missed</source>
        <translation>{n} verfehlt</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} offen</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Search everything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Alles nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Search page</source>
        <translation>Suchseite</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>your draft</source>
        <translation>Ihr Entwurf</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Selection rates of groups</source>
        <translation>Auswahlquoten von Gruppen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Copy the result as text</source>
        <translation>Ergebnis als Text kopieren</translation>
    </message>
    <message>
        <source>Clear all counts</source>
        <translation>Alle Anzahlen leeren</translation>
    </message>
    <message>
        <source>Undo the last change of counts</source>
        <translation>Letzte Änderung der Anzahlen zurücknehmen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>four fifths of the highest: {rate}</source>
        <translation>vier Fünftel der höchsten: {rate}</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>unter {number}</translation>
    </message>
    <message>
        <source>{selected} of {applied}, {rate}</source>
        <translation>{selected} von {applied}, {rate}</translation>
    </message>
    <message>
        <source>Nobody was selected, so there is nothing to compare yet.</source>
        <translation>Niemand wurde ausgewählt; es gibt also noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Under four fifths: look at this more closely.</source>
        <translation>Unter vier Fünfteln: Sehen Sie sich das genauer an.</translation>
    </message>
    <message>
        <source>Not under four fifths.</source>
        <translation>Nicht unter vier Fünfteln.</translation>
    </message>
    <message>
        <source>{lowest} ({low}) over {highest} ({high}): {ratio}. Four fifths would be {bound}.</source>
        <translation>{lowest} ({low}) durch {highest} ({high}): {ratio}. Vier Fünftel wären {bound}.</translation>
    </message>
    <message>
        <source>If both groups had the same chance, a difference this large or larger would come about with a probability of {p} (Fisher’s exact test).</source>
        <translation>Hätten beide Gruppen dieselbe Aussicht, käme ein so großer oder größerer Unterschied mit einer Wahrscheinlichkeit von {p} zustande (exakter Test nach Fisher).</translation>
    </message>
    <message>
        <source>That is hard to explain by chance alone.</source>
        <translation>Das ist mit Zufall allein schwer zu erklären.</translation>
    </message>
    <message>
        <source>Chance alone could explain it; that does not show that there is no cause.</source>
        <translation>Zufall allein könnte es erklären; das zeigt nicht, dass es keine Ursache gibt.</translation>
    </message>
    <message>
        <source>Had one person more been selected from {lowest} and one fewer from {highest}: {ratio}, {p}.</source>
        <translation>Wäre aus „{lowest}“ eine Person mehr und aus „{highest}“ eine weniger ausgewählt worden: {ratio}, {p}.</translation>
    </message>
    <message>
        <source>probability {p}</source>
        <translation>Wahrscheinlichkeit {p}</translation>
    </message>
    <message>
        <source>That turns the two round: the numbers are too small to say much.</source>
        <translation>Das kehrt die beiden um: Die Zahlen sind zu klein, um viel zu sagen.</translation>
    </message>
    <message>
        <source>One hire decides it: the numbers are too small to say much.</source>
        <translation>Eine Einstellung entscheidet darüber: Die Zahlen sind zu klein, um viel zu sagen.</translation>
    </message>
    <message>
        <source>It would still be under four fifths.</source>
        <translation>Es wäre immer noch unter vier Fünfteln.</translation>
    </message>
    <message>
        <source>A check to look more closely, not legal advice and no finding. Rates above four fifths can hide unfairness, and rates below can have fair causes. Ask somebody who knows the law where you hire.</source>
        <translation>Eine Prüfung, um genauer hinzusehen, keine Rechtsberatung und kein Befund. Quoten über vier Fünfteln können Unfaires verbergen, und Quoten darunter können faire Ursachen haben. Fragen Sie jemanden, der das Recht kennt, wo Sie einstellen.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panelgespräch</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>Im Prozess</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>How far others’ scorecards are is shown once your own for this candidate is submitted or cancelled.</source>
        <translation>Wie weit die Bewertungsbögen der anderen sind, wird gezeigt, sobald Ihr eigener zu dieser Bewerbung abgegeben oder abgesagt ist.</translation>
    </message>
    <message>
        <source>Advanced to the next stage</source>
        <translation>In die nächste Stufe gekommen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Taken off hold</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Angebot gemacht</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Hat zurückgezogen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Amended in the debrief %1, not in the score: %2</source>
        <translation>In der Nachbesprechung nachgetragen %1, nicht im Punktwert: %2</translation>
    </message>
    <message>
        <source>Amended %1, not in the score: %2</source>
        <translation>Nachgetragen %1, nicht im Punktwert: %2</translation>
    </message>
    <message>
        <source>now %1. %2</source>
        <translation>jetzt %1. %2</translation>
    </message>
    <message>
        <source>Strong no</source>
        <translation>Eindeutig nein</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Eindeutig ja</translation>
    </message>
    <message>
        <source>behavioural</source>
        <translation>verhaltensbezogen</translation>
    </message>
    <message>
        <source>situational</source>
        <translation>situativ</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>logistics</source>
        <translation>Rahmenbedingungen</translation>
    </message>
    <message>
        <source>{decision}, without having seen the scorecards</source>
        <translation>{decision}, ohne die Bewertungsbögen gesehen zu haben</translation>
    </message>
    <message>
        <source>Undone: {decision}</source>
        <translation>Rückgängig gemacht: {decision}</translation>
    </message>
    <message>
        <source>Added for {role}, {track}</source>
        <translation>Hinzugefügt für {role}, {track}</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Angaben geändert</translation>
    </message>
    <message>
        <source>File attached: {file}</source>
        <translation>Datei angehängt: {file}</translation>
    </message>
    <message>
        <source>File removed: {file}</source>
        <translation>Datei entfernt: {file}</translation>
    </message>
    <message>
        <source>Interview planned: stage {stage}, {who}</source>
        <translation>Interview geplant: Stufe {stage}, {who}</translation>
    </message>
    <message>
        <source>Interview started: stage {stage}, {who}</source>
        <translation>Interview begonnen: Stufe {stage}, {who}</translation>
    </message>
    <message>
        <source>Debrief started</source>
        <translation>Nachbesprechung begonnen</translation>
    </message>
    <message>
        <source>Debrief ended</source>
        <translation>Nachbesprechung beendet</translation>
    </message>
    <message>
        <source>Debrief gone on with</source>
        <translation>Nachbesprechung fortgesetzt</translation>
    </message>
    <message>
        <source>Scorecard amended: stage {stage}, {who}</source>
        <translation>Nachtrag zum Bewertungsbogen: Stufe {stage}, {who}</translation>
    </message>
    <message>
        <source>Scorecard submitted: stage {stage}, {who}</source>
        <translation>Bewertungsbogen abgegeben: Stufe {stage}, {who}</translation>
    </message>
    <message>
        <source>Interview cancelled: stage {stage}, {who}</source>
        <translation>Interview abgesagt: Stufe {stage}, {who}</translation>
    </message>
    <message>
        <source>Handed over as a file: stage {stage}, {who}</source>
        <translation>Als Datei übergeben: Stufe {stage}, {who}</translation>
    </message>
    <message>
        <source>Interview received as a file: stage {stage}, {who}</source>
        <translation>Interview als Datei erhalten: Stufe {stage}, {who}</translation>
    </message>
    <message>
        <source>Scorecard received: stage {stage}, {who}</source>
        <translation>Bewertungsbogen erhalten: Stufe {stage}, {who}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>writing</name>
    <message>
        <source>From text to reading and back</source>
        <translation>Vom Text zum Gelesenen und zurück</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Save as a version</source>
        <translation>Als Version speichern</translation>
    </message>
    <message>
        <source>Export the page…</source>
        <translation>Seite exportieren…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreedList</name>
    <message numerus="yes">
        <source>%n not discussed</source>
        <translation>
            <numerusform>%n not discussed</numerusform>
            <numerusform>%n not discussed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message numerus="yes">
        <source>%n candidate(s) are left out: your own scorecard for them is still open, and it stays blind.</source>
        <translation>
            <numerusform>%n candidate is left out: your own scorecard for them is still open, and it stays blind.</numerusform>
            <numerusform>%n candidates are left out: your own scorecard for them is still open, and it stays blind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n scorecard</numerusform>
            <numerusform>%n scorecards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of %n candidate(s)</source>
        <translation>
            <numerusform> of %n candidate</numerusform>
            <numerusform> of %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) of the kits have no scorecard yet and are not listed</source>
        <translation>
            <numerusform>%n requirement of the kits has no scorecard yet and is not listed</numerusform>
            <numerusform>%n requirements of the kits have no scorecard yet and are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonDelegate</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>and %n more reason</numerusform>
            <numerusform>and %n more reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message numerus="yes">
        <source>%n never asked</source>
        <translation>
            <numerusform>%n never asked</numerusform>
            <numerusform>%n never asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n not assessed</numerusform>
            <numerusform>%n not assessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to discuss</source>
        <translation>
            <numerusform>%n to discuss</numerusform>
            <numerusform>%n to discuss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatesStrip</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n not assessed</numerusform>
            <numerusform>%n not assessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more missed</source>
        <translation>
            <numerusform>%n more missed</numerusform>
            <numerusform>%n more missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nice-to-have(s) never assessed</source>
        <translation>
            <numerusform>%n nice-to-have never assessed</numerusform>
            <numerusform>%n nice-to-haves never assessed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never reached</source>
        <translation>
            <numerusform>%n never reached</numerusform>
            <numerusform>%n never reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HorizontalPage</name>
    <message numerus="yes">
        <source>%n of the chosen candidates are not read here; the comparison says why.</source>
        <translation>
            <numerusform>%n of the chosen candidates is not read here; the comparison says why.</numerusform>
            <numerusform>%n of the chosen candidates are not read here; the comparison says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message numerus="yes">
        <source>Interviewed with {kits}: compared on the %n requirement(s) that all share.</source>
        <translation>
            <numerusform>Interviewed with {kits}: compared on the %n requirement that all share.</numerusform>
            <numerusform>Interviewed with {kits}: compared on the %n requirements that all share.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n rater</numerusform>
            <numerusform>%n raters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of evidence</source>
        <translation>
            <numerusform>%n line of evidence</numerusform>
            <numerusform>%n lines of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n requirement(s) to go through</source>
        <translation>
            <numerusform>%n requirement to go through</numerusform>
            <numerusform>%n requirements to go through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a gap of 2 or more</source>
        <translation>
            <numerusform>%n with a gap of 2 or more</numerusform>
            <numerusform>%n with a gap of 2 or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message numerus="yes">
        <source>%n candidate(s), in alphabetical order unless you sort them</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates, in alphabetical order unless you sort them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blind, because your own scorecard for them is still open</source>
        <translation>
            <numerusform>%n blind, because your own scorecard for them is still open</numerusform>
            <numerusform>%n blind, because your own scorecard for them is still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n candidate(s)</source>
        <translation>
            <numerusform>Compare %n candidate</numerusform>
            <numerusform>Compare %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source> (%n answer(s))</source>
        <translation>
            <numerusform> (%n answer)</numerusform>
            <numerusform> (%n answers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n interview(s) after today</source>
        <translation>
            <numerusform>%n interview after today</numerusform>
            <numerusform>%n interviews after today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more…</source>
        <translation>
            <numerusform>And %n more…</numerusform>
            <numerusform>And %n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message numerus="yes">
        <source>%n scorecard(s) in</source>
        <translation>
            <numerusform>%n scorecard in</numerusform>
            <numerusform>%n scorecards in</numerusform>
        </translation>
    </message>
</context>
</TS>

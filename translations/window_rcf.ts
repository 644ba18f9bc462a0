<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>FileMenu</name>
    <message>
        <source>New workshop…</source>
        <translation>Nouvo latelyé…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouv…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Anrozistré in kopi…</translation>
    </message>
    <message>
        <source>Rename the workshop…</source>
        <translation>Sanz nom latelyé…</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Ferm latelyé</translation>
    </message>
    <message>
        <source>Everything is saved as you go.</source>
        <translation>Tout i anrozistré o fir é a mézir.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rename the workshop</source>
        <translation>Sanz nom latelyé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tit</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Sanz nom</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Ouv in latelyé</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvo latelyé</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Anrozistré in kopi</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Territory</source>
        <translation>Téritwar</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Kopérativ</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Zétid</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Sénaryo</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flot</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Latelyé</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dosyé</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arété</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What could we do together?</source>
        <translation>Kosa nou pé fé ansanm ?</translation>
    </message>
    <message>
        <source>Open the demo territory</source>
        <translation>Ouv téritwar démonstrasyon</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Ouv in latelyé</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvo latelyé</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Dernyé</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>No workshop open</source>
        <translation>Napwin latelyé ouvèr</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Klèr</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Nwar</translation>
    </message>
</context>
</TS>

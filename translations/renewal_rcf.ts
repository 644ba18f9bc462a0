<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>StaleNotice</name>
    <message numerus="yes">
        <source>%n of the studies rest(s) on other tables or factors than those of today.</source>
        <translation>
            <numerusform>%n zétid i apiy dessi lézot tablo sansa lézot faktèr ke sat zordi.</numerusform>
            <numerusform>%n zétid i apiy dessi lézot tablo sansa lézot faktèr ke sat zordi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Rofé</translation>
    </message>
    <message>
        <source>Renew the studies</source>
        <translation>Rofé bann zétid</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Bann zétid</translation>
    </message>
</context>
</TS>

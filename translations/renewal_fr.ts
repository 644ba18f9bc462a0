<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>StaleNotice</name>
    <message numerus="yes">
        <source>%n of the studies rest(s) on other tables or factors than those of today.</source>
        <translation>
            <numerusform>%n étude repose sur d’autres tables ou d’autres facteurs que ceux d’aujourd’hui.</numerusform>
            <numerusform>%n études reposent sur d’autres tables ou d’autres facteurs que ceux d’aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Renew the studies</source>
        <translation>Renouveler les études</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
</context>
</TS>

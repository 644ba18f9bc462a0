<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>FleetBoard</name>
    <message>
        <source>Vehicles</source>
        <translation>Loto</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Import logs…</source>
        <translation>Amenn zournal…</translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation>Napwin loto ankor</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>just now</source>
        <translation>astèr minm</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>na %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>na %1 èr</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>na %1 zour</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>na %1 mwa</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>i roul</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>i sarz</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>garé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>i koné pa</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demin %1</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Vehicle</source>
        <translation>Loto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Amenn</translation>
    </message>
</context>
<context>
    <name>RechargeAnswer</name>
    <message>
        <source>Which Twizy should be recharged next?</source>
        <translation>Kèl Twizy i fo sarzé aprésa ?</translation>
    </message>
    <message>
        <source>None before tomorrow</source>
        <translation>Napwin avan demin</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, astèr</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, avan %2</translation>
    </message>
    <message>
        <source>Every range covers the use expected in the next 24 hours, with %1 to spare.</source>
        <translation>Tout loto na asé pou 24 èr, ék %1 an plis.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Aprésa : %1</translation>
    </message>
</context>
<context>
    <name>ReplayNotice</name>
    <message>
        <source>Simulated fleet, shown as of %1: not live.</source>
        <translation>Flot similé, konm li té %1 : pa an dirèk.</translation>
    </message>
</context>
<context>
    <name>VehicleSheet</name>
    <message>
        <source>now</source>
        <translation>astèr</translation>
    </message>
    <message>
        <source>Charge over the last two days</source>
        <translation>Sarz dann dé dernyé zour</translation>
    </message>
    <message>
        <source>Last trips</source>
        <translation>Dernyé trazé</translation>
    </message>
</context>
</TS>

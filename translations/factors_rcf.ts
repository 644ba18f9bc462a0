<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>FactorWords</name>
    <message>
        <source>To be filled in for this territory</source>
        <translation>Pou mèt pou téritwar-la</translation>
    </message>
    <message>
        <source>Energy and emissions</source>
        <translation>Lénèrzhi ek émision</translation>
    </message>
    <message>
        <source>How people travel</source>
        <translation>Koman domoun i bouz</translation>
    </message>
    <message>
        <source>What people keep up</source>
        <translation>Sak domoun i tyinbo</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Larzhan</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pibliyé</translation>
    </message>
    <message>
        <source>Computed from published figures</source>
        <translation>Kalkilé si shif pibliyé</translation>
    </message>
    <message>
        <source>Working assumption</source>
        <translation>Lipotèz travay</translation>
    </message>
    <message>
        <source>for this territory</source>
        <translation>pou téritwar-la</translation>
    </message>
    <message>
        <source>value for all of France</source>
        <translation>valèr tout la Frans</translation>
    </message>
    <message>
        <source>days a year</source>
        <translation>zhour par an</translation>
    </message>
    <message>
        <source>min a trip</source>
        <translation>min par trazhé</translation>
    </message>
    <message>
        <source>min a stop</source>
        <translation>min par laré</translation>
    </message>
    <message>
        <source>persons a car</source>
        <translation>domoun par loto</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>plas</translation>
    </message>
    <message>
        <source>€ a trip</source>
        <translation>€ par trazhé</translation>
    </message>
    <message>
        <source>€ a year</source>
        <translation>€ par an</translation>
    </message>
    <message>
        <source>€ a day</source>
        <translation>€ par zhour</translation>
    </message>
    <message>
        <source>g CO₂e a passenger-km</source>
        <translation>g CO₂e par pasazhé-km</translation>
    </message>
</context>
<context>
    <name>FactorRow</name>
    <message>
        <source>Changed by the room</source>
        <translation>Lasal la shanzhé</translation>
    </message>
    <message>
        <source>Empty again</source>
        <translation>Vid ankor</translation>
    </message>
    <message>
        <source>Back to the published figure</source>
        <translation>Artourn si shif pibliyé</translation>
    </message>
    <message>
        <source>to be set</source>
        <translation>pou mèt</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>ant %1 ek %2</translation>
    </message>
    <message>
        <source>Between %1 and %2, please.</source>
        <translation>Ant %1 ek %2, siouplé.</translation>
    </message>
    <message>
        <source>One side only: %1.</source>
        <translation>In sèl koté : %1.</translation>
    </message>
    <message>
        <source>Nobody has published it for this territory: what rests on it is left open until the room says it.</source>
        <translation>Pèrsone la pa pibliyé pou téritwar-la : sak i dépann i rès ouvèr tank lasal la pa di.</translation>
    </message>
    <message>
        <source>It is %1, and not the room's to change.</source>
        <translation>Li vo %1, é la sal i pé pa sanz ali.</translation>
    </message>
</context>
<context>
    <name>FactorRegisterSheet</name>
    <message>
        <source>Factors: %1 to fill in</source>
        <translation>Faktèr : %1 pou mèt</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktèr</translation>
    </message>
    <message>
        <source>Every figure that turns trips into kilometres, CO₂e, euros and minutes. Type over what the room knows better; it is marked wherever it counts, and can be undone.</source>
        <translation>Tout shif i fé trazhé tourn an kilomèt, CO₂e, éro ek minit. Ranplas sak lasal i koné myé : lé marké partou ousa i kont, épi i gingn anilé.</translation>
    </message>
    <message>
        <source>Search: fuel, speed, shuttle…</source>
        <translation>Rod : karbiran, vitès, navèt…</translation>
    </message>
    <message>
        <source>No factor bears these words.</source>
        <translation>Okin faktèr nana mo-la.</translation>
    </message>
</context>
</TS>

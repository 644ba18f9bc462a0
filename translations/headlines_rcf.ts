<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>Headline</name>
    <message>
        <source>emits as much CO₂e</source>
        <translation>i pous otan CO₂e</translation>
    </message>
    <message>
        <source>avoids %1 of CO₂e a year</source>
        <translation>i évit %1 CO₂e par an</translation>
    </message>
    <message>
        <source>emits %1 of CO₂e a year more</source>
        <translation>i pous %1 CO₂e an plis par an</translation>
    </message>
    <message>
        <source>drives as many kilometres</source>
        <translation>i roul otan</translation>
    </message>
    <message>
        <source>drives %1 a day less</source>
        <translation>i roul %1 an mwins par zour</translation>
    </message>
    <message>
        <source>drives %1 a day more</source>
        <translation>i roul %1 an plis par zour</translation>
    </message>
    <message>
        <source>costs as much</source>
        <translation>i kout otan</translation>
    </message>
    <message>
        <source>saves %1 a year</source>
        <translation>i fé gardé %1 par an</translation>
    </message>
    <message>
        <source>costs %1 a year more</source>
        <translation>i kout %1 an plis par an</translation>
    </message>
    <message>
        <source>€%1 million</source>
        <translation>%1 M€</translation>
    </message>
    <message>
        <source>third places</source>
        <translation>tyèr-lyé</translation>
    </message>
    <message>
        <source>remote work</source>
        <translation>télétravay</translation>
    </message>
    <message>
        <source>carpooling</source>
        <translation>partaz loto</translation>
    </message>
    <message>
        <source>shuttles</source>
        <translation>navèt</translation>
    </message>
    <message>
        <source>e-bikes</source>
        <translation>vélo élèktrik</translation>
    </message>
    <message>
        <source>shared Twizys</source>
        <translation>Twizy partazé</translation>
    </message>
    <message>
        <source>electric cars</source>
        <translation>loto élèktrik</translation>
    </message>
    <message>
        <source>What %1 changes is not known yet.</source>
        <translation>I koné pankor kosa %1 i sanz.</translation>
    </message>
    <message>
        <source>%1 changes nothing.</source>
        <translation>%1 i sanz aryin.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Changes, nine times in ten: CO₂e %1, kilometres %2 a day, money %3.</source>
        <translation>Néf fwa dsi dis, sa i sanz : CO₂e %1, shomin %2 par zour, larzan %3 par an.</translation>
    </message>
    <message>
        <source>A tonne avoided costs %1.</source>
        <translation>In tonn évité i kout %1.</translation>
    </message>
    <message>
        <source>All payers together save money: a tonne avoided has no price to pay.</source>
        <translation>Tout sak i pay ansanm, i gard larzan : tonn évité i kout aryin.</translation>
    </message>
    <message>
        <source>It avoids no CO₂e, so that a tonne has no price.</source>
        <translation>I évit pa CO₂e : tonn-la na pa pri.</translation>
    </message>
    <message>
        <source>It is not sure to avoid CO₂e, so that a tonne has no price.</source>
        <translation>Lé pa sir i évit CO₂e : tonn-la na pa pri.</translation>
    </message>
    <message>
        <source>%1 does at least as well, by little.</source>
        <translation>%1 i fé omwin parèy, in ti pé myé.</translation>
    </message>
    <message>
        <source>as much CO₂e</source>
        <translation>otan CO₂e</translation>
    </message>
    <message>
        <source>%1 of CO₂e a year less</source>
        <translation>%1 CO₂e an mwins par an</translation>
    </message>
    <message>
        <source>Against %1, draw by draw: it emits less in %2 cases out of 100, and costs less in %3.</source>
        <translation>An fas %1, ka par ka : i pous mwins dann %2 ka dsi 100, i kout mwins dann %3.</translation>
    </message>
    <message>
        <source>Of the employers’ spending, %1 a year is allowance for those who come that way already: it changes nobody’s trip.</source>
        <translation>Dann dépans bann patron, %1 par an i sava dann forfé sak i vyin déza konmsa : okin trazé i sanz pa.</translation>
    </message>
    <message>
        <source>doing nothing</source>
        <translation>fé aryin</translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation>%1 konm dann %2</translation>
    </message>
    <message>
        <source>What avoids most CO₂e: %1. It %2.</source>
        <translation>Sak i évit plis CO₂e : %1. Lansanm %2.</translation>
    </message>
    <message>
        <source>What avoids most CO₂e while employers and authority spend at most %1 a year more: %2. It %3.</source>
        <translation>Sak i évit plis CO₂e si patron èk kolèktivité i dépans pa plis %1 an plis par an : %2. Lansanm %3.</translation>
    </message>
    <message numerus="yes">
        <source>All %n choice(s) of measures were computed.</source>
        <translation>
            <numerusform>Lo sèl shwa lété kalkilé.</numerusform>
            <numerusform>Tout %n shwa lété kalkilé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n most promising choice(s) of measures were computed.</source>
        <translation>
            <numerusform>Lo shwa pli prometèr lété kalkilé.</numerusform>
            <numerusform>Bann %n shwa pli prometèr lété kalkilé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next best: %1, with %2 less avoided.</source>
        <translation>Lo dézyèm : %1, i évit %2 an mwins.</translation>
    </message>
    <message>
        <source>avoids %1 to %2 of CO₂e a year, by the grid</source>
        <translation>i évit %1 ziska %2 CO₂e par an, dapré kouran</translation>
    </message>
    <message>
        <source>emits %1 to %2 of CO₂e a year more, by the grid</source>
        <translation>i pous %1 ziska %2 CO₂e an plis par an, dapré kouran</translation>
    </message>
    <message>
        <source>emits %1 of CO₂e a year more or avoids %2, by the grid</source>
        <translation>i pous %1 CO₂e an plis par an sansa i évit %2, dapré kouran</translation>
    </message>
    <message>
        <source>With another grid (%1): %2; %3 avoided.</source>
        <translation>Èk in ot kouran (%1) : %2, sa i fé %3 évité.</translation>
    </message>
    <message>
        <source>%1 does better: %2.</source>
        <translation>%1 i fé myé : %2.</translation>
    </message>
    <message>
        <source>A part of it does harm: without %1, %2.</source>
        <translation>In morso i fé toro : san %1, %2.</translation>
    </message>
    <message>
        <source>for as much money</source>
        <translation>pou otan larzan</translation>
    </message>
    <message>
        <source>%1 of CO₂e a year more</source>
        <translation>%1 CO₂e an plis par an</translation>
    </message>
    <message>
        <source>for %1 a year less</source>
        <translation>pou %1 an mwins par an</translation>
    </message>
    <message>
        <source>for %1 a year more</source>
        <translation>pou %1 an plis par an</translation>
    </message>
</context>
</TS>

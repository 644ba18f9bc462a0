<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AddEmployerSheet</name>
    <message numerus="yes">
        <source>Still to say: %n question(s) above.</source>
        <translation>
            <numerusform>Still to say: %n question above.</numerusform>
            <numerusform>Still to say: %n questions above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have a problem. A file is taken whole or not at all.</source>
        <translation>
            <numerusform>%n row of %1 has a problem. A file is taken whole or not at all.</numerusform>
            <numerusform>%n rows of %1 have a problem. A file is taken whole or not at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows fit; %n row(s) left out.</source>
        <translation>
            <numerusform>%1 rows fit; %n row is left out.</numerusform>
            <numerusform>%1 rows fit; %n rows are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftHomesRead</name>
    <message numerus="yes">
        <source>%n person(s) read from line %1 on</source>
        <translation>
            <numerusform>%n person read from line %1 on</numerusform>
            <numerusform>%n people read from line %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) read</source>
        <translation>
            <numerusform>%n person read</numerusform>
            <numerusform>%n people read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n address(es) without coordinates left out</source>
        <translation>
            <numerusform>%n address without coordinates left out</numerusform>
            <numerusform>%n addresses without coordinates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) to fill</source>
        <translation>
            <numerusform>%n gap to fill</numerusform>
            <numerusform>%n gaps to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n algorithm(s) allowed</source>
        <translation>
            <numerusform>%n algorithm allowed</numerusform>
            <numerusform>%n algorithms allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n algorithm(s) refused</source>
        <translation>
            <numerusform>%n algorithm refused</numerusform>
            <numerusform>%n algorithms refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>true and signed: %n figure(s), key %1</source>
        <translation>
            <numerusform>true and signed: %n figure, key %1</numerusform>
            <numerusform>true and signed: %n figures, key %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>self-consistent, signer unknown: %n figure(s), key %1</source>
        <translation>
            <numerusform>self-consistent, signer unknown: %n figure, key %1</numerusform>
            <numerusform>self-consistent, signer unknown: %n figures, key %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commune(s)</source>
        <translation>
            <numerusform>%1: %n commune</numerusform>
            <numerusform>%1: %n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) has reviewed %n question(s)</source>
        <translation>
            <numerusform>%1 (%2) has reviewed %n question</numerusform>
            <numerusform>%1 (%2) has reviewed %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CooperativePage</name>
    <message numerus="yes">
        <source>%n employer(s) connected, nothing has left</source>
        <translation>
            <numerusform>%n employer connected, nothing has left</numerusform>
            <numerusform>%n employers connected, nothing has left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) are still needed: nothing leaves with fewer than %1.</source>
        <translation>
            <numerusform>%n more employer is needed: nothing leaves with fewer than %1.</numerusform>
            <numerusform>%n more employers are needed: nothing leaves with fewer than %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) have not allowed anything yet.</source>
        <translation>
            <numerusform>%n owner has not allowed anything yet.</numerusform>
            <numerusform>%n owners have not allowed anything yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCodes</name>
    <message numerus="yes">
        <source>%n code(s) understood</source>
        <translation>
            <numerusform>%n code understood</numerusform>
            <numerusform>%n codes understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftProblems</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftSites</name>
    <message numerus="yes">
        <source>%n site(s) have their place</source>
        <translation>
            <numerusform>%n site has its place</numerusform>
            <numerusform>%n sites have their place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>%n more row(s) have a problem</source>
        <translation>
            <numerusform>%n more row has a problem</numerusform>
            <numerusform>%n more rows have a problem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message numerus="yes">
        <source>%n cell(s) of %1 hold enough of your own persons; the rest leave merged with neighbours, unless others are in the same cell</source>
        <translation>
            <numerusform>%n cell of %1 holds enough of your own persons; the rest leave merged with neighbours, unless others are in the same cell</numerusform>
            <numerusform>%n cells of %1 hold enough of your own persons; the rest leave merged with neighbours, unless others are in the same cell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message numerus="yes">
        <source>%n commuter(s), %1 vehicle-km each a day</source>
        <translation>
            <numerusform>%n commuter, %1 vehicle-km a day</numerusform>
            <numerusform>%n commuters, %1 vehicle-km each a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commuter(s), %1 vehicle-km a day</source>
        <translation>
            <numerusform>%n commuter, %1 vehicle-km a day</numerusform>
            <numerusform>%n commuters, %1 vehicle-km a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaleNotice</name>
    <message numerus="yes">
        <source>%n of the studies rest(s) on other tables or factors than those of today.</source>
        <translation>
            <numerusform>%n of the studies rests on other tables or factors than those of today.</numerusform>
            <numerusform>%n of the studies rest on other tables or factors than those of today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryChoice</name>
    <message numerus="yes">
        <source>%1 of %n commune(s) chosen from %2. Click them, or draw a line around those of the workshop.</source>
        <translation>
            <numerusform>%1 of %n commune chosen from %2. Click it, or draw a line around it.</numerusform>
            <numerusform>%1 of %n communes chosen from %2. Click them, or draw a line around those of the workshop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La Réunion: %n commune(s), roads and quarters, come with Kabar.</source>
        <translation>
            <numerusform>La Réunion: %n commune, its roads and quarters, come with Kabar.</numerusform>
            <numerusform>La Réunion: %n communes, their roads and quarters, come with Kabar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewerSheet</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message numerus="yes">
        <source>%n employer(s) have allowed questions.</source>
        <translation>
            <numerusform>%n employer has allowed questions.</numerusform>
            <numerusform>%n employers have allowed questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered.</source>
        <translation>
            <numerusform>%n question answered.</numerusform>
            <numerusform>%n questions answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) computed.</source>
        <translation>
            <numerusform>%n study computed.</numerusform>
            <numerusform>%n studies computed.</numerusform>
        </translation>
    </message>
</context>
</TS>

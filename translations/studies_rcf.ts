<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>ActiveParameters</name>
    <message>
        <source>Walk up to %1 km</source>
        <translation>Marsh ziska %1 km</translation>
    </message>
    <message>
        <source>cycle up to %1 km</source>
        <translation>pédalé ziska %1 km</translation>
    </message>
    <message>
        <source>take an e-bike up to %1 km</source>
        <translation>an vélo éléktrik ziska %1 km</translation>
    </message>
    <message>
        <source>share a Twizy up to %1 km</source>
        <translation>an Twizy partazé ziska %1 km</translation>
    </message>
    <message>
        <source>Each person takes the lightest means that reaches, so nobody is counted twice.</source>
        <translation>Shakinn i pran lo pli léze mwayin i sifi : pèrsonn i kont pa dé fwa.</translation>
    </message>
</context>
<context>
    <name>CarpoolParameters</name>
    <message>
        <source>Share a car on trips over %1 km</source>
        <translation>Partaz in loto pou plis ki %1 km</translation>
    </message>
    <message>
        <source>and show the %1 strongest links</source>
        <translation>é montr bann %1 lyézon pli for</translation>
    </message>
    <message>
        <source>At most every second driver leaves the car at home, and only where people start, arrive and travel at the same half hour.</source>
        <translation>O plis in kondiktèr dsi dé i lèss son loto, é zis rant minm zonn é dann minm demi-èr.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>One more place</source>
        <translation>In landrwa an plis</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bann sours</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Sak i zoué</translation>
    </message>
</context>
<context>
    <name>EvidenceSections</name>
    <message>
        <source>One more place</source>
        <translation>In landrwa an plis</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Sak i zoué</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bann sours</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>%1 people</source>
        <translation>%1 domoun</translation>
    </message>
    <message>
        <source>%1 employers or more</source>
        <translation>omwin %1 patron</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>i azhout %1</translation>
    </message>
    <message>
        <source>with the room&apos;s factors</source>
        <translation>ek faktèr lasal</translation>
    </message>
</context>
<context>
    <name>FindingColumn</name>
    <message>
        <source>Car kilometres avoided a day, greatest first</source>
        <translation>Km loto évité par zour, dopi lo pli gran ziska lo pli pti</translation>
    </message>
    <message>
        <source>Nothing is shown about fewer than 11 people. Other settings at the left, or more employers, may find something.</source>
        <translation>I montr ryin dsi mwins 11 domoun. Dot réglaz, sansa plis patron, va fé paret kéksoz pétèt.</translation>
    </message>
</context>
<context>
    <name>ShuttleParameters</name>
    <message>
        <source>Run %1 lines</source>
        <translation>Fé roul %1 lign</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>tout lé %1 minit</translation>
    </message>
    <message>
        <source>for %1 hours morning and evening</source>
        <translation>pandan %1 èr matin èk swar</translation>
    </message>
    <message>
        <source>with %1 seats each</source>
        <translation>èk %1 plas dann shakinn</translation>
    </message>
    <message>
        <source>taken by %1 % of the drivers along them</source>
        <translation>pri par %1 % bann kondiktèr dsi trazé-la</translation>
    </message>
</context>
<context>
    <name>StudiesPage</name>
    <message>
        <source>Settings</source>
        <translation>Bann réglaz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bann prèv</translation>
    </message>
</context>
<context>
    <name>StudyEmptyState</name>
    <message>
        <source>No employer is connected yet</source>
        <translation>Napwin patron mèt ansanm ankor</translation>
    </message>
    <message>
        <source>Connect the employers&apos; databases on the page Cooperative: their rows stay at home, the studies read only sums over at least 11 people.</source>
        <translation>Mèt bann baz patron dsi la paz Kopérativ : zot lign i rèss la kaz, bann zétid i lir zis som dsi omwin 11 domoun.</translation>
    </message>
    <message>
        <source>Connect an employer</source>
        <translation>Mèt in patron ansanm</translation>
    </message>
    <message>
        <source>The employers have not been asked yet</source>
        <translation>La pa ankor domann bann patron</translation>
    </message>
    <message>
        <source>The cooperative sends four signed questions to the employers&apos; nodes. Only cells of at least 11 people from 3 employers come back; the studies then take some seconds.</source>
        <translation>La kopérativ i anvoy kat késtyon sinyé dann bann né patron. I rovyin zis bann sélil omwin 11 domoun dann 3 patron ; aprésa bann zétid i pran dé-trwa sogonn.</translation>
    </message>
    <message>
        <source>Ask the employers</source>
        <translation>Domann bann patron</translation>
    </message>
    <message>
        <source>Nothing may leave for this study yet</source>
        <translation>Ryin i gingn sorti ankor pou zétid-la</translation>
    </message>
    <message>
        <source>The employers were asked, but what this study reads stayed with them: together they are too few (at least 11 people of 3 employers), or some said no. The page Cooperative says why; with more employers it can run.</source>
        <translation>La domann bann patron, mé sak zétid-la i lir la rès la kaz zot : ansanm, zot lé tro pti (i fo omwin 11 domoun dann 3 patron), sansa dot la di non. La paz Kopérativ i di akoz ; èk plis patron, zétid-la va pé fé.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Vwar akoz</translation>
    </message>
    <message>
        <source>This study has not run yet</source>
        <translation>Zétid-la la pa ankor lansé</translation>
    </message>
    <message>
        <source>The released tables are there. The four studies take some seconds.</source>
        <translation>Bann tablo lé la. Lé kat zétid i pran dé-trwa sogonn.</translation>
    </message>
    <message>
        <source>Run the studies</source>
        <translation>Lans bann zétid</translation>
    </message>
    <message>
        <source>The workshop&apos;s tables or studies cannot be read</source>
        <translation>I gagne pa lir bann tablo sansa bann zétid latelyé</translation>
    </message>
    <message>
        <source>Ask the employers again</source>
        <translation>Domann ankor bann patron</translation>
    </message>
</context>
<context>
    <name>StudyHeader</name>
    <message>
        <source>Where could people work without travelling?</source>
        <translation>Ousa travay san déplasé ?</translation>
    </message>
    <message>
        <source>Who could come without a car?</source>
        <translation>Kisa i gingn vyin san loto ?</translation>
    </message>
    <message>
        <source>Who could share a car?</source>
        <translation>Kisa i gingn partaz son loto ?</translation>
    </message>
    <message>
        <source>Where could a shuttle run?</source>
        <translation>Ousa nou fré pas in navèt ?</translation>
    </message>
    <message>
        <source>Asking the employers</source>
        <translation>I domann bann patron</translation>
    </message>
    <message>
        <source>Third places</source>
        <translation>Tyèr-lyé</translation>
    </message>
    <message>
        <source>Walking, cycling, Twizy</source>
        <translation>Marsh, vélo, Twizy</translation>
    </message>
    <message>
        <source>Carpools</source>
        <translation>Kovwatiraz</translation>
    </message>
    <message>
        <source>Shuttles</source>
        <translation>Navèt</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Zétid</translation>
    </message>
    <message>
        <source>Soft and shared</source>
        <translation>Dou èk partazé</translation>
    </message>
    <message>
        <source>Carpool</source>
        <translation>Kovwatiraz</translation>
    </message>
    <message>
        <source>Run all four again</source>
        <translation>Rolans lé kat zétid</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Bann réglaz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bann prèv</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Rolansé</translation>
    </message>
    <message>
        <source>The tables or the factors have changed since this study.</source>
        <translation>Tablo ou faktèr la shanzhé dopi zétid-la.</translation>
    </message>
</context>
<context>
    <name>ThirdPlaceParameters</name>
    <message>
        <source>Open %1 third places</source>
        <translation>Ouv %1 tyèr-lyé</translation>
    </message>
    <message>
        <source>within %1 minutes of home</source>
        <translation>a mwins %1 minit la kaz</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>ousa i sava</translation>
    </message>
    <message>
        <source>How the third place is reached</source>
        <translation>Koman i sava tyèr-lyé</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>a pyé</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>an vélo</translation>
    </message>
    <message>
        <source>by e-bike</source>
        <translation>an vélo éléktrik</translation>
    </message>
    <message>
        <source>by Twizy</source>
        <translation>an Twizy</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>an loto</translation>
    </message>
</context>
<context>
    <name>WorkedCase</name>
    <message>
        <source>Released cells read: %1, of the table “%2”. Each holds at least 11 people of 3 employers.</source>
        <translation>Sélil lir : %1, dann tablo « %2 ». Shakinn i rasanm omwin 11 domoun dann 3 patron.</translation>
    </message>
</context>
<context>
    <name>FactorTable</name>
    <message>
        <source>changed by the room</source>
        <translation>lasal la shanzhé</translation>
    </message>
</context>
</TS>

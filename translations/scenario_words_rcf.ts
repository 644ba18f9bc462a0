<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>Scenario</name>
    <message>
        <source>Third places open</source>
        <translation>Tyèr-lyé ouvèr</translation>
    </message>
    <message>
        <source>Third-place uptake</source>
        <translation>Konbyin i sava tyèr-lyé</translation>
    </message>
    <message>
        <source>Days at the third place</source>
        <translation>Zour dann tyèr-lyé</translation>
    </message>
    <message>
        <source>Remote work done</source>
        <translation>Télétravay fé</translation>
    </message>
    <message>
        <source>Carpool uptake</source>
        <translation>Konbyin i partaz loto</translation>
    </message>
    <message>
        <source>Persons per car</source>
        <translation>Moun par loto</translation>
    </message>
    <message>
        <source>Shuttle lines</source>
        <translation>Lign navèt</translation>
    </message>
    <message>
        <source>Shuttle uptake</source>
        <translation>Konbyin i mont navèt</translation>
    </message>
    <message>
        <source>Shuttle occupancy</source>
        <translation>Navèt ranpli</translation>
    </message>
    <message>
        <source>Shuttle fare</source>
        <translation>Pri trazé navèt</translation>
    </message>
    <message>
        <source>E-bike uptake</source>
        <translation>Konbyin i pran vélo élèktrik</translation>
    </message>
    <message>
        <source>E-bike reach</source>
        <translation>Ziska ousa vélo élèktrik</translation>
    </message>
    <message>
        <source>Shared-Twizy uptake</source>
        <translation>Konbyin i pran Twizy partazé</translation>
    </message>
    <message>
        <source>Twizy reach</source>
        <translation>Ziska ousa Twizy</translation>
    </message>
    <message>
        <source>Electric cars</source>
        <translation>Loto élèktrik</translation>
    </message>
    <message>
        <source>Sustainable mobility allowance</source>
        <translation>Forfé mobilité dirab</translation>
    </message>
    <message>
        <source>Paid by the employers</source>
        <translation>Par bann patron i pèy</translation>
    </message>
    <message>
        <source>How many of the third places that the study proposes open, best first</source>
        <translation>Konbyin tyèr-lyé zétid i propoz i ouv, pli bon dovan</translation>
    </message>
    <message>
        <source>Share of those who live around one and whose job allows it</source>
        <translation>Par domoun i rès otour èk zot travay i pèrmèt</translation>
    </message>
    <message>
        <source>Days a week at the third place, at most</source>
        <translation>Zour par somèn dann tyèr-lyé, o plis</translation>
    </message>
    <message>
        <source>Share of the days that could be worked from home that are, beyond today’s</source>
        <translation>Par bann zour i pé télétravay, anplis zordi</translation>
    </message>
    <message>
        <source>Share of those who drive alone and have a possible partner (same zone, same place, same half-hour)</source>
        <translation>Par domoun tousèl dann loto i pé gingn in partenèr (minm zonn, minm lyé, minm dmi-èr)</translation>
    </message>
    <message>
        <source>Persons in a shared car</source>
        <translation>Moun dann in loto partazé</translation>
    </message>
    <message>
        <source>How many of the lines that the study proposes run, best first</source>
        <translation>Konbyin lign zétid i propoz i roul, pli bon dovan</translation>
    </message>
    <message>
        <source>Share of those who drive along a line</source>
        <translation>Par domoun i kondui dosi somin in lign</translation>
    </message>
    <message>
        <source>Share of the seats taken on average, all along the line</source>
        <translation>Par plas okipé an mwayèn, tout lo lon la lign</translation>
    </message>
    <message>
        <source>Paid by the employee, a trip</source>
        <translation>Travayèr i pèy, par trazé</translation>
    </message>
    <message>
        <source>Share of those who drive a distance within reach</source>
        <translation>Par domoun i kondui in distans pa tro lwin</translation>
    </message>
    <message>
        <source>Longest distance, a trip</source>
        <translation>Distans pli long, par trazé</translation>
    </message>
    <message>
        <source>Longest distance, a trip; there and back within one charge</source>
        <translation>Distans pli long, par trazé ; alé-rotour i tyin dann in sarz</translation>
    </message>
    <message>
        <source>Electric share of the cars that remain</source>
        <translation>Par élèktrik dann bann loto i rès</translation>
    </message>
    <message>
        <source>Paid by the employer to those who change to carpool, bicycle or shared Twizy, up to the exempt limit</source>
        <translation>Patron i done sat i pas dann partaz loto, vélo sinon Twizy partazé, ziska limit san sharz</translation>
    </message>
    <message>
        <source>Of the cost of what is shared (third places, shuttles, Twizys); the authority pays the rest</source>
        <translation>Dosi kou bann zafèr partazé (tyèr-lyé, navèt, Twizy) ; lo rès, la kolèktivité i pèy</translation>
    </message>
    <message>
        <source>where employees live</source>
        <translation>ousa travayèr i rès</translation>
    </message>
    <message>
        <source>where trips start and end</source>
        <translation>dousa ni sort, ousa ni sava</translation>
    </message>
    <message>
        <source>when people arrive</source>
        <translation>kèl èr domoun i ariv</translation>
    </message>
    <message>
        <source>third places that a study found</source>
        <translation>bann tyèr-lyé in zétid la trouvé</translation>
    </message>
    <message>
        <source>shuttle lines that a study found</source>
        <translation>bann lign navèt in zétid la trouvé</translation>
    </message>
    <message>
        <source>how people come</source>
        <translation>koman domoun i vyin</translation>
    </message>
    <message>
        <source>the days that can be worked elsewhere</source>
        <translation>bann zour i pé travay ayèr</translation>
    </message>
    <message>
        <source>who has a car</source>
        <translation>kisa na in loto</translation>
    </message>
    <message>
        <source>studies of these tables (theirs have changed)</source>
        <translation>bann zétid tablo-la (zot tablo la sanzé)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Zordi</translation>
    </message>
    <message>
        <source>Third places</source>
        <translation>Tyèr-lyé</translation>
    </message>
    <message>
        <source>Carpooling</source>
        <translation>Partaz loto</translation>
    </message>
    <message>
        <source>Shuttles</source>
        <translation>Navèt</translation>
    </message>
    <message>
        <source>E-bikes and Twizys</source>
        <translation>Vélo élèktrik èk Twizy</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Télétravay</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ansanm</translation>
    </message>
    <message>
        <source>Vehicle-km a commuter and day</source>
        <translation>Kilomèt loto par travayèr par zour</translation>
    </message>
    <message>
        <source>Vehicle-km a day, B less A</source>
        <translation>Kilomèt loto par zour, lékar ant B èk A</translation>
    </message>
    <message numerus="yes">
        <source>%n commuter(s), %1 vehicle-km each a day</source>
        <translation>
            <numerusform>%n travayèr, %1 kilomèt loto sakinn par zour</numerusform>
            <numerusform>%n travayèr, %1 kilomèt loto sakinn par zour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commuter(s), %1 vehicle-km a day</source>
        <translation>
            <numerusform>%n travayèr, %1 kilomèt loto par zour</numerusform>
            <numerusform>%n travayèr, %1 kilomèt loto par zour</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 persons, %2 are in cells that do not say how they come: as many of them are counted by car as of those of their distance who do.</source>
        <translation>Si %1 moun, %2 lé dann bann kaz i di pa koman zot i vien : i kont otan loto ke pou bann moun minm distans i di.</translation>
    </message>
    <message>
        <source>None of the %1 persons is in a cell that says how they come: all are counted by car.</source>
        <translation>Okin parmi %1 moun lé dann in selil i di koman i vyin : tout lé konté an loto.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>Studies</name>
    <message>
        <source>%1 in reach · %2</source>
        <translation>%1 pa lwin · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lyé</numerusform>
            <numerusform>%n lyé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 cells asked, %3 released, %4 merged, never fewer than %5 persons</source>
        <translation>%1 : %2 kaz tablo domandé, %3 sorti, %4 mèt ansanm, zamé mwins %5 moun</translation>
    </message>
    <message>
        <source>Computed on %1, seed %2.</source>
        <translation>Kalkilé lo %1, grin %2.</translation>
    </message>
    <message>
        <source>Computed on %1 in %2 s, seed %3.</source>
        <translation>Kalkilé lo %1 an %2 s, grin %3.</translation>
    </message>
    <message>
        <source>to be set</source>
        <translation>pou ranpli</translation>
    </message>
    <message>
        <source>Remote days a week</source>
        <translation>Zour télétravay par somèn</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s), %1 remote days a week</source>
        <translation>
            <numerusform>%n travayèr, %1 zour télétravay par somèn</numerusform>
            <numerusform>%n travayèr, %1 zour télétravay par somèn</numerusform>
        </translation>
    </message>
    <message>
        <source>Drivers who could come otherwise</source>
        <translation>Moun an loto i pouré vni otroman</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message numerus="yes">
        <source>%1: %n employee(s) concerned</source>
        <translation>
            <numerusform>%1 : %n travayèr konserné</numerusform>
            <numerusform>%1 : %n travayèr konserné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n zour</numerusform>
            <numerusform>%n zour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s), by the whole %n</source>
        <translation>
            <numerusform>%1 zour</numerusform>
            <numerusform>%1 zour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A third place %1 would serve %n employee(s) of at least %2 employers</source>
        <translation>
            <numerusform>In tyèr-lyé %1 noré sèrv %n travayèr sort omwin %2 patron</numerusform>
            <numerusform>In tyèr-lyé %1 noré sèrv %n travayèr sort omwin %2 patron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: they could work there %2 a week on average and avoid %3.</source>
        <translation>%1 : zot noré pi travay laba %2 par somèn an mwayèn èk noré évit %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) live less than %1 km from work and drive</source>
        <translation>
            <numerusform>%n travayèr i rès à mwins %1 km zot travay èk i vyin an loto</numerusform>
            <numerusform>%n travayèr i rès à mwins %1 km zot travay èk i vyin an loto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) live %1 to %2 km from work and drive</source>
        <translation>
            <numerusform>%n travayèr i rès ant %1 èk %2 km zot travay èk i vyin an loto</numerusform>
            <numerusform>%n travayèr i rès ant %1 èk %2 km zot travay èk i vyin an loto</numerusform>
        </translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>à pyé</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>an bisiklèt</translation>
    </message>
    <message>
        <source>by e-bike</source>
        <translation>an vélo élèktrik</translation>
    </message>
    <message>
        <source>in a shared Twizy</source>
        <translation>an Twizy partazé</translation>
    </message>
    <message>
        <source>%1: %2, up to %3 would be avoided.</source>
        <translation>%1 : %2, ni noré évit ziska %3.</translation>
    </message>
    <message>
        <source>%1: %2, above all %3, up to %4 would be avoided.</source>
        <translation>%1 : %2, sirtou %3, ni noré évit ziska %4.</translation>
    </message>
    <message>
        <source>%1: %2, above all %3 and %4, up to %5 would be avoided.</source>
        <translation>%1 : %2, sirtou %3 èk %4, ni noré évit ziska %5.</translation>
    </message>
    <message>
        <source>Within the bounds %1</source>
        <translation>Andan %1</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>Andan %1</translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <translation>%1 vèr %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ziska %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n employee(s) drive alone at the same hours</source>
        <translation>
            <numerusform>%1, %n travayèr i roul tousèl o minm zèr</numerusform>
            <numerusform>%1, %n travayèr i roul tousèl o minm zèr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n loto</numerusform>
            <numerusform>%n loto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, most to arrive between %2 and %3: two to a car, up to %4 fewer, or %5.</source>
        <translation>%1, sirtou pou ariv ant %2 èk %3 : à dé dann in loto, ziska %4 anmwin, savédir %5.</translation>
    </message>
    <message numerus="yes">
        <source>rider(s) a day, by %n</source>
        <translation>
            <numerusform>pasazé par zour</numerusform>
            <numerusform>pasazé par zour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rider(s), by %n</source>
        <translation>
            <numerusform>pasazé</numerusform>
            <numerusform>pasazé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, a shuttle every %n minute(s) would carry %2</source>
        <translation>
            <numerusform>%1, in navèt tout lé minit noré amenn %2</numerusform>
            <numerusform>%1, in navèt tout lé %n minit noré amenn %2</numerusform>
        </translation>
    </message>
    <message>
        <source>€ a day</source>
        <translation>€ par zour</translation>
    </message>
    <message>
        <source>No third place would serve enough employees to be shown.</source>
        <translation>Okin tyèr-lyé i noré sèrv asé travayèr pou ni montr ali.</translation>
    </message>
    <message>
        <source>Too few drivers live within reach of their work to be shown.</source>
        <translation>Tro pé moun an loto i rès pa lwin zot travay pou ni montr azot.</translation>
    </message>
    <message>
        <source>No link has enough lone drivers to be shown.</source>
        <translation>Okin trazé i na asé moun tousèl dann loto pou ni montr ali.</translation>
    </message>
    <message>
        <source>No corridor has enough drivers for a shuttle.</source>
        <translation>Okin somin i na asé moun an loto pou in navèt.</translation>
    </message>
    <message numerus="yes">
        <source>%n third place(s) would serve %1 and avoid %2.</source>
        <translation>
            <numerusform>In tyèr-lyé noré sèrv %1 èk noré évit %2.</numerusform>
            <numerusform>%n tyèr-lyé noré sèrv %1 èk noré évit %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of trips are under %2 km, %3 under %4 km: other means would avoid up to %5.</source>
        <translation>%1 bann trazé i fé mwins %2 km, %3 mwins %4 km : vni otroman noré évit ziska %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) drive the same way alone at the same hour: two to a car, up to %1 fewer, or %2.</source>
        <translation>
            <numerusform>%n travayèr i fé minm somin tousèl an loto minm èr : à dé dann in loto, ziska %1 anmwin, savédir %2.</numerusform>
            <numerusform>%n travayèr i fé minm somin tousèl an loto minm èr : à dé dann in loto, ziska %1 anmwin, savédir %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle line(s) would pass by %1 and carry %2 of them.</source>
        <translation>
            <numerusform>In lign navèt noré pas dovan %1 èk noré amenn %2.</numerusform>
            <numerusform>%n lign navèt noré pas dovan %1 èk noré amenn %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n moun an loto</numerusform>
            <numerusform>%n moun an loto</numerusform>
        </translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par zour</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s), too few around their homes for their distance to leave the employer</source>
        <translation>
            <numerusform>%n travayèr, tro pé otour zot kaz pou zot distans i sort dann lantropriz</numerusform>
            <numerusform>%n travayèr, tro pé otour zot kaz pou zot distans i sort dann lantropriz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) whose hour of arrival is not known, or in a zone too large to share a car</source>
        <translation>
            <numerusform>%n travayèr, ni koné pa kèl èr zot i ariv, sinon zot zonn lé tro gran pou partaz in loto</numerusform>
            <numerusform>%n travayèr, ni koné pa kèl èr zot i ariv, sinon zot zonn lé tro gran pou partaz in loto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) of whom nobody said how many days could be worked elsewhere</source>
        <translation>
            <numerusform>%n travayèr, ni koné pa konbyin zour zot i pé travay in ot koté</numerusform>
            <numerusform>%n travayèr, ni koné pa konbyin zour zot i pé travay in ot koté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) in a zone too large to be put on the map</source>
        <translation>
            <numerusform>%n travayèr dann in zonn tro gran pou mèt dsi la kart</numerusform>
            <numerusform>%n travayèr dann in zonn tro gran pou mèt dsi la kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) in a zone too large to be given a stop</source>
        <translation>
            <numerusform>%n travayèr dann in zonn tro gran pou mèt in laré</numerusform>
            <numerusform>%n travayèr dann in zonn tro gran pou mèt in laré</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Pa konté : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n travayèr</numerusform>
            <numerusform>%n travayèr</numerusform>
        </translation>
    </message>
    <message>
        <source>km by car a day</source>
        <translation>km an loto par zour</translation>
    </message>
    <message>
        <source>Third places</source>
        <translation>Tyèr-lyé</translation>
    </message>
    <message>
        <source>Active and shared modes</source>
        <translation>Fason dou èk partazé</translation>
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
        <source>%1, up to %2 avoided.</source>
        <translation>%1, ziska %2 évité.</translation>
    </message>
    <message>
        <source>Computed by an older Kabar: up to %1 avoided. Compute it again for its sentences.</source>
        <translation>Kalkilé par in vyé Kabar : ziska %1 évité. Arlans zétid pou lir bann fraz.</translation>
    </message>
    <message>
        <source>Pairs at most, on an average day</source>
        <translation>Pèr o plis, in zour mwayin</translation>
    </message>
    <message>
        <source>Days a week and person</source>
        <translation>Zour par somèn èk par moun</translation>
    </message>
    <message>
        <source>Seats taken on an average day</source>
        <translation>Plas okipé in zour mwayin</translation>
    </message>
    <message>
        <source>Riders a day</source>
        <translation>Pasazé par zour</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Navèt</translation>
    </message>
    <message>
        <source>A shuttle every</source>
        <translation>In navèt tout lé</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>Dopi in bout ziska lot</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longèr</translation>
    </message>
    <message>
        <source>Shuttle kilometres a day</source>
        <translation>Kilomèt navèt par zour</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>Kou par zour</translation>
    </message>
    <message>
        <source>Riders to break even</source>
        <translation>Pasazé pou pa pèrd larzan</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>within %1 of the best</source>
        <translation>a %1 lo pli bon</translation>
    </message>
    <message>
        <source>something to be set first</source>
        <translation>in valèr pou ranpli avan</translation>
    </message>
    <message>
        <source>Kilometres by car that riders avoid</source>
        <translation>Kilomèt loto pasazé i évit</translation>
    </message>
    <message>
        <source>CO₂e avoided, shuttles taken off</source>
        <translation>CO₂e évité, navèt tiré</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Plas okipé</translation>
    </message>
    <message>
        <source>Seats offered each way</source>
        <translation>Plas an tou dann sak sans</translation>
    </message>
    <message>
        <source>Arrival from %1 to %2</source>
        <translation>Arivé dopi %1 ziska %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pèr</numerusform>
            <numerusform>%n pèr</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Laré</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prèv</translation>
    </message>
    <message>
        <source>Home zones counted</source>
        <translation>Zonn la kaz konté</translation>
    </message>
    <message>
        <source>Trip today, one way</source>
        <translation>Trazé zordi, alé</translation>
    </message>
    <message>
        <source>Trip to the third place</source>
        <translation>Trazé ziska tyèr-lyé</translation>
    </message>
    <message>
        <source>Employees who say that they drive</source>
        <translation>Travayèr i di zot i vyin an loto</translation>
    </message>
    <message>
        <source>Employees whose mode is not known</source>
        <translation>Travayèr ni koné pa koman zot i vyin</translation>
    </message>
    <message>
        <source>Cells counted</source>
        <translation>Kaz tablo konté</translation>
    </message>
    <message>
        <source>Drivers along it, on an average day</source>
        <translation>Moun an loto dsi somin-la, in zour mwayin</translation>
    </message>
    <message>
        <source>Departures a day and direction</source>
        <translation>Dépar par zour èk par sans</translation>
    </message>
    <message>
        <source>Home–work flows linked</source>
        <translation>Trazé la kaz–travay mèt ansanm</translation>
    </message>
    <message>
        <source>%1 (north)</source>
        <translation>%1 (nor)</translation>
    </message>
    <message>
        <source>to the north %1</source>
        <translation>koté nor %1</translation>
    </message>
    <message>
        <source>%1 (north-east)</source>
        <translation>%1 (nor-ès)</translation>
    </message>
    <message>
        <source>to the north-east %1</source>
        <translation>koté nor-ès %1</translation>
    </message>
    <message>
        <source>%1 (east)</source>
        <translation>%1 (ès)</translation>
    </message>
    <message>
        <source>to the east %1</source>
        <translation>koté ès %1</translation>
    </message>
    <message>
        <source>%1 (south-east)</source>
        <translation>%1 (sid-ès)</translation>
    </message>
    <message>
        <source>to the south-east %1</source>
        <translation>koté sid-ès %1</translation>
    </message>
    <message>
        <source>%1 (south)</source>
        <translation>%1 (sid)</translation>
    </message>
    <message>
        <source>to the south %1</source>
        <translation>koté sid %1</translation>
    </message>
    <message>
        <source>%1 (south-west)</source>
        <translation>%1 (sid-wès)</translation>
    </message>
    <message>
        <source>to the south-west %1</source>
        <translation>koté sid-wès %1</translation>
    </message>
    <message>
        <source>%1 (west)</source>
        <translation>%1 (wès)</translation>
    </message>
    <message>
        <source>to the west %1</source>
        <translation>koté wès %1</translation>
    </message>
    <message>
        <source>%1 (north-west)</source>
        <translation>%1 (nor-wès)</translation>
    </message>
    <message>
        <source>to the north-west %1</source>
        <translation>koté nor-wès %1</translation>
    </message>
    <message>
        <source>no other choice does better: proven</source>
        <translation>okin ot swa i fé myé : prouvé</translation>
    </message>
    <message>
        <source>no other choice does better by more than %1</source>
        <translation>okin ot swa i fé myé plis ké %1</translation>
    </message>
    <message>
        <source>Where employees live</source>
        <translation>Ousa travayèr i rès</translation>
    </message>
    <message>
        <source>Where trips start and end</source>
        <translation>Dousa ni sort, ousa ni sava</translation>
    </message>
    <message>
        <source>When people arrive</source>
        <translation>Kèl èr domoun i ariv</translation>
    </message>
    <message>
        <source>How and how far people travel</source>
        <translation>Koman èk ziska ousa domoun i bouz</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>La kaz</translation>
    </message>
    <message>
        <source>Trips from home to work</source>
        <translation>Trazé la kaz-travay</translation>
    </message>
    <message>
        <source>Hours of arrival</source>
        <translation>Lèr larivé</translation>
    </message>
    <message>
        <source>Distances and modes</source>
        <translation>Distans èk fason bouzé</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be told: %n employee(s), all there are, live in zones too large or did not say enough. More employers on the same ways would help.</source>
        <translation>
            <numerusform>Sa i pé pa dir : lo sèl travayèr i viv dann in zone tro gran, ousa ni koné pa asé. Dot patron si minm trazé noré éd.</numerusform>
            <numerusform>Sa i pé pa dir : bann %n travayèr i viv dann bann zone tro gran, ousa ni koné pa asé. Dot patron si minm trazé noré éd.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 of trips are under %2 km, %3 under %4 km: other means would avoid up to %5.</source>
        <translation>O mwins %1 bann trazé i fé mwins %2 km, %3 mwins %4 km : vni otroman noré évit ziska %5.</translation>
    </message>
    <message>
        <source>it would take %1 for fares to pay for it, more than its %2 seats</source>
        <translation>i fodré %1 pou biyé-la i pèy ali, plis ké son %2 plas</translation>
    </message>
    <message>
        <source>it would take %1 for fares to pay for it</source>
        <translation>i fodré %1 pou biyé-la i pèy ali</translation>
    </message>
    <message>
        <source>%1 and cost %2; %3.</source>
        <translation>%1 èk noré kout %2 ; %3.</translation>
    </message>
    <message>
        <source>%1 at a net cost of %2, or %3 a rider; %4.</source>
        <translation>%1 èk noré kout, san biyé, %2, sa i fé %3 par moun ; %4.</translation>
    </message>
    <message>
        <source>No line is justified today.</source>
        <translation>Okin lign i vo la pèn zordi.</translation>
    </message>
    <message>
        <source>What would change it: nearest to it is “%1”, which would pay with every seat taken at %2 € a trip (%3 € today), or with %4 of support a day and rider; or a shorter way, or more riders to a vehicle.</source>
        <translation>Sak i fré sanzé : lo pli pré, « %1 », i pèy toutt plas pri a %2 € lo trazé (%3 € zordi), sansa èk %4 léd par zour par moun ; sansa in trazé pli kourt, sansa plis moun par véhikil.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found: no other way gathers %2 drivers of more than %3 km in zones that can be placed.</source>
        <translation>
            <numerusform>%1, %n trouvé : okin ot trazé i ramas %2 moun an loto a plis %3 km, dann bann zone i koné plasé.</numerusform>
            <numerusform>%1, %n trouvé : okin ot trazé i ramas %2 moun an loto a plis %3 km, dann bann zone i koné plasé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) asked for</source>
        <translation>
            <numerusform>%n domandé</numerusform>
            <numerusform>%n domandé</numerusform>
        </translation>
    </message>
    <message>
        <source>Net cost a day, fares taken off</source>
        <translation>Sak i kout par zour, san biyé</translation>
    </message>
    <message>
        <source>Net cost a day and rider</source>
        <translation>Sak i kout par zour par moun, san biyé</translation>
    </message>
    <message>
        <source>Fare a trip that would pay for it, full</source>
        <translation>Pri biyé pou pèy ali, toutt plas pri</translation>
    </message>
    <message>
        <source>it emits more than it avoids, and %1</source>
        <translation>li pous plis ké sak li évit, é %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>days/year</source>
        <translation>zour/lané</translation>
    </message>
    <message>
        <source>gCO₂e/km</source>
        <translation>gCO₂e/km</translation>
    </message>
    <message>
        <source>gCO₂e/passenger-km</source>
        <translation>gCO₂e/pasazé·km</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>kgCO₂e/kWh</source>
        <translation>kgCO₂e/kWh</translation>
    </message>
    <message>
        <source>kgCO₂e/l</source>
        <translation>kgCO₂e/l</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>l/100 km</source>
        <translation>l/100 km</translation>
    </message>
    <message>
        <source>min/stop</source>
        <translation>min/laré</translation>
    </message>
    <message>
        <source>min/trip</source>
        <translation>min/trazé</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>persons/car</source>
        <translation>moun/loto</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>moun</translation>
    </message>
    <message>
        <source>(ratio)</source>
        <translation>(rapor)</translation>
    </message>
    <message>
        <source>(share)</source>
        <translation>(par)</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>plas</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>€/day</source>
        <translation>€/zour</translation>
    </message>
    <message>
        <source>€/kWh</source>
        <translation>€/kWh</translation>
    </message>
    <message>
        <source>€/km</source>
        <translation>€/km</translation>
    </message>
    <message>
        <source>€/l</source>
        <translation>€/l</translation>
    </message>
    <message>
        <source>€/trip</source>
        <translation>€/trazé</translation>
    </message>
    <message>
        <source>€/year</source>
        <translation>€/lané</translation>
    </message>
    <message>
        <source>vehicle-km/day</source>
        <translation>loto·km/zour</translation>
    </message>
    <message>
        <source>vehicle-km avoided/day</source>
        <translation>loto·km anmwins/zour</translation>
    </message>
    <message>
        <source>t CO₂e/year</source>
        <translation>t CO₂e/lané</translation>
    </message>
    <message>
        <source>min/day</source>
        <translation>min/zour</translation>
    </message>
    <message>
        <source>k€/year</source>
        <translation>k€/lané</translation>
    </message>
    <message>
        <source>M€/year</source>
        <translation>M€/lané</translation>
    </message>
</context>
</TS>

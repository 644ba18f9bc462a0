<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 (%2) is a reviewer; the secret key is in %3: keep it, and keep it secret</source>
        <translation>%1 (%2) lé rolèktèr ; la klé sokré lé dann %3 : gard ali, é gard ali sokré</translation>
    </message>
    <message>
        <source>signed: %1 (%2…)</source>
        <translation>sinyé : %1 (%2…)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>i gingn pa lir</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprouvé</translation>
    </message>
    <message>
        <source>the workshop file</source>
        <translation>lo fisyé latelyé</translation>
    </message>
    <message>
        <source>Who may approve algorithms</source>
        <translation>Kisa i gingn aprouv bann algoritm</translation>
    </message>
    <message>
        <source>Add a reviewer; makes the secret key file, or takes one that is there</source>
        <translation>Azout in rolèktèr ; i fé lo fisyé klé sokré, sansa i pran sak lé la</translation>
    </message>
    <message>
        <source>the reviewer&apos;s name</source>
        <translation>lo nom lo rolèktèr</translation>
    </message>
    <message>
        <source>two reviewers of two organisations must sign</source>
        <translation>dé rolèktèr dann dé lorganizasyon i dwa sinyé</translation>
    </message>
    <message>
        <source>the secret key file, to be kept away from the workshop file</source>
        <translation>lo fisyé klé sokré, pou gard lwin lo fisyé latelyé</translation>
    </message>
    <message>
        <source>What the cooperative may ask</source>
        <translation>Kosa la kopérativ i gingn domandé</translation>
    </message>
    <message>
        <source>Approve algorithms of the workshop, and the shipped ones</source>
        <translation>Aprouv bann algoritm latelyé, èk sak lé donné</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>zis sak-la</translation>
    </message>
    <message>
        <source>a reviewer&apos;s secret key file</source>
        <translation>lo fisyé klé sokré in rolèktèr</translation>
    </message>
    <message>
        <source>Put an algorithm document into the workshop, to be signed</source>
        <translation>Mèt in dokiman algoritm dann latelyé, pou fé sinyé</translation>
    </message>
    <message>
        <source>List the algorithms and who signed them</source>
        <translation>Montr bann algoritm é kisa la sinyé</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>ékrir JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) to fill</source>
        <translation>
            <numerusform>%n zafèr i mank</numerusform>
            <numerusform>%n zafèr i mank</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the COMEX brief: one page and its annexes</source>
        <translation>Ékrir lo dosyé COMEX : in paz èk son bann lanèks</translation>
    </message>
    <message>
        <source>where to: NAME.pdf, .odt or .html</source>
        <translation>ousa : NOM.pdf, .odt sansa .html</translation>
    </message>
    <message>
        <source>print what was written as JSON</source>
        <translation>di an JSON sak la été ékri</translation>
    </message>
    <message>
        <source>Write the workshop&apos;s report in the wiki&apos;s fields</source>
        <translation>Ékrir lo konte-randi latelyé dann bann shan lo wiki</translation>
    </message>
    <message>
        <source>where to: NAME.wiki, .html, .pdf or .odt</source>
        <translation>ousa : NOM.wiki, .html, .pdf sansa .odt</translation>
    </message>
    <message>
        <source>TOML that says how the wiki&apos;s template calls each field</source>
        <translation>TOML i di koman lo modèl wiki i apèl shak shan</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ziska %3)</translation>
    </message>
    <message>
        <source>%1, against the baseline</source>
        <translation>%1, si i konpar èk la sitiasyon zordi</translation>
    </message>
    <message>
        <source>An electric car emits more than a thermal one where the grid emits more than %1 kgCO2e/kWh.</source>
        <translation>In loto éléktrik i pous plis ke in loto lésans kan kouran-la i pous plis ki %1 kg CO₂e/kWh.</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>San : %1</translation>
    </message>
    <message>
        <source>Compare the scenarios of a workshop, each figure with its range and source</source>
        <translation>Konpar bann sénaryo in latelyé, shak shif èk son fourshèt é son sours</translation>
    </message>
    <message>
        <source>of the draws; the workshop&apos;s own by default</source>
        <translation>pou bann tiraz ; sinon sat latelyé</translation>
    </message>
    <message>
        <source>print everything as JSON</source>
        <translation>ékrir tout an JSON</translation>
    </message>
    <message>
        <source>%1: %2 persons in %3 cells, the smallest of %4; %5 as fine as asked</source>
        <translation>%1 : %2 domoun dann %3 kaz, lo pli pti na %4 ; %5 osi fin ke domandé</translation>
    </message>
    <message>
        <source>%1: at least %2 persons of %3 employers, none above %4</source>
        <translation>%1 : omwin %2 domoun dann %3 patron, okinn an-o %4</translation>
    </message>
    <message>
        <source>Ask the employers&apos; nodes, and read what was asked</source>
        <translation>Domann bann né patron, é lir sak la été domandé</translation>
    </message>
    <message>
        <source>Send the questions to the nodes and keep the tables that pass the gate</source>
        <translation>Anvoy bann késtion bann ne, épi gard bann tablo la baryèr i lès pasé</translation>
    </message>
    <message>
        <source>only these, by name</source>
        <translation>zis sak-la, par zot nom</translation>
    </message>
    <message>
        <source>Print the audit log and verify its chain</source>
        <translation>Montr lo zournal é vérifié son shèn</translation>
    </message>
    <message>
        <source>Print an owner&apos;s own rule, or set it: it may only be stricter than the cooperative&apos;s</source>
        <translation>Montr la règ in résponsab doné, sansa fiks ali : li pé èt zis pli strik ke sat la kopérativ</translation>
    </message>
    <message>
        <source>the employer whose owner decides</source>
        <translation>patron son résponsab i désid</translation>
    </message>
    <message>
        <source>least persons in a cell that this employer is part of</source>
        <translation>pli pti nonm domoun dann in kaz ousa patron-la i lé</translation>
    </message>
    <message>
        <source>least employers in it</source>
        <translation>pli pti nonm patron dann la kaz</translation>
    </message>
    <message>
        <source>largest share of one employer in any of its sums, such as 0.8</source>
        <translation>pli gran par in patron dann inn son bann som, par égzanp 0.8</translation>
    </message>
    <message>
        <source>Let an employer&apos;s node answer algorithms</source>
        <translation>Lès lo né in patron répond bann algoritm</translation>
    </message>
    <message>
        <source>Forbid it</source>
        <translation>Interdi ali</translation>
    </message>
    <message>
        <source>%1 employers, %2 employees</source>
        <translation>%1 patron, %2 travayèr</translation>
    </message>
    <message>
        <source>mean way: %1 (published: %2)</source>
        <translation>trazé mwayin : %1 (pibliyé : %2)</translation>
    </message>
    <message>
        <source>under 5 km: %1 (published: %2)</source>
        <translation>mwins 5 km : %1 (pibliyé : %2)</translation>
    </message>
    <message>
        <source>in their own commune: %1 (published: %2)</source>
        <translation>dann zot prop komine : %1 (pibliyé : %2)</translation>
    </message>
    <message>
        <source>Make the demo territory: a workshop file and its employers&apos; databases</source>
        <translation>Fé téritwar démonstrasyon : in fisyé latelyé èk bann baz son patron</translation>
    </message>
    <message>
        <source>the file to make, NAME.kabar; the databases go into NAME.sandbox beside it</source>
        <translation>lo fisyé pou fé, NOM.kabar ; bann baz i sava dann NOM.sandbox akoté</translation>
    </message>
    <message>
        <source>same seed, same bytes</source>
        <translation>minm grèn, minm oktèt</translation>
    </message>
    <message>
        <source>how many, 3 to 200</source>
        <translation>konbyin, 3 ziska 200</translation>
    </message>
    <message>
        <source>how many in all</source>
        <translation>konbyin an tou</translation>
    </message>
    <message>
        <source>replace an earlier demo of this name, and nothing else</source>
        <translation>ranplas in démonstrasyon avan èk nom-la, é ryin dot</translation>
    </message>
    <message>
        <source>do the whole job on it: ask the nodes, run the studies, make the scenarios, the fleet and the room</source>
        <translation>fé tout lo travay dsi li : domann bann né, lans bann zétid, fé bann sénaryo, la flot èk lasal</translation>
    </message>
    <message>
        <source>print the figures as JSON</source>
        <translation>ékrir bann shif an JSON</translation>
    </message>
    <message>
        <source>%1: %2 employees read, %3 rows left out; %4 algorithms allowed</source>
        <translation>%1 : %2 travayèr lir, %3 lign mèt dékoté ; %4 algoritm pèrmi</translation>
    </message>
    <message numerus="yes">
        <source>%n algorithm(s) allowed</source>
        <translation>
            <numerusform>%n algoritm pèrmi</numerusform>
            <numerusform>%n algoritm pèrmi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing would leave: %2</source>
        <translation>%1 : ryin i noré sorti : %2</translation>
    </message>
    <message>
        <source>The employers of a workshop, and what leaves their databases</source>
        <translation>Bann patron in latelyé, é kosa i sort dann zot baz</translation>
    </message>
    <message>
        <source>Connect an employer&apos;s database; every row is read and checked first</source>
        <translation>Mèt la baz in patron ansanm ; shak lign lé dabor lir é vérifié</translation>
    </message>
    <message>
        <source>the employer&apos;s name</source>
        <translation>lo nom patron</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>kosa li fé</translation>
    </message>
    <message>
        <source>rows.csv, staff.xlsx[:sheet], staff.ods[:sheet] or rows.sqlite[:table], opened for reading only</source>
        <translation>lign.csv, personel.xlsx[:fèy], personel.ods[:fèy] sansa lign.sqlite[:table], ouvèr zis pou lir</translation>
    </message>
    <message>
        <source>guessed: %1 is column “%2”</source>
        <translation>dévinn : %1 sé la kolonn « %2 »</translation>
    </message>
    <message>
        <source>guessed: line %1 names the columns</source>
        <translation>dévinn : la lign %1 i nom bann kolonn</translation>
    </message>
    <message>
        <source>homes: %1 at the door, %2 on their street, %3 in their commune</source>
        <translation>kaz : %1 la port, %2 dann zot semin, %3 dann zot komine</translation>
    </message>
    <message>
        <source>it is not known where in these communes people live: any land of theirs was drawn</source>
        <translation>i koné pa ousa domoun i rès dann bann komine-la : i tir osor si tout zot tèr</translation>
    </message>
    <message>
        <source>mapping.toml: which column is what; without it that is guessed, and said</source>
        <translation>mapping.toml : kèl kolonn lé koué ; san li, i dévine, é i di</translation>
    </message>
    <message>
        <source>&apos;all&apos; questions from the start, or &apos;none&apos;</source>
        <translation>« all » : tout bann késtion dopi komansman, ousa « none » : okinn</translation>
    </message>
    <message>
        <source>List the employers</source>
        <translation>Montr bann patron</translation>
    </message>
    <message>
        <source>Take an employer out of the workshop; its database is not touched</source>
        <translation>Tir in patron dann latelyé ; son baz lé pa tousé</translation>
    </message>
    <message>
        <source>Say what would leave an employer&apos;s database, without sending anything</source>
        <translation>Di kosa i noré sorti dann la baz in patron, san anvoy ryin</translation>
    </message>
    <message>
        <source>an employer of the workshop, or the name of a new one</source>
        <translation>in patron latelyé, sansa lo nom in nouvo</translation>
    </message>
    <message>
        <source>of a new one</source>
        <translation>in nouvo</translation>
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
        <source>recharge %1: %2 km are missing, plug in by %3</source>
        <translation>sarz %1 : i mank %2 km, pou brancé avan %3</translation>
    </message>
    <message>
        <source>Print the state of every vehicle and which to recharge next</source>
        <translation>Montr léta shak loto é kèl i fo sarzé aprésa</translation>
    </message>
    <message>
        <source>the workshop file, NAME.kabar</source>
        <translation>lo fisyé latelyé, NOM.kabar</translation>
    </message>
    <message>
        <source>the moment, 2026-11-22T08:30:00Z; now unless given</source>
        <translation>lo moman, 2026-11-22T08:30:00Z ; sinon astèr</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>ékrir in obzé JSON</translation>
    </message>
    <message>
        <source>Add simulated Twizys to a workshop file</source>
        <translation>Azout bann Twizy similé dann in fisyé latelyé</translation>
    </message>
    <message>
        <source>same seed, same fleet</source>
        <translation>minm grèn, minm flot</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>konbyin</translation>
    </message>
    <message>
        <source>days of history</source>
        <translation>zour listwar</translation>
    </message>
    <message>
        <source>their last moment, 2026-11-22T08:30:00Z; now unless given</source>
        <translation>zot dèrnyé moman, 2026-11-22T08:30:00Z ; sinon astèr</translation>
    </message>
    <message>
        <source>%1 → %2: %3 lines, %4 frames (%5 of unknown ids), %6 lines skipped, %7 readings stored, %8 s</source>
        <translation>%1 → %2 : %3 lign, %4 tram (%5 ladan èk idantifian i koné pa), %6 lign soté, %7 rolévé gardé, %8 s</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>soté : %1</translation>
    </message>
    <message>
        <source>Feed the fleet of a workshop file</source>
        <translation>Nouri la flot in fisyé latelyé</translation>
    </message>
    <message>
        <source>Decode CAN logs of Twizys (candump -l, CRTD) into a workshop file, all or none</source>
        <translation>Dékod bann zournal CAN Twizy (candump -l, CRTD) dann in fisyé latelyé, tout sansa okinn</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>bann zournal</translation>
    </message>
    <message>
        <source>whose logs they are; without it, each log is a vehicle named after it</source>
        <translation>bann zournal lé pou ki ; san sa, shak zournal lé in loto èk nom-la</translation>
    </message>
    <message>
        <source>skip and count broken lines instead of refusing the log</source>
        <translation>sot é kont bann lign abimé, pa rofiz lo zournal</translation>
    </message>
    <message>
        <source>print one JSON object; `ranges` holds [min, max, count] per signal</source>
        <translation>ékrir in obzé JSON ; `ranges` nana [min, max, nonm] par sinyal</translation>
    </message>
    <message>
        <source>Kabar for scripts: makes, feeds and reads workshop files.</source>
        <translation>Kabar pou bann skript : i fé, i ranpli é i lir bann fisyé latelyé.</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Montr la vèrsyon</translation>
    </message>
    <message>
        <source>Make an empty workshop file</source>
        <translation>Fé in fisyé latelyé vid</translation>
    </message>
    <message>
        <source>the file to make, NAME.kabar</source>
        <translation>lo fisyé pou fé, NOM.kabar</translation>
    </message>
    <message>
        <source>title of the workshop</source>
        <translation>tit latelyé</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Koman i sèrv</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPSYON</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsyon</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argiman</translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation>ARGIMAN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMAND</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BANN KOMAND</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Bann komand</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIZÉ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Èk</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TÈKS</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NONM</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Montr led-la</translation>
    </message>
    <message>
        <source>the language of all that is printed: fr, en or rcf</source>
        <translation>la lang tout sak i ékri : fr, en sansa rcf</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANG</translation>
    </message>
    <message>
        <source>see --help</source>
        <translation>vwar --help</translation>
    </message>
    <message>
        <source>unknown option or command: %1</source>
        <translation>opsyon sansa komand i koné pa : %1</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>i mank in komand</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>i mank : %1</translation>
    </message>
    <message>
        <source>the arguments are not understood: %1</source>
        <translation>i konpran pa bann argiman : %1</translation>
    </message>
    <message>
        <source>%1: not studied: %2</source>
        <translation>%1 : pa étidyé : %2</translation>
    </message>
    <message>
        <source>%1, places: %2; cost %3, bound %4, gap %5</source>
        <translation>%1, landrwa : %2 ; kou %3, born %4, lékar %5</translation>
    </message>
    <message>
        <source>Run the synergy studies on what the employers&apos; nodes released</source>
        <translation>Lans bann zétid sinèrzi dsi sak bann né patron la lès sorti</translation>
    </message>
    <message>
        <source>third_places, active, carpool or shuttles; may be given again (default: all)</source>
        <translation>third_places, active, carpool sansa shuttles ; i gingn répété (sinon : tout)</translation>
    </message>
    <message>
        <source>third places to open</source>
        <translation>tyèr-lyé pou ouv</translation>
    </message>
    <message>
        <source>longest trip to a third place</source>
        <translation>trazé lo pli long ziska in tyèr-lyé</translation>
    </message>
    <message>
        <source>longest search for each choice of sites</source>
        <translation>pli gran tan rosersh pou shak shwa landrwa</translation>
    </message>
    <message>
        <source>ask the nodes again though their tables are in the file</source>
        <translation>domann bann né ankor minm si zot tablo lé dann fisyé-la</translation>
    </message>
    <message>
        <source>print the results as JSON</source>
        <translation>ékrir bann rézilta an JSON</translation>
    </message>
    <message>
        <source>%1: %2 communes, %3 roads (%4 km)</source>
        <translation>%1 : %2 komine, %3 somin (%4 km)</translation>
    </message>
    <message>
        <source>Give a workshop file its ground</source>
        <translation>Donn son sol in fisyé latelyé</translation>
    </message>
    <message>
        <source>whom to thank, shown on every map; unless given, IGN and INSEE, and OpenStreetMap for roads</source>
        <translation>kisa romersié, montré dsi shak kart ; sinon IGN èk INSEE, é OpenStreetMap pou bann somin</translation>
    </message>
    <message>
        <source>a new file for what a logger on one vehicle&apos;s bus hears</source>
        <translation>in nouvo fisyé pou sak in lanrozistrèr i antann dsi bus in loto</translation>
    </message>
    <message>
        <source>of that file</source>
        <translation>dann fisyé-la</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>pou mèt</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4, change %5</source>
        <translation>%1, %2 : %3 %4, sanzman %5</translation>
    </message>
    <message>
        <source>To be filled in for this territory: %1</source>
        <translation>Pou mèt pou téritwar-la : %1</translation>
    </message>
    <message>
        <source>%1 was deleted with the studies: %2 does not allow it any more</source>
        <translation>%1 la été éfasé èk bann zétid : %2 i pèrmé pi</translation>
    </message>
    <message>
        <source>%1 was deleted with the studies: it was kept as long as its purpose allows</source>
        <translation>%1 la été éfasé èk bann zétid : li la été gardé otan ke son bi i pèrmé</translation>
    </message>
    <message>
        <source>the clock went back: it shows %1, and the event before was at %2</source>
        <translation>lorloz la rokilé : i montr %1, é lo zafèr avan té %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells have persons enough to leave as asked, %4 would be joined with others</source>
        <translation>%1 : %2 kaz dsi %3 na asé domoun pou sorti konm domandé, %4 i noré mèt ansanm èk dot</translation>
    </message>
    <message>
        <source>this territory’s, %1</source>
        <translation>valèr téritwar-la, %1</translation>
    </message>
    <message>
        <source>France’s, %1</source>
        <translation>valèr la Frans, %1</translation>
    </message>
    <message>
        <source>anywhere’s, %1</source>
        <translation>valèr partou, %1</translation>
    </message>
    <message>
        <source>changed by the room</source>
        <translation>sanzé par lasal</translation>
    </message>
    <message>
        <source>List the factors of a workshop, or set what the room knows better</source>
        <translation>Montr bann faktèr in latelyé, sansa fiks sak lasal i koné mié</translation>
    </message>
    <message>
        <source>FACTOR=NUMBER; may be given again</source>
        <translation>FAKTÈR=NONM ; i gingn répété</translation>
    </message>
    <message>
        <source>the published value of FACTOR again; may be given again</source>
        <translation>ankor lo valèr pibliyé FAKTÈR ; i gingn répété</translation>
    </message>
    <message>
        <source>%1, line %2: left out, a total and no employee</source>
        <translation>%1, lign %2 : lésé dékoté, in total é pa in anployé</translation>
    </message>
    <message>
        <source>the line that names the columns, as first_line in the mapping</source>
        <translation>la lign i nom bann kolon, konm first_line dann la korespondans</translation>
    </message>
    <message>
        <source>%1: converted from another projection, %2</source>
        <translation>%1 : konvèrti dopi in ot prozèksyon, %2</translation>
    </message>
    <message>
        <source>Real boundaries, outline and roads from GeoJSON, GeoPackage or Shapefile, all or nothing</source>
        <translation>Vré limit, kontour épi shomin dopi GeoJSON, GeoPackage sansa Shapefile, tout sansa ryin</translation>
    </message>
    <message>
        <source>a polygon a commune, with its INSEE code; FILE:LAYER where there are several</source>
        <translation>in poligon pou shak komine, èk son kod INSEE ; FISIÉ:KOUS si nana plizièr</translation>
    </message>
    <message>
        <source>polygons: the shore</source>
        <translation>poligon : bordmèr</translation>
    </message>
    <message>
        <source>lines with their OSM class; without it the roads stay</source>
        <translation>bann lign èk zot klas OSM ; san sa bann shomin i rès</translation>
    </message>
    <message>
        <source>the study %1 rests on other tables or factors than those of today; `study` renews it</source>
        <translation>zétid %1 i repoz dsi dot tablo sansa dot faktèr ke sak zordi ; `study` i rofé ali</translation>
    </message>
    <message>
        <source>not computed, missing: %1</source>
        <translation>pa kalkilé, i mank : %1</translation>
    </message>
    <message>
        <source>the employer whose owner decides; may be repeated</source>
        <translation>lanployèr pou kisa lo propriétèr i désid ; i pé répèt</translation>
    </message>
    <message>
        <source>every employer of the workshop</source>
        <translation>tout bann lanployèr l’atelié</translation>
    </message>
    <message>
        <source>the workshop asks nothing yet; `coop allow` lets it answer once it does</source>
        <translation>latelié i domann ankor rien ; `coop allow` va pèrmèt ali réponn</translation>
    </message>
    <message numerus="yes">
        <source>%n algorithm(s) refused</source>
        <translation>
            <numerusform>%n algoritm lé rofizé</numerusform>
            <numerusform>%n algoritm lé rofizé</numerusform>
        </translation>
    </message>
    <message>
        <source>no vehicle yet: `fleet import` reads the log of one</source>
        <translation>nana poin véhikil ankor : `fleet import` i li zournal inn</translation>
    </message>
    <message>
        <source>`coop allow` lets the same nodes answer again</source>
        <translation>`coop allow` i les minm nœud-la répon ankor</translation>
    </message>
    <message>
        <source>The tables hold these employers alone: one who joins later cannot be added to them, for the difference would show it.</source>
        <translation>Bann tab i port rienk si bann patron-la : in ot i vien plitar i pé pa azout ali, la diférans noré montr ali.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Fraz de pas : </translation>
    </message>
    <message>
        <source>%1: the key %2, under your passphrase</source>
        <translation>%1 : klé %2, sou out fraz de pas</translation>
    </message>
    <message>
        <source>this machine now signs the workshop&apos;s briefs with the key %1</source>
        <translation>astèr masine-la i sign bann not latelyé ek klé %1</translation>
    </message>
    <message>
        <source>The key with which a workshop signs its briefs, on this machine</source>
        <translation>Klé ke latelyé i sign son bann not, si masine-la</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase; without it, it is asked for</source>
        <translation>in fisyé son promyé ligne lé fraz de pas ; san li, i domand aou</translation>
    </message>
    <message>
        <source>Print the fingerprint of the key; makes one where there is none yet</source>
        <translation>Afis lanprint la klé ; i fé inn si na poin ankor</translation>
    </message>
    <message>
        <source>Write the key to a new file, under a passphrase</source>
        <translation>Ékri la klé dan in fisyé nèf, sou in fraz de pas</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>fisyé nèf</translation>
    </message>
    <message>
        <source>Take the key of another machine from such a file</source>
        <translation>Prann la klé in not masine dopi in fisyé konmsa</translation>
    </message>
    <message>
        <source>the file that `key export` wrote</source>
        <translation>fisyé ke `key export` la ékri</translation>
    </message>
    <message>
        <source>what the best package may cost employers and authority, euros a year</source>
        <translation>konbyin lo méyèr lansanm i pé kout bann patron èk kolèktivité, an éro par an</translation>
    </message>
    <message>
        <source>nothing proves it: the attachment %1 is missing</source>
        <translation>nafèr i prouv pa li : pyès jwin %1 i mank</translation>
    </message>
    <message>
        <source>the proof cannot be read: %1</source>
        <translation>la prèv lé pa lizib : %1</translation>
    </message>
    <message>
        <source>the proof was changed after it was signed: %1</source>
        <translation>la prèv la sanzé apré siyatir : %1</translation>
    </message>
    <message>
        <source>page %1 was changed after it was signed</source>
        <translation>paj %1 la sanzé apré siyatir</translation>
    </message>
    <message>
        <source>page %1: “%2” is printed, “%3” is computed (%4)</source>
        <translation>paj %1 : « %2 » lé inprimé, kalkil i done « %3 » (%4)</translation>
    </message>
    <message>
        <source>page %1: the words “%2” are printed in place of “%3”</source>
        <translation>paj %1 : bann mo « %2 » lé inprimé dan plas « %3 »</translation>
    </message>
    <message>
        <source>page %1: “%2” has a figure that the proof does not know</source>
        <translation>paj %1 : « %2 » na in chif ke la prèv i koné pa</translation>
    </message>
    <message>
        <source>“%1” is computed and printed nowhere</source>
        <translation>« %1 » lé kalkilé é lé inprimé dopa in koté</translation>
    </message>
    <message>
        <source>page %1: “%2” is no part of what is read aloud</source>
        <translation>paj %1 : « %2 » i fé pa parti sak i lir for</translation>
    </message>
    <message>
        <source>page %1: “%2” stands at its foot in place of “%3”</source>
        <translation>paj %1 : « %2 » lé an ba la paj dan plas « %3 »</translation>
    </message>
    <message>
        <source>page %1: the proof lists “%2” where “%3” is computed</source>
        <translation>paj %1 : la prèv i anons « %2 », kalkil i done « %3 »</translation>
    </message>
    <message>
        <source>the signature is not that of the key %1</source>
        <translation>siyatir-la lé pa sèt la klé %1</translation>
    </message>
    <message>
        <source>what is read on the pages is not what was signed</source>
        <translation>sak i lir si bann paj lé pa sak la été signé</translation>
    </message>
    <message>
        <source>the pages name the key %1, and %2 has signed</source>
        <translation>bann paj i nonm klé %1, é sé %2 ki la signé</translation>
    </message>
    <message>
        <source>signed with the key %1, and not with %2</source>
        <translation>signé ek klé %1, é pa ek %2</translation>
    </message>
    <message numerus="yes">
        <source>true and signed: %n figure(s), key %1</source>
        <translation>
            <numerusform>vré ek signé : %n chif, klé %1</numerusform>
            <numerusform>vré ek signé : %n chif, klé %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>self-consistent, signer unknown: %n figure(s), key %1</source>
        <translation>
            <numerusform>kohéran, signatèr pa koni : %n chif, klé %1</numerusform>
            <numerusform>kohéran, signatèr pa koni : %n chif, klé %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the brief was made by Kabar %1; this one is %2 and may reckon otherwise</source>
        <translation>la not la été fé par Kabar %1 ; sat-la lé %2 é i pé kalkil in not manyèr</translation>
    </message>
    <message>
        <source>not computed again: an owner keeps the cells of %1, of which the proof has the hash</source>
        <translation>pa rokalkilé : in propriétèr i gard bann kaz %1, la prèv na zis lanprint</translation>
    </message>
    <message>
        <source>not computed again: the study %1 rests on older tables</source>
        <translation>pa rokalkilé : létid %1 i poz si bann table pli vyé</translation>
    </message>
    <message>
        <source>its cells may be kept until %1</source>
        <translation>son bann kaz i pé èt gardé ziska %1</translation>
    </message>
    <message>
        <source>Check a brief offline: compute each printed figure again from the proof attached to it</source>
        <translation>Vérifié in not san internet : rokalkil chak chif inprimé dopi la prèv jwin</translation>
    </message>
    <message>
        <source>the brief, a PDF</source>
        <translation>la not, in PDF</translation>
    </message>
    <message>
        <source>the fingerprint of the key that must have signed it, from another channel</source>
        <translation>lanprint la klé ki doi avwar signé, gagné par in not somin</translation>
    </message>
    <message>
        <source>print the verdict as JSON</source>
        <translation>afis vèrdik an JSON</translation>
    </message>
    <message>
        <source>print what is still to be filled in, in its place</source>
        <translation>inprim osi, dan son plas, sak i rès po konplété</translation>
    </message>
    <message>
        <source>without LibreOffice the PDF is untagged and carries no proof</source>
        <translation>san LibreOffice, PDF lé pa balizé é i port pa la prèv</translation>
    </message>
    <message>
        <source>its day</source>
        <translation>son zour</translation>
    </message>
    <message>
        <source>where it is held</source>
        <translation>ousa i fé</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>kisa la domann</translation>
    </message>
    <message>
        <source>boundaries of its communes, GeoJSON, GeoPackage or Shapefile; without it La Réunion</source>
        <translation>limit son bann komine, GeoJSON, GeoPackage ousa Shapefile ; san sa La Rényon</translation>
    </message>
    <message>
        <source>a commune of that file, by name or INSEE code; without it all</source>
        <translation>in komine fishié-la, par son non ousa son kod INSEE ; san sa toute</translation>
    </message>
    <message>
        <source>what the territory is called</source>
        <translation>koman i apèl téritoir-la</translation>
    </message>
    <message>
        <source>whom to thank for the boundaries</source>
        <translation>kisa remersié pou bann limit</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commune(s)</source>
        <translation>
            <numerusform>%1 : %n komine</numerusform>
            <numerusform>%1 : %n komine</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 to whoever leads the workshop; keep %2, and keep it secret</source>
        <translation>Anvoy %1 pou sak i anim latelié ; gard %2, épi gard ali sékré</translation>
    </message>
    <message>
        <source>Have another organisation vouch for the questions</source>
        <translation>Fé rolir bann késtion par in ot lorganizasion</translation>
    </message>
    <message>
        <source>On the reviewer&apos;s own machine: sign questions, and write the review</source>
        <translation>Dsi la mashin rolèktèr : signé bann késtion épi ékri rolèktir-la</translation>
    </message>
    <message>
        <source>algorithm documents; without any, those that ship</source>
        <translation>bann dokiman lalgoritm ; san sa, sak lé fourni</translation>
    </message>
    <message>
        <source>the reviewer&apos;s organisation</source>
        <translation>lorganizasion rolèktèr-la</translation>
    </message>
    <message>
        <source>the reviewer&apos;s secret key file, which is made where there is none</source>
        <translation>fishié la klé sékré rolèktèr-la, i fé ali si na poin</translation>
    </message>
    <message>
        <source>where to write the review, review.json</source>
        <translation>ousa ékri rolèktir-la, review.json</translation>
    </message>
    <message>
        <source>Add a review to the workshop</source>
        <translation>Azout in rolèktir dann latelié</translation>
    </message>
    <message>
        <source>what the reviewer sent, review.json</source>
        <translation>sak rolèktèr la anvoyé, review.json</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) has reviewed %n question(s)</source>
        <translation>
            <numerusform>%1 (%2) la rolir %n késtion</numerusform>
            <numerusform>%1 (%2) la rolir %n késtion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>who could walk, cycle or share a Twizy</source>
        <translation>kisa i gingn marshé, pédalé sansa partaz in Twizy</translation>
    </message>
    <message>
        <source>asking the employers&apos; nodes</source>
        <translation>i domann bann né patron</translation>
    </message>
    <message>
        <source>how good it can be at best</source>
        <translation>kosa i sré posib o mié</translation>
    </message>
    <message>
        <source>who could share a car</source>
        <translation>kisa i gingn partaz in loto</translation>
    </message>
    <message>
        <source>who works where</source>
        <translation>kisa i travay ousa</translation>
    </message>
    <message>
        <source>comparing the scenarios</source>
        <translation>i konpar bann sénaryo</translation>
    </message>
    <message>
        <source>the employers&apos; databases</source>
        <translation>bann baz patron</translation>
    </message>
    <message>
        <source>the employers</source>
        <translation>bann patron</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>la flot</translation>
    </message>
    <message>
        <source>the homes</source>
        <translation>la kaz domoun</translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation>i lir lo zournal</translation>
    </message>
    <message>
        <source>how people travel</source>
        <translation>koman domoun i déplas</translation>
    </message>
    <message>
        <source>what would leave</source>
        <translation>kosa i noré sorti</translation>
    </message>
    <message>
        <source>proving that it is the best</source>
        <translation>i prouv ke sa lé lo mié</translation>
    </message>
    <message>
        <source>reading the tables</source>
        <translation>i lir bann tablo</translation>
    </message>
    <message>
        <source>counting again</source>
        <translation>i rokont</translation>
    </message>
    <message>
        <source>the tables are out</source>
        <translation>bann tablo lé sorti</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>lasal</translation>
    </message>
    <message>
        <source>reading the rows</source>
        <translation>i lir bann lign</translation>
    </message>
    <message>
        <source>the scenarios</source>
        <translation>bann sénaryo</translation>
    </message>
    <message>
        <source>looking for a better choice</source>
        <translation>i rod in méyèr shwa</translation>
    </message>
    <message>
        <source>where a shuttle would run</source>
        <translation>ousa in navèt i noré pasé</translation>
    </message>
    <message>
        <source>the studies</source>
        <translation>bann zétid</translation>
    </message>
    <message>
        <source>third places near homes</source>
        <translation>bann tyèr-lyé kot la kaz</translation>
    </message>
</context>
</TS>

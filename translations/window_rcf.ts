<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>DemoWords</name>
    <message>
        <source>Asking the employers&apos; nodes</source>
        <translation>I domann bann né patron</translation>
    </message>
    <message>
        <source>Looking for third places near homes</source>
        <translation>I rod bann tyèr-lyé kot la kaz domoun</translation>
    </message>
    <message>
        <source>Counting who could walk, cycle or share a Twizy</source>
        <translation>I kont kisa i gingn marshé, pédalé sansa partaz in Twizy</translation>
    </message>
    <message>
        <source>Matching carpools</source>
        <translation>I mèt ansanm bann kovwatirèr</translation>
    </message>
    <message>
        <source>Drawing shuttle lines</source>
        <translation>I tras bann lign navèt</translation>
    </message>
    <message>
        <source>Preparing the scenarios</source>
        <translation>I prépar bann sénaryo</translation>
    </message>
    <message>
        <source>Starting the Twizys</source>
        <translation>I démar bann Twizy</translation>
    </message>
    <message>
        <source>Setting up the room</source>
        <translation>I aranz lasal</translation>
    </message>
    <message>
        <source>Making fictitious employers</source>
        <translation>I invant bann patron</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is missing. Check the name and the place.</source>
        <translation>I trouv pa. Vérifié lo nom é landrwa.</translation>
    </message>
    <message>
        <source>This cannot be read. Check that it is whole and that you may read it.</source>
        <translation>I gingn pa lir. Vérifié si fisyé-la lé antyé é si ou na lo drwa lir ali.</translation>
    </message>
    <message>
        <source>This cannot be written. Check the free space and your rights, or choose another name.</source>
        <translation>I gingn pa ékrir. Vérifié la plas i rèss é out drwa, sansa swazir in ot nom.</translation>
    </message>
    <message>
        <source>This is not a Kabar workshop.</source>
        <translation>Sa lé pa in latelyé Kabar.</translation>
    </message>
    <message>
        <source>This workshop was made with a newer Kabar. Update Kabar to open it; the file is untouched.</source>
        <translation>Latelyé-la i sort in Kabar pli nouvo. Mèt Kabar a zour pou ouv ali ; fisyé-la la pa tousé.</translation>
    </message>
    <message>
        <source>This cannot be understood. Correct it and try again; nothing was changed.</source>
        <translation>I konpran pa. Korizé é rokomans ; ryin la sanzé.</translation>
    </message>
    <message>
        <source>This value cannot be right. Correct it and try again; nothing was changed.</source>
        <translation>Valèr-la i pé pa èt vré. Korizé é rokomans ; ryin la sanzé.</translation>
    </message>
    <message>
        <source>These do not fit together. Nothing was changed.</source>
        <translation>Bann zafèr-la i va pa ansanm. Ryin la sanzé.</translation>
    </message>
    <message>
        <source>Refused by a rule of the cooperative.</source>
        <translation>In règ la kopérativ la di non.</translation>
    </message>
    <message>
        <source>Too few people to show anything without showing somebody.</source>
        <translation>Tro pti domoun pou montr kéksoz san montr kékin.</translation>
    </message>
    <message>
        <source>Somebody else is using this. Close the other program and try again.</source>
        <translation>In ot program i sèrv èk sa. Ferm ali é rokomans.</translation>
    </message>
    <message>
        <source>No solution fits these settings. Loosen one of them.</source>
        <translation>Napwin solisyon èk bann réglaz-la. Lars inn.</translation>
    </message>
    <message>
        <source>Stopped. What was there before is kept.</source>
        <translation>Arété. Sak té la avan lé gardé.</translation>
    </message>
    <message>
        <source>Something failed that should not. Save a copy and start Kabar again.</source>
        <translation>In lérèr té i dwa pa arivé. Anrozistré in kopi é rolans Kabar.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>lign %1</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>shan « %1 »</translation>
    </message>
    <message>
        <source>value “%1”</source>
        <translation>valèr « %1 »</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1 : </translation>
    </message>
    <message>
        <source>This is not replaced. Choose another name, or take away what is there.</source>
        <translation>Sa lé pa ranplasé. Shoizi in ot nom, sansa tir sak na déza.</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>New workshop…</source>
        <translation>Nouvo latelyé…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouv…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Anrozistré in kopi…</translation>
    </message>
    <message>
        <source>Rename the workshop…</source>
        <translation>Sanz nom latelyé…</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Ferm latelyé</translation>
    </message>
    <message>
        <source>Everything is saved as you go.</source>
        <translation>Tout i anrozistré o fir é a mézir.</translation>
    </message>
    <message>
        <source>Keyboard and about…</source>
        <translation>Klavié èk a propo…</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ziska %3)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rename the workshop</source>
        <translation>Sanz nom latelyé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tit</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Sanz nom</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Kopi anrozistré : %1</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Ouv in latelyé</translation>
    </message>
    <message>
        <source>Kabar workshops (*.kabar)</source>
        <translation>Latelyé Kabar (*.kabar)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Anrozistré in kopi</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Anilé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rofé : %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Territory</source>
        <translation>Téritwar</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Kopérativ</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Zétid</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Sénaryo</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flot</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Latelyé</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dosyé</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arété</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What could we do together?</source>
        <translation>Kosa nou pé fé ansanm ?</translation>
    </message>
    <message>
        <source>Employers keep their data at home. The room sees what becomes possible, tries it on the map, votes, and leaves with a brief that decides.</source>
        <translation>Bann patron i gard zot doné la kaz. Lasal i vwa kosa i dovyin posib, i éséy ali dsi kart, i vot, é i sava èk in dosyé i désid.</translation>
    </message>
    <message>
        <source>Open the demo territory</source>
        <translation>Ouv téritwar démonstrasyon</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Ouv in latelyé</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvo latelyé</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Dernyé</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workshop menu</source>
        <translation>Méni latelyé</translation>
    </message>
    <message>
        <source>No workshop open</source>
        <translation>Napwin latelyé ouvèr</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Anil : %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nana ryin pou anilé</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Rofé : %1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nana ryin pou rofé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Klèr</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Nwar</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektèr</translation>
    </message>
    <message>
        <source>The wall of the hall (F11)</source>
        <translation>Lo mir la sal (F11)</translation>
    </message>
    <message>
        <source>Next step. %1</source>
        <translation>Prosinn étap. %1</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>an action</source>
        <translation>in aksyon</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>lo déroulman</translation>
    </message>
    <message>
        <source>the agenda&apos;s clock</source>
        <translation>bann minit</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>in vot</translation>
    </message>
    <message>
        <source>a text of the brief</source>
        <translation>in tèks lo dosyé</translation>
    </message>
    <message>
        <source>an employer</source>
        <translation>in patron</translation>
    </message>
    <message>
        <source>a factor</source>
        <translation>in faktèr</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>in moun latelyé</translation>
    </message>
    <message>
        <source>an owner&apos;s permission</source>
        <translation>in otorizasyon</translation>
    </message>
    <message>
        <source>who is present</source>
        <translation>kisa lé la</translation>
    </message>
    <message>
        <source>an owner&apos;s rule</source>
        <translation>in règ sokré</translation>
    </message>
    <message>
        <source>a new scenario</source>
        <translation>in nouvo sénaryo</translation>
    </message>
    <message>
        <source>a removed scenario</source>
        <translation>in sénaryo tiré</translation>
    </message>
    <message>
        <source>a lever</source>
        <translation>in lévié</translation>
    </message>
    <message>
        <source>a scenario&apos;s name</source>
        <translation>lo nom in sénaryo</translation>
    </message>
    <message>
        <source>the workshop&apos;s title</source>
        <translation>lo tit latelyé</translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation>in loto</translation>
    </message>
    <message>
        <source>the last edit</source>
        <translation>lo dèrnyé sanzman</translation>
    </message>
    <message>
        <source>the end of a block</source>
        <translation>la fin in blok</translation>
    </message>
    <message>
        <source>a pause of the clock</source>
        <translation>in poz lorloz</translation>
    </message>
    <message>
        <source>a start of the clock</source>
        <translation>in komansman lorloz</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keyboard and about</source>
        <translation>Klavié èk a propo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partou</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Alé dsi in paz</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Anil, rofé</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>Zéléman aprésa, zéléman avan</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <translation>Ferm in pano</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>New workshop, open a workshop</source>
        <translation>Nouvo latelyé, ouv in latelyé</translation>
    </message>
    <message>
        <source>Save a copy, rename, close</source>
        <translation>Anrozistré in kopi, sanz nom, fermé</translation>
    </message>
    <message>
        <source>On a map</source>
        <translation>Dsi in kart</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplas</translation>
    </message>
    <message>
        <source>Closer, further, whole island</source>
        <translation>Pli pré, pli lwin, tout lil</translation>
    </message>
    <message>
        <source>+, −, Home</source>
        <translation>+, −, Lorizine</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Lespas</translation>
    </message>
    <message>
        <source>Close the vote and show its result</source>
        <translation>Ferm lo vot é montr lo rézilta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Antré</translation>
    </message>
    <message>
        <source>About</source>
        <translation>A propo</translation>
    </message>
    <message>
        <source>Kabar %1. Free software under the GPL, version 3 or later, without any warranty. Nothing is sent anywhere: the workshop is one file on this computer.</source>
        <translation>Kabar %1. Lozisyèl lib an-ba GPL, vèrsyon 3 sansa pli nouvo, san okinn garanti. I anvoy ryin okinn koté : latelyé lé in fisyé dsi lordinatèr-la.</translation>
    </message>
    <message>
        <source>Leading the room: on Workshop › Lead and on the wall</source>
        <translation>Anim la sal : si Latelié › Anim é si lo mir</translation>
    </message>
    <message>
        <source>Show the wall, leave it</source>
        <translation>Montr lo mir, sort dosi</translation>
    </message>
    <message>
        <source>F11, Esc</source>
        <translation>F11, Esc</translation>
    </message>
    <message>
        <source>Start the block, pause it, go on: never ends it</source>
        <translation>Komans lo blok, mèt ali an poz, kontinyé : i fini pa li zamé</translation>
    </message>
    <message>
        <source>End the block, start the next (Ctrl+Z takes it back)</source>
        <translation>Fini lo blok, komans sak i vien (Ctrl+Z i artourn an aryèr)</translation>
    </message>
    <message>
        <source>Press the control that has the focus</source>
        <translation>Apiy si la komann lé swazi</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>Nom fisyé</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filt</translation>
    </message>
    <message>
        <source>Overwrite file?</source>
        <translation>Ranplas lo fisyé ?</translation>
    </message>
    <message>
        <source>“%1” already exists.
Do you want to replace it?</source>
        <translation>« %1 » i égzist déza.
Ou vé ranplas ali ?</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>en</source>
        <translation>rcf</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>The wall</source>
        <translation>Lo mir</translation>
    </message>
</context>
<context>
    <name>WallSheet</name>
    <message>
        <source>Metres, 0.3 to 20.</source>
        <translation>An mèt, 0,3 ziska 20.</translation>
    </message>
    <message>
        <source>Metres, 1 to 100.</source>
        <translation>An mèt, 1 ziska 100.</translation>
    </message>
    <message>
        <source>Too far for any sentence: at most %1 times the height of the picture.</source>
        <translation>Tro loin pou in fraz : %1 foi la otèr limaz o plis.</translation>
    </message>
    <message>
        <source>The wall of the hall</source>
        <translation>Lo mir la sal</translation>
    </message>
    <message>
        <source>Two screens: the wall fills “%1”, and your controls stay here.</source>
        <translation>Dé lékran : lo mir i ranpli « %1 », out bann komann i rès isi.</translation>
    </message>
    <message>
        <source>One screen: the wall fills it. F11 or Esc brings your controls back.</source>
        <translation>Inn sèl lékran : lo mir i ranpli ali. F11 oubien Esc i amèn out bann komann.</translation>
    </message>
    <message>
        <source>It follows the page that you have in front: the moment, the vote, the map, the scenarios. No control stands on it.</source>
        <translation>Li suiv la paz ou néna dovan ou : lo moman, lo vot, la kart, bann sénaryo. Nana pwin komann dosi.</translation>
    </message>
    <message>
        <source>Height of the projected picture, in metres</source>
        <translation>Otèr limaz projeté, an mèt</translation>
    </message>
    <message>
        <source>From it to the farthest seat, in metres</source>
        <translation>Dopi limaz ziska la plas lo pli loin, an mèt</translation>
    </message>
    <message>
        <source>From there the smallest capitals have to be %1 cm high: nothing on the wall is smaller; less is shown instead.</source>
        <translation>Dopi laba, bann pli pti mazuskul i doi fé %1 cm : rien si lo mir lé pli pti ; i montr plito moins.</translation>
    </message>
    <message>
        <source>Keep on the wall what is there now</source>
        <translation>Gard si lo mir sak lé la</translation>
    </message>
    <message>
        <source>Leave the wall (F11)</source>
        <translation>Sort si lo mir (F11)</translation>
    </message>
    <message>
        <source>Show the wall (F11)</source>
        <translation>Montr lo mir (F11)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Anrozistré</translation>
    </message>
    <name>WorkshopDraft</name>
</context>
<context>
    <name>NewWorkshopPage</name>
    <message>
        <source>New workshop</source>
        <translation>Nouvo latelié</translation>
    </message>
    <message>
        <source>Give the workshop a title.</source>
        <translation>Done in tit latelié.</translation>
    </message>
    <message>
        <source>Choose at least one commune.</source>
        <translation>Shoizi o moin in komine.</translation>
    </message>
    <message>
        <source>Give the territory a name.</source>
        <translation>Done in non téritoir-la.</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>Anilé (Échap)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tit</translation>
    </message>
    <message>
        <source>Getting to work together</source>
        <translation>Alé travay ansanm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zour</translation>
    </message>
    <message>
        <source>31/12/2026</source>
        <translation>31/12/2026</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Landroi</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Lamairi</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Domandé par</translation>
    </message>
    <message>
        <source>Chamber of commerce</source>
        <translation>Shanm komèrs</translation>
    </message>
    <message>
        <source>All of it can be changed later. Only the territory stays, once employers have answered on it.</source>
        <translation>I pe shanz tout apré. Sèl téritoir-la i rèst, kan bann patron la finn réponn dsi li.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fishié : %1</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>In ot landroi…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anilé</translation>
    </message>
    <message>
        <source>Create the workshop</source>
        <translation>Fé latelié-la</translation>
    </message>
    <message>
        <source>Kabar workshops (*.kabar)</source>
        <translation>Latelié Kabar (*.kabar)</translation>
    </message>
</context>
<context>
    <name>TerritoryChoice</name>
    <message>
        <source>Territory</source>
        <translation>Téritoir</translation>
    </message>
    <message>
        <source>Reading the boundaries…</source>
        <translation>I li bann limit…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commune(s) chosen from %2. Click them, or draw a line around those of the workshop.</source>
        <translation>
            <numerusform>%1 komine dsi %n shoizi dann %2. Klik dsi, ousa tras in trai otour sak latelié.</numerusform>
            <numerusform>%1 komine dsi %n shoizi dann %2. Klik dsi, ousa tras in trai otour sak latelié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Non téritoir-la</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>In ot fishié…</translation>
    </message>
    <message>
        <source>Map of the communes: those chosen are filled</source>
        <translation>Kart bann komine : sak lé shoizi lé ranpli</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toute</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Okinn</translation>
    </message>
    <message>
        <source>Boundaries of communes</source>
        <translation>Limit bann komine</translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json *.gpkg *.shp *.zip)</source>
        <translation>Limit (*.geojson *.json *.gpkg *.shp *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tout bann fishié (*)</translation>
    </message>
    <message numerus="yes">
        <source>La Réunion: %n commune(s), roads and quarters, come with Kabar.</source>
        <translation>
            <numerusform>La Rényon : %n komine, son shemin èk son kartié, i vien ansanm Kabar.</numerusform>
            <numerusform>La Rényon : %n komine, zot shemin èk zot kartié, i vien ansanm Kabar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to La Réunion</source>
        <translation>Artourn La Rényon</translation>
    </message>
    <message>
        <source>Another territory…</source>
        <translation>In ot téritoir…</translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message numerus="yes">
        <source>%n employer(s) have allowed questions.</source>
        <translation>
            <numerusform>%n patron la pèrmèt késtion.</numerusform>
            <numerusform>%n patron la pèrmèt késtion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered.</source>
        <translation>
            <numerusform>%n késtion la gingn répons.</numerusform>
            <numerusform>%n késtion la gingn répons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) computed.</source>
        <translation>
            <numerusform>%n étid kalkilé.</numerusform>
            <numerusform>%n étid kalkilé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The territory is there.</source>
        <translation>Téritoir lé shoizi.</translation>
    </message>
    <message>
        <source>%1 of %2 employers have allowed questions.</source>
        <translation>%1 patron dsi %2 la pèrmèt késtion.</translation>
    </message>
    <message>
        <source>The employers can be asked.</source>
        <translation>I pe domann bann patron.</translation>
    </message>
    <message>
        <source>Waits for the employers.</source>
        <translation>I atann bann patron.</translation>
    </message>
    <message>
        <source>The studies rest on earlier answers or factors.</source>
        <translation>Bann étid i repoz dsi bann répons ousa faktèr lontan.</translation>
    </message>
    <message>
        <source>The studies can be computed.</source>
        <translation>I pe kalkil bann étid.</translation>
    </message>
    <message>
        <source>Waits for the employers&apos; answers.</source>
        <translation>I atann répons bann patron.</translation>
    </message>
    <message>
        <source>The scenarios are there.</source>
        <translation>Bann sénario lé paré.</translation>
    </message>
    <message>
        <source>The scenarios can be made.</source>
        <translation>I pe fé bann sénario.</translation>
    </message>
    <message>
        <source>Waits for the studies.</source>
        <translation>I atann bann étid.</translation>
    </message>
    <message>
        <source>The room has voted or decided.</source>
        <translation>La sal la voté ousa désidé.</translation>
    </message>
    <message>
        <source>The room has not voted or decided yet.</source>
        <translation>La sal la pankor voté ni désidé.</translation>
    </message>
    <message>
        <source>The decision is written.</source>
        <translation>Désizion-la lé ékri.</translation>
    </message>
    <message>
        <source>The decision, its amount and its date: %1 of %2 written.</source>
        <translation>Désizion-la, son montan èk son dat : %1 dsi %2 ékri.</translation>
    </message>
    <message>
        <source>Waits for the scenarios.</source>
        <translation>I atann bann sénario.</translation>
    </message>
    <message>
        <source>Connect employers: %1 of %2</source>
        <translation>Konèk bann patron : %1 dsi %2</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translation>Poz bann késtion</translation>
    </message>
    <message>
        <source>Renew the studies</source>
        <translation>Rofé bann étid</translation>
    </message>
    <message>
        <source>Run the studies</source>
        <translation>Lans bann étid</translation>
    </message>
    <message>
        <source>Make the scenarios</source>
        <translation>Fé bann sénario</translation>
    </message>
    <message>
        <source>Have the room vote</source>
        <translation>Fé vot la sal</translation>
    </message>
    <message>
        <source>Finish the brief</source>
        <translation>Fini dosié-la</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Questions not reviewed by two organisations</source>
        <translation>Késtion pa rolir par dé lorganizasion</translation>
    </message>
</context>
<context>
    <name>kabar::ui::WorkshopDraft</name>
    <message>
        <source>Workshop</source>
        <translation>Latelié</translation>
    </message>
</context>
</TS>

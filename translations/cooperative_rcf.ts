<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>AddEmployerSheet</name>
    <message numerus="yes">
        <source>Still to say: %n question(s) above.</source>
        <translation>
            <numerusform>I rès pou dir : %n késtyon anlèr.</numerusform>
            <numerusform>I rès pou dir : %n késtyon anlèr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect an employer</source>
        <translation>Mèt in patron ansanm</translation>
    </message>
    <message>
        <source>Name of the employer</source>
        <translation>Nom patron</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Kèl kolonn lé koué ?</translation>
    </message>
    <message>
        <source>Where are the sites?</source>
        <translation>Ousa bann sit i lé ?</translation>
    </message>
    <message>
        <source>What do the codes mean?</source>
        <translation>Kosa bann kod i vé dir ?</translation>
    </message>
    <message>
        <source>Do the rows fit?</source>
        <translation>Èské bann lign i konvyin ?</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>I lir bann lign…</translation>
    </message>
    <message>
        <source>The sites still need their place.</source>
        <translation>I rèss pou mèt bann sit dsi kart.</translation>
    </message>
    <message>
        <source>Still to choose: %1.</source>
        <translation>I rèss pou swazir : %1.</translation>
    </message>
    <message>
        <source>All %1 rows fit.</source>
        <translation>Tout lé %1 lign i konvyin.</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Kosa i noré sorti</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>I gingn anilé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Rononsé</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Mèt ansanm</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have a problem. A file is taken whole or not at all.</source>
        <translation>
            <numerusform>%n lign dsi %1 i poz problèm. In fisyé i pran antyé oubyin pa ditou.</numerusform>
            <numerusform>%n lign dsi %1 i poz problèm. In fisyé i pran antyé oubyin pa ditou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows fit; %n row(s) left out.</source>
        <translation>
            <numerusform>%1 lign i konvyin ; %n lé mèt dékoté.</numerusform>
            <numerusform>%1 lign i konvyin ; %n lé mèt dékoté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlgorithmList</name>
    <message>
        <source>Signed by %1</source>
        <translation>Sinyé par %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> èk </translation>
    </message>
    <message>
        <source>%1 in full detail, the rest merged</source>
        <translation>%1 an détay konplé, lo rèss mèt ansanm</translation>
    </message>
    <message>
        <source>%1 cells asked, %2 left, the smallest of %3 persons · kept %4 days</source>
        <translation>%1 kaz domandé, %2 sorti, lo pli pti na %3 domoun · gardé %4 zour</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>rolir</translation>
    </message>
    <message>
        <source>not reviewed by two organisations</source>
        <translation>pa rolir par dé lorganizasion</translation>
    </message>
</context>
<context>
    <name>AuditTimeline</name>
    <message>
        <source>%1 (%2) signed “%3”</source>
        <translation>%1 (%2) la sinyé « %3 »</translation>
    </message>
    <message>
        <source>%1 took its consent back: “%2” was deleted, with the studies</source>
        <translation>%1 la rotir son lakor : « %2 » la été éfasé, èk bann zétid</translation>
    </message>
    <message>
        <source>“%1” was deleted, with the studies: it was kept as long as its purpose allows</source>
        <translation>« %1 » la été éfasé, èk bann zétid : li la été gardé otan ke son bi i pèrmé</translation>
    </message>
    <message>
        <source>%1 looked at what would leave</source>
        <translation>%1 la rogard kosa i noré sorti</translation>
    </message>
    <message>
        <source>The clock went back: what follows bears an earlier time</source>
        <translation>Lorloz la rokilé : sak i suiv i port in lèr avan</translation>
    </message>
    <message>
        <source>The log is whole: nothing was changed or taken out.</source>
        <translation>Zournal-la lé antyé : nana pwin ryin la sanzé sansa la tiré.</translation>
    </message>
    <message>
        <source>The log was changed after it was written.</source>
        <translation>Zournal-la la sanzé apré kou.</translation>
    </message>
    <message>
        <source>%1 (%2) signed %3 questions</source>
        <translation>%1 (%2) la sinyé %3 késtyon</translation>
    </message>
    <message>
        <source>“%1” was not sent</source>
        <translation>« %1 » la pa anvoiyé</translation>
    </message>
    <message>
        <source>%1 refused “%2”</source>
        <translation>%1 la rofiz « %2 »</translation>
    </message>
    <message>
        <source>%1 could not answer “%2”</source>
        <translation>%1 la pa gingn répond « %2 »</translation>
    </message>
    <message>
        <source>%1 of %2 employers answered</source>
        <translation>%1 patron dsi %2 la répondi</translation>
    </message>
    <message>
        <source>%1 persons left in %2 cells</source>
        <translation>%1 domoun sorti dann %2 kaz</translation>
    </message>
    <message>
        <source>%1 small cells were merged first</source>
        <translation>%1 ti kaz mèt ansanm dabor</translation>
    </message>
    <message>
        <source>nothing left. %1</source>
        <translation>ryin la sorti. %1</translation>
    </message>
</context>
<context>
    <name>CoopProblems</name>
    <message>
        <source>line %1</source>
        <translation>lign %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a place and what is wrong there</comment>
        <translation> : </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence and its full stop</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>CoopWords</name>
    <message>
        <source>share of a day</source>
        <translation>par in zourné</translation>
    </message>
    <message>
        <source>hours and minutes, 7.30</source>
        <translation>lèr épi minit, 7.30</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>la répondi</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>la di non</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>la pa gingn répond</translation>
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
        <source>by scooter</source>
        <translation>an skooter</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>an loto</translation>
    </message>
    <message>
        <source>by carpool</source>
        <translation>an kovwatiraz</translation>
    </message>
    <message>
        <source>by bus</source>
        <translation>an kar</translation>
    </message>
    <message>
        <source>by Twizy</source>
        <translation>an Twizy</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>la kaz</translation>
    </message>
    <message>
        <source>mode not given</source>
        <translation>mwayin pa di</translation>
    </message>
    <message>
        <source>all modes</source>
        <translation>tout mwayin</translation>
    </message>
    <message>
        <source>%1 to %2 km</source>
        <translation>%1 ziska %2 km</translation>
    </message>
    <message>
        <source>over %1 km</source>
        <translation>plis ki %1 km</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>tout distans</translation>
    </message>
    <message>
        <source>Rest of the territory</source>
        <translation>Rèss téritwar</translation>
    </message>
    <message>
        <source>Rest around %1</source>
        <translation>Rèss vèr %1</translation>
    </message>
    <message>
        <source>d MMM, hh:mm</source>
        <comment>date and time</comment>
        <translation>d MMM, hh:mm</translation>
    </message>
    <message>
        <source>home, latitude</source>
        <translation>la kaz, latitid</translation>
    </message>
    <message>
        <source>home, longitude</source>
        <translation>la kaz, lonzitid</translation>
    </message>
    <message>
        <source>home, coordinates</source>
        <translation>la kaz, koordoné</translation>
    </message>
    <message>
        <source>work site</source>
        <translation>sit travay</translation>
    </message>
    <message>
        <source>work, latitude</source>
        <translation>travay, latitid</translation>
    </message>
    <message>
        <source>work, longitude</source>
        <translation>travay, lonzitid</translation>
    </message>
    <message>
        <source>work, coordinates</source>
        <translation>travay, koordoné</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>larivé</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>dépar</translation>
    </message>
    <message>
        <source>days on site</source>
        <translation>zour dsi sit</translation>
    </message>
    <message>
        <source>mode of travel</source>
        <translation>koman i déplas</translation>
    </message>
    <message>
        <source>has a car</source>
        <translation>nana in loto</translation>
    </message>
    <message>
        <source>has a licence</source>
        <translation>nana permi</translation>
    </message>
    <message>
        <source>possible remote days</source>
        <translation>i gingn travay la kaz</translation>
    </message>
    <message>
        <source>730 or 0730</source>
        <translation>730 oubyin 0730</translation>
    </message>
    <message>
        <source>minutes after midnight</source>
        <translation>minit dopi minwi</translation>
    </message>
    <message>
        <source>decimal hours</source>
        <translation>èr désimal</translation>
    </message>
    <message>
        <source>days a week</source>
        <translation>zour par somèn</translation>
    </message>
    <message>
        <source>days a month</source>
        <translation>zour par mwa</translation>
    </message>
    <message>
        <source>% of five days</source>
        <translation>% dsi sink zour</translation>
    </message>
    <message>
        <source>latitude, longitude</source>
        <translation>latitid, lonzitid</translation>
    </message>
    <message>
        <source>longitude, latitude</source>
        <translation>lonzitid, latitid</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>home, address</source>
        <translation>kaz, ladrès</translation>
    </message>
    <message>
        <source>home, second line</source>
        <translation>kaz, dézièm lign</translation>
    </message>
    <message>
        <source>home, postcode</source>
        <translation>kaz, kod postal</translation>
    </message>
    <message>
        <source>home, commune</source>
        <translation>kaz, komine</translation>
    </message>
    <message>
        <source>home, INSEE code</source>
        <translation>kaz, kod INSEE</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>matrikil</translation>
    </message>
    <message>
        <source>work, address</source>
        <translation>travay, ladrès</translation>
    </message>
    <message>
        <source>has not allowed anything yet</source>
        <translation>la pankor pèrmèt rien</translation>
    </message>
    <message>
        <source>ready to answer</source>
        <translation>paré pou réponn</translation>
    </message>
</context>
<context>
    <name>CooperativePage</name>
    <message>
        <source>What do we learn without showing anything?</source>
        <translation>Kosa i koné san montr ryin ?</translation>
    </message>
    <message>
        <source>%1 journeys studied, nobody visible</source>
        <translation>%1 trazé étidyé, i vwa pa pèrsonn</translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) connected, nothing has left</source>
        <translation>
            <numerusform>%n patron mèt ansanm, ryin la sorti</numerusform>
            <numerusform>%n patron mèt ansanm, ryin la sorti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 employers · %2 tables left on %3 · never fewer than %4 persons in a cell</source>
        <translation>%1 patron · %2 tablo sorti lo %3 · zamé mwins %4 domoun par kaz</translation>
    </message>
    <message>
        <source>Ask once all employers are here, for none can be added afterwards: answers are counted where the data are, and only sums come back.</source>
        <translation>Poz bann késtyon kan tout patron lé la, okin i azout apré : i kont ousa bann doné i lé, é sèl som i rovyin.</translation>
    </message>
    <message>
        <source>Connect an employer</source>
        <translation>Mèt in patron ansanm</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Domann ankor</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translation>Poz bann késtyon</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Bann késtyon</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Zournal</translation>
    </message>
    <message>
        <source>No employer is connected yet</source>
        <translation>Napwin patron mèt ansanm ankor</translation>
    </message>
    <message>
        <source>Connect a first file or database: its rows are read here, checked, and never leave. You see what would leave before anything does.</source>
        <translation>Mèt in promyé fisyé sansa in baz : son bann lign i lir isi, i vérifié, é zamé i sort. Ou vwa kosa i noré sorti avan ke ryin i sort.</translation>
    </message>
    <message>
        <source>%1 employers · never fewer than %2 persons in a cell</source>
        <translation>%1 patron · zamé mwins %2 domoun par kaz</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Bann rolèktèr</translation>
    </message>
    <message>
        <source>%1 journeys, nobody visible</source>
        <translation>%1 trazé, i vwa pa pèrsonn</translation>
    </message>
    <message>
        <source>The cooperative cannot be read</source>
        <translation>I gagne pa lir la kopérativ</translation>
    </message>
    <message>
        <source>Not allowed yet by: %1.</source>
        <translation>I atann lakor : %1.</translation>
    </message>
    <message>
        <source>Whoever answers later cannot be added to tables that have left.</source>
        <translation>Sak i réponn plitar i pe pa èt azouté dann bann tablo la fini sorti.</translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) are still needed: nothing leaves with fewer than %1.</source>
        <translation>
            <numerusform>I mank ankor %n patron : rien i sort pa à moins %1.</numerusform>
            <numerusform>I mank ankor %n patron : rien i sort pa à moins %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) have not allowed anything yet.</source>
        <translation>
            <numerusform>%n propriétèr la pankor pèrmèt rien.</numerusform>
            <numerusform>%n propriétèr la pankor pèrmèt rien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCodes</name>
    <message>
        <source>%1 “%2” means</source>
        <translation>%1 : « %2 » i vé dir</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>swazir…</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) understood</source>
        <translation>
            <numerusform>%n kod i konpri</numerusform>
            <numerusform>%n kod i konpri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message>
        <source>no column</source>
        <translation>okinn kolonn</translation>
    </message>
    <message>
        <source>unit of %1</source>
        <translation>inité pou %1</translation>
    </message>
</context>
<context>
    <name>DraftProblems</name>
    <message>
        <source>Leave out rows without home, site or days</source>
        <translation>Mèt dékoté bann lign san la kaz, sit sansa zour</translation>
    </message>
    <message>
        <source>Leave out rows outside the territory</source>
        <translation>Mèt dékoté bann lign andéor téritwar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>é %n ot lign</numerusform>
            <numerusform>é %n ot lign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftSites</name>
    <message numerus="yes">
        <source>%n site(s) have their place</source>
        <translation>
            <numerusform>%n sit lé mèt dsi kart</numerusform>
            <numerusform>%n sit lé mèt dsi kart</numerusform>
        </translation>
    </message>
    <message>
        <source>An address with its commune, or -20.93, 55.45</source>
        <translation>In ladrès èk son komine, ou -20.93, 55.45</translation>
    </message>
    <message>
        <source>address or latitude, longitude</source>
        <translation>ladrès ou latitid, lonzitid</translation>
    </message>
    <message>
        <source>found at its door</source>
        <translation>trouvé la port</translation>
    </message>
    <message>
        <source>found in its street</source>
        <translation>trouvé dann son semin</translation>
    </message>
    <message>
        <source>in the middle of its commune</source>
        <translation>dann milié son komine</translation>
    </message>
</context>
<context>
    <name>EmployerNode</name>
    <message>
        <source>%1 employees stay here</source>
        <translation>%1 travayèr i rèss isi</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 travayèr</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered. Open: what it allows, and what would leave</source>
        <translation>La répond %1 késtyon dsi %2. Ouv : kosa li pèrmé, é kosa i noré sorti</translation>
    </message>
    <message>
        <source>Not asked yet. Open: what it allows, and what would leave</source>
        <translation>Pa ankor domandé. Ouv : kosa li pèrmé, é kosa i noré sorti</translation>
    </message>
    <message>
        <source>Its owner has not allowed anything yet. Open: what is asked, and what would leave</source>
        <translation>Son propriétèr la pankor pèrmèt rien. Rouv : sak i domann, épi sak i sortiré</translation>
    </message>
</context>
<context>
    <name>EmployerSheet</name>
    <message>
        <source>What I allow</source>
        <translation>Kosa mi pèrmé</translation>
    </message>
    <message>
        <source>My own rule</source>
        <translation>Mon prop règ</translation>
    </message>
    <message>
        <source>It can only be stricter than the cooperative&apos;s: 11 persons, 3 employers, 85 % for one.</source>
        <translation>Li pé èt zis pli strik ke sat la kopérativ : 11 domoun, 3 patron, 85 % pou in sèl.</translation>
    </message>
    <message>
        <source>At least so many persons in a cell</source>
        <translation>Omwin tan domoun par kaz</translation>
    </message>
    <message>
        <source>of at least so many employers</source>
        <translation>omwin tan patron</translation>
    </message>
    <message>
        <source>and no employer above</source>
        <translation>é okinn patron an-o</translation>
    </message>
    <message>
        <source>What would leave my company</source>
        <translation>Kosa i noré sort la kaz</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Tir patron</translation>
    </message>
    <message>
        <source>Allowed on another machine. Here it counts once you switch it on.</source>
        <translation>Lé permi si in ot mashin. Isi, i kont kan ou mèt ali.</translation>
    </message>
    <message>
        <source>Allow all of it</source>
        <translation>Pèrmèt tout</translation>
    </message>
    <message>
        <source>Questions that two organisations have not reviewed are marked; your consent is to their exact text.</source>
        <translation>Bann késtion ke dé lorganizasion la pa rolir lé marké ; out lakor lé dsi zot tèks ègzak.</translation>
    </message>
    <message>
        <source>%1 Not reviewed by two organisations.</source>
        <translation>%1 Késtion pa rolir par dé lorganizasion.</translation>
    </message>
</context>
<context>
    <name>NodeLine</name>
    <message>
        <source>Questions go out, sums come back</source>
        <translation>Bann késtyon i sort, bann som i rovyin</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Reading the database…</source>
        <translation>I lir la baz…</translation>
    </message>
    <message>
        <source>Played here, nothing is sent: every row stays, these sums would join those of the other employers.</source>
        <translation>Zoué isi minm, i anvoy ryin : shak lign i rèss, bann som-la i noré rozwind sat bann zot patron.</translation>
    </message>
    <message>
        <source>Nothing would leave. %1</source>
        <translation>Ryin i noré sorti. %1</translation>
    </message>
    <message>
        <source>Allow “%1”</source>
        <translation>Pèrmé « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1 hold enough of your own persons; the rest leave merged with neighbours, unless others are in the same cell</source>
        <translation>
            <numerusform>%n kaz dsi %1 na asé domoun la kaz ou ; lo rèss i sort mèt ansanm èk vwazin, sof si dot lé dann minm kaz</numerusform>
            <numerusform>%n kaz dsi %1 na asé domoun la kaz ou ; lo rèss i sort mèt ansanm èk vwazin, sof si dot lé dann minm kaz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RawTable</name>
    <message>
        <source>home</source>
        <translation>la kaz</translation>
    </message>
    <message>
        <source>The rows of employees stay with their employer</source>
        <translation>Bann lign travayèr i rèss la kaz zot patron</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>lèr</translation>
    </message>
</context>
<context>
    <name>ReleasedTable</name>
    <message>
        <source>around</source>
        <translation>otour</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distans</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mwayin</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>domoun</translation>
    </message>
    <message>
        <source>%1 persons of %2 employers, %3 km on average</source>
        <translation>%1 domoun dann %2 patron, %3 km an mwayèn</translation>
    </message>
</context>
<context>
    <name>ReviewerSheet</name>
    <message>
        <source>Who vouches for the questions?</source>
        <translation>Kisa i répond pou bann késtyon ?</translation>
    </message>
    <message>
        <source>An owner&apos;s consent to a question&apos;s exact text is enough to ask it. Until two organisations have reviewed it, every page and the brief say so.</source>
        <translation>Lakor in propriétèr dsi tèks ègzak in késtion i sifi pou poz ali. Tank dé lorganizasion la pa rolir ali, sak paz èk dosié-la i di.</translation>
    </message>
    <message>
        <source>Two organisations have reviewed every question.</source>
        <translation>Dé lorganizasion la rolir sak késtion.</translation>
    </message>
    <message>
        <source>Have them reviewed</source>
        <translation>Fé rolir azot</translation>
    </message>
    <message>
        <source>The other organisation reads the questions and signs them on its own machine, with a key that stays there:</source>
        <translation>Lot lorganizasion i li bann késtion épi i sign azot dsi son prop mashin, ansanm in klé i rès laba :</translation>
    </message>
    <message>
        <source>It sends back the file review.json, which holds signatures and nothing secret.</source>
        <translation>El i rannvoy fishié review.json, na bann signatir épi rien sékré.</translation>
    </message>
    <message>
        <source>Add a review…</source>
        <translation>Azout in rolèktir…</translation>
    </message>
    <message>
        <source>A review of the questions</source>
        <translation>In rolèktir bann késtion</translation>
    </message>
    <message>
        <source>Reviews (*.json)</source>
        <translation>Rolèktir (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tout bann fishié (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n késtion</numerusform>
            <numerusform>%n késtion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatLeaves</name>
    <message>
        <source>What leaves my company</source>
        <translation>Kosa i sort la kaz</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Ryin la sorti ankor.</translation>
    </message>
    <message>
        <source>rows stay</source>
        <translation>bann lign i rèss</translation>
    </message>
    <message>
        <source>sums of %1 persons or more leave</source>
        <translation>bann som omwin %1 domoun i sort</translation>
    </message>
</context>
<context>
    <name>DraftQuestions</name>
    <message>
        <source>They are right</source>
        <translation>Zot lé jis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: are these %2?</source>
        <translation>%1 : sa lé an %2 ?</translation>
    </message>
    <message>
        <source>%1: does “%2” mean %3 or %4?</source>
        <translation>%1 : « %2 » i ve dir %3 sansa %4 ?</translation>
    </message>
</context>
<context>
    <name>DraftStart</name>
    <message>
        <source>The file is opened for reading only and stays where it is. Rows are counted here; only sums over many people ever leave.</source>
        <translation>Lo fisyé lé ouvèr zis pou lir é i rèss ousa li lé. Bann lign i kont isi minm ; sèl som dsi in bonpé domoun i sort.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Swazir in fisyé…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>In ot fisyé…</translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV or SQLite</source>
        <translation>Excel, OpenDocument, CSV sansa SQLite</translation>
    </message>
    <message>
        <source>sheet or table</source>
        <translation>fèy sansa tab</translation>
    </message>
    <message>
        <source>The employer&apos;s file</source>
        <translation>Fisyé patron</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tout bann fisyé (*)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt *.sqlite *.sqlite3 *.db)</source>
        <translation>Tablo (*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt *.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>Save a model for employers…</source>
        <translation>Anrozistr in modèl fisyé…</translation>
    </message>
    <message>
        <source>Where to save the model</source>
        <translation>Ousa anrozistr lo modèl</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Klasèr Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>DraftHomesRead</name>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>homes by their coordinates</source>
        <translation>kaz par koordoné</translation>
    </message>
    <message>
        <source>%1 at the door</source>
        <translation>%1 la port</translation>
    </message>
    <message>
        <source>%1 in their street</source>
        <translation>%1 dann semin</translation>
    </message>
    <message>
        <source>%1 in their commune</source>
        <translation>%1 dann komine</translation>
    </message>
    <message>
        <source>homes by address: %1</source>
        <translation>kaz par ladrès : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) read from line %1 on</source>
        <translation>
            <numerusform>%n moun la lir dopi la lign %1</numerusform>
            <numerusform>%n moun la lir dopi la lign %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) read</source>
        <translation>
            <numerusform>%n moun la lir</numerusform>
            <numerusform>%n moun la lir</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is known by the commune alone is placed once in it, anywhere on its land since nobody said where people live there, and is never counted more finely than the commune.</source>
        <translation>Sat i koné zis par zot komine lé mèt in foi pou tout andan, ninport ousa si son tèr vi ki pèrsonn la di ousa domoun i rès, é i kont pa zot pli fin ki la komine.</translation>
    </message>
    <message>
        <source>Who is known by the commune alone is placed once in it, where people live, and is never counted more finely than the commune.</source>
        <translation>Sat i koné zis par zot komine lé mèt in foi pou tout andan, ousa domoun i rès, é i kont pa zot pli fin ki la komine.</translation>
    </message>
    <message>
        <source>With the addresses of the department these homes are found at their door. The file adresses-….csv.gz of the national address base is read once, on this computer; drop it here or choose it.</source>
        <translation>Èk bann ladrès lo départman, kaz-la i trouv ziska la port. Lo fisyé adresses-….csv.gz la baz ladrès nasional i lir in foi, si lordinatèr-la ; poz ali isi ou swazi ali.</translation>
    </message>
    <message>
        <source>Import the addresses…</source>
        <translation>Inport bann ladrès…</translation>
    </message>
    <message>
        <source>Renew the addresses…</source>
        <translation>Renouvèl bann ladrès…</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>I lir bann ladrès…</translation>
    </message>
    <message>
        <source>The addresses of the department</source>
        <translation>Bann ladrès lo départman</translation>
    </message>
    <message>
        <source>National address base (adresses-*.csv.gz adresses-*.csv)</source>
        <translation>Baz ladrès nasional (adresses-*.csv.gz adresses-*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tout bann fisyé (*)</translation>
    </message>
</context>
<context>
    <name>DraftRows</name>
    <message>
        <source>Hide this row</source>
        <translation>Kasièt lign-la</translation>
    </message>
    <message>
        <source>Show this row</source>
        <translation>Montr lign-la</translation>
    </message>
</context>
<context>
    <name>StaffTemplate</name>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Carpool</source>
        <translation>Covoiturage</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>E-bike</source>
        <translation>Vélo électrique</translation>
    </message>
    <message>
        <source>Scooter</source>
        <translation>Moto ou scooter</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Télétravail</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Any number that tells people apart. It stays on this computer.</source>
        <translation>In niméro i distink bann domoun. I rès si lordinatèr-la.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number and street; may be left empty.</source>
        <translation>Niméro é semin ; i pé rès vid.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Where the person lives.</source>
        <translation>Ousa lo moun i rès.</translation>
    </message>
    <message>
        <source>Work site</source>
        <translation>Site de travail</translation>
    </message>
    <message>
        <source>Its address or its commune.</source>
        <translation>Son ladrès ou son komine.</translation>
    </message>
    <message>
        <source>Arrival time</source>
        <translation>Heure d’arrivée</translation>
    </message>
    <message>
        <source>07:30, or 7h30.</source>
        <translation>07:30, ou 7h30.</translation>
    </message>
    <message>
        <source>Days on site a week</source>
        <translation>Jours sur site par semaine</translation>
    </message>
    <message>
        <source>0 to 7; 2.5 may be.</source>
        <translation>Dopi 0 ziska 7 ; 2,5 i pé.</translation>
    </message>
    <message>
        <source>Mode of travel</source>
        <translation>Mode de déplacement</translation>
    </message>
    <message>
        <source>Possible remote days a week</source>
        <translation>Jours de télétravail possibles par semaine</translation>
    </message>
    <message>
        <source>Days that the job could be done from elsewhere.</source>
        <translation>Zour ousa lo travay i pouré fé dopi ayèr.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>CommuneSheet</name>
    <message>
        <source>By commune</source>
        <translation>Par komine</translation>
    </message>
    <message>
        <source>What B changes against A for a commuter of each commune, on average: time a working day and euros a year. Communes of fewer than 11 commuters are not shown.</source>
        <translation>Kosa B i sanz kan i konpar èk A, an mwayèn, pou in travayèr dann shak komine : lo tan trazé par zour travay é sak li pay par an. I montr pa bann komine nana mwins 11 travayèr.</translation>
    </message>
    <message>
        <source>%1 commuters</source>
        <translation>%1 travayèr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ziska %2</translation>
    </message>
</context>
<context>
    <name>FactorSheet</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>Ousa shif-la i sort</translation>
    </message>
    <message>
        <source>Set by the room; published between %1 and %2</source>
        <translation>Lasal la fiks ali ; pibliyé rant %1 èk %2</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Rant %1 èk %2</translation>
    </message>
    <message>
        <source>The trips come from the tables below, which the employers released. These factors turn them into the figure; the range is where nine in ten of 1,000 draws over all of them fall.</source>
        <translation>Bann trazé i sort bann tablo an-ba, ke bann patron la lès sorti. Bann faktèr-la i fé lo shif ; la fourshèt lé ousa néf tiraz dsi dis i tonb, parmi 1 000 dsi tout bann faktèr.</translation>
    </message>
    <message>
        <source>Of the employees who said that they have no car, the share who come by bus today, or who live near an open place, along an open line, beside a possible carpool partner, or within e-bike reach, when the lever of that measure is not at zero. It is counted in the tables below and rests on no factor, so it has no range.</source>
        <translation>Parmi bann travayèr i di zot na pa loto, la par sak i vyin an kar zordi, sansa i rèss kot in landrwa ouvèr, dsi trazé in lign, akoté in kovwatirèr posib sansa asé pré pou vélo éléktrik, kan lo lévié pou sa lé pa a zéro. Li lé konté dann bann tablo an-ba é i dépann pa okinn faktèr : alor li na pa fourshèt.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Shanzh ali</translation>
    </message>
    <message>
        <source>value for all of France</source>
        <translation>valèr tout la Frans</translation>
    </message>
</context>
<context>
    <name>GridCard</name>
    <message>
        <source>Back to the published figure</source>
        <translation>Rovni dsi lo shif pibliyé</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>Ousa shif-la i sort ?</translation>
    </message>
    <message>
        <source>Emissions of the island&apos;s electricity, %1 kilograms a kilowatt-hour</source>
        <translation>Kosa kouran lil i pous, %1 kilogram par kilowatèr</translation>
    </message>
    <message>
        <source>Here an electric car emits more than a thermal one.</source>
        <translation>Isi, in loto éléktrik i pous plis ke in loto lésans.</translation>
    </message>
    <message>
        <source>Here an electric car emits less than a thermal one.</source>
        <translation>Isi, in loto éléktrik i pous mwins ke in loto lésans.</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>pou mèt</translation>
    </message>
    <message>
        <source>Set by the room.</source>
        <translation>Lasal la mèt.</translation>
    </message>
    <message>
        <source>Two cases, and nobody may average them: both are shown until the room chooses.</source>
        <translation>Dé ka, i fo pa fé la moyèn : i montr lé dé tank lasal la pa shwazi.</translation>
    </message>
    <message>
        <source>Published: %1.</source>
        <translation>Pibliyé : %1.</translation>
    </message>
    <message>
        <source>An electric car emits as much as a thermal one at %1 (%2 to %3).</source>
        <translation>In loto élektrik i rozèt otan in térmik a %1 (%2 a %3).</translation>
    </message>
    <message>
        <source>Electricity, kg CO₂e/kWh</source>
        <translation>Kouran, kg CO₂e/kWh</translation>
    </message>
</context>
<context>
    <name>IndicatorRow</name>
    <message>
        <source>No employer said who has a car.</source>
        <translation>Okinn patron la di kisa nana in loto.</translation>
    </message>
    <message>
        <source>Click for the factors, their dates and sources.</source>
        <translation>Klik pou vwar bann faktèr, zot dat èk zot sours.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A factor is missing: fill it in on the sheet of factors.</source>
        <translation>Nana in faktèr i mank : mèt ali dan la fèy faktèr.</translation>
    </message>
    <message>
        <source>with the room&apos;s factors</source>
        <translation>ek faktèr lasal</translation>
    </message>
    <message>
        <source>Not computed.</source>
        <translation>Pa kalkilé.</translation>
    </message>
</context>
<context>
    <name>LeverPanel</name>
    <message>
        <source>Rename</source>
        <translation>Sanz nom</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Fé in doub</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Tiré</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom lo sénaryo</translation>
    </message>
    <message>
        <source>Today&apos;s situation has no levers. Duplicate it to make a scenario of it.</source>
        <translation>La sitiasyon zordi na pa lévié. Fé in doub pou fé in sénaryo.</translation>
    </message>
</context>
<context>
    <name>LeverRow</name>
    <message>
        <source>%1. The study proposes none.</source>
        <translation>%1. Zétid-la i propoz pa.</translation>
    </message>
    <message>
        <source>%1. Its study finds them: run it first.</source>
        <translation>%1. Zétid-la i trouv azot : lans ali avan.</translation>
    </message>
</context>
<context>
    <name>MindCard</name>
    <message>
        <source>What would change the mind</source>
        <translation>Sak i fré sanz lavi</translation>
    </message>
    <message>
        <source>Choose two different scenarios.</source>
        <translation>Swazir dé sénaryo diféran.</translation>
    </message>
    <message>
        <source>On CO₂e, A and B change places if one of these were otherwise:</source>
        <translation>Dsi CO₂e, A èk B i sanz plas si in sèl dann bann faktèr-la lé ot :</translation>
    </message>
    <message>
        <source>No single factor, within its possible values, makes A and B change places on CO₂e.</source>
        <translation>Okinn faktèr tou sèl, dann son bann valèr posib, i fé sanz A èk B dsi CO₂e.</translation>
    </message>
    <message>
        <source>B emits less below %1 %2, A above; now %3.</source>
        <translation>An-ba %1 %2, B i pous mwins ; an-o, A. Valèr gardé : %3.</translation>
    </message>
    <message>
        <source>A emits less below %1 %2, B above; now %3.</source>
        <translation>An-ba %1 %2, A i pous mwins ; an-o, B. Valèr gardé : %3.</translation>
    </message>
    <message>
        <source>What weighs most on the difference</source>
        <translation>Sak i pèz plis dsi lékar</translation>
    </message>
    <message>
        <source>Tonnes of CO₂e a year, B less A, when one factor goes from its low to its high value.</source>
        <translation>Tonn CO₂e par an, B mwins A, kan in faktèr i sava dopi son valèr an-ba ziska son valèr an-o.</translation>
    </message>
    <message>
        <source>Not computed, and so nothing says what would change the mind.</source>
        <translation>Pa kalkilé : alor nou koné pa kosa noré fé sanz lidé.</translation>
    </message>
</context>
<context>
    <name>PairChooser</name>
    <message>
        <source>Levels</source>
        <translation>Nivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Lékar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Akoté lot</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Volé</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Bann shif</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Bann kart</translation>
    </message>
</context>
<context>
    <name>ScenarioChooser</name>
    <message>
        <source>Scenario %1</source>
        <translation>Sénaryo %1</translation>
    </message>
</context>
<context>
    <name>ScenarioHeader</name>
    <message>
        <source>Which scenario is worth it?</source>
        <translation>Kèl sénaryo i vo la pèn ?</translation>
    </message>
    <message>
        <source>What would change the mind</source>
        <translation>Sak i fré sanz lavi</translation>
    </message>
    <message>
        <source>Choose two scenarios to compare.</source>
        <translation>Swazir dé sénaryo pou konparé.</translation>
    </message>
    <message>
        <source>Travel time, by commune: from %1 (%2) to %3 a day (%4).</source>
        <translation>Tan trazé selon la komine : dopi %1 (%2) ziska %3 par zour (%4).</translation>
    </message>
    <message>
        <source>Missing: %1. What rests on it is not computed.</source>
        <translation>I mank : %1. Sak i dépann ali lé pa kalkilé.</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Par komine</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Bann lévié</translation>
    </message>
    <message>
        <source>To be filled in for this territory: %1. What rests on it is left open.</source>
        <translation>Pou mèt pou téritwar-la : %1. Sak i dépann i rès ouvèr.</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktèr</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Mèt</translation>
    </message>
    <message>
        <source>“%1” against “%2” is not computed. Missing: %3</source>
        <translation>« %1 » fas « %2 » lé pa kalkilé. I mank : %3</translation>
    </message>
    <message>
        <source>Run the studies, or set the levers that rest on them to zero.</source>
        <translation>Lans bann zétid, sansa romèt a zéro bann levié i dépann si zot.</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Kosa i fo gardé ?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montr ali</translation>
    </message>
    <message>
        <source>What the employers released does not tell: ask more of them, or set the levers that rest on it to zero.</source>
        <translation>Sak bann patron la lès sorti i di pa : demann plis patron, sansa mèt a zéro bann lévié i dépann dsi sa.</translation>
    </message>
</context>
<context>
    <name>kabar::ui::ScenarioLab</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>“%1”: %2 cells, released on %3</source>
        <translation>« %1 » : %2 sélil, sorti lo %3</translation>
    </message>
    <message>
        <source>Best package</source>
        <translation>Méyèr lansanm</translation>
    </message>
    <message>
        <source>upwards above all by: %1</source>
        <translation>plito anlèr : %1</translation>
    </message>
    <message>
        <source>downwards above all by: %1</source>
        <translation>plito anba : %1</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>B less A</source>
        <translation>B mwins A</translation>
    </message>
    <message>
        <source>Reading what the employers released…</source>
        <translation>I lir sak bann patron la lès sorti…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nana ryin pou konparé pou linstan</translation>
    </message>
    <message>
        <source>The scenarios cannot be read</source>
        <translation>I gingn pa lir bann sénaryo</translation>
    </message>
    <message>
        <source>Scenarios stand on what the employers release: ask them on the page Studies, which also finds the third places and the shuttle lines. Then come back.</source>
        <translation>Bann sénaryo i repoz dsi sak bann patron i lès sorti : domann azot dopi la paz Zétid, i trouv osi bann tyèr-lyé èk bann lign navèt. Aprésa rovyin isi.</translation>
    </message>
    <message>
        <source>What would change the mind</source>
        <translation>Sak i fré sanz lavi</translation>
    </message>
    <message>
        <source>Go to the studies</source>
        <translation>Alé dsi zétid</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Bann lévié</translation>
    </message>
</context>
<context>
    <name>SwingBars</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ziska %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Kilometres driven a day</source>
        <translation>Km roulé par zour</translation>
    </message>
    <message>
        <source>CO₂e a year</source>
        <translation>CO₂e par an</translation>
    </message>
    <message>
        <source>Employers pay a year</source>
        <translation>Patron, par an</translation>
    </message>
    <message>
        <source>Employees pay a year</source>
        <translation>Travayèr, par an</translation>
    </message>
    <message>
        <source>The authority pays a year</source>
        <translation>Kolèktivité, par an</translation>
    </message>
    <message>
        <source>Minutes a day, each</source>
        <translation>Minit par zour é travayèr</translation>
    </message>
    <message>
        <source>Not moving</source>
        <translation>Pa bouzé</translation>
    </message>
    <message>
        <source>Carpooling</source>
        <translation>Kovwatiré</translation>
    </message>
    <message>
        <source>Shuttles</source>
        <translation>Navèt</translation>
    </message>
    <message>
        <source>Light and electric</source>
        <translation>Lézé èk éléktrik</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Kisa i pay</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pibliyé</translation>
    </message>
    <message>
        <source>Computed from published figures</source>
        <translation>Kalkilé dsi bann shif pibliyé</translation>
    </message>
    <message>
        <source>Working assumption</source>
        <translation>Ipotèz travay</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pwin</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>okinn lékar</translation>
    </message>
    <message>
        <source>%1, or %2 less</source>
        <translation>%1, sa i fé %2 mwins</translation>
    </message>
    <message>
        <source>%1, or %2 more</source>
        <translation>%1, sa i fé %2 plis</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>rant %1 èk %2</translation>
    </message>
    <message>
        <source>d/week</source>
        <translation>z/som.</translation>
    </message>
    <message>
        <source>€/year</source>
        <translation>€/an</translation>
    </message>
    <message>
        <source>days a year</source>
        <translation>zour par an</translation>
    </message>
    <message>
        <source>min a trip</source>
        <translation>min par trazé</translation>
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
        <translation>€ par trazé</translation>
    </message>
    <message>
        <source>€ a year</source>
        <translation>€ par an</translation>
    </message>
    <message>
        <source>€ a day</source>
        <translation>€ par zour</translation>
    </message>
    <message>
        <source>g CO₂e a passenger-km</source>
        <translation>g CO₂e par pasazé-km</translation>
    </message>
    <message>
        <source>where employees live</source>
        <translation>ousa bann travayèr i rèss</translation>
    </message>
    <message>
        <source>where trips start and end</source>
        <translation>dopi ousa i sava é ziska ousa</translation>
    </message>
    <message>
        <source>when people arrive</source>
        <translation>kèl èr i ariv</translation>
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
        <translation>koman i vyin</translation>
    </message>
    <message>
        <source>the days that can be worked elsewhere</source>
        <translation>bann zour i travay ayèr</translation>
    </message>
    <message>
        <source>who has a car</source>
        <translation>kisa nana in loto</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ziska %3)</translation>
    </message>
    <message>
        <source>Without a car: by bus today, or reached</source>
        <translation>San loto : an kar, ou toushé</translation>
    </message>
    <message>
        <source>studies of these tables (theirs have changed)</source>
        <translation>zétid bann tablo-la (zot tablo la shanzhé)</translation>
    </message>
    <message>
        <source>Thermal car</source>
        <translation>Loto térmik</translation>
    </message>
    <message>
        <source>Electric car</source>
        <translation>Loto élektrik</translation>
    </message>
    <message>
        <source>Twizy</source>
        <translation>Twizy</translation>
    </message>
    <message>
        <source>E-bike</source>
        <translation>Vélo élektrik</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>Navèt</translation>
    </message>
    <message>
        <source>%1: %2, %3 g in use and %4 g of construction a kilometre</source>
        <translation>%1 : %2, sa i fé %3 g an roulan ek %4 g fabrikasyon par kilomèt</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 an mwins</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 an plis</translation>
    </message>
</context>
<context>
    <name>PackageSheet</name>
    <message>
        <source>What to keep</source>
        <translation>Kosa i fo gardé ?</translation>
    </message>
    <message>
        <source>“%1”, measure by measure</source>
        <translation>« %1 », mézir par mézir</translation>
    </message>
    <message>
        <source>Tonnes of CO₂e a year against today, the measure that avoids most by itself first: each is counted on top of those above it.</source>
        <translation>Tonn CO₂e par an kan i konpar èk zordi, mézir i évit plis tou sèl an promyé : sakinn lé konté an plis sak lé an-o.</translation>
    </message>
    <message>
        <source>The best package under a budget</source>
        <translation>Lo méyèr lansanm pou in bidzé</translation>
    </message>
    <message>
        <source>Of all measures of all scenarios, those that together avoid most CO₂e while employers and the authority spend no more than this a year beyond today.</source>
        <translation>Parmi tout mézir tout sénaryo, sak i évit plis CO₂e ansanm san ke bann patron èk kolèktivité i dépans plis ke sa an plis par an.</translation>
    </message>
    <message>
        <source>Budget, euros a year (empty: no limit)</source>
        <translation>Bidzé an éro par an (vid : san limit)</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Rod ali</translation>
    </message>
    <message>
        <source>Trying the packages</source>
        <translation>I éséy bann lansanm</translation>
    </message>
    <message>
        <source>Make it scenario B</source>
        <translation>Fé sénaryo B èk sa</translation>
    </message>
</context>
<context>
    <name>WallIndicator</name>
    <message>
        <source>not computed</source>
        <translation>pa kalkilé</translation>
    </message>
</context>
</TS>

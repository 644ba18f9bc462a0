<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>ArrivalStrip</name>
    <message>
        <source>The whole day</source>
        <translation>Tout la zourné</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of them without a known half hour</source>
        <translation>%1 ladan san kréno koni</translation>
    </message>
    <message>
        <source>%1 people arrive</source>
        <translation>%1 domoun i ariv</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Poz</translation>
    </message>
    <message>
        <source>Play the morning</source>
        <translation>Fé dérouk lo matin</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation>%1 : %2 domoun</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Lèr i ariv</translation>
    </message>
</context>
<context>
    <name>ExplanationSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>Ousa shif-la i sort</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <source>Legend and opacity of %1</source>
        <translation>Lézann èk opasité : %1</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opasité</translation>
    </message>
</context>
<context>
    <name>LayerSheet</name>
    <message>
        <source>Who could come another way?</source>
        <translation>Kisa i gingn vyin in ot manyèr ?</translation>
    </message>
    <message>
        <source>The employers&apos; nodes have not been asked yet. Ask them on the page Cooperative: only sums over groups of people come back.</source>
        <translation>La pa ankor domann bann né patron. Domann azot dsi la paz Kopérativ : sèl som dsi bann group i rovyin.</translation>
    </message>
    <message>
        <source>No employer is connected yet. Connect the first on the page Cooperative.</source>
        <translation>Napwin patron mèt ansanm ankor. Mèt lo promyé dsi la paz Kopérativ.</translation>
    </message>
    <message>
        <source>Open the page Cooperative</source>
        <translation>Ouv la paz Kopérativ</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>La kaz domoun</translation>
    </message>
    <message>
        <source>after the nodes have answered</source>
        <translation>kan bann né va répondi</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dansité</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distans</translation>
    </message>
    <message>
        <source>Journeys to work</source>
        <translation>Trazé la kaz–travay</translation>
    </message>
    <message>
        <source>%1 employees on the %2 busiest</source>
        <translation>%1 travayèr dsi bann %2 pli sarzé</translation>
    </message>
    <message>
        <source>An arc leads from home to work; the wider, the more people. The busiest are drawn; zones that are too large to place are left out.</source>
        <translation>In lark i sava dopi la kaz ziska travay ; pli li lé larz, plis nana domoun. I désinn zis sak lé pli sarzé ; bann zonn tro gran pou mèt dsi kart lé pa ladan.</translation>
    </message>
    <message>
        <source>Third places</source>
        <translation>Bann tyèr-lyé</translation>
    </message>
    <message>
        <source>after the studies</source>
        <translation>apré bann zétid</translation>
    </message>
    <message>
        <source>Shuttle lines</source>
        <translation>Bann lign navèt</translation>
    </message>
    <message>
        <source>Employers&apos; sites</source>
        <translation>Sit bann patron</translation>
    </message>
    <message>
        <source>no employer yet</source>
        <translation>napwin patron ankor</translation>
    </message>
    <message>
        <source>Twizys</source>
        <translation>Bann Twizy</translation>
    </message>
    <message>
        <source>no vehicle yet</source>
        <translation>napwin loto ankor</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>i lir…</translation>
    </message>
    <message>
        <source>proposed third place</source>
        <translation>tyèr-lyé propozé</translation>
    </message>
    <message>
        <source>the zones that it would serve</source>
        <translation>bann zonn li noré sèrvi</translation>
    </message>
    <message>
        <source>Drivers who pass along the line; a ring is a stop.</source>
        <translation>Bann kondiktèr i pas dsi lo lign ; in lano lé in aré.</translation>
    </message>
    <message>
        <source>at the commune&apos;s centre; the larger, the more employers</source>
        <translation>o sant la komine ; pli li lé gran, plis nana patron</translation>
    </message>
    <message>
        <source>charge in percent</source>
        <translation>sarz an pour san</translation>
    </message>
    <message>
        <source>wants charging</source>
        <translation>pou sarzé</translation>
    </message>
    <message>
        <source>old reading: not live</source>
        <translation>vyé rolévé : pa an dirèk</translation>
    </message>
    <message>
        <source>charge not known</source>
        <translation>sarz i koné pa</translation>
    </message>
    <message>
        <source>several; a click brings them closer</source>
        <translation>plizyèr ; in klik i rapros azot</translation>
    </message>
    <message>
        <source>%1 employees in %2 zones</source>
        <translation>%1 travayèr dann %2 zonn</translation>
    </message>
    <message>
        <source>1 place, dashed: who is near</source>
        <translation>1 landrwa ; an tirè : kisa lé a porté</translation>
    </message>
    <message>
        <source>%1 places, dashed: who is near</source>
        <translation>%1 landrwa ; an tirè : kisa lé a porté</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 lign</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lign</translation>
    </message>
    <message>
        <source>in 1 commune</source>
        <translation>dann 1 komine</translation>
    </message>
    <message>
        <source>in %1 communes</source>
        <translation>dann %1 komine</translation>
    </message>
    <message>
        <source>1 vehicle, ring: charge</source>
        <translation>1 loto ; lano : la sarz</translation>
    </message>
    <message>
        <source>%1 vehicles, ring: charge</source>
        <translation>%1 loto ; lano : la sarz</translation>
    </message>
    <message>
        <source>in zones too large to be drawn</source>
        <translation>dann bann zone tro gran pou désiné</translation>
    </message>
    <message>
        <source>the study proposes none</source>
        <translation>zétid i propoz pa</translation>
    </message>
    <message>
        <source>their files name no site</source>
        <translation>zot fishyé i nom pa okin sit</translation>
    </message>
</context>
<context>
    <name>MapFurniture</name>
    <message>
        <source>Zoom in</source>
        <translation>Agrandi</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Rapetisé</translation>
    </message>
    <message>
        <source>Show the whole territory</source>
        <translation>Montr tout téritwar</translation>
    </message>
    <message>
        <source>The background map cannot be drawn. %1</source>
        <translation>I gingn pa désinn lo fon kart. %1</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Kart-la i désinn…</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the territory. Arrows move it, plus and minus zoom, Home shows it whole, Enter explains what is under the cross.</source>
        <translation>Kart téritwar. Bann flès i déplas ali, plis èk mwins i sanz léchèl, Lorizine i montr ali antyé, Antré i èsplik sak lé an-ba la krwa.</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Léchèl : %1</translation>
    </message>
</context>
<context>
    <name>SwipeHandle</name>
    <message>
        <source>Border between the two maps</source>
        <translation>Limit rant lé dé kart</translation>
    </message>
</context>
<context>
    <name>WidthLegend</name>
    <message>
        <source>%1 people</source>
        <translation>%1 domoun</translation>
    </message>
</context>
<context>
    <name>kabar::ui::Explainer</name>
    <message>
        <source>They travel %1 to work, one way, on %2 days a week on average.</source>
        <translation>Zot i fé %1 pou vni, pou alé, %2 zour par somèn an mwayèn.</translation>
    </message>
    <message>
        <source>Around here, %1 of those who said so have a car.</source>
        <translation>Otour isi, %1 dann sak la di nana in loto.</translation>
    </message>
    <message>
        <source>Those who said so could work elsewhere %1 days a week on average.</source>
        <translation>Sak la di i gingn travay ayèr %1 zour par somèn an mwayèn.</translation>
    </message>
    <message>
        <source>Smaller zones with too few people were joined into this one.</source>
        <translation>Bann zonn pli pti, èk tro pti domoun, la mèt ansanm dann zonn-la.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the wider area (%1 km²) they come %2.</source>
        <translation>Dann sèktèr-la (%1 km²), i vyin : %2.</translation>
    </message>
    <message>
        <source>Modes: table %1, algorithm %2</source>
        <translation>Mwayin : tablo %1, algoritm %2</translation>
    </message>
    <message>
        <source>Table %1, released on %2</source>
        <translation>Tablo %1, sorti lo %2</translation>
    </message>
    <message>
        <source>Algorithm %1</source>
        <translation>Algoritm %1</translation>
    </message>
    <message>
        <source>Nothing is shown for fewer than %1 people.</source>
        <translation>I montr ryin an-ba %1 domoun.</translation>
    </message>
    <message>
        <source>employees live in this zone of %1 km²</source>
        <translation>travayèr i rèss dann zonn-la %1 km²</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>employees make this journey</source>
        <translation>travayèr i fé trazé-la</translation>
    </message>
    <message>
        <source>employees make this journey and arrive between %1 and %2</source>
        <translation>travayèr i fé trazé-la é i ariv rant %1 èk %2</translation>
    </message>
    <message>
        <source>employees would be within reach</source>
        <translation>travayèr i noré ali a porté</translation>
    </message>
    <message>
        <source>drivers would pass by</source>
        <translation>kondiktèr i noré pas dovan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Study of %1, on table %2</source>
        <translation>Zétid lo %1, dsi tablo %2</translation>
    </message>
    <message>
        <source>employers have a site in this commune</source>
        <translation>patron nana in sit dann komine-la</translation>
    </message>
    <message>
        <source>The employers&apos; own mappings; sites are shown at the commune&apos;s centre</source>
        <translation>Bann korèspondans patron zot minm ; bann sit lé mèt o sant la komine</translation>
    </message>
    <message>
        <source>of charge</source>
        <translation>sarz</translation>
    </message>
    <message>
        <source>charge not known</source>
        <translation>sarz i koné pa</translation>
    </message>
    <message>
        <source>It is driving.</source>
        <translation>Li roul.</translation>
    </message>
    <message>
        <source>It is charging.</source>
        <translation>Li sarz.</translation>
    </message>
    <message>
        <source>It is parked.</source>
        <translation>Li lé garé.</translation>
    </message>
    <message>
        <source>It has not been heard lately.</source>
        <translation>Li la pa donn nouvèl dopi ti moman.</translation>
    </message>
    <message>
        <source>It can go about %1 km.</source>
        <translation>Li gingn fé apépré %1 km.</translation>
    </message>
    <message>
        <source>Last heard on %1</source>
        <translation>Dèrnyé nouvèl lo %1</translation>
    </message>
    <message>
        <source>of charge when it was last heard</source>
        <translation>sarz dann dèrnyé nouvèl</translation>
    </message>
    <message>
        <source>One employer stands behind this figure.</source>
        <translation>In patron lé dèryèr shif-la.</translation>
    </message>
    <message>
        <source>%1 employers stand behind this figure.</source>
        <translation>%1 patron lé dèryèr shif-la.</translation>
    </message>
    <message>
        <source>The finer zones inside it are counted apart; this figure is the rest.</source>
        <translation>Bann zonn pli fin li na andan i kont apar ; shif-la lé lo rèss.</translation>
    </message>
</context>
<context>
    <name>kabar::ui::LayerBuilder</name>
    <message>
        <source>Employees per km²</source>
        <translation>Travayèr par km²</translation>
    </message>
    <message>
        <source>Kilometres to work, one way</source>
        <translation>Kilomèt pou vni, pou alé</translation>
    </message>
    <message>
        <source>%1 to %2: %3 employees</source>
        <translation>Dopi %1 ziska %2 : %3 travayèr</translation>
    </message>
    <message>
        <source>%1: charge not known</source>
        <translation>%1 : sarz i koné pa</translation>
    </message>
    <message>
        <source>%1: charged to %2</source>
        <translation>%1 : sarzé a %2</translation>
    </message>
    <message>
        <source>%1: charged to %2 on %3, not heard since</source>
        <translation>%1 : %2 sarz lo %3, napwin nouvèl dopi</translation>
    </message>
    <message>
        <source>%1: %2 employees, %3 per km², %4 to work</source>
        <translation>%1 : %2 travayèr, %3 par km², %4 pou vni</translation>
    </message>
    <message>
        <source>%1: sites of one employer</source>
        <translation>%1 : sit in patron</translation>
    </message>
    <message>
        <source>%1: sites of %2 employers</source>
        <translation>%1 : sit %2 patron</translation>
    </message>
</context>
<context>
    <name>kabar::ui::TerritoryModel</name>
    <message>
        <source>At least %1 employees of %2 take the car for less than 5 km.</source>
        <translation>Omwin %1 travayèr dsi %2 i pran loto pou mwins 5 km.</translation>
    </message>
    <message>
        <source>The way to work is %1 long on average, one way.</source>
        <translation>Lo trazé i fé %1 an mwayèn, pou alé.</translation>
    </message>
    <message>
        <source>Of %1 employees, none is known to take the car for less than 5 km.</source>
        <translation>Si %1 travayèr, ni koné pa okin i pran loto pou mwins 5 km.</translation>
    </message>
</context>
<context>
    <name>kabar::ui::Wording</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ziska %3)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>san répons</translation>
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
        <source>carpooling</source>
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
</context>
<context>
    <name>TerritoryWall</name>
    <message>
        <source>Journeys to work</source>
        <translation>Trazé la kaz–travay</translation>
    </message>
    <message>
        <source>Third places</source>
        <translation>Bann tyèr-lyé</translation>
    </message>
    <message>
        <source>Shuttle lines</source>
        <translation>Bann lign navèt</translation>
    </message>
    <message>
        <source>Employers&apos; sites</source>
        <translation>Sit bann patron</translation>
    </message>
    <message>
        <source>Twizys</source>
        <translation>Bann Twizy</translation>
    </message>
</context>
</TS>

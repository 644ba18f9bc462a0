<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ArrivalStrip</name>
    <message>
        <source>The whole day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of them without a known half hour</source>
        <translation>dont %1 sans créneau connu</translation>
    </message>
    <message>
        <source>%1 people arrive</source>
        <translation>%1 personnes arrivent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play the morning</source>
        <translation>Dérouler la matinée</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation>%1 : %2 personnes</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Heure d’arrivée</translation>
    </message>
</context>
<context>
    <name>ExplanationSheet</name>
    <message>
        <source>Where this comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <source>Legend and opacity of %1</source>
        <translation>Légende et opacité : %1</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
</context>
<context>
    <name>LayerSheet</name>
    <message>
        <source>Who could come another way?</source>
        <translation>Qui pourrait venir autrement ?</translation>
    </message>
    <message>
        <source>The employers&apos; nodes have not been asked yet. Ask them on the page Cooperative: only sums over groups of people come back.</source>
        <translation>Les nœuds des employeurs n’ont pas encore été interrogés. Interrogez-les sur la page Coopérative : seules des sommes sur des groupes en reviennent.</translation>
    </message>
    <message>
        <source>No employer is connected yet. Connect the first on the page Cooperative.</source>
        <translation>Aucun employeur n’est encore relié. Reliez le premier sur la page Coopérative.</translation>
    </message>
    <message>
        <source>Open the page Cooperative</source>
        <translation>Ouvrir la page Coopérative</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Domiciles</translation>
    </message>
    <message>
        <source>after the nodes have answered</source>
        <translation>quand les nœuds auront répondu</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Journeys to work</source>
        <translation>Trajets domicile–travail</translation>
    </message>
    <message>
        <source>%1 employees on the %2 busiest</source>
        <translation>%1 salariés sur les %2 plus chargés</translation>
    </message>
    <message>
        <source>An arc leads from home to work; the wider, the more people. The busiest are drawn; zones that are too large to place are left out.</source>
        <translation>Un arc va du domicile au travail ; plus il est large, plus il y a de monde. Seuls les plus chargés sont dessinés ; les zones trop vastes pour être situées n’y sont pas.</translation>
    </message>
    <message>
        <source>Third places</source>
        <translation>Tiers-lieux</translation>
    </message>
    <message>
        <source>after the studies</source>
        <translation>après les études</translation>
    </message>
    <message>
        <source>Shuttle lines</source>
        <translation>Lignes de navettes</translation>
    </message>
    <message>
        <source>Employers&apos; sites</source>
        <translation>Sites des employeurs</translation>
    </message>
    <message>
        <source>no employer yet</source>
        <translation>pas encore d’employeur</translation>
    </message>
    <message>
        <source>Twizys</source>
        <translation>Twizys</translation>
    </message>
    <message>
        <source>no vehicle yet</source>
        <translation>pas encore de véhicule</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>proposed third place</source>
        <translation>tiers-lieu proposé</translation>
    </message>
    <message>
        <source>the zones that it would serve</source>
        <translation>les zones qu’il servirait</translation>
    </message>
    <message>
        <source>Drivers who pass along the line; a ring is a stop.</source>
        <translation>Automobilistes qui passent le long de la ligne ; un anneau est un arrêt.</translation>
    </message>
    <message>
        <source>at the commune&apos;s centre; the larger, the more employers</source>
        <translation>au centre de la commune ; plus c’est grand, plus il y a d’employeurs</translation>
    </message>
    <message>
        <source>charge in percent</source>
        <translation>charge en pour cent</translation>
    </message>
    <message>
        <source>wants charging</source>
        <translation>à recharger</translation>
    </message>
    <message>
        <source>old reading: not live</source>
        <translation>relevé ancien : pas en direct</translation>
    </message>
    <message>
        <source>charge not known</source>
        <translation>charge inconnue</translation>
    </message>
    <message>
        <source>several; a click brings them closer</source>
        <translation>plusieurs ; un clic les rapproche</translation>
    </message>
    <message>
        <source>%1 employees in %2 zones</source>
        <translation>%1 salariés dans %2 zones</translation>
    </message>
    <message>
        <source>1 place, dashed: who is near</source>
        <translation>1 lieu ; en tirets : qui est à portée</translation>
    </message>
    <message>
        <source>%1 places, dashed: who is near</source>
        <translation>%1 lieux ; en tirets : qui est à portée</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>in 1 commune</source>
        <translation>dans 1 commune</translation>
    </message>
    <message>
        <source>in %1 communes</source>
        <translation>dans %1 communes</translation>
    </message>
    <message>
        <source>1 vehicle, ring: charge</source>
        <translation>1 véhicule ; anneau : charge</translation>
    </message>
    <message>
        <source>%1 vehicles, ring: charge</source>
        <translation>%1 véhicules ; anneau : charge</translation>
    </message>
    <message>
        <source>in zones too large to be drawn</source>
        <translation>dans des zones trop larges pour être dessinées</translation>
    </message>
    <message>
        <source>the study proposes none</source>
        <translation>l’étude n’en propose pas</translation>
    </message>
    <message>
        <source>their files name no site</source>
        <translation>leurs fichiers ne nomment pas de site</translation>
    </message>
</context>
<context>
    <name>MapFurniture</name>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show the whole territory</source>
        <translation>Montrer tout le territoire</translation>
    </message>
    <message>
        <source>The background map cannot be drawn. %1</source>
        <translation>Le fond de carte ne peut pas être dessiné. %1</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>La carte se dessine…</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the territory. Arrows move it, plus and minus zoom, Home shows it whole, Enter explains what is under the cross.</source>
        <translation>Carte du territoire. Les flèches la déplacent, plus et moins changent l’échelle, Origine la montre entière, Entrée explique ce qui est sous la croix.</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Échelle : %1</translation>
    </message>
</context>
<context>
    <name>SwipeHandle</name>
    <message>
        <source>Border between the two maps</source>
        <translation>Limite entre les deux cartes</translation>
    </message>
</context>
<context>
    <name>WidthLegend</name>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
</context>
<context>
    <name>kabar::ui::Explainer</name>
    <message>
        <source>They travel %1 to work, one way, on %2 days a week on average.</source>
        <translation>Ils font %1 pour venir, à l’aller, %2 jours par semaine en moyenne.</translation>
    </message>
    <message>
        <source>Around here, %1 of those who said so have a car.</source>
        <translation>Autour d’ici, %1 de ceux qui l’ont dit ont une voiture.</translation>
    </message>
    <message>
        <source>Those who said so could work elsewhere %1 days a week on average.</source>
        <translation>Ceux qui l’ont dit pourraient travailler ailleurs %1 jours par semaine en moyenne.</translation>
    </message>
    <message>
        <source>Smaller zones with too few people were joined into this one.</source>
        <translation>Des zones plus petites, trop peu peuplées, ont été réunies dans celle-ci.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the wider area (%1 km²) they come %2.</source>
        <translation>Dans le secteur (%1 km²), on vient : %2.</translation>
    </message>
    <message>
        <source>Modes: table %1, algorithm %2</source>
        <translation>Modes : table %1, algorithme %2</translation>
    </message>
    <message>
        <source>Table %1, released on %2</source>
        <translation>Table %1, sortie le %2</translation>
    </message>
    <message>
        <source>Algorithm %1</source>
        <translation>Algorithme %1</translation>
    </message>
    <message>
        <source>Nothing is shown for fewer than %1 people.</source>
        <translation>Rien n’est montré sous %1 personnes.</translation>
    </message>
    <message>
        <source>employees live in this zone of %1 km²</source>
        <translation>salariés habitent dans cette zone de %1 km²</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>employees make this journey</source>
        <translation>salariés font ce trajet</translation>
    </message>
    <message>
        <source>employees make this journey and arrive between %1 and %2</source>
        <translation>salariés font ce trajet et arrivent entre %1 et %2</translation>
    </message>
    <message>
        <source>employees would be within reach</source>
        <translation>salariés l’auraient à portée</translation>
    </message>
    <message>
        <source>drivers would pass by</source>
        <translation>automobilistes passeraient devant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Study of %1, on table %2</source>
        <translation>Étude du %1, sur la table %2</translation>
    </message>
    <message>
        <source>employers have a site in this commune</source>
        <translation>employeurs ont un site dans cette commune</translation>
    </message>
    <message>
        <source>The employers&apos; own mappings; sites are shown at the commune&apos;s centre</source>
        <translation>Les correspondances des employeurs eux-mêmes ; les sites sont placés au centre de la commune</translation>
    </message>
    <message>
        <source>of charge</source>
        <translation>de charge</translation>
    </message>
    <message>
        <source>charge not known</source>
        <translation>charge inconnue</translation>
    </message>
    <message>
        <source>It is driving.</source>
        <translation>Elle roule.</translation>
    </message>
    <message>
        <source>It is charging.</source>
        <translation>Elle est en charge.</translation>
    </message>
    <message>
        <source>It is parked.</source>
        <translation>Elle est garée.</translation>
    </message>
    <message>
        <source>It has not been heard lately.</source>
        <translation>Elle n’a pas donné de nouvelles récemment.</translation>
    </message>
    <message>
        <source>It can go about %1 km.</source>
        <translation>Elle peut faire environ %1 km.</translation>
    </message>
    <message>
        <source>Last heard on %1</source>
        <translation>Dernières nouvelles le %1</translation>
    </message>
    <message>
        <source>of charge when it was last heard</source>
        <translation>de charge aux dernières nouvelles</translation>
    </message>
    <message>
        <source>One employer stands behind this figure.</source>
        <translation>Un employeur est derrière ce chiffre.</translation>
    </message>
    <message>
        <source>%1 employers stand behind this figure.</source>
        <translation>%1 employeurs sont derrière ce chiffre.</translation>
    </message>
    <message>
        <source>The finer zones inside it are counted apart; this figure is the rest.</source>
        <translation>Les zones plus fines qu’elle contient sont comptées à part ; ce chiffre est le reste.</translation>
    </message>
</context>
<context>
    <name>kabar::ui::LayerBuilder</name>
    <message>
        <source>Employees per km²</source>
        <translation>Salariés par km²</translation>
    </message>
    <message>
        <source>Kilometres to work, one way</source>
        <translation>Kilomètres pour venir, à l’aller</translation>
    </message>
    <message>
        <source>%1 to %2: %3 employees</source>
        <translation>De %1 à %2 : %3 salariés</translation>
    </message>
    <message>
        <source>%1: charge not known</source>
        <translation>%1 : charge inconnue</translation>
    </message>
    <message>
        <source>%1: charged to %2</source>
        <translation>%1 : chargée à %2</translation>
    </message>
    <message>
        <source>%1: charged to %2 on %3, not heard since</source>
        <translation>%1 : %2 de charge le %3, plus de nouvelles depuis</translation>
    </message>
    <message>
        <source>%1: %2 employees, %3 per km², %4 to work</source>
        <translation>%1 : %2 salariés, %3 par km², %4 pour venir</translation>
    </message>
    <message>
        <source>%1: sites of one employer</source>
        <translation>%1 : sites d’un employeur</translation>
    </message>
    <message>
        <source>%1: sites of %2 employers</source>
        <translation>%1 : sites de %2 employeurs</translation>
    </message>
</context>
<context>
    <name>kabar::ui::TerritoryModel</name>
    <message>
        <source>At least %1 employees of %2 take the car for less than 5 km.</source>
        <translation>Au moins %1 salariés sur %2 prennent la voiture pour moins de 5 km.</translation>
    </message>
    <message>
        <source>The way to work is %1 long on average, one way.</source>
        <translation>Le trajet fait %1 en moyenne, à l’aller.</translation>
    </message>
    <message>
        <source>Of %1 employees, none is known to take the car for less than 5 km.</source>
        <translation>Sur %1 salariés, on n’en connaît aucun qui prenne la voiture pour moins de 5 km.</translation>
    </message>
</context>
<context>
    <name>kabar::ui::Wording</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>à vélo</translation>
    </message>
    <message>
        <source>by e-bike</source>
        <translation>à vélo électrique</translation>
    </message>
    <message>
        <source>by scooter</source>
        <translation>en scooter</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>en voiture</translation>
    </message>
    <message>
        <source>carpooling</source>
        <translation>en covoiturage</translation>
    </message>
    <message>
        <source>by bus</source>
        <translation>en bus</translation>
    </message>
    <message>
        <source>by Twizy</source>
        <translation>en Twizy</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>de chez soi</translation>
    </message>
</context>
<context>
    <name>TerritoryWall</name>
    <message>
        <source>Journeys to work</source>
        <translation>Trajets domicile–travail</translation>
    </message>
    <message>
        <source>Third places</source>
        <translation>Tiers-lieux</translation>
    </message>
    <message>
        <source>Shuttle lines</source>
        <translation>Lignes de navettes</translation>
    </message>
    <message>
        <source>Employers&apos; sites</source>
        <translation>Sites des employeurs</translation>
    </message>
    <message>
        <source>Twizys</source>
        <translation>Twizys</translation>
    </message>
</context>
</TS>

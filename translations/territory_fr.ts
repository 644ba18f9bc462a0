<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
    <message numerus="yes">
        <source>%1 employees in %n zone(s)</source>
        <translation>
            <numerusform>%1 salariés dans %n zone</numerusform>
            <numerusform>%1 salariés dans %n zones</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n place(s), dashed: who is near</source>
        <translation>
            <numerusform>%n lieu ; en tirets : qui est à portée</numerusform>
            <numerusform>%n lieux ; en tirets : qui est à portée</numerusform>
        </translation>
    </message>
    <message>
        <source>after the studies</source>
        <translation>après les études</translation>
    </message>
    <message>
        <source>Shuttle lines</source>
        <translation>Lignes de navettes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Employers&apos; sites</source>
        <translation>Sites des employeurs</translation>
    </message>
    <message numerus="yes">
        <source>in %n commune(s)</source>
        <translation>
            <numerusform>dans %n commune</numerusform>
            <numerusform>dans %n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>no employer yet</source>
        <translation>pas encore d’employeur</translation>
    </message>
    <message>
        <source>Twizys</source>
        <translation>Twizys</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s), ring: charge</source>
        <translation>
            <numerusform>%n véhicule ; anneau : charge</numerusform>
            <numerusform>%n véhicules ; anneau : charge</numerusform>
        </translation>
    </message>
    <message>
        <source>no vehicle yet</source>
        <translation>pas encore de véhicule</translation>
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
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the territory. Arrows move it, plus and minus zoom, Home shows it whole.</source>
        <translation>Carte du territoire. Les flèches la déplacent, plus et moins changent l’échelle, Origine la montre entière.</translation>
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
    <name>kabar::ui::Explainer</name>
    <message numerus="yes">
        <source>%n employer(s) stand behind this figure.</source>
        <translation>
            <numerusform>%n employeur est derrière ce chiffre.</numerusform>
            <numerusform>%n employeurs sont derrière ce chiffre.</numerusform>
        </translation>
    </message>
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
        <source>%1: %2 employees, %3 to work</source>
        <translation>%1 : %2 salariés, %3 pour venir</translation>
    </message>
    <message>
        <source>%1 to %2: %3 employees</source>
        <translation>De %1 à %2 : %3 salariés</translation>
    </message>
    <message numerus="yes">
        <source>%1: sites of %n employer(s)</source>
        <translation>
            <numerusform>%1 : site de %n employeur</numerusform>
            <numerusform>%1 : sites de %n employeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: charge not known</source>
        <translation>%1 : charge inconnue</translation>
    </message>
    <message>
        <source>%1: charged to %2</source>
        <translation>%1 : chargée à %2</translation>
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
</TS>

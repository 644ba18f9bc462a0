<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Studies</name>
    <message>
        <source>%1 in reach · %2</source>
        <translation>%1 à portée · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 cells asked, %3 released, %4 merged, never fewer than %5 persons</source>
        <translation>%1 : %2 cellules demandées, %3 sorties, %4 fusionnées, jamais moins de %5 personnes</translation>
    </message>
    <message>
        <source>Computed on %1, seed %2.</source>
        <translation>Calculé le %1, graine %2.</translation>
    </message>
    <message>
        <source>Computed on %1 in %2 s, seed %3.</source>
        <translation>Calculé le %1 en %2 s, graine %3.</translation>
    </message>
    <message>
        <source>to be set</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>Remote days a week</source>
        <translation>Jours télétravaillables par semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s), %1 remote days a week</source>
        <translation>
            <numerusform>%n salarié, %1 jours télétravaillables par semaine</numerusform>
            <numerusform>%n salariés, %1 jours télétravaillables par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Drivers who could come otherwise</source>
        <translation>Automobilistes qui pourraient venir autrement</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message numerus="yes">
        <source>%1: %n employee(s) concerned</source>
        <translation>
            <numerusform>%1 : %n salarié concerné</numerusform>
            <numerusform>%1 : %n salariés concernés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s), by the whole %n</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A third place %1 would serve %n employee(s) of at least %2 employers</source>
        <translation>
            <numerusform>Un tiers-lieu %1 servirait %n salarié d’au moins %2 employeurs</numerusform>
            <numerusform>Un tiers-lieu %1 servirait %n salariés d’au moins %2 employeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: they could work there %2 a week on average and avoid %3.</source>
        <translation>%1 : ils pourraient y travailler %2 par semaine en moyenne et éviteraient %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) live less than %1 km from work and drive</source>
        <translation>
            <numerusform>%n salarié habite à moins de %1 km de son travail et vient en voiture</numerusform>
            <numerusform>%n salariés habitent à moins de %1 km de leur travail et viennent en voiture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) live %1 to %2 km from work and drive</source>
        <translation>
            <numerusform>%n salarié habite entre %1 et %2 km de son travail et vient en voiture</numerusform>
            <numerusform>%n salariés habitent entre %1 et %2 km de leur travail et viennent en voiture</numerusform>
        </translation>
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
        <translation>en vélo électrique</translation>
    </message>
    <message>
        <source>in a shared Twizy</source>
        <translation>en Twizy partagée</translation>
    </message>
    <message>
        <source>%1: %2, up to %3 would be avoided.</source>
        <translation>%1 : %2, on éviterait jusqu’à %3.</translation>
    </message>
    <message>
        <source>%1: %2, above all %3, up to %4 would be avoided.</source>
        <translation>%1 : %2, surtout %3, on éviterait jusqu’à %4.</translation>
    </message>
    <message>
        <source>%1: %2, above all %3 and %4, up to %5 would be avoided.</source>
        <translation>%1 : %2, surtout %3 et %4, on éviterait jusqu’à %5.</translation>
    </message>
    <message>
        <source>Within the bounds %1</source>
        <translation>À l’intérieur %1</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n employee(s) drive alone at the same hours</source>
        <translation>
            <numerusform>%1, %n salarié roule seul aux mêmes heures</numerusform>
            <numerusform>%1, %n salariés roulent seuls aux mêmes heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n voiture</numerusform>
            <numerusform>%n voitures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, most to arrive between %2 and %3: two to a car, up to %4 fewer, or %5.</source>
        <translation>%1, surtout pour arriver entre %2 et %3 : à deux par voiture, jusqu’à %4 de moins, soit %5.</translation>
    </message>
    <message numerus="yes">
        <source>rider(s) a day, by %n</source>
        <translation>
            <numerusform>voyageur par jour</numerusform>
            <numerusform>voyageurs par jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rider(s), by %n</source>
        <translation>
            <numerusform>voyageur</numerusform>
            <numerusform>voyageurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, a shuttle every %n minute(s) would carry %2</source>
        <translation>
            <numerusform>%1, une navette par minute emporterait %2</numerusform>
            <numerusform>%1, une navette toutes les %n minutes emporterait %2</numerusform>
        </translation>
    </message>
    <message>
        <source>€ a day</source>
        <translation>€ par jour</translation>
    </message>
    <message>
        <source>No third place would serve enough employees to be shown.</source>
        <translation>Aucun tiers-lieu ne servirait assez de salariés pour être montré.</translation>
    </message>
    <message>
        <source>Too few drivers live within reach of their work to be shown.</source>
        <translation>Trop peu d’automobilistes habitent à portée de leur travail pour être montrés.</translation>
    </message>
    <message>
        <source>No link has enough lone drivers to be shown.</source>
        <translation>Aucune liaison n’a assez de conducteurs seuls pour être montrée.</translation>
    </message>
    <message>
        <source>No corridor has enough drivers for a shuttle.</source>
        <translation>Aucun axe n’a assez d’automobilistes pour une navette.</translation>
    </message>
    <message numerus="yes">
        <source>%n third place(s) would serve %1 and avoid %2.</source>
        <translation>
            <numerusform>Un tiers-lieu servirait %1 et éviterait %2.</numerusform>
            <numerusform>%n tiers-lieux serviraient %1 et éviteraient %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of trips are under %2 km, %3 under %4 km: other means would avoid up to %5.</source>
        <translation>%1 des trajets font moins de %2 km, %3 moins de %4 km : venir autrement éviterait jusqu’à %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) drive the same way alone at the same hour: two to a car, up to %1 fewer, or %2.</source>
        <translation>
            <numerusform>%n salarié fait seul en voiture la même route à la même heure : à deux par voiture, jusqu’à %1 de moins, soit %2.</numerusform>
            <numerusform>%n salariés font seuls en voiture la même route à la même heure : à deux par voiture, jusqu’à %1 de moins, soit %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle line(s) would pass by %1 and carry %2 of them.</source>
        <translation>
            <numerusform>Une ligne de navettes passerait devant %1 et en emporterait %2.</numerusform>
            <numerusform>%n lignes de navettes passeraient devant %1 et en emporteraient %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n automobiliste</numerusform>
            <numerusform>%n automobilistes</numerusform>
        </translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s), too few around their homes for their distance to leave the employer</source>
        <translation>
            <numerusform>%n salarié, trop isolé autour de chez lui pour que sa distance sorte de l’entreprise</numerusform>
            <numerusform>%n salariés, trop peu nombreux autour de chez eux pour que leur distance sorte de l’entreprise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) whose hour of arrival is not known, or in a zone too large to share a car</source>
        <translation>
            <numerusform>%n salarié dont l’heure d’arrivée n’est pas connue, ou dans une zone trop large pour partager une voiture</numerusform>
            <numerusform>%n salariés dont l’heure d’arrivée n’est pas connue, ou dans une zone trop large pour partager une voiture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) of whom nobody said how many days could be worked elsewhere</source>
        <translation>
            <numerusform>%n salarié dont on ne sait pas combien de jours se travaillent ailleurs</numerusform>
            <numerusform>%n salariés dont on ne sait pas combien de jours se travaillent ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) in a zone too large to be put on the map</source>
        <translation>
            <numerusform>%n salarié dans une zone trop large pour être placée sur la carte</numerusform>
            <numerusform>%n salariés dans une zone trop large pour être placée sur la carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) in a zone too large to be given a stop</source>
        <translation>
            <numerusform>%n salarié dans une zone trop large pour lui donner un arrêt</numerusform>
            <numerusform>%n salariés dans une zone trop large pour lui donner un arrêt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Non comptés : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n salarié</numerusform>
            <numerusform>%n salariés</numerusform>
        </translation>
    </message>
    <message>
        <source>km by car a day</source>
        <translation>km de voiture par jour</translation>
    </message>
    <message>
        <source>Third places</source>
        <translation>Tiers-lieux</translation>
    </message>
    <message>
        <source>Active and shared modes</source>
        <translation>Modes doux et partagés</translation>
    </message>
    <message>
        <source>Carpooling</source>
        <translation>Covoiturage</translation>
    </message>
    <message>
        <source>Shuttles</source>
        <translation>Navettes</translation>
    </message>
    <message>
        <source>%1, up to %2 avoided.</source>
        <translation>%1, jusqu’à %2 évités.</translation>
    </message>
    <message>
        <source>Computed by an older Kabar: up to %1 avoided. Compute it again for its sentences.</source>
        <translation>Calculé par un Kabar plus ancien : jusqu’à %1 évités. Relancez l’étude pour en lire les phrases.</translation>
    </message>
    <message>
        <source>Pairs at most, on an average day</source>
        <translation>Équipages au plus, un jour moyen</translation>
    </message>
    <message>
        <source>Days a week and person</source>
        <translation>Jours par semaine et par personne</translation>
    </message>
    <message>
        <source>Seats taken on an average day</source>
        <translation>Places occupées un jour moyen</translation>
    </message>
    <message>
        <source>Riders a day</source>
        <translation>Voyageurs par jour</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Navettes</translation>
    </message>
    <message>
        <source>A shuttle every</source>
        <translation>Une navette toutes les</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>De bout en bout</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Shuttle kilometres a day</source>
        <translation>Kilomètres de navette par jour</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>Coût par jour</translation>
    </message>
    <message>
        <source>Riders to break even</source>
        <translation>Voyageurs pour l’équilibre</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>within %1 of the best</source>
        <translation>à %1 du meilleur</translation>
    </message>
    <message>
        <source>something to be set first</source>
        <translation>une valeur à renseigner d’abord</translation>
    </message>
    <message>
        <source>Kilometres by car that riders avoid</source>
        <translation>Kilomètres de voiture évités par les voyageurs</translation>
    </message>
    <message>
        <source>CO₂e avoided, shuttles taken off</source>
        <translation>CO₂e évité, navettes déduites</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Sièges occupés</translation>
    </message>
    <message>
        <source>Seats offered each way</source>
        <translation>Places offertes par sens</translation>
    </message>
    <message>
        <source>Arrival from %1 to %2</source>
        <translation>Arrivée de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n équipage</numerusform>
            <numerusform>%n équipages</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Home zones counted</source>
        <translation>Zones de domicile comptées</translation>
    </message>
    <message>
        <source>Trip today, one way</source>
        <translation>Trajet actuel, aller</translation>
    </message>
    <message>
        <source>Trip to the third place</source>
        <translation>Trajet jusqu’au tiers-lieu</translation>
    </message>
    <message>
        <source>Employees who say that they drive</source>
        <translation>Salariés qui disent venir en voiture</translation>
    </message>
    <message>
        <source>Employees whose mode is not known</source>
        <translation>Salariés dont le mode n’est pas connu</translation>
    </message>
    <message>
        <source>Cells counted</source>
        <translation>Cellules comptées</translation>
    </message>
    <message>
        <source>Drivers along it, on an average day</source>
        <translation>Automobilistes sur le parcours, un jour moyen</translation>
    </message>
    <message>
        <source>Departures a day and direction</source>
        <translation>Départs par jour et par sens</translation>
    </message>
    <message>
        <source>Home–work flows linked</source>
        <translation>Trajets domicile–travail reliés</translation>
    </message>
    <message>
        <source>%1 (north)</source>
        <translation>%1 (nord)</translation>
    </message>
    <message>
        <source>to the north %1</source>
        <translation>au nord %1</translation>
    </message>
    <message>
        <source>%1 (north-east)</source>
        <translation>%1 (nord-est)</translation>
    </message>
    <message>
        <source>to the north-east %1</source>
        <translation>au nord-est %1</translation>
    </message>
    <message>
        <source>%1 (east)</source>
        <translation>%1 (est)</translation>
    </message>
    <message>
        <source>to the east %1</source>
        <translation>à l’est %1</translation>
    </message>
    <message>
        <source>%1 (south-east)</source>
        <translation>%1 (sud-est)</translation>
    </message>
    <message>
        <source>to the south-east %1</source>
        <translation>au sud-est %1</translation>
    </message>
    <message>
        <source>%1 (south)</source>
        <translation>%1 (sud)</translation>
    </message>
    <message>
        <source>to the south %1</source>
        <translation>au sud %1</translation>
    </message>
    <message>
        <source>%1 (south-west)</source>
        <translation>%1 (sud-ouest)</translation>
    </message>
    <message>
        <source>to the south-west %1</source>
        <translation>au sud-ouest %1</translation>
    </message>
    <message>
        <source>%1 (west)</source>
        <translation>%1 (ouest)</translation>
    </message>
    <message>
        <source>to the west %1</source>
        <translation>à l’ouest %1</translation>
    </message>
    <message>
        <source>%1 (north-west)</source>
        <translation>%1 (nord-ouest)</translation>
    </message>
    <message>
        <source>to the north-west %1</source>
        <translation>au nord-ouest %1</translation>
    </message>
    <message>
        <source>no other choice does better: proven</source>
        <translation>aucun autre choix ne fait mieux : prouvé</translation>
    </message>
    <message>
        <source>no other choice does better by more than %1</source>
        <translation>aucun autre choix ne fait mieux de plus de %1</translation>
    </message>
    <message>
        <source>Where employees live</source>
        <translation>Où vivent les salariés</translation>
    </message>
    <message>
        <source>Where trips start and end</source>
        <translation>D’où l’on part, où l’on va</translation>
    </message>
    <message>
        <source>When people arrive</source>
        <translation>À quelle heure on arrive</translation>
    </message>
    <message>
        <source>How and how far people travel</source>
        <translation>Comment et jusqu’où l’on se déplace</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Domiciles</translation>
    </message>
    <message>
        <source>Trips from home to work</source>
        <translation>Trajets domicile-travail</translation>
    </message>
    <message>
        <source>Hours of arrival</source>
        <translation>Heures d’arrivée</translation>
    </message>
    <message>
        <source>Distances and modes</source>
        <translation>Distances et modes</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be told: %n employee(s), all there are, live in zones too large or did not say enough. More employers on the same ways would help.</source>
        <translation>
            <numerusform>Cela ne peut pas se dire : le seul salarié vit dans une zone trop large, ou l’on en sait trop peu. D’autres employeurs sur les mêmes trajets aideraient.</numerusform>
            <numerusform>Cela ne peut pas se dire : les %n salariés vivent dans des zones trop larges, ou l’on en sait trop peu. D’autres employeurs sur les mêmes trajets aideraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 of trips are under %2 km, %3 under %4 km: other means would avoid up to %5.</source>
        <translation>Au moins %1 des trajets font moins de %2 km, %3 moins de %4 km : venir autrement éviterait jusqu’à %5.</translation>
    </message>
    <message>
        <source>it would take %1 for fares to pay for it, more than its %2 seats</source>
        <translation>il faudrait %1 pour que les billets la paient, plus que ses %2 places</translation>
    </message>
    <message>
        <source>it would take %1 for fares to pay for it</source>
        <translation>il faudrait %1 pour que les billets la paient</translation>
    </message>
    <message>
        <source>%1 and cost %2; %3.</source>
        <translation>%1 et coûterait %2 ; %3.</translation>
    </message>
    <message>
        <source>%1 at a net cost of %2, or %3 a rider; %4.</source>
        <translation>%1 et coûterait, billets déduits, %2, soit %3 par voyageur ; %4.</translation>
    </message>
    <message>
        <source>No line is justified today.</source>
        <translation>Aucune ligne ne se justifie aujourd’hui.</translation>
    </message>
    <message>
        <source>What would change it: nearest to it is “%1”, which would pay with every seat taken at %2 € a trip (%3 € today), or with %4 of support a day and rider; or a shorter way, or more riders to a vehicle.</source>
        <translation>Ce qui changerait cela : la plus proche, « %1 », se paierait toutes places prises à %2 € le trajet (%3 € aujourd’hui), ou avec %4 d’aide par jour et par voyageur ; ou bien un trajet plus court, ou plus de monde par véhicule.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found: no other way gathers %2 drivers of more than %3 km in zones that can be placed.</source>
        <translation>
            <numerusform>%1, %n trouvée : aucun autre trajet ne réunit %2 automobilistes à plus de %3 km, dans des zones que l’on sait placer.</numerusform>
            <numerusform>%1, %n trouvées : aucun autre trajet ne réunit %2 automobilistes à plus de %3 km, dans des zones que l’on sait placer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) asked for</source>
        <translation>
            <numerusform>%n demandée</numerusform>
            <numerusform>%n demandées</numerusform>
        </translation>
    </message>
    <message>
        <source>Net cost a day, fares taken off</source>
        <translation>Coût net par jour, billets déduits</translation>
    </message>
    <message>
        <source>Net cost a day and rider</source>
        <translation>Coût net par jour et par voyageur</translation>
    </message>
    <message>
        <source>Fare a trip that would pay for it, full</source>
        <translation>Billet qui la paierait, toutes places prises</translation>
    </message>
    <message>
        <source>it emits more than it avoids, and %1</source>
        <translation>elle émet plus qu’elle n’évite, et %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>days/year</source>
        <translation>jours/an</translation>
    </message>
    <message>
        <source>gCO₂e/km</source>
        <translation>gCO₂e/km</translation>
    </message>
    <message>
        <source>gCO₂e/passenger-km</source>
        <translation>gCO₂e/passager·km</translation>
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
        <translation>min/arrêt</translation>
    </message>
    <message>
        <source>min/trip</source>
        <translation>min/trajet</translation>
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
        <translation>personnes/voiture</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>(ratio)</source>
        <translation>(rapport)</translation>
    </message>
    <message>
        <source>(share)</source>
        <translation>(part)</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>places</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>€/day</source>
        <translation>€/jour</translation>
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
        <translation>€/trajet</translation>
    </message>
    <message>
        <source>€/year</source>
        <translation>€/an</translation>
    </message>
    <message>
        <source>vehicle-km/day</source>
        <translation>véh·km/jour</translation>
    </message>
    <message>
        <source>vehicle-km avoided/day</source>
        <translation>véh·km évités/jour</translation>
    </message>
    <message>
        <source>t CO₂e/year</source>
        <translation>t CO₂e/an</translation>
    </message>
    <message>
        <source>min/day</source>
        <translation>min/jour</translation>
    </message>
    <message>
        <source>k€/year</source>
        <translation>k€/an</translation>
    </message>
    <message>
        <source>M€/year</source>
        <translation>M€/an</translation>
    </message>
</context>
</TS>

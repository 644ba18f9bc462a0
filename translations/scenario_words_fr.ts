<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Scenario</name>
    <message>
        <source>Third places open</source>
        <translation>Tiers-lieux ouverts</translation>
    </message>
    <message>
        <source>Third-place uptake</source>
        <translation>Adhésion aux tiers-lieux</translation>
    </message>
    <message>
        <source>Days at the third place</source>
        <translation>Jours au tiers-lieu</translation>
    </message>
    <message>
        <source>Remote work done</source>
        <translation>Télétravail pratiqué</translation>
    </message>
    <message>
        <source>Carpool uptake</source>
        <translation>Adhésion au covoiturage</translation>
    </message>
    <message>
        <source>Persons per car</source>
        <translation>Personnes par voiture</translation>
    </message>
    <message>
        <source>Shuttle lines</source>
        <translation>Lignes de navette</translation>
    </message>
    <message>
        <source>Shuttle uptake</source>
        <translation>Adhésion aux navettes</translation>
    </message>
    <message>
        <source>Shuttle occupancy</source>
        <translation>Remplissage des navettes</translation>
    </message>
    <message>
        <source>Shuttle fare</source>
        <translation>Prix du trajet en navette</translation>
    </message>
    <message>
        <source>E-bike uptake</source>
        <translation>Adhésion au vélo électrique</translation>
    </message>
    <message>
        <source>E-bike reach</source>
        <translation>Portée du vélo électrique</translation>
    </message>
    <message>
        <source>Shared-Twizy uptake</source>
        <translation>Adhésion aux Twizys partagées</translation>
    </message>
    <message>
        <source>Twizy reach</source>
        <translation>Portée de la Twizy</translation>
    </message>
    <message>
        <source>Electric cars</source>
        <translation>Voitures électriques</translation>
    </message>
    <message>
        <source>Sustainable mobility allowance</source>
        <translation>Forfait mobilités durables</translation>
    </message>
    <message>
        <source>Paid by the employers</source>
        <translation>Part payée par les employeurs</translation>
    </message>
    <message>
        <source>How many of the third places that the study proposes open, best first</source>
        <translation>Combien des tiers-lieux proposés par l’étude ouvrent, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Share of those who live around one and whose job allows it</source>
        <translation>Part de ceux qui habitent autour et dont le travail s’y prête</translation>
    </message>
    <message>
        <source>Days a week at the third place, at most</source>
        <translation>Jours par semaine au tiers-lieu, au plus</translation>
    </message>
    <message>
        <source>Share of the days that could be worked from home that are, beyond today’s</source>
        <translation>Part des jours télétravaillables qui le sont en plus d’aujourd’hui</translation>
    </message>
    <message>
        <source>Share of those who drive alone and have a possible partner (same zone, same place, same half-hour)</source>
        <translation>Part des conducteurs seuls qui ont un partenaire possible (même zone, même lieu, même demi-heure)</translation>
    </message>
    <message>
        <source>Persons in a shared car</source>
        <translation>Personnes par voiture covoiturée</translation>
    </message>
    <message>
        <source>How many of the lines that the study proposes run, best first</source>
        <translation>Combien des lignes proposées par l’étude roulent, les meilleures d’abord</translation>
    </message>
    <message>
        <source>Share of those who drive along a line</source>
        <translation>Part de ceux qui conduisent sur le trajet d’une ligne</translation>
    </message>
    <message>
        <source>Share of the seats taken on average, all along the line</source>
        <translation>Part des places occupées en moyenne, tout au long de la ligne</translation>
    </message>
    <message>
        <source>Paid by the employee, a trip</source>
        <translation>Payé par le salarié, par trajet</translation>
    </message>
    <message>
        <source>Share of those who drive a distance within reach</source>
        <translation>Part de ceux qui conduisent sur une distance à portée</translation>
    </message>
    <message>
        <source>Longest distance, a trip</source>
        <translation>Distance la plus longue, par trajet</translation>
    </message>
    <message>
        <source>Longest distance, a trip; there and back within one charge</source>
        <translation>Distance la plus longue, par trajet ; l’aller-retour tient dans une charge</translation>
    </message>
    <message>
        <source>Electric share of the cars that remain</source>
        <translation>Part électrique des voitures qui restent</translation>
    </message>
    <message>
        <source>Paid by the employer to those who change to carpool, bicycle or shared Twizy, up to the exempt limit</source>
        <translation>Versé par l’employeur à qui passe au covoiturage, au vélo ou à la Twizy partagée, dans la limite exonérée</translation>
    </message>
    <message>
        <source>Of the cost of what is shared (third places, shuttles, Twizys); the authority pays the rest</source>
        <translation>Du coût des moyens partagés (tiers-lieux, navettes, Twizys) ; le reste est à la collectivité</translation>
    </message>
    <message>
        <source>where employees live</source>
        <translation>où vivent les salariés</translation>
    </message>
    <message>
        <source>where trips start and end</source>
        <translation>d’où l’on part, où l’on va</translation>
    </message>
    <message>
        <source>when people arrive</source>
        <translation>à quelle heure on arrive</translation>
    </message>
    <message>
        <source>third places that a study found</source>
        <translation>des tiers-lieux trouvés par une étude</translation>
    </message>
    <message>
        <source>shuttle lines that a study found</source>
        <translation>des lignes de navette trouvées par une étude</translation>
    </message>
    <message>
        <source>how people come</source>
        <translation>comment on vient</translation>
    </message>
    <message>
        <source>the days that can be worked elsewhere</source>
        <translation>les jours qui se travaillent ailleurs</translation>
    </message>
    <message>
        <source>who has a car</source>
        <translation>qui a une voiture</translation>
    </message>
    <message>
        <source>studies of these tables (theirs have changed)</source>
        <translation>des études de ces tables (les leurs ont changé)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Third places</source>
        <translation>Tiers-lieux</translation>
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
        <source>E-bikes and Twizys</source>
        <translation>Vélos électriques et Twizys</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Télétravail</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>Vehicle-km a commuter and day</source>
        <translation>Km de véhicule par salarié et jour</translation>
    </message>
    <message>
        <source>Vehicle-km a day, B less A</source>
        <translation>Km de véhicule par jour, écart entre B et A</translation>
    </message>
    <message numerus="yes">
        <source>%n commuter(s), %1 vehicle-km each a day</source>
        <translation>
            <numerusform>%n salarié, %1 km de véhicule par jour</numerusform>
            <numerusform>%n salariés, %1 km de véhicule chacun par jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commuter(s), %1 vehicle-km a day</source>
        <translation>
            <numerusform>%n salarié, %1 km de véhicule par jour</numerusform>
            <numerusform>%n salariés, %1 km de véhicule par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 persons, %2 are in cells that do not say how they come: as many of them are counted by car as of those of their distance who do.</source>
        <translation>Sur %1 personnes, %2 sont dans des cellules qui ne disent pas comment elles viennent : on y compte autant de voitures que parmi celles de la même distance qui le disent.</translation>
    </message>
    <message>
        <source>None of the %1 persons is in a cell that says how they come: all are counted by car.</source>
        <translation>Aucune des %1 personnes n’est dans une cellule qui dit comment elle vient : toutes sont comptées en voiture.</translation>
    </message>
</context>
</TS>

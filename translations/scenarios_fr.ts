<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CommuneSheet</name>
    <message>
        <source>By commune</source>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>What B changes against A for a commuter of each commune, on average: time a working day and euros a year. Communes of fewer than 11 commuters are not shown.</source>
        <translation>Ce que B change par rapport à A, en moyenne, pour un salarié de chaque commune : le temps de trajet par jour travaillé et ce qu’il paie par an. Les communes de moins de 11 salariés ne sont pas montrées.</translation>
    </message>
    <message>
        <source>%1 commuters</source>
        <translation>%1 salariés</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>FactorSheet</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
    <message>
        <source>Set by the room; published between %1 and %2</source>
        <translation>Fixé par la salle ; publié entre %1 et %2</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
    <message>
        <source>The trips come from the tables below, which the employers released. These factors turn them into the figure; the range is where nine in ten of 1,000 draws over all of them fall.</source>
        <translation>Les trajets viennent des tableaux ci-dessous, que les employeurs ont laissés sortir. Ces facteurs en font le chiffre ; la fourchette est celle où tombent neuf tirages sur dix, parmi 1 000 sur l’ensemble des facteurs.</translation>
    </message>
    <message>
        <source>Of the employees who said that they have no car, the share who come by bus today, or who live near an open place, along an open line, beside a possible carpool partner, or within e-bike reach, when the lever of that measure is not at zero. It is counted in the tables below and rests on no factor, so it has no range.</source>
        <translation>Parmi les salariés qui disent n’avoir pas de voiture, la part de ceux qui viennent en bus aujourd’hui, ou qui habitent près d’un tiers-lieu ouvert, le long d’une ligne ouverte, à côté d’un partenaire possible de covoiturage ou à portée de vélo électrique, quand le levier de cette mesure n’est pas à zéro. Elle est comptée dans les tableaux ci-dessous et ne dépend d’aucun facteur : elle n’a donc pas de fourchette.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>value for all of France</source>
        <translation>valeur de toute la France</translation>
    </message>
</context>
<context>
    <name>GridCard</name>
    <message>
        <source>Back to the published figure</source>
        <translation>Revenir au chiffre publié</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>D’où vient ce chiffre ?</translation>
    </message>
    <message>
        <source>Emissions of the island&apos;s electricity, %1 kilograms a kilowatt-hour</source>
        <translation>Émissions de l’électricité de l’île, %1 kilogramme par kilowattheure</translation>
    </message>
    <message>
        <source>Here an electric car emits more than a thermal one.</source>
        <translation>Ici, une voiture électrique émet plus qu’une thermique.</translation>
    </message>
    <message>
        <source>Here an electric car emits less than a thermal one.</source>
        <translation>Ici, une voiture électrique émet moins qu’une thermique.</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>Set by the room.</source>
        <translation>Fixé par la salle.</translation>
    </message>
    <message>
        <source>Two cases, and nobody may average them: both are shown until the room chooses.</source>
        <translation>Deux cas, dont personne ne doit faire la moyenne : les deux sont montrés jusqu’à ce que la salle choisisse.</translation>
    </message>
    <message>
        <source>Published: %1.</source>
        <translation>Publié : %1.</translation>
    </message>
    <message>
        <source>An electric car emits as much as a thermal one at %1 (%2 to %3).</source>
        <translation>Une voiture électrique émet autant qu’une thermique à %1 (%2 à %3).</translation>
    </message>
    <message>
        <source>Electricity, kg CO₂e/kWh</source>
        <translation>Électricité, kg CO₂e/kWh</translation>
    </message>
</context>
<context>
    <name>IndicatorRow</name>
    <message>
        <source>No employer said who has a car.</source>
        <translation>Aucun employeur n’a dit qui a une voiture.</translation>
    </message>
    <message>
        <source>Click for the factors, their dates and sources.</source>
        <translation>Cliquer pour voir les facteurs, leurs dates et leurs sources.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A factor is missing: fill it in on the sheet of factors.</source>
        <translation>Il manque un facteur : à renseigner sur la feuille des facteurs.</translation>
    </message>
    <message>
        <source>with the room&apos;s factors</source>
        <translation>avec les facteurs de la salle</translation>
    </message>
    <message>
        <source>Not computed.</source>
        <translation>Pas calculé.</translation>
    </message>
</context>
<context>
    <name>LeverPanel</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Today&apos;s situation has no levers. Duplicate it to make a scenario of it.</source>
        <translation>La situation d’aujourd’hui n’a pas de leviers. Dupliquez-la pour en faire un scénario.</translation>
    </message>
</context>
<context>
    <name>LeverRow</name>
    <message>
        <source>%1. The study proposes none.</source>
        <translation>%1. L’étude n’en propose pas.</translation>
    </message>
    <message>
        <source>%1. Its study finds them: run it first.</source>
        <translation>%1. Son étude les trouve : lancez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>MindCard</name>
    <message>
        <source>What would change the mind</source>
        <translation>Ce qui ferait changer d’avis</translation>
    </message>
    <message>
        <source>Choose two different scenarios.</source>
        <translation>Choisissez deux scénarios différents.</translation>
    </message>
    <message>
        <source>On CO₂e, A and B change places if one of these were otherwise:</source>
        <translation>Sur le CO₂e, A et B échangent leur place si un seul de ces facteurs est autre :</translation>
    </message>
    <message>
        <source>No single factor, within its possible values, makes A and B change places on CO₂e.</source>
        <translation>Aucun facteur à lui seul, dans ses valeurs possibles, ne fait échanger A et B sur le CO₂e.</translation>
    </message>
    <message>
        <source>B emits less below %1 %2, A above; now %3.</source>
        <translation>En dessous de %1 %2, B émet moins ; au-dessus, A. Valeur retenue : %3.</translation>
    </message>
    <message>
        <source>A emits less below %1 %2, B above; now %3.</source>
        <translation>En dessous de %1 %2, A émet moins ; au-dessus, B. Valeur retenue : %3.</translation>
    </message>
    <message>
        <source>What weighs most on the difference</source>
        <translation>Ce qui pèse le plus sur l’écart</translation>
    </message>
    <message>
        <source>Tonnes of CO₂e a year, B less A, when one factor goes from its low to its high value.</source>
        <translation>Tonnes de CO₂e par an, B moins A, quand un facteur va de sa valeur basse à sa valeur haute.</translation>
    </message>
    <message>
        <source>Not computed, and so nothing says what would change the mind.</source>
        <translation>Pas calculé : rien ne dit donc ce qui ferait changer d’avis.</translation>
    </message>
</context>
<context>
    <name>PairChooser</name>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
</context>
<context>
    <name>ScenarioChooser</name>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
</context>
<context>
    <name>ScenarioHeader</name>
    <message>
        <source>Which scenario is worth it?</source>
        <translation>Quel scénario en vaut la peine ?</translation>
    </message>
    <message>
        <source>What would change the mind</source>
        <translation>Ce qui ferait changer d’avis</translation>
    </message>
    <message>
        <source>Choose two scenarios to compare.</source>
        <translation>Choisissez deux scénarios à comparer.</translation>
    </message>
    <message>
        <source>Travel time, by commune: from %1 (%2) to %3 a day (%4).</source>
        <translation>Temps de trajet selon la commune : de %1 (%2) à %3 par jour (%4).</translation>
    </message>
    <message>
        <source>Missing: %1. What rests on it is not computed.</source>
        <translation>Il manque : %1. Ce qui en dépend n’est pas calculé.</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>To be filled in for this territory: %1. What rests on it is left open.</source>
        <translation>À renseigner pour ce territoire : %1. Ce qui en dépend reste ouvert.</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Facteurs</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Renseigner</translation>
    </message>
    <message>
        <source>“%1” against “%2” is not computed. Missing: %3</source>
        <translation>« %1 » face à « %2 » n’est pas calculé. Il manque : %3</translation>
    </message>
    <message>
        <source>Run the studies, or set the levers that rest on them to zero.</source>
        <translation>Lancez les études, ou remettez à zéro les leviers qui en dépendent.</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Que garder ?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>What the employers released does not tell: ask more of them, or set the levers that rest on it to zero.</source>
        <translation>Ce que les employeurs ont laissé sortir ne permet pas de le dire : demandez à davantage d’employeurs, ou mettez à zéro les leviers qui en dépendent.</translation>
    </message>
</context>
<context>
    <name>kabar::ui::ScenarioLab</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>“%1”: %2 cells, released on %3</source>
        <translation>« %1 » : %2 cellules, sorties le %3</translation>
    </message>
    <message>
        <source>Best package</source>
        <translation>Meilleur ensemble</translation>
    </message>
    <message>
        <source>upwards above all by: %1</source>
        <translation>vers le haut surtout : %1</translation>
    </message>
    <message>
        <source>downwards above all by: %1</source>
        <translation>vers le bas surtout : %1</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>B less A</source>
        <translation>B moins A</translation>
    </message>
    <message>
        <source>Reading what the employers released…</source>
        <translation>Lecture de ce que les employeurs ont laissé sortir…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>The scenarios cannot be read</source>
        <translation>Les scénarios sont illisibles</translation>
    </message>
    <message>
        <source>Scenarios stand on what the employers release: ask them on the page Studies, which also finds the third places and the shuttle lines. Then come back.</source>
        <translation>Les scénarios reposent sur ce que les employeurs laissent sortir : interrogez-les depuis la page Études, qui trouve aussi les tiers-lieux et les lignes de navette. Puis revenez ici.</translation>
    </message>
    <message>
        <source>What would change the mind</source>
        <translation>Ce qui ferait changer d’avis</translation>
    </message>
    <message>
        <source>Go to the studies</source>
        <translation>Aller aux études</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
</context>
<context>
    <name>SwingBars</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Kilometres driven a day</source>
        <translation>Km parcourus par jour</translation>
    </message>
    <message>
        <source>CO₂e a year</source>
        <translation>CO₂e par an</translation>
    </message>
    <message>
        <source>Employers pay a year</source>
        <translation>Employeurs, par an</translation>
    </message>
    <message>
        <source>Employees pay a year</source>
        <translation>Salariés, par an</translation>
    </message>
    <message>
        <source>The authority pays a year</source>
        <translation>Collectivité, par an</translation>
    </message>
    <message>
        <source>Minutes a day, each</source>
        <translation>Minutes par jour et salarié</translation>
    </message>
    <message>
        <source>Not moving</source>
        <translation>Ne pas se déplacer</translation>
    </message>
    <message>
        <source>Carpooling</source>
        <translation>Covoiturer</translation>
    </message>
    <message>
        <source>Shuttles</source>
        <translation>Navettes</translation>
    </message>
    <message>
        <source>Light and electric</source>
        <translation>Léger et électrique</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Computed from published figures</source>
        <translation>Calculé de chiffres publiés</translation>
    </message>
    <message>
        <source>Working assumption</source>
        <translation>Hypothèse de travail</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucun écart</translation>
    </message>
    <message>
        <source>%1, or %2 less</source>
        <translation>%1, soit %2 de moins</translation>
    </message>
    <message>
        <source>%1, or %2 more</source>
        <translation>%1, soit %2 de plus</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>d/week</source>
        <translation>j/sem.</translation>
    </message>
    <message>
        <source>€/year</source>
        <translation>€/an</translation>
    </message>
    <message>
        <source>days a year</source>
        <translation>jours par an</translation>
    </message>
    <message>
        <source>min a trip</source>
        <translation>min par trajet</translation>
    </message>
    <message>
        <source>persons a car</source>
        <translation>personnes par voiture</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>places</translation>
    </message>
    <message>
        <source>€ a trip</source>
        <translation>€ par trajet</translation>
    </message>
    <message>
        <source>€ a year</source>
        <translation>€ par an</translation>
    </message>
    <message>
        <source>€ a day</source>
        <translation>€ par jour</translation>
    </message>
    <message>
        <source>g CO₂e a passenger-km</source>
        <translation>g CO₂e par passager-km</translation>
    </message>
    <message>
        <source>where employees live</source>
        <translation>où vivent les salariés</translation>
    </message>
    <message>
        <source>where trips start and end</source>
        <translation>d’où l’on part et où l’on va</translation>
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
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Without a car: by bus today, or reached</source>
        <translation>Sans voiture : en bus, ou touchés</translation>
    </message>
    <message>
        <source>studies of these tables (theirs have changed)</source>
        <translation>des études de ces tableaux (les leurs ont changé)</translation>
    </message>
    <message>
        <source>Thermal car</source>
        <translation>Voiture thermique</translation>
    </message>
    <message>
        <source>Electric car</source>
        <translation>Voiture électrique</translation>
    </message>
    <message>
        <source>Twizy</source>
        <translation>Twizy</translation>
    </message>
    <message>
        <source>E-bike</source>
        <translation>Vélo électrique</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>Navette</translation>
    </message>
    <message>
        <source>%1: %2, %3 g in use and %4 g of construction a kilometre</source>
        <translation>%1 : %2, soit %3 g à l’usage et %4 g de construction par kilomètre</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>PackageSheet</name>
    <message>
        <source>What to keep</source>
        <translation>Que garder ?</translation>
    </message>
    <message>
        <source>“%1”, measure by measure</source>
        <translation>« %1 », mesure par mesure</translation>
    </message>
    <message>
        <source>Tonnes of CO₂e a year against today, the measure that avoids most by itself first: each is counted on top of those above it.</source>
        <translation>Tonnes de CO₂e par an par rapport à aujourd’hui, la mesure qui en évite seule le plus d’abord : chacune est comptée en plus de celles du dessus.</translation>
    </message>
    <message>
        <source>The best package under a budget</source>
        <translation>Le meilleur ensemble pour un budget</translation>
    </message>
    <message>
        <source>Of all measures of all scenarios, those that together avoid most CO₂e while employers and the authority spend no more than this a year beyond today.</source>
        <translation>Parmi toutes les mesures de tous les scénarios, celles qui évitent ensemble le plus de CO₂e sans que les employeurs et la collectivité dépensent davantage que cela de plus par an.</translation>
    </message>
    <message>
        <source>Budget, euros a year (empty: no limit)</source>
        <translation>Budget en euros par an (vide : sans limite)</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Le chercher</translation>
    </message>
    <message>
        <source>Trying the packages</source>
        <translation>Essai des ensembles</translation>
    </message>
    <message>
        <source>Make it scenario B</source>
        <translation>En faire le scénario B</translation>
    </message>
</context>
<context>
    <name>WallIndicator</name>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
</context>
</TS>

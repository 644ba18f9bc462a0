<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Brief</name>
    <message>
        <source>To be renewed</source>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>findings that rest on other tables or factors than those of today: %1</source>
        <translation>des constats reposent sur d’autres tables ou d’autres facteurs que ceux d’aujourd’hui : %1</translation>
    </message>
    <message>
        <source>Decision asked for</source>
        <translation>Décision demandée</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>Options compared</source>
        <translation>Options comparées</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Bénéfices</translation>
    </message>
    <message>
        <source>Risks mastered</source>
        <translation>Risques maîtrisés</translation>
    </message>
    <message>
        <source>Acceptable loss</source>
        <translation>Perte acceptable</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochain pas</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>to be filled in: %1</source>
        <translation>à compléter : %1</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1 : </translation>
    </message>
    <message>
        <source>claim without a number</source>
        <translation>affirmation sans chiffre</translation>
    </message>
    <message>
        <source>sign uncertain</source>
        <translation>signe incertain</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>fair confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>personnes-mois</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Vehicle-kilometres</source>
        <translation>Véhicules-kilomètres</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <source>Employers’ spending</source>
        <translation>Dépense des employeurs</translation>
    </message>
    <message>
        <source>Employees’ spending</source>
        <translation>Dépense des salariés</translation>
    </message>
    <message>
        <source>The authority’s spending</source>
        <translation>Dépense de la collectivité</translation>
    </message>
    <message>
        <source>Travel time a person</source>
        <translation>Temps de trajet par personne</translation>
    </message>
    <message>
        <source>Commit to the option %1</source>
        <translation>Engager l’option %1</translation>
    </message>
    <message>
        <source>settle between %1, tied in the vote</source>
        <translation>départager %1, ex æquo au vote</translation>
    </message>
    <message>
        <source>the decision, in one sentence</source>
        <translation>la décision, en une phrase</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Decide before</source>
        <translation>Décider avant</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>what presses</source>
        <translation>ce qui presse</translation>
    </message>
    <message>
        <source>Doing nothing means going on like this:</source>
        <translation>Ne rien faire, c’est continuer ainsi :</translation>
    </message>
    <message>
        <source>the cost of doing nothing (compute the scenarios)</source>
        <translation>le coût de ne rien faire (calculer les scénarios)</translation>
    </message>
    <message>
        <source>the map (Territory page)</source>
        <translation>la carte (page Territoire)</translation>
    </message>
    <message>
        <source>houses: third places</source>
        <translation>maisons : tiers-lieux</translation>
    </message>
    <message>
        <source>lines with stops: shuttles</source>
        <translation>lignes à arrêts : navettes</translation>
    </message>
    <message>
        <source>arcs: carpools</source>
        <translation>arcs : covoiturage</translation>
    </message>
    <message>
        <source>Map of the territory, no finding placed</source>
        <translation>Carte du territoire, sans constat placé</translation>
    </message>
    <message>
        <source>Map of the territory; %1</source>
        <translation>Carte du territoire ; %1</translation>
    </message>
    <message>
        <source>%1. Most used: %2</source>
        <translation>%1. Les plus fréquentés : %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>the options (compute the scenarios)</source>
        <translation>les options (calculer les scénarios)</translation>
    </message>
    <message>
        <source>CO₂e avoided, tonnes a year</source>
        <translation>CO₂e évité, en tonnes par an</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Employeurs</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Salariés</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Collectivité</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Chosen option</source>
        <translation>Option retenue</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) against %1</source>
        <translation>
            <numerusform>%n voix contre %1</numerusform>
            <numerusform>%n voix contre %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Avoids less CO₂e</source>
        <translation>Évite moins de CO₂e</translation>
    </message>
    <message>
        <source>; avoids less CO₂e</source>
        <translation> ; évite moins de CO₂e</translation>
    </message>
    <message>
        <source>why it was set aside</source>
        <translation>pourquoi écartée</translation>
    </message>
    <message>
        <source>Levels; below, differences</source>
        <translation>Niveaux ; ci-dessous, écarts</translation>
    </message>
    <message>
        <source>the chosen option (a closed vote, or the facilitator’s choice)</source>
        <translation>l’option retenue (vote clos, ou choix de l’animateur)</translation>
    </message>
    <message>
        <source>today’s situation, as the point of comparison</source>
        <translation>le statu quo, comme point de comparaison</translation>
    </message>
    <message>
        <source>today</source>
        <translation>statu quo</translation>
    </message>
    <message>
        <source>smallest step</source>
        <translation>plus petit pas</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directs</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirects</translation>
    </message>
    <message>
        <source>Quantifiable</source>
        <translation>Quantifiables</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>direct benefits (run the studies)</source>
        <translation>bénéfices directs (calculer les études)</translation>
    </message>
    <message>
        <source>indirect benefits (appeal, image, health…)</source>
        <translation>bénéfices indirects (attractivité, image, santé…)</translation>
    </message>
    <message>
        <source>quantified benefits (compute the scenarios)</source>
        <translation>bénéfices quantifiables (calculer les scénarios)</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>option not chosen yet</source>
        <translation>option non encore choisie</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>a full year with the option in place</source>
        <translation>une année pleine, l’option en place</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>porteur</translation>
    </message>
    <message>
        <source>what remains</source>
        <translation>ce qui reste</translation>
    </message>
    <message>
        <source>%1, sign uncertain: </source>
        <translation>%1, signe incertain : </translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>cap in €</source>
        <translation>plafond en €</translation>
    </message>
    <message>
        <source>cap in person-months</source>
        <translation>plafond en personnes-mois</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Arrêt si</translation>
    </message>
    <message>
        <source>stop criteria</source>
        <translation>critères d’arrêt</translation>
    </message>
    <message>
        <source>Next decision gate</source>
        <translation>Prochaine étape de décision</translation>
    </message>
    <message>
        <source>date and criterion of the next gate</source>
        <translation>date et critère du prochain point</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>who was registered, who was present (Workshop page)</source>
        <translation>qui était inscrit, qui était présent (page Atelier)</translation>
    </message>
    <message numerus="yes">
        <source>present, by %n</source>
        <translation>
            <numerusform>présent</numerusform>
            <numerusform>présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>registered, by %n</source>
        <translation>
            <numerusform>inscrit</numerusform>
            <numerusform>inscrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>ask the employers (Cooperative page)</source>
        <translation>interroger les employeurs (page Coopérative)</translation>
    </message>
    <message>
        <source>sums of %1</source>
        <translation>sommes de %1</translation>
    </message>
    <message>
        <source>computed where they are, never fewer than %1</source>
        <translation>calculées chez eux, jamais moins de %1</translation>
    </message>
    <message numerus="yes">
        <source>employee(s), by %n</source>
        <translation>
            <numerusform>salarié</numerusform>
            <numerusform>salariés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer(s), by %n</source>
        <translation>
            <numerusform>employeur</numerusform>
            <numerusform>employeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) a cell, by %n</source>
        <translation>
            <numerusform>personne par cellule</numerusform>
            <numerusform>personnes par cellule</numerusform>
        </translation>
    </message>
    <message>
        <source>Employers of the cooperative</source>
        <translation>Employeurs de la coopérative</translation>
    </message>
    <message>
        <source>list of employers in the file</source>
        <translation>liste des employeurs du fichier</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>a closed vote (Workshop page)</source>
        <translation>un vote clos (page Atelier)</translation>
    </message>
    <message>
        <source>%1 %2 out of %3</source>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>vote(s), by %n</source>
        <translation>
            <numerusform>voix</numerusform>
            <numerusform>voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) each, tied, by %n</source>
        <translation>
            <numerusform>voix chacun, ex æquo</numerusform>
            <numerusform>voix chacun, ex æquo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>voter(s), by %n</source>
        <translation>
            <numerusform>votant</numerusform>
            <numerusform>votants</numerusform>
        </translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>compute the scenarios</source>
        <translation>calculer les scénarios</translation>
    </message>
    <message>
        <source>%1 avoids most CO₂e, even at the low end of its range</source>
        <translation>%1 évite le plus de CO₂e, même au bas de sa fourchette</translation>
    </message>
    <message>
        <source>%1 avoids most CO₂e, but its range overlaps that of %2</source>
        <translation>%1 évite le plus de CO₂e, mais sa fourchette recouvre celle de %2</translation>
    </message>
    <message>
        <source>%1 avoids less CO₂e than %2, whatever the assumptions</source>
        <translation>%1 évite moins de CO₂e que %2, quelles que soient les hypothèses</translation>
    </message>
    <message>
        <source>%1 avoids less CO₂e than %2, but their ranges overlap</source>
        <translation>%1 évite moins de CO₂e que %2, mais leurs fourchettes se recouvrent</translation>
    </message>
    <message>
        <source>no other option to compare with</source>
        <translation>aucune autre option à laquelle comparer</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>who disagreed, and why</source>
        <translation>qui n’était pas d’accord, et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>voter(s) did not choose it, by %n</source>
        <translation>
            <numerusform>votant ne l’a pas choisi</numerusform>
            <numerusform>votants ne l’ont pas choisi</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change the mind</source>
        <translation>Ce qui ferait changer d’avis</translation>
    </message>
    <message>
        <source>above %1, an electric car emits more than a thermal one</source>
        <translation>au-delà de %1, une voiture électrique émet plus qu’une thermique</translation>
    </message>
    <message>
        <source>Threshold of electricity</source>
        <translation>Seuil de l’électricité</translation>
    </message>
    <message>
        <source>factors of thermal and electric cars, drawn together</source>
        <translation>facteurs des voitures thermique et électrique, tirés ensemble</translation>
    </message>
    <message>
        <source>who does what, before when (actions of the Workshop page)</source>
        <translation>qui fait quoi, avant quand (actions de la page Atelier)</translation>
    </message>
    <message>
        <source>the smallest thing to do, by whom, on which day</source>
        <translation>le plus petit geste à faire, par qui, quel jour</translation>
    </message>
    <message>
        <source>Actions decided</source>
        <translation>Actions décidées</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>started</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidée</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Continued from the page</source>
        <translation>Suite de la page</translation>
    </message>
    <message>
        <source>continued in an annexe</source>
        <translation>suite en annexe</translation>
    </message>
    <message>
        <source>Findings by family</source>
        <translation>Constats par famille</translation>
    </message>
    <message>
        <source>%1 Avoided, its own kilometres taken off: %2</source>
        <translation>%1 Évités, ses propres kilomètres déduits : %2</translation>
    </message>
    <message>
        <source>run the studies (Studies page)</source>
        <translation>calculer les études (page Études)</translation>
    </message>
    <message>
        <source>Scenarios, ranges and sources</source>
        <translation>Scénarios, fourchettes et sources</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Niveau atteint</translation>
    </message>
    <message>
        <source>Difference to today (negative: less)</source>
        <translation>Écart au statu quo (négatif : moins)</translation>
    </message>
    <message>
        <source>Each range goes from the 5th to the 95th percentile of draws whose seed stands with the provenance.</source>
        <translation>Chaque fourchette va du 5e au 95e centile de tirages dont la graine est notée à la provenance.</translation>
    </message>
    <message>
        <source>compute the scenarios (Scenarios page)</source>
        <translation>calculer les scénarios (page Scénarios)</translation>
    </message>
    <message>
        <source>Data stay with the employers. A cell leaves only when it counts at least %1 persons and, between employers, at least %2 employers none of whom weighs more than %3; else it is merged into the zone that contains it. The total does not change.</source>
        <translation>Les données restent chez les employeurs. Une cellule n’en sort que si elle compte au moins %1 personnes et, entre employeurs, au moins %2 employeurs dont aucun ne pèse plus de %3 ; sinon elle est fondue dans la zone qui la contient. Le total ne change pas.</translation>
    </message>
    <message>
        <source>Tables released by the cooperative</source>
        <translation>Tables publiées par la coopérative</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Cells asked</source>
        <translation>Cellules demandées</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publiées</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnées</translation>
    </message>
    <message>
        <source>Smallest cell</source>
        <translation>Plus petite cellule</translation>
    </message>
    <message>
        <source>Algorithm (fingerprint)</source>
        <translation>Algorithme (empreinte)</translation>
    </message>
    <message numerus="yes">
        <source>person(s), by %n</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Factors, ranges and sources</source>
        <translation>Facteurs, fourchettes et sources</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>changed during the workshop</source>
        <translation>modifié pendant l’atelier</translation>
    </message>
    <message>
        <source>value of France</source>
        <translation>valeur de la France</translation>
    </message>
    <message>
        <source>the value for this territory</source>
        <translation>la valeur pour ce territoire</translation>
    </message>
    <message>
        <source>%1: to be set</source>
        <translation>%1 : à renseigner</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <translation>%1 : au choix, %2</translation>
    </message>
    <message>
        <source>the emission and cost factors</source>
        <translation>les facteurs d’émission et de coût</translation>
    </message>
    <message>
        <source>Participants and votes</source>
        <translation>Participants et votes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
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
        <source>the participants (Workshop page)</source>
        <translation>les participants (page Atelier)</translation>
    </message>
    <message>
        <source>%1: too few voters to show the result.</source>
        <translation>%1 : trop peu de votants pour montrer le résultat.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message numerus="yes">
        <source>, up to %n choice(s) each; the vote is consultative.</source>
        <translation>
            <numerusform>, jusqu’à %n choix chacun ; vote consultatif.</numerusform>
            <numerusform>, jusqu’à %n choix chacun ; vote consultatif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>the decided actions (Workshop page)</source>
        <translation>les actions décidées (page Atelier)</translation>
    </message>
    <message>
        <source>Provenance: where each figure comes from</source>
        <translation>Provenance : d’où vient chaque chiffre</translation>
    </message>
    <message>
        <source>The numbers in brackets</source>
        <translation>Les numéros entre crochets</translation>
    </message>
    <message>
        <source>[n]: see the provenance in the annexes</source>
        <translation>[n] : voir la provenance en annexe</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Factors: each has its source in the annexe %1</source>
        <translation>Facteurs : chacun a sa source dans l’annexe %1</translation>
    </message>
    <message>
        <source>What was done in the file</source>
        <translation>Ce qui a été fait dans le fichier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>File: %1 · seed %2 · fingerprint %3</source>
        <translation>Fichier : %1 · graine %2 · empreinte %3</translation>
    </message>
    <message>
        <source>drawn up on %1</source>
        <translation>établi le %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>empreinte %1</translation>
    </message>
    <message>
        <source>algorithm %1</source>
        <translation>algorithme %1</translation>
    </message>
    <message>
        <source>Where these figures come from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
    <message>
        <source>Where this figure comes from, source %1</source>
        <translation>D’où vient ce chiffre, source %1</translation>
    </message>
    <message>
        <source>Text written by the facilitator</source>
        <translation>Texte saisi par l’animateur</translation>
    </message>
    <message>
        <source>brief, field %1</source>
        <translation>dossier, champ %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Étude %1</translation>
    </message>
    <message numerus="yes">
        <source>finding %1, table %2, %n released cell(s)</source>
        <translation>
            <numerusform>constat %1, table %2, %n cellule publiée</numerusform>
            <numerusform>constat %1, table %2, %n cellules publiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>Scenario %1, %2</source>
        <translation>Scénario %1, %2</translation>
    </message>
    <message>
        <source>tables %1</source>
        <translation>tables %1</translation>
    </message>
    <message>
        <source>computation of the scenario</source>
        <translation>calcul du scénario</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sans résultat</translation>
    </message>
    <message>
        <source>%1: %2 %3 (from %4 to %5) — %6</source>
        <translation>%1 : %2 %3 (de %4 à %5) — %6</translation>
    </message>
    <message>
        <source>Vote %1</source>
        <translation>Vote %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s), %1 choices at most, consultative vote</source>
        <translation>
            <numerusform>%n bulletin, %1 choix au plus, vote consultatif</numerusform>
            <numerusform>%n bulletins, %1 choix au plus, vote consultatif</numerusform>
        </translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>registered and present, kept during the workshop</source>
        <translation>inscrits et présents, tenus pendant l’atelier</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>%1 cells released of %2 asked</source>
        <translation>%1 cellules publiées sur %2 demandées</translation>
    </message>
    <message>
        <source>Decided action</source>
        <translation>Action décidée</translation>
    </message>
    <message>
        <source>list of the workshop’s actions</source>
        <translation>liste des actions de l’atelier</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>Facteur %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Compte rendu : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n registered, as the wiki says</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Name / organisation</source>
        <translation>Nom / organisation</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Apporte</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n voter(s), consultative vote)</source>
        <translation>
            <numerusform>%1 (%n votant, vote consultatif)</numerusform>
            <numerusform>%1 (%n votants, vote consultatif)</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>unreadable date, to be written like this: 31/12/2026</source>
        <translation>date illisible, à écrire ainsi : 31/12/2026</translation>
    </message>
    <message>
        <source>before the beginning</source>
        <translation>avant le début</translation>
    </message>
    <message>
        <source>Demonstration territory made</source>
        <translation>Territoire de démonstration créé</translation>
    </message>
    <message>
        <source>Fleet simulated</source>
        <translation>Flotte simulée</translation>
    </message>
    <message>
        <source>Vehicle log imported</source>
        <translation>Journal de véhicule importé</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>salariés</translation>
    </message>
    <message>
        <source>employers</source>
        <translation>employeurs</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>véhicules</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>trames</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>écartées</translation>
    </message>
    <message>
        <source>%1 is not computed. Missing: %2.</source>
        <translation>%1 n’est pas calculé. Il manque : %2.</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>pas calculé</translation>
    </message>
    <message>
        <source>Levels; below, differences. CO₂e: %1</source>
        <translation>Niveaux ; ci-dessous, écarts. CO₂e : %1</translation>
    </message>
    <message>
        <source>direct benefits (the studies could show none)</source>
        <translation>bénéfices directs (les études n’ont rien pu montrer)</translation>
    </message>
    <message>
        <source>signed with the key %1</source>
        <translation>signée avec la clé %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Proof: what every figure is computed from</source>
        <translation>Preuve : ce dont chaque chiffre est calculé</translation>
    </message>
    <message>
        <source>key %1; anybody can check every figure offline with the command kabar-cli verify</source>
        <translation>clé %1 ; chacun peut vérifier chaque chiffre, hors ligne, avec la commande kabar-cli verify</translation>
    </message>
    <message>
        <source>; the aggregated cells behind them are kept until %1</source>
        <translation> ; les cellules agrégées dont ils viennent sont gardées jusqu’au %1</translation>
    </message>
    <message>
        <source>untagged, without its proof</source>
        <translation>non balisée, sans sa preuve</translation>
    </message>
    <message>
        <source>To the record behind this figure</source>
        <translation>Vers ce dont ce chiffre vient</translation>
    </message>
    <message>
        <source>All payers</source>
        <translation>Tous payeurs</translation>
    </message>
    <message>
        <source>A tonne avoided</source>
        <translation>La tonne évitée</translation>
    </message>
    <message>
        <source>€/t</source>
        <translation>€/t</translation>
    </message>
    <message>
        <source>saves money</source>
        <translation>économise</translation>
    </message>
    <message>
        <source>avoids nothing</source>
        <translation>n’évite rien</translation>
    </message>
    <message>
        <source>not sure to avoid</source>
        <translation>pas sûr d’éviter</translation>
    </message>
    <message>
        <source>The other options stand in the annexe on scenarios.</source>
        <translation>Les autres options sont en annexe, avec les scénarios.</translation>
    </message>
    <message>
        <source>It changes employers’ spending by %1, the authority’s by %2, employees’ by %3, and emissions by %4.</source>
        <translation>Elle change la dépense des employeurs de %1, celle de la collectivité de %2, celle des salariés de %3, et les émissions de %4.</translation>
    </message>
    <message>
        <source>Contradiction: the acceptable loss (%1) is less than what is asked (%2).</source>
        <translation>Contradiction : la perte acceptable (%1) est inférieure à ce qui est demandé (%2).</translation>
    </message>
    <message>
        <source>questions not reviewed by two organisations</source>
        <translation>questions non relues par deux organisations</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 (%2) is a reviewer; the secret key is in %3: keep it, and keep it secret</source>
        <translation>%1 (%2) est relecteur ; la clé secrète est dans %3 : gardez-la, et gardez-la secrète</translation>
    </message>
    <message>
        <source>signed: %1 (%2…)</source>
        <translation>signé : %1 (%2…)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>the workshop file</source>
        <translation>le fichier d’atelier</translation>
    </message>
    <message>
        <source>Who may approve algorithms</source>
        <translation>Qui peut approuver les algorithmes</translation>
    </message>
    <message>
        <source>Add a reviewer; makes the secret key file, or takes one that is there</source>
        <translation>Ajouter un relecteur ; crée le fichier de clé secrète, ou prend celui qui est là</translation>
    </message>
    <message>
        <source>the reviewer&apos;s name</source>
        <translation>le nom du relecteur</translation>
    </message>
    <message>
        <source>two reviewers of two organisations must sign</source>
        <translation>deux relecteurs de deux organisations doivent signer</translation>
    </message>
    <message>
        <source>the secret key file, to be kept away from the workshop file</source>
        <translation>le fichier de clé secrète, à garder loin du fichier d’atelier</translation>
    </message>
    <message>
        <source>What the cooperative may ask</source>
        <translation>Ce que la coopérative peut demander</translation>
    </message>
    <message>
        <source>Approve algorithms of the workshop, and the shipped ones</source>
        <translation>Approuver des algorithmes de l’atelier, et ceux qui sont fournis</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>seulement ceux-là</translation>
    </message>
    <message>
        <source>a reviewer&apos;s secret key file</source>
        <translation>le fichier de clé secrète d’un relecteur</translation>
    </message>
    <message>
        <source>Put an algorithm document into the workshop, to be signed</source>
        <translation>Mettre un document d’algorithme dans l’atelier, à faire signer</translation>
    </message>
    <message>
        <source>List the algorithms and who signed them</source>
        <translation>Lister les algorithmes et qui les a signés</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>écrire du JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) to fill</source>
        <translation>
            <numerusform>%n manque à combler</numerusform>
            <numerusform>%n manques à combler</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the COMEX brief: one page and its annexes</source>
        <translation>Écrire la note au COMEX : une page et ses annexes</translation>
    </message>
    <message>
        <source>where to: NAME.pdf, .odt or .html</source>
        <translation>où : NOM.pdf, .odt ou .html</translation>
    </message>
    <message>
        <source>print what was written as JSON</source>
        <translation>dire en JSON ce qui a été écrit</translation>
    </message>
    <message>
        <source>Write the workshop&apos;s report in the wiki&apos;s fields</source>
        <translation>Écrire le compte rendu de l’atelier dans les champs du wiki</translation>
    </message>
    <message>
        <source>where to: NAME.wiki, .html, .pdf or .odt</source>
        <translation>où : NOM.wiki, .html, .pdf ou .odt</translation>
    </message>
    <message>
        <source>TOML that says how the wiki&apos;s template calls each field</source>
        <translation>TOML qui dit comment le modèle du wiki appelle chaque champ</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1, against the baseline</source>
        <translation>%1, par rapport à la situation de référence</translation>
    </message>
    <message>
        <source>An electric car emits more than a thermal one where the grid emits more than %1 kgCO2e/kWh.</source>
        <translation>Une voiture électrique émet plus qu’une thermique quand le réseau émet plus de %1 kg CO₂e/kWh.</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Sans : %1</translation>
    </message>
    <message>
        <source>Compare the scenarios of a workshop, each figure with its range and source</source>
        <translation>Comparer les scénarios d’un atelier, chaque chiffre avec sa fourchette et sa source</translation>
    </message>
    <message>
        <source>of the draws; the workshop&apos;s own by default</source>
        <translation>des tirages ; par défaut celle de l’atelier</translation>
    </message>
    <message>
        <source>print everything as JSON</source>
        <translation>tout écrire en JSON</translation>
    </message>
    <message>
        <source>%1: %2 persons in %3 cells, the smallest of %4; %5 as fine as asked</source>
        <translation>%1 : %2 personnes en %3 cases, la plus petite de %4 ; %5 aussi fin que demandé</translation>
    </message>
    <message>
        <source>%1: at least %2 persons of %3 employers, none above %4</source>
        <translation>%1 : au moins %2 personnes de %3 employeurs, aucun au-dessus de %4</translation>
    </message>
    <message>
        <source>Ask the employers&apos; nodes, and read what was asked</source>
        <translation>Interroger les nœuds des employeurs, et lire ce qui a été demandé</translation>
    </message>
    <message>
        <source>Send the questions to the nodes and keep the tables that pass the gate</source>
        <translation>Envoyer les questions aux nœuds et garder les tableaux que la barrière laisse passer</translation>
    </message>
    <message>
        <source>only these, by name</source>
        <translation>seulement ceux-là, par leur nom</translation>
    </message>
    <message>
        <source>Print the audit log and verify its chain</source>
        <translation>Montrer le journal et vérifier sa chaîne</translation>
    </message>
    <message>
        <source>Print an owner&apos;s own rule, or set it: it may only be stricter than the cooperative&apos;s</source>
        <translation>Montrer la règle d’un responsable de données, ou la fixer : elle ne peut être que plus stricte que celle de la coopérative</translation>
    </message>
    <message>
        <source>the employer whose owner decides</source>
        <translation>l’employeur dont le responsable décide</translation>
    </message>
    <message>
        <source>least persons in a cell that this employer is part of</source>
        <translation>nombre minimal de personnes dans une case où est cet employeur</translation>
    </message>
    <message>
        <source>least employers in it</source>
        <translation>nombre minimal d’employeurs dans la case</translation>
    </message>
    <message>
        <source>largest share of one employer in any of its sums, such as 0.8</source>
        <translation>plus grande part d’un employeur dans l’une de ses sommes, par exemple 0.8</translation>
    </message>
    <message>
        <source>Let an employer&apos;s node answer algorithms</source>
        <translation>Laisser le nœud d’un employeur répondre à des algorithmes</translation>
    </message>
    <message>
        <source>Forbid it</source>
        <translation>L’interdire</translation>
    </message>
    <message>
        <source>%1 employers, %2 employees</source>
        <translation>%1 employeurs, %2 salariés</translation>
    </message>
    <message>
        <source>mean way: %1 (published: %2)</source>
        <translation>trajet moyen : %1 (publié : %2)</translation>
    </message>
    <message>
        <source>under 5 km: %1 (published: %2)</source>
        <translation>moins de 5 km : %1 (publié : %2)</translation>
    </message>
    <message>
        <source>in their own commune: %1 (published: %2)</source>
        <translation>dans leur propre commune : %1 (publié : %2)</translation>
    </message>
    <message>
        <source>Make the demo territory: a workshop file and its employers&apos; databases</source>
        <translation>Créer le territoire de démonstration : un fichier d’atelier et les bases de ses employeurs</translation>
    </message>
    <message>
        <source>the file to make, NAME.kabar; the databases go into NAME.sandbox beside it</source>
        <translation>le fichier à créer, NOM.kabar ; les bases vont dans NOM.sandbox à côté</translation>
    </message>
    <message>
        <source>same seed, same bytes</source>
        <translation>même graine, mêmes octets</translation>
    </message>
    <message>
        <source>how many, 3 to 200</source>
        <translation>combien, de 3 à 200</translation>
    </message>
    <message>
        <source>how many in all</source>
        <translation>combien en tout</translation>
    </message>
    <message>
        <source>replace an earlier demo of this name, and nothing else</source>
        <translation>remplacer une démonstration précédente de ce nom, et rien d’autre</translation>
    </message>
    <message>
        <source>do the whole job on it: ask the nodes, run the studies, make the scenarios, the fleet and the room</source>
        <translation>y faire tout le travail : interroger les nœuds, lancer les études, faire les scénarios, la flotte et la salle</translation>
    </message>
    <message>
        <source>print the figures as JSON</source>
        <translation>écrire les chiffres en JSON</translation>
    </message>
    <message>
        <source>%1: %2 employees read, %3 rows left out; %4 algorithms allowed</source>
        <translation>%1 : %2 salariés lus, %3 lignes laissées de côté ; %4 algorithmes permis</translation>
    </message>
    <message numerus="yes">
        <source>%n algorithm(s) allowed</source>
        <translation>
            <numerusform>%n algorithme permis</numerusform>
            <numerusform>%n algorithmes permis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing would leave: %2</source>
        <translation>%1 : rien ne sortirait : %2</translation>
    </message>
    <message>
        <source>The employers of a workshop, and what leaves their databases</source>
        <translation>Les employeurs d’un atelier, et ce qui sort de leurs bases</translation>
    </message>
    <message>
        <source>Connect an employer&apos;s database; every row is read and checked first</source>
        <translation>Relier la base d’un employeur ; chaque ligne est d’abord lue et vérifiée</translation>
    </message>
    <message>
        <source>the employer&apos;s name</source>
        <translation>le nom de l’employeur</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>ce qu’il fait</translation>
    </message>
    <message>
        <source>rows.csv, staff.xlsx[:sheet], staff.ods[:sheet] or rows.sqlite[:table], opened for reading only</source>
        <translation>lignes.csv, personnel.xlsx[:feuille], personnel.ods[:feuille] ou lignes.sqlite[:table], ouvert en lecture seule</translation>
    </message>
    <message>
        <source>guessed: %1 is column “%2”</source>
        <translation>deviné : %1 est la colonne « %2 »</translation>
    </message>
    <message>
        <source>guessed: line %1 names the columns</source>
        <translation>deviné : la ligne %1 nomme les colonnes</translation>
    </message>
    <message>
        <source>homes: %1 at the door, %2 on their street, %3 in their commune</source>
        <translation>domiciles : %1 à la porte, %2 dans leur rue, %3 dans leur commune</translation>
    </message>
    <message>
        <source>it is not known where in these communes people live: any land of theirs was drawn</source>
        <translation>on ne sait pas où l’on habite dans ces communes : le tirage se fait sur toutes leurs terres</translation>
    </message>
    <message>
        <source>mapping.toml: which column is what; without it that is guessed, and said</source>
        <translation>mapping.toml : quelle colonne est quoi ; sans lui, c’est deviné, et dit</translation>
    </message>
    <message>
        <source>&apos;all&apos; questions from the start, or &apos;none&apos;</source>
        <translation>« all » : toutes les questions dès le début, ou « none » : aucune</translation>
    </message>
    <message>
        <source>List the employers</source>
        <translation>Lister les employeurs</translation>
    </message>
    <message>
        <source>Take an employer out of the workshop; its database is not touched</source>
        <translation>Retirer un employeur de l’atelier ; sa base n’est pas touchée</translation>
    </message>
    <message>
        <source>Say what would leave an employer&apos;s database, without sending anything</source>
        <translation>Dire ce qui sortirait de la base d’un employeur, sans rien envoyer</translation>
    </message>
    <message>
        <source>an employer of the workshop, or the name of a new one</source>
        <translation>un employeur de l’atelier, ou le nom d’un nouveau</translation>
    </message>
    <message>
        <source>of a new one</source>
        <translation>d’un nouveau</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>roule</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>en charge</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>garée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>recharge %1: %2 km are missing, plug in by %3</source>
        <translation>recharger %1 : il manque %2 km, à brancher avant %3</translation>
    </message>
    <message>
        <source>Print the state of every vehicle and which to recharge next</source>
        <translation>Montrer l’état de chaque véhicule et lequel recharger ensuite</translation>
    </message>
    <message>
        <source>the workshop file, NAME.kabar</source>
        <translation>le fichier d’atelier, NOM.kabar</translation>
    </message>
    <message>
        <source>the moment, 2026-11-22T08:30:00Z; now unless given</source>
        <translation>le moment, 2026-11-22T08:30:00Z ; maintenant par défaut</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>écrire un objet JSON</translation>
    </message>
    <message>
        <source>Add simulated Twizys to a workshop file</source>
        <translation>Ajouter des Twizys simulées à un fichier d’atelier</translation>
    </message>
    <message>
        <source>same seed, same fleet</source>
        <translation>même graine, même flotte</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>days of history</source>
        <translation>jours d’historique</translation>
    </message>
    <message>
        <source>their last moment, 2026-11-22T08:30:00Z; now unless given</source>
        <translation>leur dernier moment, 2026-11-22T08:30:00Z ; maintenant par défaut</translation>
    </message>
    <message>
        <source>%1 → %2: %3 lines, %4 frames (%5 of unknown ids), %6 lines skipped, %7 readings stored, %8 s</source>
        <translation>%1 → %2 : %3 lignes, %4 trames (dont %5 d’identifiant inconnu), %6 lignes sautées, %7 relevés gardés, %8 s</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>sautée : %1</translation>
    </message>
    <message>
        <source>Feed the fleet of a workshop file</source>
        <translation>Alimenter la flotte d’un fichier d’atelier</translation>
    </message>
    <message>
        <source>Decode CAN logs of Twizys (candump -l, CRTD) into a workshop file, all or none</source>
        <translation>Décoder des journaux CAN de Twizys (candump -l, CRTD) dans un fichier d’atelier, tous ou aucun</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>les journaux</translation>
    </message>
    <message>
        <source>whose logs they are; without it, each log is a vehicle named after it</source>
        <translation>à qui sont les journaux ; sans cela, chaque journal est un véhicule de ce nom</translation>
    </message>
    <message>
        <source>skip and count broken lines instead of refusing the log</source>
        <translation>sauter et compter les lignes abîmées au lieu de refuser le journal</translation>
    </message>
    <message>
        <source>print one JSON object; `ranges` holds [min, max, count] per signal</source>
        <translation>écrire un objet JSON ; `ranges` contient [min, max, nombre] par signal</translation>
    </message>
    <message>
        <source>Kabar for scripts: makes, feeds and reads workshop files.</source>
        <translation>Kabar pour les scripts : crée, remplit et lit les fichiers d’atelier.</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Montrer la version</translation>
    </message>
    <message>
        <source>Make an empty workshop file</source>
        <translation>Créer un fichier d’atelier vide</translation>
    </message>
    <message>
        <source>the file to make, NAME.kabar</source>
        <translation>le fichier à créer, NOM.kabar</translation>
    </message>
    <message>
        <source>title of the workshop</source>
        <translation>titre de l’atelier</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation>ARGUMENTS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATOIRE</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Montrer cette aide</translation>
    </message>
    <message>
        <source>the language of all that is printed: fr, en or rcf</source>
        <translation>la langue de tout ce qui est écrit : fr, en ou rcf</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>see --help</source>
        <translation>voir --help</translation>
    </message>
    <message>
        <source>unknown option or command: %1</source>
        <translation>option ou commande inconnue : %1</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>il manque : %1</translation>
    </message>
    <message>
        <source>the arguments are not understood: %1</source>
        <translation>les arguments ne sont pas compris : %1</translation>
    </message>
    <message>
        <source>%1: not studied: %2</source>
        <translation>%1 : pas étudié : %2</translation>
    </message>
    <message>
        <source>%1, places: %2; cost %3, bound %4, gap %5</source>
        <translation>%1, lieux : %2 ; coût %3, borne %4, écart %5</translation>
    </message>
    <message>
        <source>Run the synergy studies on what the employers&apos; nodes released</source>
        <translation>Lancer les études de synergie sur ce que les nœuds des employeurs ont laissé sortir</translation>
    </message>
    <message>
        <source>third_places, active, carpool or shuttles; may be given again (default: all)</source>
        <translation>third_places, active, carpool ou shuttles ; peut être répété (par défaut : tout)</translation>
    </message>
    <message>
        <source>third places to open</source>
        <translation>tiers-lieux à ouvrir</translation>
    </message>
    <message>
        <source>longest trip to a third place</source>
        <translation>trajet le plus long vers un tiers-lieu</translation>
    </message>
    <message>
        <source>longest search for each choice of sites</source>
        <translation>durée maximale de recherche pour chaque choix de lieux</translation>
    </message>
    <message>
        <source>ask the nodes again though their tables are in the file</source>
        <translation>interroger de nouveau les nœuds bien que leurs tables soient dans le fichier</translation>
    </message>
    <message>
        <source>print the results as JSON</source>
        <translation>écrire les résultats en JSON</translation>
    </message>
    <message>
        <source>%1: %2 communes, %3 roads (%4 km)</source>
        <translation>%1 : %2 communes, %3 routes (%4 km)</translation>
    </message>
    <message>
        <source>Give a workshop file its ground</source>
        <translation>Donner son sol à un fichier d’atelier</translation>
    </message>
    <message>
        <source>whom to thank, shown on every map; unless given, IGN and INSEE, and OpenStreetMap for roads</source>
        <translation>qui remercier, montré sur chaque carte ; par défaut IGN et INSEE, et OpenStreetMap pour les routes</translation>
    </message>
    <message>
        <source>a new file for what a logger on one vehicle&apos;s bus hears</source>
        <translation>un nouveau fichier pour ce qu’un enregistreur entend sur le bus d’un véhicule</translation>
    </message>
    <message>
        <source>of that file</source>
        <translation>de ce fichier</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4, change %5</source>
        <translation>%1, %2 : %3 %4, changement %5</translation>
    </message>
    <message>
        <source>To be filled in for this territory: %1</source>
        <translation>À renseigner pour ce territoire : %1</translation>
    </message>
    <message>
        <source>%1 was deleted with the studies: %2 does not allow it any more</source>
        <translation>%1 a été effacé avec les études : %2 ne le permet plus</translation>
    </message>
    <message>
        <source>%1 was deleted with the studies: it was kept as long as its purpose allows</source>
        <translation>%1 a été effacé avec les études : il a été gardé aussi longtemps que son but le permet</translation>
    </message>
    <message>
        <source>the clock went back: it shows %1, and the event before was at %2</source>
        <translation>l’horloge a reculé : elle montre %1, et l’événement d’avant était à %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells have persons enough to leave as asked, %4 would be joined with others</source>
        <translation>%1 : %2 cases sur %3 ont assez de personnes pour sortir comme demandé, %4 seraient réunies à d’autres</translation>
    </message>
    <message>
        <source>this territory’s, %1</source>
        <translation>valeur de ce territoire, %1</translation>
    </message>
    <message>
        <source>France’s, %1</source>
        <translation>valeur de la France, %1</translation>
    </message>
    <message>
        <source>anywhere’s, %1</source>
        <translation>valeur valable partout, %1</translation>
    </message>
    <message>
        <source>changed by the room</source>
        <translation>changé par la salle</translation>
    </message>
    <message>
        <source>List the factors of a workshop, or set what the room knows better</source>
        <translation>Lister les facteurs d’un atelier, ou fixer ce que la salle connaît mieux</translation>
    </message>
    <message>
        <source>FACTOR=NUMBER; may be given again</source>
        <translation>FACTEUR=NOMBRE ; peut être répété</translation>
    </message>
    <message>
        <source>the published value of FACTOR again; may be given again</source>
        <translation>de nouveau la valeur publiée de FACTEUR ; peut être répété</translation>
    </message>
    <message>
        <source>%1, line %2: left out, a total and no employee</source>
        <translation>%1, ligne %2 : laissée de côté, un total et non un employé</translation>
    </message>
    <message>
        <source>the line that names the columns, as first_line in the mapping</source>
        <translation>la ligne qui nomme les colonnes, comme first_line dans la correspondance</translation>
    </message>
    <message>
        <source>%1: converted from another projection, %2</source>
        <translation>%1 : converti depuis une autre projection, %2</translation>
    </message>
    <message>
        <source>Real boundaries, outline and roads from GeoJSON, GeoPackage or Shapefile, all or nothing</source>
        <translation>Vraies limites, contour et routes depuis GeoJSON, GeoPackage ou Shapefile, tout ou rien</translation>
    </message>
    <message>
        <source>a polygon a commune, with its INSEE code; FILE:LAYER where there are several</source>
        <translation>un polygone par commune, avec son code INSEE ; FICHIER:COUCHE s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>polygons: the shore</source>
        <translation>des polygones : le rivage</translation>
    </message>
    <message>
        <source>lines with their OSM class; without it the roads stay</source>
        <translation>des lignes avec leur classe OSM ; sans cela les routes restent</translation>
    </message>
    <message>
        <source>the study %1 rests on other tables or factors than those of today; `study` renews it</source>
        <translation>l’étude %1 repose sur d’autres tables ou d’autres facteurs que ceux d’aujourd’hui ; `study` la renouvelle</translation>
    </message>
    <message>
        <source>not computed, missing: %1</source>
        <translation>pas calculé, il manque : %1</translation>
    </message>
    <message>
        <source>the employer whose owner decides; may be repeated</source>
        <translation>l’employeur dont le propriétaire décide ; peut être répété</translation>
    </message>
    <message>
        <source>every employer of the workshop</source>
        <translation>tous les employeurs de l’atelier</translation>
    </message>
    <message>
        <source>the workshop asks nothing yet; `coop allow` lets it answer once it does</source>
        <translation>l’atelier ne demande encore rien ; `coop allow` lui permettra de répondre</translation>
    </message>
    <message numerus="yes">
        <source>%n algorithm(s) refused</source>
        <translation>
            <numerusform>%n algorithme refusé</numerusform>
            <numerusform>%n algorithmes refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>no vehicle yet: `fleet import` reads the log of one</source>
        <translation>aucun véhicule encore : `fleet import` lit le journal de l’un d’eux</translation>
    </message>
    <message>
        <source>`coop allow` lets the same nodes answer again</source>
        <translation>`coop allow` permet aux mêmes nœuds de répondre à nouveau</translation>
    </message>
    <message>
        <source>The tables hold these employers alone: one who joins later cannot be added to them, for the difference would show it.</source>
        <translation>Les tables ne portent que sur ces employeurs : un autre, venu plus tard, ne peut pas s’y ajouter, car la différence le montrerait.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase de passe : </translation>
    </message>
    <message>
        <source>%1: the key %2, under your passphrase</source>
        <translation>%1 : la clé %2, sous votre phrase de passe</translation>
    </message>
    <message>
        <source>this machine now signs the workshop&apos;s briefs with the key %1</source>
        <translation>cette machine signe désormais les notes de l’atelier avec la clé %1</translation>
    </message>
    <message>
        <source>The key with which a workshop signs its briefs, on this machine</source>
        <translation>La clé avec laquelle un atelier signe ses notes, sur cette machine</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase; without it, it is asked for</source>
        <translation>un fichier dont la première ligne est la phrase de passe ; sans lui, elle est demandée</translation>
    </message>
    <message>
        <source>Print the fingerprint of the key; makes one where there is none yet</source>
        <translation>Afficher l’empreinte de la clé ; en crée une s’il n’y en a pas encore</translation>
    </message>
    <message>
        <source>Write the key to a new file, under a passphrase</source>
        <translation>Écrire la clé dans un nouveau fichier, sous une phrase de passe</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>le nouveau fichier</translation>
    </message>
    <message>
        <source>Take the key of another machine from such a file</source>
        <translation>Reprendre la clé d’une autre machine depuis un tel fichier</translation>
    </message>
    <message>
        <source>the file that `key export` wrote</source>
        <translation>le fichier écrit par `key export`</translation>
    </message>
    <message>
        <source>what the best package may cost employers and authority, euros a year</source>
        <translation>ce que le meilleur ensemble peut coûter aux employeurs et à la collectivité, en euros par an</translation>
    </message>
    <message>
        <source>nothing proves it: the attachment %1 is missing</source>
        <translation>rien ne la prouve : la pièce jointe %1 manque</translation>
    </message>
    <message>
        <source>the proof cannot be read: %1</source>
        <translation>la preuve est illisible : %1</translation>
    </message>
    <message>
        <source>the proof was changed after it was signed: %1</source>
        <translation>la preuve a été changée après la signature : %1</translation>
    </message>
    <message>
        <source>page %1 was changed after it was signed</source>
        <translation>la page %1 a été changée après la signature</translation>
    </message>
    <message>
        <source>page %1: “%2” is printed, “%3” is computed (%4)</source>
        <translation>page %1 : « %2 » est imprimé, le calcul donne « %3 » (%4)</translation>
    </message>
    <message>
        <source>page %1: the words “%2” are printed in place of “%3”</source>
        <translation>page %1 : les mots « %2 » sont imprimés à la place de « %3 »</translation>
    </message>
    <message>
        <source>page %1: “%2” has a figure that the proof does not know</source>
        <translation>page %1 : « %2 » porte un chiffre que la preuve ne connaît pas</translation>
    </message>
    <message>
        <source>“%1” is computed and printed nowhere</source>
        <translation>« %1 » est calculé et n’est imprimé nulle part</translation>
    </message>
    <message>
        <source>page %1: “%2” is no part of what is read aloud</source>
        <translation>page %1 : « %2 » ne fait pas partie de ce qui se lit à voix haute</translation>
    </message>
    <message>
        <source>page %1: “%2” stands at its foot in place of “%3”</source>
        <translation>page %1 : « %2 » est au pied de la page à la place de « %3 »</translation>
    </message>
    <message>
        <source>page %1: the proof lists “%2” where “%3” is computed</source>
        <translation>page %1 : la preuve annonce « %2 », le calcul donne « %3 »</translation>
    </message>
    <message>
        <source>the signature is not that of the key %1</source>
        <translation>la signature n’est pas celle de la clé %1</translation>
    </message>
    <message>
        <source>what is read on the pages is not what was signed</source>
        <translation>ce qui se lit sur les pages n’est pas ce qui a été signé</translation>
    </message>
    <message>
        <source>the pages name the key %1, and %2 has signed</source>
        <translation>les pages nomment la clé %1, et c’est %2 qui a signé</translation>
    </message>
    <message>
        <source>signed with the key %1, and not with %2</source>
        <translation>signée avec la clé %1, et non avec %2</translation>
    </message>
    <message numerus="yes">
        <source>true and signed: %n figure(s), key %1</source>
        <translation>
            <numerusform>vraie et signée : %n chiffre, clé %1</numerusform>
            <numerusform>vraie et signée : %n chiffres, clé %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>self-consistent, signer unknown: %n figure(s), key %1</source>
        <translation>
            <numerusform>cohérente, signataire inconnu : %n chiffre, clé %1</numerusform>
            <numerusform>cohérente, signataire inconnu : %n chiffres, clé %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the brief was made by Kabar %1; this one is %2 and may reckon otherwise</source>
        <translation>la note a été faite par Kabar %1 ; celui-ci est le %2 et peut calculer autrement</translation>
    </message>
    <message>
        <source>not computed again: an owner keeps the cells of %1, of which the proof has the hash</source>
        <translation>non recalculé : un propriétaire garde les cellules de %1, dont la preuve a l’empreinte</translation>
    </message>
    <message>
        <source>not computed again: the study %1 rests on older tables</source>
        <translation>non recalculé : l’étude %1 repose sur des tables plus anciennes</translation>
    </message>
    <message>
        <source>its cells may be kept until %1</source>
        <translation>ses cellules peuvent être gardées jusqu’au %1</translation>
    </message>
    <message>
        <source>Check a brief offline: compute each printed figure again from the proof attached to it</source>
        <translation>Vérifier une note hors ligne : recalculer chaque chiffre imprimé depuis la preuve jointe</translation>
    </message>
    <message>
        <source>the brief, a PDF</source>
        <translation>la note, un PDF</translation>
    </message>
    <message>
        <source>the fingerprint of the key that must have signed it, from another channel</source>
        <translation>l’empreinte de la clé qui doit l’avoir signée, reçue par une autre voie</translation>
    </message>
    <message>
        <source>print the verdict as JSON</source>
        <translation>afficher le verdict en JSON</translation>
    </message>
    <message>
        <source>print what is still to be filled in, in its place</source>
        <translation>imprimer aussi, à sa place, ce qui reste à compléter</translation>
    </message>
    <message>
        <source>without LibreOffice the PDF is untagged and carries no proof</source>
        <translation>sans LibreOffice, le PDF est non balisé et ne porte pas de preuve</translation>
    </message>
    <message>
        <source>its day</source>
        <translation>son jour</translation>
    </message>
    <message>
        <source>where it is held</source>
        <translation>où il se tient</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>qui l’a demandé</translation>
    </message>
    <message>
        <source>boundaries of its communes, GeoJSON, GeoPackage or Shapefile; without it La Réunion</source>
        <translation>limites de ses communes, GeoJSON, GeoPackage ou Shapefile ; sans elles La Réunion</translation>
    </message>
    <message>
        <source>a commune of that file, by name or INSEE code; without it all</source>
        <translation>une commune de ce fichier, par son nom ou son code INSEE ; sans elle toutes</translation>
    </message>
    <message>
        <source>what the territory is called</source>
        <translation>comment s’appelle le territoire</translation>
    </message>
    <message>
        <source>whom to thank for the boundaries</source>
        <translation>qui remercier pour les limites</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commune(s)</source>
        <translation>
            <numerusform>%1 : %n commune</numerusform>
            <numerusform>%1 : %n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 to whoever leads the workshop; keep %2, and keep it secret</source>
        <translation>Envoyez %1 à qui anime l’atelier ; gardez %2, et gardez-le secret</translation>
    </message>
    <message>
        <source>Have another organisation vouch for the questions</source>
        <translation>Faire relire les questions par une autre organisation</translation>
    </message>
    <message>
        <source>On the reviewer&apos;s own machine: sign questions, and write the review</source>
        <translation>Sur la machine du relecteur : signer les questions et écrire la relecture</translation>
    </message>
    <message>
        <source>algorithm documents; without any, those that ship</source>
        <translation>documents d’algorithmes ; sans eux, ceux qui sont fournis</translation>
    </message>
    <message>
        <source>the reviewer&apos;s organisation</source>
        <translation>l’organisation du relecteur</translation>
    </message>
    <message>
        <source>the reviewer&apos;s secret key file, which is made where there is none</source>
        <translation>le fichier de clé secrète du relecteur, créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>where to write the review, review.json</source>
        <translation>où écrire la relecture, review.json</translation>
    </message>
    <message>
        <source>Add a review to the workshop</source>
        <translation>Ajouter une relecture à l’atelier</translation>
    </message>
    <message>
        <source>what the reviewer sent, review.json</source>
        <translation>ce que le relecteur a envoyé, review.json</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) has reviewed %n question(s)</source>
        <translation>
            <numerusform>%1 (%2) a relu %n question</numerusform>
            <numerusform>%1 (%2) a relu %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>who could walk, cycle or share a Twizy</source>
        <translation>qui pourrait marcher, pédaler ou partager une Twizy</translation>
    </message>
    <message>
        <source>asking the employers&apos; nodes</source>
        <translation>on interroge les nœuds des employeurs</translation>
    </message>
    <message>
        <source>how good it can be at best</source>
        <translation>ce qui serait possible au mieux</translation>
    </message>
    <message>
        <source>who could share a car</source>
        <translation>qui pourrait partager une voiture</translation>
    </message>
    <message>
        <source>who works where</source>
        <translation>qui travaille où</translation>
    </message>
    <message>
        <source>comparing the scenarios</source>
        <translation>on compare les scénarios</translation>
    </message>
    <message>
        <source>the employers&apos; databases</source>
        <translation>les bases des employeurs</translation>
    </message>
    <message>
        <source>the employers</source>
        <translation>les employeurs</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>la flotte</translation>
    </message>
    <message>
        <source>the homes</source>
        <translation>les domiciles</translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation>on lit le journal</translation>
    </message>
    <message>
        <source>how people travel</source>
        <translation>comment on se déplace</translation>
    </message>
    <message>
        <source>what would leave</source>
        <translation>ce qui sortirait</translation>
    </message>
    <message>
        <source>proving that it is the best</source>
        <translation>on prouve que c’est le mieux</translation>
    </message>
    <message>
        <source>reading the tables</source>
        <translation>on lit les tables</translation>
    </message>
    <message>
        <source>counting again</source>
        <translation>on recompte</translation>
    </message>
    <message>
        <source>the tables are out</source>
        <translation>les tables sont sorties</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>la salle</translation>
    </message>
    <message>
        <source>reading the rows</source>
        <translation>on lit les lignes</translation>
    </message>
    <message>
        <source>the scenarios</source>
        <translation>les scénarios</translation>
    </message>
    <message>
        <source>looking for a better choice</source>
        <translation>on cherche un meilleur choix</translation>
    </message>
    <message>
        <source>where a shuttle would run</source>
        <translation>où passerait une navette</translation>
    </message>
    <message>
        <source>the studies</source>
        <translation>les études</translation>
    </message>
    <message>
        <source>third places near homes</source>
        <translation>des tiers-lieux près des domiciles</translation>
    </message>
</context>
</TS>

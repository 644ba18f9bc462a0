<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ErrorDetail</name>
    <message>
        <source>no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>la lecture est impossible</translation>
    </message>
    <message>
        <source>cannot be opened for reading</source>
        <translation>l’ouverture en lecture est impossible</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>la lecture a échoué</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>a workshop file is called NAME.kabar</source>
        <translation>un fichier d’atelier s’appelle NOM.kabar</translation>
    </message>
    <message>
        <source>a folder of this name exists already and is no sandbox</source>
        <translation>un dossier de ce nom existe déjà et n’est pas un bac à sable</translation>
    </message>
    <message>
        <source>a file of this name exists already and is no demo sandbox</source>
        <translation>un fichier de ce nom existe déjà et n’est pas un bac à sable de démonstration</translation>
    </message>
    <message>
        <source>the name must end in one of %1</source>
        <translation>le nom doit se terminer par l’une de ces extensions : %1</translation>
    </message>
    <message>
        <source>not a Kabar workshop file</source>
        <translation>ce n’est pas un fichier d’atelier Kabar</translation>
    </message>
    <message>
        <source>made by a newer Kabar, this one reads up to version %1</source>
        <translation>fait par un Kabar plus récent ; celui-ci lit jusqu’à la version %1</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>l’accès est refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base est verrouillée par un autre programme</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>le disque a répondu par une erreur</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>la base ne s’ouvre pas</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base est endommagée</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>the same rows were changed since</source>
        <translation>les mêmes lignes ont changé depuis</translation>
    </message>
    <message>
        <source>expected a file that ends in .csv, .tsv, .txt, .sqlite, .sqlite3 or .db</source>
        <translation>il faut un fichier .csv, .tsv, .txt, .sqlite, .sqlite3 ou .db</translation>
    </message>
    <message>
        <source>the file is in UTF-16: save it as UTF-8</source>
        <translation>le fichier est en UTF-16 : enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>the file is not a text</source>
        <translation>le fichier n’est pas un texte</translation>
    </message>
    <message>
        <source>not UTF-8 here: set the encoding to latin1 or windows-1252</source>
        <translation>ce n’est pas de l’UTF-8 ici : choisissez l’encodage latin1 ou windows-1252</translation>
    </message>
    <message>
        <source>the file is empty: its first line must name the columns</source>
        <translation>le fichier est vide : sa première ligne doit nommer les colonnes</translation>
    </message>
    <message>
        <source>two columns have this name</source>
        <translation>deux colonnes portent ce nom</translation>
    </message>
    <message>
        <source>the row has %1 fields and the header %2</source>
        <translation>la ligne a %1 champs et l’en-tête %2</translation>
    </message>
    <message>
        <source>text after a closing quotation mark</source>
        <translation>du texte suit un guillemet fermant</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>un guillemet s’ouvre ici et ne se ferme jamais</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>la base est verrouillée par un autre programme</translation>
    </message>
    <message>
        <source>not a database, or a damaged one: %1</source>
        <translation>ce n’est pas une base de données, ou elle est endommagée</translation>
    </message>
    <message>
        <source>the database has no table</source>
        <translation>la base n’a aucune table</translation>
    </message>
    <message>
        <source>the database has several tables, name one of them: %1</source>
        <translation>la base a plusieurs tables, nommez l’une d’elles : %1</translation>
    </message>
    <message>
        <source>no such table, there are: %1</source>
        <translation>cette table n’existe pas ; il y a : %1</translation>
    </message>
    <message>
        <source>no column of this name</source>
        <translation>aucune colonne ne porte ce nom</translation>
    </message>
    <message>
        <source>missing, and a record needs it</source>
        <translation>il manque, et la ligne en a besoin</translation>
    </message>
    <message>
        <source>outside the territory</source>
        <translation>en dehors du territoire</translation>
    </message>
    <message>
        <source>not a latitude and a longitude</source>
        <translation>ce n’est pas une latitude et une longitude</translation>
    </message>
    <message>
        <source>not a number of degrees</source>
        <translation>ce n’est pas un nombre de degrés</translation>
    </message>
    <message>
        <source>expected degrees</source>
        <translation>il faut des degrés</translation>
    </message>
    <message>
        <source>expected degrees from %1 to %2</source>
        <translation>il faut des degrés de %1 à %2</translation>
    </message>
    <message>
        <source>no site of this code in the mapping</source>
        <translation>la correspondance n’a pas de site de ce code</translation>
    </message>
    <message>
        <source>not a share from 0 to 100 %</source>
        <translation>ce n’est pas une part de 0 à 100 %</translation>
    </message>
    <message>
        <source>not a number of days that a week can have</source>
        <translation>une semaine ne peut pas avoir ce nombre de jours</translation>
    </message>
    <message>
        <source>not a time of day in the unit of the mapping</source>
        <translation>ce n’est pas une heure dans l’unité de la correspondance</translation>
    </message>
    <message>
        <source>neither yes nor no; say what it means in the mapping&apos;s [values]</source>
        <translation>ni oui ni non ; dites ce que cela veut dire sous [values] dans la correspondance</translation>
    </message>
    <message>
        <source>no mode of travel; say what it means in the mapping&apos;s [values.mode]</source>
        <translation>ce n’est pas un mode de déplacement connu ; dites ce que cela veut dire sous [values.mode] dans la correspondance</translation>
    </message>
    <message>
        <source>%1 (and %2 more rows with a problem)</source>
        <translation>%1 (et %2 autres lignes ont un problème)</translation>
    </message>
    <message>
        <source>a row of the database does not fit the mapping</source>
        <translation>une ligne de la base ne va pas avec la correspondance</translation>
    </message>
    <message>
        <source>no column says where people live</source>
        <translation>aucune colonne ne dit où les gens habitent</translation>
    </message>
    <message>
        <source>no column says where people work</source>
        <translation>aucune colonne ne dit où les gens travaillent</translation>
    </message>
    <message>
        <source>no column says how many days people come</source>
        <translation>aucune colonne ne dit combien de jours les gens viennent</translation>
    </message>
    <message>
        <source>the work sites have no coordinates: add a [sites.CODE] for each</source>
        <translation>les lieux de travail n’ont pas de coordonnées : ajoutez un [sites.CODE] pour chacun</translation>
    </message>
    <message>
        <source>not valid TOML: %1</source>
        <translation>ce n’est pas du TOML valable</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;.&apos;</source>
        <translation>il faut « , » ou « . »</translation>
    </message>
    <message>
        <source>expected one character</source>
        <translation>il faut un seul caractère</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>il faut l’un de : %1</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>il faut un texte</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>cette clé est inconnue</translation>
    </message>
    <message>
        <source>unknown table</source>
        <translation>cette table est inconnue</translation>
    </message>
    <message>
        <source>not a mode of travel</source>
        <translation>ce n’est pas un mode de déplacement</translation>
    </message>
    <message>
        <source>an employer needs a name</source>
        <translation>un employeur a besoin d’un nom</translation>
    </message>
    <message>
        <source>an employer of this name is there already</source>
        <translation>un employeur de ce nom est déjà là</translation>
    </message>
    <message>
        <source>this database is another employer&apos;s already</source>
        <translation>cette base est déjà celle d’un autre employeur</translation>
    </message>
    <message>
        <source>the owner has not allowed it yet</source>
        <translation>le responsable des données ne l’a pas encore autorisé</translation>
    </message>
    <message>
        <source>the owner does not allow it</source>
        <translation>le responsable des données ne l’autorise pas</translation>
    </message>
    <message>
        <source>nobody has signed it</source>
        <translation>personne ne l’a signé</translation>
    </message>
    <message>
        <source>signed by a key that belongs to no reviewer</source>
        <translation>signé par une clé qui n’est celle d’aucun relecteur</translation>
    </message>
    <message>
        <source>the signature of %1 does not match the document</source>
        <translation>la signature de %1 ne va pas avec le document</translation>
    </message>
    <message>
        <source>one reviewer has signed it, and two are needed</source>
        <translation>un relecteur l’a signé, il en faut deux</translation>
    </message>
    <message>
        <source>the reviewers who signed it are of one organisation</source>
        <translation>les relecteurs qui l’ont signé sont d’une même organisation</translation>
    </message>
    <message>
        <source>the document was changed after it was signed</source>
        <translation>le document a changé après avoir été signé</translation>
    </message>
    <message>
        <source>even all answers together break the disclosure rule</source>
        <translation>même toutes les réponses réunies ne respectent pas la règle de confidentialité</translation>
    </message>
    <message>
        <source>the cooperative has not released this table yet</source>
        <translation>la coopérative n’a pas encore publié cette table</translation>
    </message>
    <message>
        <source>the audit log was changed here</source>
        <translation>le journal a été modifié ici</translation>
    </message>
    <message>
        <source>this key is a reviewer&apos;s already</source>
        <translation>cette clé est déjà celle d’un relecteur</translation>
    </message>
    <message>
        <source>this key is no reviewer&apos;s of the workshop</source>
        <translation>cette clé n’est celle d’aucun relecteur de l’atelier</translation>
    </message>
    <message>
        <source>no such key file</source>
        <translation>ce fichier de clé n’existe pas</translation>
    </message>
    <message>
        <source>not a secret key file of a Kabar reviewer</source>
        <translation>ce n’est pas le fichier de clé secrète d’un relecteur Kabar</translation>
    </message>
    <message>
        <source>not a secret key of 64 hexadecimal digits</source>
        <translation>ce n’est pas une clé secrète de 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the secret key could not be written</source>
        <translation>la clé secrète n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>the workshop has no employer to ask: connect some with `employer add`, or make one with `demo`</source>
        <translation>l’atelier n’a aucun employeur à interroger : reliez-en depuis la page Coopérative</translation>
    </message>
    <message>
        <source>the workshop has no algorithm to ask with: sign the shipped ones with `algorithm sign`</source>
        <translation>l’atelier n’a aucun algorithme signé : signez ceux qui sont fournis depuis la page Coopérative</translation>
    </message>
    <message>
        <source>this released table is missing: ask the employers&apos; nodes first</source>
        <translation>cette table manque : interrogez d’abord les nœuds des employeurs</translation>
    </message>
    <message>
        <source>not released yet: ask the employers first (page Coopérative, or `study`), then compare</source>
        <translation>pas encore publiée : interrogez d’abord les employeurs (page Coopérative), puis comparez</translation>
    </message>
    <message>
        <source>holds nobody</source>
        <translation>elle ne compte personne</translation>
    </message>
    <message>
        <source>the workshop has no territory yet</source>
        <translation>l’atelier n’a pas encore de territoire</translation>
    </message>
    <message>
        <source>must lie between %1 and %2 %3</source>
        <translation>il faut une valeur entre %1 et %2 %3</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>il faut une valeur entre %1 et %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>a scenario needs a name</source>
        <translation>un scénario a besoin d’un nom</translation>
    </message>
    <message>
        <source>between 1 and %1 sites can be chosen</source>
        <translation>on peut choisir de 1 à %1 lieux</translation>
    </message>
    <message>
        <source>no choice satisfies every condition</source>
        <translation>aucun choix ne respecte toutes les conditions</translation>
    </message>
    <message>
        <source>no client to serve</source>
        <translation>il n’y a personne à desservir</translation>
    </message>
    <message>
        <source>more sites are forced than may be chosen</source>
        <translation>plus de lieux sont imposés qu’on ne peut en choisir</translation>
    </message>
    <message>
        <source>fewer sites are allowed than must be chosen</source>
        <translation>moins de lieux sont permis qu’il ne faut en choisir</translation>
    </message>
    <message>
        <source>is a folder, not a log</source>
        <translation>c’est un dossier, pas un journal</translation>
    </message>
    <message>
        <source>a line of more than 65,536 characters</source>
        <translation>une ligne de plus de 65 536 caractères</translation>
    </message>
    <message>
        <source>holds no CAN frame</source>
        <translation>il ne contient aucune trame CAN</translation>
    </message>
    <message>
        <source>every line is empty</source>
        <translation>toutes les lignes sont vides</translation>
    </message>
    <message>
        <source>compressed with gzip: unpack it first</source>
        <translation>compressé (gzip) : décompressez-le d’abord</translation>
    </message>
    <message>
        <source>a zip archive: unpack it first</source>
        <translation>archive zip : décompressez-la d’abord</translation>
    </message>
    <message>
        <source>compressed with zstd: unpack it first</source>
        <translation>compressé (zstd) : décompressez-le d’abord</translation>
    </message>
    <message>
        <source>compressed with xz: unpack it first</source>
        <translation>compressé (xz) : décompressez-le d’abord</translation>
    </message>
    <message>
        <source>compressed with bzip2: unpack it first</source>
        <translation>compressé (bzip2) : décompressez-le d’abord</translation>
    </message>
    <message>
        <source>text in UTF-16: save it as UTF-8</source>
        <translation>texte en UTF-16 : enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>a BLF log: export it as candump</source>
        <translation>journal BLF : exportez-le au format candump</translation>
    </message>
    <message>
        <source>neither a candump -l nor a CRTD log: a line begins with its time in seconds</source>
        <translation>ni un journal candump -l ni un journal CRTD : une ligne commence par son heure en secondes</translation>
    </message>
    <message>
        <source>none of its frames is of a known vehicle</source>
        <translation>aucune de ses trames n’est d’un véhicule connu</translation>
    </message>
    <message>
        <source>earlier than the line before</source>
        <translation>antérieure à la ligne précédente</translation>
    </message>
    <message>
        <source>expected (SECONDS.MICROSECONDS) at the start of the line</source>
        <translation>(SECONDES.MICROSECONDES) attendu au début de la ligne</translation>
    </message>
    <message>
        <source>expected SECONDS.MICROSECONDS at the start of the line</source>
        <translation>SECONDES.MICROSECONDES attendu au début de la ligne</translation>
    </message>
    <message>
        <source>expected an interface and a frame</source>
        <translation>une interface et une trame attendues</translation>
    </message>
    <message>
        <source>expected ID#BYTES</source>
        <translation>ID#OCTETS attendu</translation>
    </message>
    <message>
        <source>expected 3 or 8 hexadecimal digits</source>
        <translation>3 ou 8 chiffres hexadécimaux attendus</translation>
    </message>
    <message>
        <source>more than 11 or 29 bits</source>
        <translation>plus de 11 ou 29 bits</translation>
    </message>
    <message>
        <source>more than 11 bits</source>
        <translation>plus de 11 bits</translation>
    </message>
    <message>
        <source>more than 29 bits</source>
        <translation>plus de 29 bits</translation>
    </message>
    <message>
        <source>not hexadecimal</source>
        <translation>pas de l’hexadécimal</translation>
    </message>
    <message>
        <source>an odd number of hexadecimal digits</source>
        <translation>nombre impair de chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>more than 8 bytes</source>
        <translation>plus de 8 octets</translation>
    </message>
    <message>
        <source>expected at most 8 hexadecimal bytes, a single space before each</source>
        <translation>au plus 8 octets hexadécimaux attendus, une seule espace avant chacun</translation>
    </message>
    <message>
        <source>expected R or T</source>
        <translation>R ou T attendu</translation>
    </message>
    <message>
        <source>expected a type such as R11</source>
        <translation>un type tel que R11 attendu</translation>
    </message>
    <message>
        <source>the frame has no id</source>
        <translation>la trame n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>a vehicle needs a name</source>
        <translation>un véhicule doit avoir un nom</translation>
    </message>
    <message>
        <source>another vehicle has this name</source>
        <translation>un autre véhicule porte ce nom</translation>
    </message>
    <message>
        <source>an action needs words</source>
        <translation>une action a besoin de mots</translation>
    </message>
    <message>
        <source>not a date such as 2026-12-31 or 31/12/2026</source>
        <translation>ce n’est pas une date comme 31/12/2026</translation>
    </message>
    <message>
        <source>a ballot needs a question</source>
        <translation>un vote a besoin d’une question</translation>
    </message>
    <message>
        <source>a ballot has 2 to 20 options</source>
        <translation>un vote a de 2 à 20 choix</translation>
    </message>
    <message>
        <source>choices are between 1 and the number of options</source>
        <translation>le nombre de voix va de 1 au nombre de choix</translation>
    </message>
    <message>
        <source>an option needs a label</source>
        <translation>un choix a besoin d’un libellé</translation>
    </message>
    <message>
        <source>two options have the same label</source>
        <translation>deux choix ont le même libellé</translation>
    </message>
    <message>
        <source>the ballot is not open</source>
        <translation>le vote n’est pas ouvert</translation>
    </message>
    <message>
        <source>another ballot is open</source>
        <translation>un autre vote est ouvert</translation>
    </message>
    <message>
        <source>a ballot that was opened cannot change</source>
        <translation>un vote qui a été ouvert ne peut plus changer</translation>
    </message>
    <message>
        <source>only an open ballot can be closed</source>
        <translation>seul un vote ouvert peut être clos</translation>
    </message>
    <message>
        <source>only a closed ballot can be purged</source>
        <translation>seul un vote clos peut être effacé</translation>
    </message>
    <message>
        <source>the votes of this ballot were purged</source>
        <translation>les voix de ce vote ont été effacées</translation>
    </message>
    <message>
        <source>no such ballot</source>
        <translation>ce vote n’existe pas</translation>
    </message>
    <message>
        <source>a block of the agenda needs a title</source>
        <translation>un temps de l’ordre du jour a besoin d’un titre</translation>
    </message>
    <message>
        <source>a block takes 1 to 720 minutes</source>
        <translation>un temps dure de 1 à 720 minutes</translation>
    </message>
    <message>
        <source>a participant needs a name</source>
        <translation>un participant a besoin d’un nom</translation>
    </message>
    <message>
        <source>every port tried is in use by another program</source>
        <translation>tous les ports essayés sont pris par un autre programme</translation>
    </message>
    <message>
        <source>the HTTP server does not start</source>
        <translation>le serveur HTTP ne démarre pas</translation>
    </message>
    <message>
        <source>no such row in %1</source>
        <translation>cette ligne n’est plus là</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>l’adresse est déjà prise par un autre programme</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>cette adresse n’est pas disponible sur cet ordinateur</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>il faut plus de droits pour ouvrir cette adresse</translation>
    </message>
    <message>
        <source>no port for the map&apos;s tiles on 127.0.0.1</source>
        <translation>aucun port libre sur 127.0.0.1 pour le fond de carte</translation>
    </message>
    <message>
        <source>a spreadsheet is not read: save it as CSV</source>
        <translation>un classeur ne se lit pas : enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>these rows are another employer&apos;s already</source>
        <translation>ces lignes sont déjà celles d’un autre employeur</translation>
    </message>
    <message>
        <source>a reviewer needs a name and an organisation</source>
        <translation>un relecteur a besoin d’un nom et d’une organisation</translation>
    </message>
    <message>
        <source>people have voted on this since</source>
        <translation>des personnes ont voté là-dessus depuis</translation>
    </message>
    <message>
        <source>no such vehicle</source>
        <translation>ce véhicule n’existe pas</translation>
    </message>
    <message>
        <source>no such algorithm in the workshop</source>
        <translation>cet algorithme n’est pas dans l’atelier</translation>
    </message>
    <message>
        <source>the workshop has no title row</source>
        <translation>l’atelier n’a pas de titre</translation>
    </message>
    <message>
        <source>not a state of an action</source>
        <translation>ce n’est pas un état d’action</translation>
    </message>
    <message>
        <source>not a state of a ballot</source>
        <translation>ce n’est pas un état de vote</translation>
    </message>
    <message>
        <source>too long for a QR code</source>
        <translation>c’est trop long pour un code QR</translation>
    </message>
    <message>
        <source>not a voter&apos;s token</source>
        <translation>ce n’est pas le jeton d’un votant</translation>
    </message>
    <message>
        <source>no such algorithm in the workshop or among the shipped ones</source>
        <translation>cet algorithme n’est ni dans l’atelier ni parmi ceux qui sont fournis</translation>
    </message>
    <message>
        <source>a vote that is no list of options</source>
        <translation>un vote n’est pas une liste de choix</translation>
    </message>
    <message>
        <source>a kept count that cannot be read</source>
        <translation>un décompte gardé ne se lit pas</translation>
    </message>
    <message>
        <source>not an event of the audit log</source>
        <translation>ce n’est pas un événement du journal</translation>
    </message>
    <message>
        <source>no such kind of scenario</source>
        <translation>ce genre de scénario n’existe pas</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ce n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>ce n’est pas une liste</translation>
    </message>
    <message>
        <source>the brief is not written as wikitext</source>
        <translation>la note ne s’écrit pas en wikitexte</translation>
    </message>
    <message>
        <source>the brief does not fit on one page</source>
        <translation>la note ne tient pas sur une page</translation>
    </message>
</context>
<context>
    <name>ErrorField</name>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interface</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>trame</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>trames</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>type d’enregistrement</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>source</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>algorithme</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employeur</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>nombre de voix</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>lever</source>
        <translation>levier</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>relecteur</translation>
    </message>
    <message>
        <source>released table</source>
        <translation>table publiée</translation>
    </message>
</context>
</TS>

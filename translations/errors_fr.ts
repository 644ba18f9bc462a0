<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
    <message>
        <source>message id</source>
        <translation>identifiant du message</translation>
    </message>
    <message>
        <source>message name</source>
        <translation>nom du message</translation>
    </message>
    <message>
        <source>message length</source>
        <translation>longueur du message</translation>
    </message>
    <message>
        <source>signal name</source>
        <translation>nom du signal</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argument</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>--skip-bad-lines skips and counts such lines</source>
        <translation>--skip-bad-lines saute et compte ces lignes</translation>
    </message>
    <message>
        <source>no employer of this name in the workshop</source>
        <translation>aucun employeur de ce nom dans l’atelier</translation>
    </message>
    <message>
        <source>no table could be released; `coop audit` says why</source>
        <translation>aucune table n’a pu sortir ; `coop audit` dit pourquoi</translation>
    </message>
    <message>
        <source>the tables that were finished are kept</source>
        <translation>les tables finies sont gardées</translation>
    </message>
    <message>
        <source>the studies above are kept, the others did not run</source>
        <translation>les études ci-dessus sont gardées, les autres n’ont pas tourné</translation>
    </message>
    <message>
        <source>expected one of fr, en, rcf</source>
        <translation>il faut fr, en ou rcf</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>le système ne le permet pas</translation>
    </message>
    <message>
        <source>it lies on a disk that is read only</source>
        <translation>il est sur un disque en lecture seule</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>le fichier serait trop grand pour ce disque</translation>
    </message>
    <message>
        <source>the system says %1</source>
        <translation>le système dit %1</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ce n’est pas un fichier</translation>
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
        <source>cannot be read</source>
        <translation>la lecture est impossible</translation>
    </message>
    <message>
        <source>the text is in UTF-16: save it as UTF-8</source>
        <translation>le texte est en UTF-16 : enregistrez-le en UTF-8</translation>
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
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the database is locked by another program</source>
        <translation>la base est verrouillée par un autre programme</translation>
    </message>
    <message>
        <source>reading or writing the disk failed</source>
        <translation>lire ou écrire sur le disque a échoué</translation>
    </message>
    <message>
        <source>the database is read only</source>
        <translation>la base est en lecture seule</translation>
    </message>
    <message>
        <source>the database cannot be opened</source>
        <translation>la base ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base est abîmée</translation>
    </message>
    <message>
        <source>not a database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>the database may not do this</source>
        <translation>la base n’a pas le droit de le faire</translation>
    </message>
    <message>
        <source>the database refuses this row: %1</source>
        <translation>la base refuse cette ligne : %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>the database says %1</source>
        <translation>la base de données dit %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>cette clé est inconnue</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>clé inconnue « %1 »</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>il faut un texte</translation>
    </message>
    <message>
        <source>expected a text in quotes</source>
        <translation>il faut un texte entre guillemets</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>il faut une liste de textes</translation>
    </message>
    <message>
        <source>expected one character</source>
        <translation>il faut un seul caractère</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>il faut une liste</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>il faut un objet</translation>
    </message>
    <message>
        <source>expected a table, [%1]</source>
        <translation>il faut une table, [%1]</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>il faut l’un de : %1</translation>
    </message>
    <message>
        <source>expected “%1”</source>
        <translation>il faut « %1 »</translation>
    </message>
    <message>
        <source>expected %1 to %2</source>
        <translation>il faut de %1 à %2</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters</source>
        <translation>il faut de 1 à %1 caractères</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>donné deux fois</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>ce n’est pas du JSON valable</translation>
    </message>
    <message>
        <source>not valid TOML: %1</source>
        <translation>ce n’est pas du TOML valable : %1</translation>
    </message>
    <message>
        <source>a number beyond what a computer holds</source>
        <translation>un nombre plus grand qu’un ordinateur ne peut en tenir</translation>
    </message>
    <message>
        <source>beyond what it can be</source>
        <translation>au-delà du possible</translation>
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
        <source>the file is a spreadsheet (XLSX or ODS) or an archive, whatever its name: save it as CSV</source>
        <translation>le fichier est un classeur (XLSX ou ODS) ou une archive, quel que soit son nom : enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>the file is an old spreadsheet (XLS), whatever its name: save it as CSV</source>
        <translation>le fichier est un ancien classeur (XLS), quel que soit son nom : enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>the file is an SQLite database: give it a name that ends in .sqlite</source>
        <translation>le fichier est une base SQLite : donnez-lui un nom qui finit par .sqlite</translation>
    </message>
    <message>
        <source>the file is a PDF, not a table: save the table as CSV</source>
        <translation>le fichier est un PDF, pas une table : enregistrez la table en CSV</translation>
    </message>
    <message>
        <source>the file is not a text</source>
        <translation>le fichier n’est pas un texte</translation>
    </message>
    <message>
        <source>a workbook of Excel 97 to 2003: open it in a spreadsheet and save it as .xlsx or .ods</source>
        <translation>un classeur Excel 97-2003 : ouvrez-le dans un tableur et enregistrez-le en .xlsx ou .ods</translation>
    </message>
    <message>
        <source>protected by a password: open it in a spreadsheet and save a copy without password</source>
        <translation>protégé par un mot de passe : ouvrez-le dans un tableur et enregistrez-en une copie sans mot de passe</translation>
    </message>
    <message>
        <source>a web page under a workbook&apos;s name: open it in a spreadsheet and save it as .xlsx or .ods</source>
        <translation>une page web sous un nom de classeur : ouvrez-la dans un tableur et enregistrez-la en .xlsx ou .ods</translation>
    </message>
    <message>
        <source>an XML workbook of Excel 2003: open it in a spreadsheet and save it as .xlsx or .ods</source>
        <translation>un classeur XML d&apos;Excel 2003 : ouvrez-le dans un tableur et enregistrez-le en .xlsx ou .ods</translation>
    </message>
    <message>
        <source>a flat OpenDocument file: open it in a spreadsheet and save it as .ods</source>
        <translation>un fichier OpenDocument à plat : ouvrez-le dans un tableur et enregistrez-le en .ods</translation>
    </message>
    <message>
        <source>a binary Excel workbook: open it in a spreadsheet and save it as .xlsx</source>
        <translation>un classeur Excel binaire : ouvrez-le dans un tableur et enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>a Numbers document: export it from Numbers as Excel (.xlsx) or CSV</source>
        <translation>un document Numbers : exportez-le depuis Numbers en Excel (.xlsx) ou en CSV</translation>
    </message>
    <message>
        <source>a PDF, not a table: ask for the workbook that it was printed from</source>
        <translation>un PDF, pas un tableau : demandez le classeur dont il a été tiré</translation>
    </message>
    <message>
        <source>a document, not a table: copy the table into a spreadsheet and save that as .xlsx or .ods</source>
        <translation>un document, pas un tableau : copiez le tableau dans un tableur et enregistrez celui-ci en .xlsx ou .ods</translation>
    </message>
    <message>
        <source>an archive: unpack it and choose the table that is in it</source>
        <translation>une archive : décompressez-la et choisissez le tableau qu&apos;elle contient</translation>
    </message>
    <message>
        <source>the workbook is damaged: open it in a spreadsheet and save it anew</source>
        <translation>le classeur est abîmé : ouvrez-le dans un tableur et enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>the workbook is damaged (%1): open it in a spreadsheet and save it anew</source>
        <translation>le classeur est abîmé (%1) : ouvrez-le dans un tableur et enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than any employer&apos;s: save the table alone as CSV</source>
        <translation>le classeur, une fois décompressé, dépasse celui de tout employeur : enregistrez le seul tableau en CSV</translation>
    </message>
    <message>
        <source>the workbook could not be written</source>
        <translation>le classeur n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>no such sheet, there are: %1</source>
        <translation>pas de feuille de ce nom, il y a : %1</translation>
    </message>
    <message>
        <source>expected a workbook (.xlsx, .ods), a text (.csv, .tsv, .txt) or a database (.sqlite, .sqlite3, .db)</source>
        <translation>il faut un classeur (.xlsx, .ods), un texte (.csv, .tsv, .txt) ou une base de données (.sqlite, .sqlite3, .db)</translation>
    </message>
    <message>
        <source>not a database, or a damaged one</source>
        <translation>ce n’est pas une base de données, ou elle est abîmée</translation>
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
        <source>there is not one row to read</source>
        <translation>il n’y a aucune ligne à lire</translation>
    </message>
    <message>
        <source>no column of this name</source>
        <translation>aucune colonne ne porte ce nom</translation>
    </message>
    <message>
        <source>these rows are another employer&apos;s already</source>
        <translation>ces lignes sont déjà celles d’un autre employeur</translation>
    </message>
    <message>
        <source>missing, and a record needs it</source>
        <translation>il manque, et la ligne en a besoin</translation>
    </message>
    <message>
        <source>outside the territory; latitude and longitude are swapped</source>
        <translation>en dehors du territoire ; latitude et longitude sont inversées</translation>
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
        <source>expected degrees from −%1 to %1</source>
        <translation>il faut des degrés de −%1 à %1</translation>
    </message>
    <message>
        <source>expected degrees from −%1 to %1; this looks like metres of a projection (UTM, Lambert)</source>
        <translation>il faut des degrés de −%1 à %1 ; cela ressemble aux mètres d’une projection (UTM, Lambert)</translation>
    </message>
    <message>
        <source>no commune of the territory has this name or postcode</source>
        <translation>aucune commune du territoire n’a ce nom ou ce code postal</translation>
    </message>
    <message>
        <source>several communes could be meant</source>
        <translation>plusieurs communes répondraient à ce texte</translation>
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
    <message numerus="yes">
        <source>%n more row(s) have a problem</source>
        <translation>
            <numerusform>%n autre ligne pose problème</numerusform>
            <numerusform>%n autres lignes posent problème</numerusform>
        </translation>
    </message>
    <message>
        <source>a row of the database does not fit the mapping; its owner can see which with a preview</source>
        <translation>une ligne de la base ne va pas avec la correspondance ; son responsable voit laquelle dans l’aperçu</translation>
    </message>
    <message>
        <source>expected degrees</source>
        <translation>il faut des degrés</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>« %1 » manque</translation>
    </message>
    <message>
        <source>expected “,” or “.”</source>
        <translation>il faut « , » ou « . »</translation>
    </message>
    <message>
        <source>not a field of the commute record</source>
        <translation>n’est pas un champ de la fiche de trajet</translation>
    </message>
    <message>
        <source>not a mode of travel</source>
        <translation>ce n’est pas un mode de déplacement</translation>
    </message>
    <message>
        <source>expected a table with name, latitude and longitude</source>
        <translation>il faut une table avec name, latitude et longitude</translation>
    </message>
    <message>
        <source>unknown table</source>
        <translation>cette table est inconnue</translation>
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
        <source>the work sites have no coordinates: add a [sites.CODE] for each</source>
        <translation>les lieux de travail n’ont pas de coordonnées : ajoutez un [sites.CODE] pour chacun</translation>
    </message>
    <message>
        <source>no column says how many days people come</source>
        <translation>aucune colonne ne dit combien de jours les gens viennent</translation>
    </message>
    <message>
        <source>these are no degrees but coordinates of another projection; GeoJSON wants WGS 84 longitude and latitude</source>
        <translation>ce ne sont pas des degrés mais les coordonnées d’une autre projection ; GeoJSON veut la longitude et la latitude WGS 84</translation>
    </message>
    <message>
        <source>the axes are swapped: GeoJSON wants longitude first</source>
        <translation>les axes sont inversés : GeoJSON veut la longitude d’abord</translation>
    </message>
    <message>
        <source>no such longitude and latitude</source>
        <translation>cette longitude et cette latitude n’existent pas</translation>
    </message>
    <message>
        <source>a line of fewer than two positions</source>
        <translation>une ligne de moins de deux positions</translation>
    </message>
    <message>
        <source>not a closed ring of at least four positions</source>
        <translation>n’est pas un anneau fermé d’au moins quatre positions</translation>
    </message>
    <message>
        <source>a polygon without rings</source>
        <translation>un polygone sans anneau</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>ce n’est pas une liste</translation>
    </message>
    <message>
        <source>neither polygons nor lines</source>
        <translation>ni polygones ni lignes</translation>
    </message>
    <message>
        <source>not a feature with a geometry</source>
        <translation>n’est pas un objet avec une géométrie</translation>
    </message>
    <message>
        <source>the JSON ends before it is complete: the file is cut off</source>
        <translation>le JSON finit avant d’être complet : le fichier est coupé</translation>
    </message>
    <message>
        <source>broken JSON</source>
        <translation>JSON cassé</translation>
    </message>
    <message>
        <source>no feature in it</source>
        <translation>il n’y a rien dedans</translation>
    </message>
    <message>
        <source>an outline must be made of polygons</source>
        <translation>un rivage doit être fait de polygones</translation>
    </message>
    <message>
        <source>a commune without an INSEE code</source>
        <translation>une commune sans code INSEE</translation>
    </message>
    <message>
        <source>no commune of this territory has this code</source>
        <translation>aucune commune de ce territoire n’a ce code</translation>
    </message>
    <message>
        <source>a commune must be made of polygons</source>
        <translation>une commune doit être faite de polygones</translation>
    </message>
    <message>
        <source>this commune comes twice</source>
        <translation>cette commune vient deux fois</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>a road must be a line with a class</source>
        <translation>une route doit être une ligne avec une classe</translation>
    </message>
    <message>
        <source>lies off this outline</source>
        <translation>est hors de ce rivage</translation>
    </message>
    <message>
        <source>its boundary lies elsewhere: is the code another commune&apos;s?</source>
        <translation>sa limite est ailleurs : le code est-il celui d’une autre commune ?</translation>
    </message>
    <message>
        <source>more than 256 MiB: give a file of this territory alone</source>
        <translation>plus de 256 Mio : donnez un fichier de ce seul territoire</translation>
    </message>
    <message>
        <source>not a position [latitude, longitude]</source>
        <translation>n’est pas une position [latitude, longitude]</translation>
    </message>
    <message>
        <source>too few points</source>
        <translation>trop peu de points</translation>
    </message>
    <message>
        <source>none of motorway, main, secondary, local</source>
        <translation>n’est ni motorway, ni main, ni secondary, ni local</translation>
    </message>
    <message>
        <source>not [latitude, longitude, elevation]</source>
        <translation>n’est pas [latitude, longitude, altitude]</translation>
    </message>
    <message>
        <source>no commune of this territory</source>
        <translation>n’est pas une commune de ce territoire</translation>
    </message>
    <message>
        <source>not a territory</source>
        <translation>ce n’est pas un territoire</translation>
    </message>
    <message>
        <source>made by a newer Kabar</source>
        <translation>fait par un Kabar plus récent</translation>
    </message>
    <message>
        <source>not an H3 cell</source>
        <translation>n’est pas une cellule H3</translation>
    </message>
    <message>
        <source>a BLF log: export it as candump</source>
        <translation>journal BLF : exportez-le au format candump</translation>
    </message>
    <message>
        <source>every line is empty</source>
        <translation>toutes les lignes sont vides</translation>
    </message>
    <message>
        <source>neither a candump -l nor a CRTD log: a line begins with its time in seconds</source>
        <translation>ni un journal candump -l ni un journal CRTD : une ligne commence par son heure en secondes</translation>
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
        <source>none of its frames is of a known vehicle</source>
        <translation>aucune de ses trames n’est d’un véhicule connu</translation>
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
        <source>floating-point signals are not read</source>
        <translation>les signaux à virgule flottante ne sont pas lus</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>n’est pas un nom</translation>
    </message>
    <message>
        <source>no such CAN id</source>
        <translation>cet identifiant CAN n’existe pas</translation>
    </message>
    <message>
        <source>not 0 to 8 bytes</source>
        <translation>n’est pas de 0 à 8 octets</translation>
    </message>
    <message>
        <source>stands before any message</source>
        <translation>est avant tout message</translation>
    </message>
    <message>
        <source>expected M, or m and a number</source>
        <translation>M est attendu, ou m suivi d’un nombre</translation>
    </message>
    <message>
        <source>multiplexes a signal that the file does not have</source>
        <translation>multiplexe un signal que le fichier n’a pas</translation>
    </message>
    <message>
        <source>is multiplexed, but its message has no such multiplexor</source>
        <translation>est multiplexé, mais son message n’a pas ce multiplexeur</translation>
    </message>
    <message>
        <source>is multiplexed, and its message has several multiplexors: which one must be said</source>
        <translation>est multiplexé et son message a plusieurs multiplexeurs : il faut dire lequel</translation>
    </message>
    <message>
        <source>expected a range of values such as 1-3</source>
        <translation>une plage de valeurs comme 1-3 est attendue</translation>
    </message>
    <message>
        <source>is multiplexed by itself, directly or through others</source>
        <translation>est multiplexé par lui-même, directement ou par d’autres</translation>
    </message>
    <message>
        <source>the PDF could not be finished: %1</source>
        <translation>le PDF n’a pas pu être achevé : %1</translation>
    </message>
    <message>
        <source>the OpenDocument archive could not be made: %1</source>
        <translation>l’archive OpenDocument n’a pas pu être faite : %1</translation>
    </message>
    <message>
        <source>reaches outside its frame of %1 bytes</source>
        <translation>sort de sa trame de %1 octets</translation>
    </message>
    <message>
        <source>byte order and sign must be 0+, 0-, 1+ or 1-</source>
        <translation>l’ordre des octets et le signe doivent être 0+, 0-, 1+ ou 1-</translation>
    </message>
    <message>
        <source>expected a unit in quotes</source>
        <translation>il faut une unité entre guillemets</translation>
    </message>
    <message>
        <source>expected a label in quotes</source>
        <translation>il faut un libellé entre guillemets</translation>
    </message>
    <message>
        <source>labels a signal that the file does not have</source>
        <translation>nomme les valeurs d’un signal que le fichier n’a pas</translation>
    </message>
    <message>
        <source>occurs in two messages</source>
        <translation>est dans deux messages</translation>
    </message>
    <message>
        <source>has a validity rule but is not in the DBC</source>
        <translation>a une règle de validité mais n’est pas dans le DBC</translation>
    </message>
    <message>
        <source>is not in the same message</source>
        <translation>n’est pas dans le même message</translation>
    </message>
    <message>
        <source>the DBC has no such message</source>
        <translation>le DBC n’a pas ce message</translation>
    </message>
    <message>
        <source>the message has no such signal</source>
        <translation>le message n’a pas ce signal</translation>
    </message>
    <message>
        <source>raw must be [LOW, HIGH]</source>
        <translation>raw doit être [BAS, HAUT]</translation>
    </message>
    <message>
        <source>raw must be two whole numbers, the lower first</source>
        <translation>raw doit être deux nombres entiers, le plus petit d’abord</translation>
    </message>
    <message>
        <source>bits must be &quot;START|LENGTH&quot;</source>
        <translation>bits doit être &quot;DÉBUT|LONGUEUR&quot;</translation>
    </message>
    <message>
        <source>bits must be &quot;START|LENGTH&quot; within 8 bytes</source>
        <translation>bits doit être &quot;DÉBUT|LONGUEUR&quot; dans 8 octets</translation>
    </message>
    <message>
        <source>expected when = { bits = …, raw = … }</source>
        <translation>il faut when = { bits = …, raw = … }</translation>
    </message>
    <message>
        <source>expected when = { signal = …, raw = … }</source>
        <translation>il faut when = { signal = …, raw = … }</translation>
    </message>
    <message>
        <source>every and settle cannot be negative</source>
        <translation>every et settle ne peuvent pas être négatifs</translation>
    </message>
    <message>
        <source>expected a table</source>
        <translation>il faut une table</translation>
    </message>
    <message>
        <source>not a UTC time like 2026-11-22T08:30:00Z</source>
        <translation>ce n’est pas une heure UTC comme 2026-11-22T08:30:00Z</translation>
    </message>
    <message>
        <source>the name must end in one of %1</source>
        <translation>le nom doit se terminer par l’une de ces extensions : %1</translation>
    </message>
    <message>
        <source>the brief is not written as wikitext</source>
        <translation>la note ne s’écrit pas en wikitexte</translation>
    </message>
    <message>
        <source>no such format</source>
        <translation>ce format n’existe pas</translation>
    </message>
    <message>
        <source>the brief does not fit on one page</source>
        <translation>la note ne tient pas sur une page</translation>
    </message>
    <message>
        <source>the picture cannot be written</source>
        <translation>l’image ne peut pas être écrite</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>no workshop is open</source>
        <translation>aucun atelier n’est ouvert</translation>
    </message>
    <message>
        <source>no port for the map&apos;s tiles on 127.0.0.1</source>
        <translation>aucun port libre sur 127.0.0.1 pour le fond de carte</translation>
    </message>
    <message>
        <source>missing, and so is “below”</source>
        <translation>il manque, tout comme « below »</translation>
    </message>
    <message>
        <source>not above “at_least”</source>
        <translation>n’est pas au-dessus de « at_least »</translation>
    </message>
    <message>
        <source>a day is not a whole number of them</source>
        <translation>un jour n’en compte pas un nombre entier</translation>
    </message>
    <message>
        <source>expected ascending metres up to 1,000,000</source>
        <translation>il faut des mètres croissants jusqu’à 1 000 000</translation>
    </message>
    <message>
        <source>expected 1 to 50 edges</source>
        <translation>il faut de 1 à 50 bornes</translation>
    </message>
    <message>
        <source>missing, and so is every other part</source>
        <translation>il manque, comme toutes les autres parties</translation>
    </message>
    <message>
        <source>not a part that is still grouped by</source>
        <translation>n’est pas une partie encore utilisée pour regrouper</translation>
    </message>
    <message>
        <source>not coarser than before</source>
        <translation>n’est pas plus large qu’avant</translation>
    </message>
    <message>
        <source>not a measure</source>
        <translation>n’est pas une mesure</translation>
    </message>
    <message>
        <source>“persons” is missing</source>
        <translation>« persons » manque</translation>
    </message>
    <message>
        <source>expected lower case letters, digits and hyphens</source>
        <translation>il faut des minuscules, des chiffres et des traits d’union</translation>
    </message>
    <message>
        <source>an algorithm document has at most 64 kB</source>
        <translation>un document d’algorithme a au plus 64 Ko</translation>
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
        <source>the owner has not allowed it yet</source>
        <translation>le responsable des données ne l’a pas encore autorisé</translation>
    </message>
    <message>
        <source>the owner does not allow it</source>
        <translation>le responsable des données ne l’autorise pas</translation>
    </message>
    <message>
        <source>no such algorithm in the workshop or among the shipped ones</source>
        <translation>cet algorithme n’est ni dans l’atelier ni parmi ceux qui sont fournis</translation>
    </message>
    <message>
        <source>no such algorithm in the workshop</source>
        <translation>cet algorithme n’est pas dans l’atelier</translation>
    </message>
    <message>
        <source>even all answers together break the disclosure rule</source>
        <translation>même toutes les réponses réunies ne respectent pas la règle de confidentialité</translation>
    </message>
    <message>
        <source>the audit log was changed here</source>
        <translation>le journal a été modifié ici</translation>
    </message>
    <message>
        <source>not an event of the audit log</source>
        <translation>ce n’est pas un événement du journal</translation>
    </message>
    <message>
        <source>as it was written then: %1</source>
        <translation>tel qu’écrit alors : %1</translation>
    </message>
    <message>
        <source>the cooperative has not released this table yet</source>
        <translation>la coopérative n’a pas encore publié cette table</translation>
    </message>
    <message>
        <source>the workshop has no employer to ask: connect some with `employer add`, or make one with `demo`</source>
        <translation>l’atelier n’a aucun employeur à interroger : reliez-en depuis la page Coopérative, par `employer add`, ou créez une démonstration par `demo`</translation>
    </message>
    <message>
        <source>the workshop has no algorithm to ask with: sign the shipped ones with `algorithm sign`</source>
        <translation>l’atelier n’a aucun algorithme signé : signez ceux qui sont fournis depuis la page Coopérative, ou par `algorithm sign`</translation>
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
        <source>no such key file</source>
        <translation>ce fichier de clé n’existe pas</translation>
    </message>
    <message>
        <source>not a secret key file of Kabar</source>
        <translation>ce n’est pas un fichier de clé secrète de Kabar</translation>
    </message>
    <message>
        <source>a reviewer needs a name and an organisation</source>
        <translation>un relecteur a besoin d’un nom et d’une organisation</translation>
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
        <source>a workshop file is called NAME.kabar</source>
        <translation>un fichier d’atelier s’appelle NOM.kabar</translation>
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
        <source>the workshop has no title row</source>
        <translation>l’atelier n’a pas de titre</translation>
    </message>
    <message>
        <source>the workshop has no territory yet</source>
        <translation>l’atelier n’a pas encore de territoire</translation>
    </message>
    <message>
        <source>the change cannot be recorded for undo</source>
        <translation>la modification ne peut pas être notée pour être annulée</translation>
    </message>
    <message>
        <source>the same rows were changed since</source>
        <translation>les mêmes lignes ont changé depuis</translation>
    </message>
    <message>
        <source>people have voted on this since</source>
        <translation>des personnes ont voté là-dessus depuis</translation>
    </message>
    <message>
        <source>no such row in %1</source>
        <translation>cette ligne n’est plus dans %1</translation>
    </message>
    <message>
        <source>not a state of an action</source>
        <translation>ce n’est pas un état d’action</translation>
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
        <source>not a state of a ballot</source>
        <translation>ce n’est pas un état de vote</translation>
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
        <source>more choices than allowed</source>
        <translation>plus de choix que permis</translation>
    </message>
    <message>
        <source>the same option twice</source>
        <translation>le même choix deux fois</translation>
    </message>
    <message>
        <source>no such option</source>
        <translation>ce choix n’existe pas</translation>
    </message>
    <message>
        <source>no such ballot</source>
        <translation>ce vote n’existe pas</translation>
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
        <source>a vote that is no list of options</source>
        <translation>un vote n’est pas une liste de choix</translation>
    </message>
    <message>
        <source>every port tried is in use by another program</source>
        <translation>tous les ports essayés sont pris par un autre programme</translation>
    </message>
    <message>
        <source>the server for phones does not start</source>
        <translation>le serveur des téléphones ne démarre pas</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ce n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>not a voter&apos;s token</source>
        <translation>ce n’est pas le jeton d’un votant</translation>
    </message>
    <message>
        <source>the cryptographic library cannot start</source>
        <translation>la bibliothèque de cryptographie ne démarre pas</translation>
    </message>
    <message>
        <source>too long for a QR code</source>
        <translation>c’est trop long pour un code QR</translation>
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
        <source>no such vehicle</source>
        <translation>ce véhicule n’existe pas</translation>
    </message>
    <message>
        <source>this released table is missing: ask the employers&apos; nodes first</source>
        <translation>cette table manque : interrogez d’abord les nœuds des employeurs</translation>
    </message>
    <message>
        <source>no such family</source>
        <translation>cette famille n’existe pas</translation>
    </message>
    <message>
        <source>the kept study is damaged; run it again</source>
        <translation>l’étude gardée est abîmée ; relancez-la</translation>
    </message>
    <message>
        <source>not released yet: ask the employers first (page Cooperative, or `study`), then compare</source>
        <translation>pas encore sorti : interrogez d’abord les employeurs (page Coopérative, ou `study`), puis comparez</translation>
    </message>
    <message>
        <source>holds nobody</source>
        <translation>elle ne compte personne</translation>
    </message>
    <message>
        <source>no such kind of scenario</source>
        <translation>ce genre de scénario n’existe pas</translation>
    </message>
    <message>
        <source>a scenario needs a name</source>
        <translation>un scénario a besoin d’un nom</translation>
    </message>
    <message>
        <source>levers must be a JSON object</source>
        <translation>les leviers doivent être un objet JSON</translation>
    </message>
    <message>
        <source>no such lever</source>
        <translation>ce levier n’existe pas</translation>
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
        <source>must lie between %1 and %2 %3</source>
        <translation>il faut une valeur entre %1 et %2 %3</translation>
    </message>
    <message>
        <source>no such factor</source>
        <translation>ce facteur n’existe pas</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>ce champ n’existe pas</translation>
    </message>
    <message>
        <source>this factor is missing</source>
        <translation>ce facteur manque</translation>
    </message>
    <message>
        <source>a text is wanted here</source>
        <translation>il faut un texte ici</translation>
    </message>
    <message>
        <source>a number is wanted here</source>
        <translation>il faut un nombre ici</translation>
    </message>
    <message>
        <source>published, derived or assumption is wanted here</source>
        <translation>il faut published, derived ou assumption ici</translation>
    </message>
    <message>
        <source>0 ≤ min ≤ low ≤ mid ≤ high ≤ max does not hold</source>
        <translation>0 ≤ min ≤ low ≤ mid ≤ high ≤ max n’est pas respecté</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>il faut un texte</translation>
    </message>
    <message>
        <source>a wiki name has none of | { } [ ] = &lt; &gt; #</source>
        <translation>un nom de wiki n’a aucun de | { } [ ] = &lt; &gt; #</translation>
    </message>
    <message>
        <source>only “template” and [fields] are known</source>
        <translation>seuls « template » et [fields] sont connus</translation>
    </message>
    <message>
        <source>the report has no such label</source>
        <translation>le compte rendu n’a pas cette étiquette</translation>
    </message>
    <message>
        <source>between 1 and %1 sites can be chosen</source>
        <translation>on peut choisir de 1 à %1 lieux</translation>
    </message>
    <message>
        <source>one rule a site is needed</source>
        <translation>il faut une règle par lieu</translation>
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
        <source>one list of sites a client is needed</source>
        <translation>il faut une liste de lieux par client</translation>
    </message>
    <message>
        <source>a demand is negative</source>
        <translation>une demande est négative</translation>
    </message>
    <message>
        <source>a client is covered by a site that does not exist</source>
        <translation>un client est couvert par un lieu qui n’existe pas</translation>
    </message>
    <message>
        <source>the solver refused the programme</source>
        <translation>le solveur a refusé le programme</translation>
    </message>
    <message>
        <source>the solver failed</source>
        <translation>le solveur a échoué</translation>
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
        <source>a cost is negative</source>
        <translation>un coût est négatif</translation>
    </message>
    <message>
        <source>must be %1 to %2</source>
        <translation>il faut de %1 à %2</translation>
    </message>
    <message>
        <source>vehicles and days must be 1 to 200</source>
        <translation>véhicules et jours vont de 1 à 200</translation>
    </message>
    <message>
        <source>the territory has no places to drive between</source>
        <translation>le territoire n’a pas de lieux entre lesquels rouler</translation>
    </message>
    <message>
        <source>no place to live in</source>
        <translation>aucun endroit où habiter</translation>
    </message>
    <message>
        <source>no distribution of work places meets the published commuting figures</source>
        <translation>aucune répartition des lieux de travail ne donne les chiffres publiés</translation>
    </message>
    <message>
        <source>further than %1 % from the published %2</source>
        <translation>à plus de %1 % du chiffre publié, %2</translation>
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
        <source>a demo sandbox of this name exists already, made otherwise or worked in since; --force replaces it</source>
        <translation>une démonstration de ce nom existe déjà, faite autrement ou modifiée depuis ; --force la remplace</translation>
    </message>
    <message>
        <source>this computer does not have this address</source>
        <translation>cet ordinateur n’a pas cette adresse</translation>
    </message>
    <message>
        <source>%1 phones have joined already, and a room holds no more</source>
        <translation>%1 téléphones sont déjà entrés, et une salle n’en tient pas davantage</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>“%1” is not where a phone can stand</source>
        <translation>« %1 » n’est pas un état de téléphone</translation>
    </message>
    <message>
        <source>a workshop has at most %1 seat codes</source>
        <translation>un atelier a au plus %1 codes de place</translation>
    </message>
    <message>
        <source>a recording has 1 to %1 frames</source>
        <translation>un enregistrement a de 1 à %1 trames</translation>
    </message>
    <message>
        <source>the recording cannot be made</source>
        <translation>l’enregistrement ne peut pas être créé</translation>
    </message>
    <message>
        <source>the recording could not be written whole</source>
        <translation>l’enregistrement n’a pas pu être écrit en entier</translation>
    </message>
    <message>
        <source>FACTOR=NUMBER is wanted here</source>
        <translation>il faut FACTEUR=NOMBRE ici</translation>
    </message>
    <message>
        <source>the workshop has no identity of its own</source>
        <translation>l’atelier n’a pas d’identité propre</translation>
    </message>
    <message>
        <source>no version of Kabar has made this file</source>
        <translation>aucune version de Kabar n’a fait ce fichier</translation>
    </message>
    <message>
        <source>the %1 “%2” in it is not the one that Kabar makes</source>
        <translation>il contient « %2 » (%1), qui n’est pas celui que fait Kabar</translation>
    </message>
    <message>
        <source>the %1 “%2” is missing in it</source>
        <translation>il y manque « %2 » (%1)</translation>
    </message>
    <message>
        <source>it holds a %1 “%2” that no workshop has</source>
        <translation>il contient « %2 » (%1), qu’aucun atelier n’a</translation>
    </message>
    <message>
        <source>the database takes too long to answer, as if it were made to</source>
        <translation>la base met trop longtemps à répondre, comme si elle était faite pour cela</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a number that cannot be</source>
        <translation>un nombre impossible</translation>
    </message>
    <message>
        <source>not a count</source>
        <translation>ce n’est pas un décompte</translation>
    </message>
    <message>
        <source>not a range of a least, a middle and a highest value</source>
        <translation>ce n’est pas une fourchette : la plus basse, la médiane, la plus haute</translation>
    </message>
    <message>
        <source>not as Kabar writes it</source>
        <translation>ce n’est pas écrit comme Kabar l’écrit</translation>
    </message>
    <message>
        <source>longer than Kabar writes it</source>
        <translation>plus long que Kabar ne l’écrit</translation>
    </message>
    <message>
        <source>not a text in UTF-8</source>
        <translation>ce n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>not a moment</source>
        <translation>ce n’est pas un moment</translation>
    </message>
    <message>
        <source>missing in the kept count</source>
        <translation>manque dans le décompte gardé</translation>
    </message>
    <message>
        <source>a count that cannot be</source>
        <translation>un décompte impossible</translation>
    </message>
    <message>
        <source>the kept count cannot be read</source>
        <translation>le décompte gardé ne se lit pas</translation>
    </message>
    <message>
        <source>the kept count does not add up</source>
        <translation>le décompte gardé ne tombe pas juste</translation>
    </message>
    <message>
        <source>a vote for options of another ballot</source>
        <translation>un vote pour les choix d’un autre scrutin</translation>
    </message>
    <message>
        <source>the file names a database outside its own folder, which nobody chose on this machine</source>
        <translation>le fichier désigne une base hors de son dossier, que personne n’a choisie sur cet ordinateur</translation>
    </message>
    <message>
        <source>not a band of this table</source>
        <translation>ce n’est pas une tranche de cette table</translation>
    </message>
    <message>
        <source>the table has no slots</source>
        <translation>la table n’a pas de créneaux</translation>
    </message>
    <message>
        <source>more than there are persons</source>
        <translation>plus qu’il n’y a de personnes</translation>
    </message>
    <message>
        <source>more than have said so</source>
        <translation>plus que ceux qui l’ont dit</translation>
    </message>
    <message>
        <source>expected ascending metres</source>
        <translation>il faut des mètres croissants</translation>
    </message>
    <message>
        <source>more than a hundred bands</source>
        <translation>plus de cent tranches</translation>
    </message>
    <message>
        <source>not what the cells add up to</source>
        <translation>ce n’est pas la somme des cellules</translation>
    </message>
    <message>
        <source>the document is of another table</source>
        <translation>le document est celui d’une autre table</translation>
    </message>
    <message>
        <source>it has ended and never begun</source>
        <translation>il a fini sans avoir commencé</translation>
    </message>
    <message>
        <source>another document of this name stands for it</source>
        <translation>un autre document de ce nom vaut pour lui</translation>
    </message>
    <message>
        <source>the file says that the owner allows it, but it was not allowed on this machine</source>
        <translation>le fichier dit que le responsable des données l’autorise, mais rien n’a été autorisé sur cet ordinateur</translation>
    </message>
    <message>
        <source>the permissions on this machine were written by a newer Kabar</source>
        <translation>les autorisations de cet ordinateur ont été écrites par un Kabar plus récent</translation>
    </message>
    <message>
        <source>this user has no folder for what programs keep</source>
        <translation>cet utilisateur n’a pas de dossier pour ce que gardent les programmes</translation>
    </message>
    <message>
        <source>the key of the permissions on this machine is missing</source>
        <translation>la clé des autorisations de cet ordinateur manque</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>il est à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>an answer is of no known employer, or its sums cannot be</source>
        <translation>une réponse ne vient d’aucun employeur connu, ou ses sommes sont impossibles</translation>
    </message>
    <message>
        <source>too many previews within an hour: try again later</source>
        <translation>trop d’aperçus en une heure : réessayez plus tard</translation>
    </message>
    <message>
        <source>this workshop released tables on another machine or with an earlier version, which alone could tell whether these are the same rows</source>
        <translation>cet atelier a laissé sortir des tables sur un autre ordinateur ou avec une version antérieure, qui seul pourrait dire si ce sont les mêmes lignes</translation>
    </message>
    <message>
        <source>tables were released with %1, which gives nothing now: with another table its cells could be found by subtraction</source>
        <translation>des tables sont sorties avec %1, qui ne donne plus rien : une autre table permettrait de retrouver ses cases par soustraction</translation>
    </message>
    <message>
        <source>tables were released without %1: with another table its cells could be found by subtraction</source>
        <translation>des tables sont sorties sans %1 : une autre table permettrait de retrouver ses cases par soustraction</translation>
    </message>
    <message>
        <source>tables were released with other rows of %1: with another table the difference could be found by subtraction</source>
        <translation>des tables sont sorties avec d’autres lignes de %1 : une autre table permettrait de retrouver la différence par soustraction</translation>
    </message>
    <message>
        <source>another workshop of this machine released tables from some of these databases with other employers or rows: the difference could be found by subtraction</source>
        <translation>un autre atelier de cet ordinateur a fait sortir des tables de certaines de ces bases avec d’autres employeurs ou d’autres lignes : la différence pourrait se retrouver par soustraction</translation>
    </message>
    <message>
        <source>the document is of another study</source>
        <translation>le document est celui d’une autre étude</translation>
    </message>
    <message>
        <source>this cannot be undone: an owner has withdrawn a permission since</source>
        <translation>ceci ne peut pas être annulé : un responsable a retiré une autorisation depuis</translation>
    </message>
    <message>
        <source>the change cannot be read, so it cannot be undone</source>
        <translation>la modification ne se lit pas et ne peut donc pas être annulée</translation>
    </message>
    <message>
        <source>a case is wanted here</source>
        <translation>il faut un cas ici</translation>
    </message>
    <message>
        <source>the middle is not that end of the range</source>
        <translation>le milieu n’est pas à ce bout de la fourchette</translation>
    </message>
    <message>
        <source>the territory has a value already</source>
        <translation>le territoire a déjà une valeur</translation>
    </message>
    <message>
        <source>a value is wanted here</source>
        <translation>il faut une valeur ici</translation>
    </message>
    <message>
        <source>energy, travel, kept or money is wanted here</source>
        <translation>il faut energy, travel, kept ou money ici</translation>
    </message>
    <message>
        <source>seat code %1 in the file is no code</source>
        <translation>le code de place %1 du fichier n’est pas un code</translation>
    </message>
    <message>
        <source>line %1 seems to hold the names of the columns: begin there (first_line = %1 in the mapping’s [source], or --first-line %1)</source>
        <translation>la ligne %1 semble porter les noms des colonnes : commencez là (first_line = %1 dans [source] de la correspondance, ou --first-line %1)</translation>
    </message>
    <message>
        <source>the file has no line of that number to name its columns</source>
        <translation>le fichier n’a pas de ligne de ce numéro pour nommer ses colonnes</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>aucun dossier temporaire ne peut être créé</translation>
    </message>
    <message>
        <source>these coordinates cannot be converted from the projection that the file names</source>
        <translation>ces coordonnées ne peuvent pas être converties depuis la projection que le fichier annonce</translation>
    </message>
    <message>
        <source>the file is damaged, or not what it seems to be: %1</source>
        <translation>le fichier est abîmé, ou n’est pas ce qu’il paraît : %1</translation>
    </message>
    <message>
        <source>XML, which is not read: save it as GeoJSON or GeoPackage</source>
        <translation>du XML, qui n’est pas lu : enregistrez-le en GeoJSON ou en GeoPackage</translation>
    </message>
    <message>
        <source>no layer with geometries in it</source>
        <translation>aucune couche avec des géométries</translation>
    </message>
    <message>
        <source>Kabar’s module that reads vector files is missing: %1</source>
        <translation>il manque le module de Kabar qui lit les fichiers vectoriels : %1</translation>
    </message>
    <message>
        <source>no layer “%1”, there are: %2</source>
        <translation>pas de couche « %1 », il y a : %2</translation>
    </message>
    <message>
        <source>no Shapefile, GeoPackage or GeoJSON in the archive</source>
        <translation>ni Shapefile, ni GeoPackage, ni GeoJSON dans l’archive</translation>
    </message>
    <message>
        <source>several files in the archive, unpack it and choose one of them: %1</source>
        <translation>plusieurs fichiers dans l’archive, décompressez-la et choisissez-en un : %1</translation>
    </message>
    <message>
        <source>several layers, name one of them as FILE:LAYER: %1</source>
        <translation>plusieurs couches, nommez-en une ainsi, FICHIER:COUCHE : %1</translation>
    </message>
    <message>
        <source>more than 20 million points: give a file of this territory alone</source>
        <translation>plus de 20 millions de points : donnez un fichier de ce seul territoire</translation>
    </message>
    <message>
        <source>neither GeoJSON, TopoJSON, Esri JSON, GeoPackage nor Shapefile</source>
        <translation>ni GeoJSON, ni TopoJSON, ni Esri JSON, ni GeoPackage, ni Shapefile</translation>
    </message>
    <message>
        <source>its projection cannot be converted to WGS 84: %1</source>
        <translation>sa projection ne peut pas être convertie en WGS 84 : %1</translation>
    </message>
    <message>
        <source>“%1” is no number of JSON: the program that wrote it had no value there</source>
        <translation>« %1 » n’est pas un nombre en JSON : le programme qui l’a écrit n’avait pas de valeur là</translation>
    </message>
    <message>
        <source>“%1” is a number that JSON does not have</source>
        <translation>« %1 » est un nombre que JSON n’admet pas</translation>
    </message>
    <message>
        <source>not a Twizy’s log: of %2 frames %1 have an id and a length of the Twizy’s, and other cars share some of its ids</source>
        <translation>ce n’est pas le journal d’un Twizy : sur %2 trames, %1 ont un identifiant et une longueur du Twizy, et d’autres voitures partagent certains de ses identifiants</translation>
    </message>
    <message>
        <source>not as many bytes as the line announces</source>
        <translation>pas autant d’octets que la ligne en annonce</translation>
    </message>
    <message>
        <source>an MDF log: export it as candump</source>
        <translation>un journal MDF : exportez-le en candump</translation>
    </message>
    <message>
        <source>expected what candump prints: INTERFACE ID [LENGTH] BYTES</source>
        <translation>attendu ce que candump affiche : INTERFACE ID [LONGUEUR] OCTETS</translation>
    </message>
    <message>
        <source>what candump prints on the screen without times, and no time can be made up: record with candump -l</source>
        <translation>ce que candump affiche à l’écran sans les heures (time), et une heure ne s’invente pas : enregistrez avec candump -l</translation>
    </message>
    <message>
        <source>its time jumps: earlier or later than the lines around it</source>
        <translation>son heure saute : plus tôt (earlier) ou plus tard que les lignes autour</translation>
    </message>
    <message>
        <source>all its times lie ahead of today: the recorder’s clock was wrong</source>
        <translation>toutes ses heures sont dans le futur : l’horloge de l’enregistreur était fausse</translation>
    </message>
    <message>
        <source>its times are differences from line to line, without a date: record with candump -l</source>
        <translation>ses heures sont des différences d’une ligne à l’autre, sans date : enregistrez avec candump -l</translation>
    </message>
    <message>
        <source>its times count from zero, without a date: record with candump -l</source>
        <translation>ses heures comptent depuis zéro, sans date : enregistrez avec candump -l</translation>
    </message>
    <message>
        <source>quotation marks of a word processor: write &quot;…&quot; with straight ones</source>
        <translation>guillemets d’un traitement de texte : écrivez &quot;…&quot; avec des guillemets droits</translation>
    </message>
    <message>
        <source>binary, not a text or a number</source>
        <translation>binaire, ni texte ni nombre</translation>
    </message>
    <message>
        <source>the row ends before this column</source>
        <translation>la ligne s’arrête avant cette colonne</translation>
    </message>
    <message>
        <source>not a time of day in the unit of the mapping, but one in the unit %1</source>
        <translation>pas une heure du jour dans l’unité de la correspondance, mais c’en est une dans l’unité %1</translation>
    </message>
    <message>
        <source>a total, not an employee: take the row out, or leave out incomplete rows</source>
        <translation>un total, pas un employé : ôtez la ligne, ou laissez de côté les lignes incomplètes</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>plus de %1 lignes</translation>
    </message>
    <message>
        <source>a GeoPackage, whose places are geometries: export its layer as CSV, with coordinates as columns (GEOMETRY = AS_XY in QGIS); layers: %1</source>
        <translation>un GeoPackage, dont les lieux sont des géométries : exportez sa couche en CSV, avec les coordonnées en colonnes (GEOMETRY = AS_XY dans QGIS) ; couches : %1</translation>
    </message>
    <message>
        <source>another program goes on writing to the database: close it, or try again</source>
        <translation>un autre programme continue d’écrire dans la base : fermez-le, ou réessayez</translation>
    </message>
    <message>
        <source>the file was read as %1</source>
        <translation>le fichier a été lu comme %1</translation>
    </message>
    <message>
        <source>the file is in %1: save it as UTF-8</source>
        <translation>le fichier est en %1 : enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>the file is an HTML page, whatever its name: save the table as CSV</source>
        <translation>le fichier est une page HTML, quel que soit son nom : enregistrez le tableau en CSV</translation>
    </message>
    <message>
        <source>the file is an RTF document, whatever its name: save the table as CSV</source>
        <translation>le fichier est un document RTF, quel que soit son nom : enregistrez le tableau en CSV</translation>
    </message>
    <message>
        <source>not UTF-8 here, but perhaps %1: set the encoding in the mapping</source>
        <translation>pas de l’UTF-8 ici, mais peut-être %1 : indiquez l’encodage dans la correspondance</translation>
    </message>
    <message>
        <source>%1 rows and all at midnight: the hours were lost on the way, or the column is another; if they are right, name the field in the mapping’s units_as_given</source>
        <translation>%1 lignes et toutes à minuit : les heures se sont perdues en route, ou la colonne est une autre ; si elles sont justes, nommez le champ dans units_as_given de la correspondance</translation>
    </message>
    <message>
        <source>in the unit “%1” this means %2, but the whole column looks like “%3”, where it means %4: choose that unit, or name the field in the mapping’s units_as_given</source>
        <translation>dans l’unité « %1 » cela veut dire %2, mais toute la colonne ressemble à « %3 », où cela veut dire %4 : choisissez cette unité, ou nommez le champ dans units_as_given de la correspondance</translation>
    </message>
    <message>
        <source>in the unit “%1” nobody comes more than one day: these look like shares of full time, to be multiplied by five days or by 100 %; if they are right, name the field in the mapping’s units_as_given</source>
        <translation>dans l’unité « %1 » personne ne vient plus d’un jour : on dirait des parts d’un temps plein, à multiplier par cinq jours ou par 100 % ; si elles sont justes, nommez le champ dans units_as_given de la correspondance</translation>
    </message>
    <message>
        <source>in the unit “%1” everybody comes very little, but the whole column looks like “%2”: choose that unit, or name the field in the mapping’s units_as_given</source>
        <translation>dans l’unité « %1 » tout le monde vient très peu, mais toute la colonne ressemble à « %2 » : choisissez cette unité, ou nommez le champ dans units_as_given de la correspondance</translation>
    </message>
    <message>
        <source>expected the number of a line</source>
        <translation>un numéro de ligne est attendu</translation>
    </message>
    <message>
        <source>no employer's node answered; each says why</source>
        <translation>aucun nœud d’employeur n’a répondu ; chacun dit pourquoi</translation>
    </message>
    <message>
        <source>whose? Name an employer with --employer, as often as there are some, or say --all</source>
        <translation>de qui ? Nommez un employeur avec --employer, autant de fois qu’il y en a, ou dites --all</translation>
    </message>
    <message>
        <source>is %1 %2 and not the room's to change</source>
        <translation>vaut %1 %2 et la salle ne peut pas le changer</translation>
    </message>
    <message>
        <source>no such page; there are %1</source>
        <translation>cette page n’existe pas ; il y a %1</translation>
    </message>
    <message>
        <source>the folder does not exist: make it first</source>
        <translation>ce dossier n’existe pas : créez-le d’abord</translation>
    </message>
    <message>
        <source>this argument is not a text in UTF-8</source>
        <translation>cet argument n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>what was to be printed could not be written to the end</source>
        <translation>ce qui devait être affiché n’a pas pu être écrit jusqu’au bout</translation>
    </message>
    <message>
        <source>this argument is not one line of text</source>
        <translation>cet argument n’est pas une ligne de texte</translation>
    </message>
    <message>
        <source>a moment from 1900 to 2199 is expected</source>
        <translation>un moment entre 1900 et 2199 est attendu</translation>
    </message>
    <message>
        <source>it is worked on in the folder %1</source>
        <translation>Kabar y travaille dans le dossier %1</translation>
    </message>
    <message>
        <source>more than 2 GB, which is no file of this kind</source>
        <translation>plus de 2 Go : ce n’est pas un fichier de cette sorte</translation>
    </message>
    <message>
        <source>the tables that rest on %1, who no longer allows it, were deleted with all studies</source>
        <translation>les tables qui reposent sur %1, qui ne le permet plus, ont été supprimées avec toutes les études</translation>
    </message>
    <message>
        <source>tables that were kept as long as their purpose allows were deleted with all studies</source>
        <translation>des tables gardées aussi longtemps que leur but le permet ont été supprimées avec toutes les études</translation>
    </message>
    <message>
        <source>what employers allowed and took back on this machine cannot be read: figures may rest on what is no longer allowed</source>
        <translation>ce que les employeurs ont permis ou retiré sur cette machine ne se lit pas : des chiffres peuvent reposer sur ce qui n’est plus permis</translation>
    </message>
    <message>
        <source>employers who answered with somebody in it: %1; the rule asks for %2</source>
        <translation>employeurs qui ont répondu, avec au moins une personne : %1 ; la règle en demande %2</translation>
    </message>
    <message>
        <source>this account has no folder of its own to keep a key in</source>
        <translation>ce compte n’a pas de dossier à lui où garder une clé</translation>
    </message>
    <message>
        <source>there is not enough memory to lock or open a key</source>
        <translation>pas assez de mémoire pour verrouiller ou ouvrir une clé</translation>
    </message>
    <message>
        <source>a passphrase of at least %1 characters is wanted</source>
        <translation>il faut une phrase de passe d’au moins %1 caractères</translation>
    </message>
    <message>
        <source>not a key that `key export` wrote</source>
        <translation>ce n’est pas une clé écrite par `key export`</translation>
    </message>
    <message>
        <source>this key belongs to another workshop</source>
        <translation>cette clé est celle d’un autre atelier</translation>
    </message>
    <message>
        <source>the passphrase does not open it</source>
        <translation>la phrase de passe ne l’ouvre pas</translation>
    </message>
    <message>
        <source>no scenario holds a measure whose effect is known</source>
        <translation>aucun scénario ne contient de mesure dont l’effet soit connu</translation>
    </message>
    <message>
        <source>a budget is a number of euros a year</source>
        <translation>un budget est un nombre d’euros par an</translation>
    </message>
    <message>
        <source>no choice of measures costs the employers and the authority as little as that</source>
        <translation>aucun choix de mesures ne coûte aussi peu aux employeurs et à la collectivité</translation>
    </message>
    <message>
        <source>it asks for a study that Kabar does not know</source>
        <translation>elle demande une étude que Kabar ne connaît pas</translation>
    </message>
    <message>
        <source>it is not what Kabar writes: %1</source>
        <translation>ce n’est pas ce que Kabar écrit : %1</translation>
    </message>
    <message>
        <source>not a proof that this Kabar can read</source>
        <translation>ce n’est pas une preuve que ce Kabar sait lire</translation>
    </message>
    <message>
        <source>not a PDF that can be read: %1</source>
        <translation>ce n’est pas un PDF lisible : %1</translation>
    </message>
    <message>
        <source>an owner keeps the cells of this table</source>
        <translation>un propriétaire garde les cellules de cette table</translation>
    </message>
    <message>
        <source>the printed pages do not read as the brief does: “%1” in place of “%2”</source>
        <translation>les pages imprimées ne se lisent pas comme la note : « %1 » au lieu de « %2 »</translation>
    </message>
    <message>
        <source>not as it was computed and signed; things that are wrong: %1</source>
        <translation>ce n’est pas ce qui a été calculé et signé ; choses fausses : %1</translation>
    </message>
    <message>
        <source>there is no LibreOffice on this machine to make a tagged PDF</source>
        <translation>il n’y a pas de LibreOffice sur cette machine pour faire un PDF balisé</translation>
    </message>
    <message>
        <source>LibreOffice did not end within two minutes</source>
        <translation>LibreOffice n’a pas fini en deux minutes</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF: %1</source>
        <translation>LibreOffice n’a pas fait de PDF : %1</translation>
    </message>
    <message>
        <source>a block is a talk, vote, map, scenarios, story or pause</source>
        <translation>un bloc est talk, vote, map, scenarios, story ou pause</translation>
    </message>
    <message>
        <source>its clock stands still and it is not running</source>
        <translation>son horloge est arrêtée et il n’est pas en cours</translation>
    </message>
    <message>
        <source>a territory needs a name</source>
        <translation>un territoire doit avoir un nom</translation>
    </message>
    <message>
        <source>a territory needs at least one commune: choose those of the workshop</source>
        <translation>un territoire doit avoir au moins une commune : choisissez celles de l’atelier</translation>
    </message>
    <message>
        <source>more than %1 communes: choose those of the workshop</source>
        <translation>plus de %1 communes : choisissez celles de l’atelier</translation>
    </message>
    <message>
        <source>no commune of the file has this name or code</source>
        <translation>aucune commune du fichier n’a ce nom ou ce code</translation>
    </message>
    <message>
        <source>say with --territory which file holds the communes</source>
        <translation>dites avec --territory quel fichier contient les communes</translation>
    </message>
    <message>
        <source>not a review of Kabar’s questions</source>
        <translation>ce n’est pas une relecture des questions de Kabar</translation>
    </message>
    <message>
        <source>the name is not signed with the key: the file was changed</source>
        <translation>le nom n’est pas signé avec la clé : le fichier a été modifié</translation>
    </message>
    <message>
        <source>it reviews no question of this workshop: they may have changed since</source>
        <translation>elle ne relit aucune question de cet atelier : elles ont pu changer depuis</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>no town is said, and an address is nowhere without its commune</source>
        <translation>aucune ville n’est dite, et sans sa commune une adresse n’est nulle part</translation>
    </message>
    <message>
        <source>no commune of this name is known here</source>
        <translation>aucune commune de ce nom n’est connue ici</translation>
    </message>
    <message>
        <source>several communes could be meant: %1</source>
        <translation>plusieurs communes peuvent être visées : %1</translation>
    </message>
    <message>
        <source>the postcode is of another department</source>
        <translation>le code postal est d’un autre département</translation>
    </message>
    <message>
        <source>the column is missing, so this is no file of the national address base (format “csv”)</source>
        <translation>la colonne manque : ce n’est pas un fichier de la base adresse nationale (format « csv »)</translation>
    </message>
    <message>
        <source>a web page, not the address base: download the file again</source>
        <translation>une page web, pas la base adresse : téléchargez à nouveau le fichier</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged: download the file again</source>
        <translation>l’archive est tronquée ou abîmée : téléchargez à nouveau le fichier</translation>
    </message>
    <message>
        <source>expected the INSEE code of a commune</source>
        <translation>un code INSEE de commune est attendu</translation>
    </message>
    <message>
        <source>addresses of the departments %1 and %2, where one department is wanted</source>
        <translation>des adresses des départements %1 et %2, alors qu’un seul est attendu</translation>
    </message>
    <message>
        <source>the file holds no address</source>
        <translation>le fichier ne contient aucune adresse</translation>
    </message>
    <message>
        <source>no address base was imported for this department</source>
        <translation>aucune base adresse n’a été importée pour ce département</translation>
    </message>
    <message>
        <source>not an index of addresses that Kabar made</source>
        <translation>ce n’est pas un index d’adresses fait par Kabar</translation>
    </message>
    <message>
        <source>made by a newer Kabar: import the address base again</source>
        <translation>fait par un Kabar plus récent : importez à nouveau la base adresse</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2 made-up addresses in %3 communes</source>
        <translation>%1 : %2 adresses inventées dans %3 communes</translation>
    </message>
    <message>
        <source>Indexed in %1 s, %2 texts placed in %3 s: %4 % doors, %5 % wrong</source>
        <translation>Indexé en %1 s, %2 textes placés en %3 s : %4 % à la porte, %5 % faux</translation>
    </message>
    <message>
        <source>Department %1: %2 addresses, %3 streets, %4 communes</source>
        <translation>Département %1 : %2 adresses, %3 voies, %4 communes</translation>
    </message>
    <message>
        <source>The door, in %1: %2, within %3 m</source>
        <translation>La porte, à %1 : %2, à %3 m près</translation>
    </message>
    <message>
        <source>The street alone, in %1: %2, within %3 m</source>
        <translation>La rue seulement, à %1 : %2, à %3 m près</translation>
    </message>
    <message>
        <source>The commune alone, %1: %2, within %3 m</source>
        <translation>La commune seulement, %1 : %2, à %3 m près</translation>
    </message>
    <message>
        <source>Make up an address base, for trials</source>
        <translation>Inventer une base adresse, pour des essais</translation>
    </message>
    <message>
        <source>how many addresses</source>
        <translation>nombre d’adresses</translation>
    </message>
    <message>
        <source>communes as polygons; without it La Réunion</source>
        <translation>communes en polygones ; sans elle La Réunion</translation>
    </message>
    <message>
        <source>the file to make; gzip where it ends with .gz</source>
        <translation>le fichier à faire ; gzip s’il finit par .gz</translation>
    </message>
    <message>
        <source>Place texts made of known addresses, and count what became of them</source>
        <translation>Placer des textes faits d’adresses connues, et compter ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>the address base of a department</source>
        <translation>la base adresse d’un département</translation>
    </message>
    <message>
        <source>how many texts</source>
        <translation>nombre de textes</translation>
    </message>
    <message>
        <source>same seed, same texts</source>
        <translation>même graine, mêmes textes</translation>
    </message>
    <message>
        <source>Place addresses on the ground, on this machine alone</source>
        <translation>Placer des adresses sur le terrain, sur cette machine seule</translation>
    </message>
    <message>
        <source>Index the national address base’s file of a department, for all workshops</source>
        <translation>Indexer le fichier d’un département de la base adresse nationale, pour tous les ateliers</translation>
    </message>
    <message>
        <source>adresses-974.csv, or .csv.gz</source>
        <translation>adresses-974.csv, ou .csv.gz</translation>
    </message>
    <message>
        <source>Where an address lies, and how well that is known</source>
        <translation>Où se trouve une adresse, et à quel point c’est connu</translation>
    </message>
    <message>
        <source>the address with its town, as typed</source>
        <translation>l’adresse avec sa ville, comme on la tape</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) without coordinates left out</source>
        <translation>
            <numerusform>%n adresse sans coordonnées laissée de côté</numerusform>
            <numerusform>%n adresses sans coordonnées laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>reading the addresses</source>
        <translation>lecture des adresses</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>no town is said, and an address is nowhere without its commune</source>
        <translation>poin la vil lé dit, é san son komin in ladrés lé nulpar</translation>
    </message>
    <message>
        <source>no commune of this name is known here</source>
        <translation>poin komin i apèl konmsa lé koni isi</translation>
    </message>
    <message>
        <source>several communes could be meant: %1</source>
        <translation>plizièr komin i pé èt : %1</translation>
    </message>
    <message>
        <source>the postcode is of another department</source>
        <translation>kod postal-la lé d’in ot départman</translation>
    </message>
    <message>
        <source>the column is missing, so this is no file of the national address base (format “csv”)</source>
        <translation>kolone-la i mank : sé pa in fichié la base adresse nationale (format « csv »)</translation>
    </message>
    <message>
        <source>a web page, not the address base: download the file again</source>
        <translation>in paj web, pa la base adresse : télésarz ankor fichié-la</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged: download the file again</source>
        <translation>larshiv lé koupé ou abimé : télésarz ankor fichié-la</translation>
    </message>
    <message>
        <source>expected the INSEE code of a commune</source>
        <translation>i fo in kod INSEE komin</translation>
    </message>
    <message>
        <source>addresses of the departments %1 and %2, where one department is wanted</source>
        <translation>nana ladrés départman %1 ansanm %2, alor i fo in sèl</translation>
    </message>
    <message>
        <source>the file holds no address</source>
        <translation>nana poin ladrés dan fichié-la</translation>
    </message>
    <message>
        <source>no address base was imported for this department</source>
        <translation>poin la base adresse la été importé pou départman-la</translation>
    </message>
    <message>
        <source>not an index of addresses that Kabar made</source>
        <translation>sé pa in index ladrés Kabar la fé</translation>
    </message>
    <message>
        <source>made by a newer Kabar: import the address base again</source>
        <translation>in Kabar pli nèf la fé : import ankor la base adresse</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2 made-up addresses in %3 communes</source>
        <translation>%1 : %2 ladrés invanté dan %3 komin</translation>
    </message>
    <message>
        <source>Indexed in %1 s, %2 texts placed in %3 s: %4 % doors, %5 % wrong</source>
        <translation>Indexé an %1 s, %2 tèks plasé an %3 s : %4 % la port, %5 % fo</translation>
    </message>
    <message>
        <source>Department %1: %2 addresses, %3 streets, %4 communes</source>
        <translation>Départman %1 : %2 ladrés, %3 shemin, %4 komin</translation>
    </message>
    <message>
        <source>The door, in %1: %2, within %3 m</source>
        <translation>La port, dan %1 : %2, a %3 m prè</translation>
    </message>
    <message>
        <source>The street alone, in %1: %2, within %3 m</source>
        <translation>La ri solman, dan %1 : %2, a %3 m prè</translation>
    </message>
    <message>
        <source>The commune alone, %1: %2, within %3 m</source>
        <translation>La komin solman, %1 : %2, a %3 m prè</translation>
    </message>
    <message>
        <source>Make up an address base, for trials</source>
        <translation>Invant in base adresse, pou fé lésé</translation>
    </message>
    <message>
        <source>how many addresses</source>
        <translation>konbyin ladrés</translation>
    </message>
    <message>
        <source>communes as polygons; without it La Réunion</source>
        <translation>bann komin an poligone ; san èl La Rényon</translation>
    </message>
    <message>
        <source>the file to make; gzip where it ends with .gz</source>
        <translation>fichié pou fé ; gzip si li fini par .gz</translation>
    </message>
    <message>
        <source>Place texts made of known addresses, and count what became of them</source>
        <translation>Plas bann tèks fé èk ladrés koni, é kont kosa i dovyin</translation>
    </message>
    <message>
        <source>the address base of a department</source>
        <translation>la base adresse in départman</translation>
    </message>
    <message>
        <source>how many texts</source>
        <translation>konbyin tèks</translation>
    </message>
    <message>
        <source>same seed, same texts</source>
        <translation>minm grin, minm tèks</translation>
    </message>
    <message>
        <source>Place addresses on the ground, on this machine alone</source>
        <translation>Plas ladrés si la tèr, si masine-la solman</translation>
    </message>
    <message>
        <source>Index the national address base’s file of a department, for all workshops</source>
        <translation>Indèks fichié in départman la base adresse nationale, pou tout bann latelié</translation>
    </message>
    <message>
        <source>adresses-974.csv, or .csv.gz</source>
        <translation>adresses-974.csv, ou .csv.gz</translation>
    </message>
    <message>
        <source>Where an address lies, and how well that is known</source>
        <translation>Ousa in ladrés i lé, é koman i koné sa</translation>
    </message>
    <message>
        <source>the address with its town, as typed</source>
        <translation>ladrés èk son vil, kom i tap ali</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) without coordinates left out</source>
        <translation>
            <numerusform>%n ladrés san koordoné lé lèss de koté</numerusform>
            <numerusform>%n ladrés san koordoné lé lèss de koté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>reading the addresses</source>
        <translation>i lir bann ladrés</translation>
    </message>
</context>
</TS>

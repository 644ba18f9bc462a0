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
</TS>

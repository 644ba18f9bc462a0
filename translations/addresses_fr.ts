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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DemoWords</name>
    <message>
        <source>Asking the employers&apos; nodes</source>
        <translation>On interroge les nœuds des employeurs</translation>
    </message>
    <message>
        <source>Looking for third places near homes</source>
        <translation>On cherche des tiers-lieux près des domiciles</translation>
    </message>
    <message>
        <source>Counting who could walk, cycle or share a Twizy</source>
        <translation>On compte qui pourrait marcher, pédaler ou partager une Twizy</translation>
    </message>
    <message>
        <source>Matching carpools</source>
        <translation>On rapproche les covoitureurs</translation>
    </message>
    <message>
        <source>Drawing shuttle lines</source>
        <translation>On trace les lignes de navette</translation>
    </message>
    <message>
        <source>Preparing the scenarios</source>
        <translation>On prépare les scénarios</translation>
    </message>
    <message>
        <source>Starting the Twizys</source>
        <translation>On démarre les Twizys</translation>
    </message>
    <message>
        <source>Setting up the room</source>
        <translation>On installe la salle</translation>
    </message>
    <message>
        <source>Making fictitious employers</source>
        <translation>On invente des employeurs</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is missing. Check the name and the place.</source>
        <translation>C’est introuvable. Vérifiez le nom et l’emplacement.</translation>
    </message>
    <message>
        <source>This cannot be read. Check that it is whole and that you may read it.</source>
        <translation>Lecture impossible. Vérifiez que le fichier est entier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This cannot be written. Check the free space and your rights, or choose another name.</source>
        <translation>Écriture impossible. Vérifiez l’espace libre et vos droits, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is not a Kabar workshop.</source>
        <translation>Ce n’est pas un atelier Kabar.</translation>
    </message>
    <message>
        <source>This workshop was made with a newer Kabar. Update Kabar to open it; the file is untouched.</source>
        <translation>Cet atelier vient d’une version plus récente de Kabar. Mettez Kabar à jour pour l’ouvrir ; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>This cannot be understood. Correct it and try again; nothing was changed.</source>
        <translation>Contenu incompréhensible. Corrigez-le et recommencez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This value cannot be right. Correct it and try again; nothing was changed.</source>
        <translation>Cette valeur ne peut pas être juste. Corrigez-la et recommencez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These do not fit together. Nothing was changed.</source>
        <translation>Ces éléments ne vont pas ensemble. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Refused by a rule of the cooperative.</source>
        <translation>Refusé par une règle de la coopérative.</translation>
    </message>
    <message>
        <source>Too few people to show anything without showing somebody.</source>
        <translation>Trop peu de personnes pour montrer quoi que ce soit sans montrer quelqu’un.</translation>
    </message>
    <message>
        <source>Somebody else is using this. Close the other program and try again.</source>
        <translation>Un autre programme l’utilise. Fermez-le et recommencez.</translation>
    </message>
    <message>
        <source>No solution fits these settings. Loosen one of them.</source>
        <translation>Aucune solution avec ces réglages. Assouplissez-en un.</translation>
    </message>
    <message>
        <source>Stopped. What was there before is kept.</source>
        <translation>Arrêté. Ce qui existait avant est conservé.</translation>
    </message>
    <message>
        <source>Something failed that should not. Save a copy and start Kabar again.</source>
        <translation>Une erreur inattendue s’est produite. Enregistrez une copie et relancez Kabar.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>champ « %1 »</translation>
    </message>
    <message>
        <source>value “%1”</source>
        <translation>valeur « %1 »</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1 : </translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>New workshop…</source>
        <translation>Nouvel atelier…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Rename the workshop…</source>
        <translation>Renommer l’atelier…</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Fermer l’atelier</translation>
    </message>
    <message>
        <source>Everything is saved as you go.</source>
        <translation>Tout est enregistré au fur et à mesure.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 à %3)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rename the workshop</source>
        <translation>Renommer l’atelier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Copie enregistrée : %1</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Ouvrir un atelier</translation>
    </message>
    <message>
        <source>Kabar workshops (*.kabar)</source>
        <translation>Ateliers Kabar (*.kabar)</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Coopérative</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What could we do together?</source>
        <translation>Que pourrions-nous faire ensemble ?</translation>
    </message>
    <message>
        <source>Employers keep their data at home. The room sees what becomes possible, tries it on the map, votes, and leaves with a brief that decides.</source>
        <translation>Les employeurs gardent leurs données chez eux. La salle voit ce qui devient possible, l’essaie sur la carte, vote, et repart avec un dossier qui décide.</translation>
    </message>
    <message>
        <source>Open the demo territory</source>
        <translation>Ouvrir le territoire de démonstration</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Ouvrir un atelier</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workshop menu</source>
        <translation>Menu de l’atelier</translation>
    </message>
    <message>
        <source>No workshop open</source>
        <translation>Aucun atelier ouvert</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Projector (F11: full screen)</source>
        <translation>Projecteur (F11 : plein écran)</translation>
    </message>
</context>
</TS>

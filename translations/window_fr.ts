<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
    <message>
        <source>This is not replaced. Choose another name, or take away what is there.</source>
        <translation>Ceci n’est pas remplacé. Choisissez un autre nom, ou retirez ce qui s’y trouve.</translation>
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
    <message>
        <source>Keyboard and about…</source>
        <translation>Clavier et à propos…</translation>
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
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
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
        <translation>Que pourrions-nous faire ensemble ?</translation>
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
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler : %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Rétablir : %1 (Ctrl+Y)</translation>
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
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>The wall of the hall (F11)</source>
        <translation>Le mur de la salle (F11)</translation>
    </message>
    <message>
        <source>Next step. %1</source>
        <translation>Prochaine étape. %1</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>an action</source>
        <translation>une action</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>l’ordre du jour</translation>
    </message>
    <message>
        <source>the agenda&apos;s clock</source>
        <translation>le minutage</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>un vote</translation>
    </message>
    <message>
        <source>a text of the brief</source>
        <translation>un texte du dossier</translation>
    </message>
    <message>
        <source>an employer</source>
        <translation>un employeur</translation>
    </message>
    <message>
        <source>a factor</source>
        <translation>un facteur</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>an owner&apos;s permission</source>
        <translation>une autorisation</translation>
    </message>
    <message>
        <source>who is present</source>
        <translation>les présences</translation>
    </message>
    <message>
        <source>an owner&apos;s rule</source>
        <translation>une règle de confidentialité</translation>
    </message>
    <message>
        <source>a new scenario</source>
        <translation>un nouveau scénario</translation>
    </message>
    <message>
        <source>a removed scenario</source>
        <translation>un scénario supprimé</translation>
    </message>
    <message>
        <source>a lever</source>
        <translation>un levier</translation>
    </message>
    <message>
        <source>a scenario&apos;s name</source>
        <translation>le nom d’un scénario</translation>
    </message>
    <message>
        <source>the workshop&apos;s title</source>
        <translation>le titre de l’atelier</translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation>un véhicule</translation>
    </message>
    <message>
        <source>the last edit</source>
        <translation>la dernière modification</translation>
    </message>
    <message>
        <source>the end of a block</source>
        <translation>la fin d’un bloc</translation>
    </message>
    <message>
        <source>a pause of the clock</source>
        <translation>une pause de l’horloge</translation>
    </message>
    <message>
        <source>a start of the clock</source>
        <translation>un démarrage de l’horloge</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keyboard and about</source>
        <translation>Clavier et à propos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>Élément suivant, précédent</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <translation>Fermer un panneau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>New workshop, open a workshop</source>
        <translation>Nouvel atelier, ouvrir un atelier</translation>
    </message>
    <message>
        <source>Save a copy, rename, close</source>
        <translation>Enregistrer une copie, renommer, fermer</translation>
    </message>
    <message>
        <source>On a map</source>
        <translation>Sur une carte</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Closer, further, whole island</source>
        <translation>Plus près, plus loin, toute l’île</translation>
    </message>
    <message>
        <source>+, −, Home</source>
        <translation>+, −, Origine</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Close the vote and show its result</source>
        <translation>Clore le vote et montrer le résultat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Kabar %1. Free software under the GPL, version 3 or later, without any warranty. Nothing is sent anywhere: the workshop is one file on this computer.</source>
        <translation>Kabar %1. Logiciel libre sous GPL, version 3 ou ultérieure, sans aucune garantie. Rien n’est envoyé nulle part : l’atelier est un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Leading the room: on Workshop › Lead and on the wall</source>
        <translation>Animer la salle : sur Atelier › Animer et sur le mur</translation>
    </message>
    <message>
        <source>Show the wall, leave it</source>
        <translation>Montrer le mur, le quitter</translation>
    </message>
    <message>
        <source>F11, Esc</source>
        <translation>F11, Échap</translation>
    </message>
    <message>
        <source>Start the block, pause it, go on: never ends it</source>
        <translation>Démarrer le bloc, le mettre en pause, le reprendre : ne le termine jamais</translation>
    </message>
    <message>
        <source>End the block, start the next (Ctrl+Z takes it back)</source>
        <translation>Terminer le bloc, démarrer le suivant (Ctrl+Z revient en arrière)</translation>
    </message>
    <message>
        <source>Press the control that has the focus</source>
        <translation>Actionner la commande qui a le focus</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Overwrite file?</source>
        <translation>Remplacer le fichier ?</translation>
    </message>
    <message>
        <source>“%1” already exists.
Do you want to replace it?</source>
        <translation>« %1 » existe déjà.
Voulez-vous le remplacer ?</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>The wall</source>
        <translation>Le mur</translation>
    </message>
</context>
<context>
    <name>WallSheet</name>
    <message>
        <source>Metres, 0.3 to 20.</source>
        <translation>En mètres, de 0,3 à 20.</translation>
    </message>
    <message>
        <source>Metres, 1 to 100.</source>
        <translation>En mètres, de 1 à 100.</translation>
    </message>
    <message>
        <source>Too far for any sentence: at most %1 times the height of the picture.</source>
        <translation>Trop loin pour la moindre phrase : au plus %1 fois la hauteur de l’image.</translation>
    </message>
    <message>
        <source>The wall of the hall</source>
        <translation>Le mur de la salle</translation>
    </message>
    <message>
        <source>Two screens: the wall fills “%1”, and your controls stay here.</source>
        <translation>Deux écrans : le mur remplit « %1 », vos commandes restent ici.</translation>
    </message>
    <message>
        <source>One screen: the wall fills it. F11 or Esc brings your controls back.</source>
        <translation>Un seul écran : le mur le remplit. F11 ou Échap ramène vos commandes.</translation>
    </message>
    <message>
        <source>It follows the page that you have in front: the moment, the vote, the map, the scenarios. No control stands on it.</source>
        <translation>Il suit la page que vous avez devant vous : le moment, le vote, la carte, les scénarios. Aucune commande n’y figure.</translation>
    </message>
    <message>
        <source>Height of the projected picture, in metres</source>
        <translation>Hauteur de l’image projetée, en mètres</translation>
    </message>
    <message>
        <source>From it to the farthest seat, in metres</source>
        <translation>De l’image à la place la plus éloignée, en mètres</translation>
    </message>
    <message>
        <source>From there the smallest capitals have to be %1 cm high: nothing on the wall is smaller; less is shown instead.</source>
        <translation>De là-bas, les plus petites majuscules doivent avoir %1 cm de haut : rien sur le mur n’est plus petit ; on y montre plutôt moins.</translation>
    </message>
    <message>
        <source>Keep on the wall what is there now</source>
        <translation>Garder au mur ce qui y est</translation>
    </message>
    <message>
        <source>Leave the wall (F11)</source>
        <translation>Quitter le mur (F11)</translation>
    </message>
    <message>
        <source>Show the wall (F11)</source>
        <translation>Montrer le mur (F11)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <name>WorkshopDraft</name>
</context>
<context>
    <name>NewWorkshopPage</name>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Give the workshop a title.</source>
        <translation>Donnez un titre à l’atelier.</translation>
    </message>
    <message>
        <source>Choose at least one commune.</source>
        <translation>Choisissez au moins une commune.</translation>
    </message>
    <message>
        <source>Give the territory a name.</source>
        <translation>Donnez un nom au territoire.</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Getting to work together</source>
        <translation>Aller au travail ensemble</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>31/12/2026</source>
        <translation>31/12/2026</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Mairie</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>À la demande de</translation>
    </message>
    <message>
        <source>Chamber of commerce</source>
        <translation>Chambre de commerce</translation>
    </message>
    <message>
        <source>All of it can be changed later. Only the territory stays, once employers have answered on it.</source>
        <translation>Tout peut être changé plus tard. Seul le territoire reste, dès que des employeurs ont répondu sur lui.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier : %1</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Un autre endroit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create the workshop</source>
        <translation>Créer l’atelier</translation>
    </message>
    <message>
        <source>Kabar workshops (*.kabar)</source>
        <translation>Ateliers Kabar (*.kabar)</translation>
    </message>
</context>
<context>
    <name>TerritoryChoice</name>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Reading the boundaries…</source>
        <translation>Lecture des limites…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commune(s) chosen from %2. Click them, or draw a line around those of the workshop.</source>
        <translation>
            <numerusform>%1 commune sur %n choisie dans %2. Cliquez dessus, ou tracez un trait autour de celles de l’atelier.</numerusform>
            <numerusform>%1 communes sur %n choisies dans %2. Cliquez dessus, ou tracez un trait autour de celles de l’atelier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Map of the communes: those chosen are filled</source>
        <translation>Carte des communes : celles choisies sont remplies</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Boundaries of communes</source>
        <translation>Limites de communes</translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json *.gpkg *.shp *.zip)</source>
        <translation>Limites (*.geojson *.json *.gpkg *.shp *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>La Réunion: %n commune(s), roads and quarters, come with Kabar.</source>
        <translation>
            <numerusform>La Réunion : %n commune, ses routes et ses quartiers, fournis avec Kabar.</numerusform>
            <numerusform>La Réunion : %n communes, leurs routes et leurs quartiers, fournis avec Kabar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to La Réunion</source>
        <translation>Revenir à La Réunion</translation>
    </message>
    <message>
        <source>Another territory…</source>
        <translation>Un autre territoire…</translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message numerus="yes">
        <source>%n employer(s) have allowed questions.</source>
        <translation>
            <numerusform>%n employeur a permis des questions.</numerusform>
            <numerusform>%n employeurs ont permis des questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered.</source>
        <translation>
            <numerusform>%n question a reçu ses réponses.</numerusform>
            <numerusform>%n questions ont reçu leurs réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) computed.</source>
        <translation>
            <numerusform>%n étude calculée.</numerusform>
            <numerusform>%n études calculées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The territory is there.</source>
        <translation>Le territoire est choisi.</translation>
    </message>
    <message>
        <source>%1 of %2 employers have allowed questions.</source>
        <translation>%1 employeurs sur %2 ont permis des questions.</translation>
    </message>
    <message>
        <source>The employers can be asked.</source>
        <translation>Les employeurs peuvent être interrogés.</translation>
    </message>
    <message>
        <source>Waits for the employers.</source>
        <translation>Attend les employeurs.</translation>
    </message>
    <message>
        <source>The studies rest on earlier answers or factors.</source>
        <translation>Les études reposent sur des réponses ou des facteurs d’avant.</translation>
    </message>
    <message>
        <source>The studies can be computed.</source>
        <translation>Les études peuvent être calculées.</translation>
    </message>
    <message>
        <source>Waits for the employers&apos; answers.</source>
        <translation>Attend les réponses des employeurs.</translation>
    </message>
    <message>
        <source>The scenarios are there.</source>
        <translation>Les scénarios sont prêts.</translation>
    </message>
    <message>
        <source>The scenarios can be made.</source>
        <translation>Les scénarios peuvent être créés.</translation>
    </message>
    <message>
        <source>Waits for the studies.</source>
        <translation>Attend les études.</translation>
    </message>
    <message>
        <source>The room has voted or decided.</source>
        <translation>La salle a voté ou décidé.</translation>
    </message>
    <message>
        <source>The room has not voted or decided yet.</source>
        <translation>La salle n’a pas encore voté ni décidé.</translation>
    </message>
    <message>
        <source>The decision is written.</source>
        <translation>La décision est écrite.</translation>
    </message>
    <message>
        <source>The decision, its amount and its date: %1 of %2 written.</source>
        <translation>La décision, son montant et sa date : %1 sur %2 écrits.</translation>
    </message>
    <message>
        <source>Waits for the scenarios.</source>
        <translation>Attend les scénarios.</translation>
    </message>
    <message>
        <source>Connect employers: %1 of %2</source>
        <translation>Connecter les employeurs : %1 sur %2</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translation>Poser les questions</translation>
    </message>
    <message>
        <source>Renew the studies</source>
        <translation>Refaire les études</translation>
    </message>
    <message>
        <source>Run the studies</source>
        <translation>Lancer les études</translation>
    </message>
    <message>
        <source>Make the scenarios</source>
        <translation>Créer les scénarios</translation>
    </message>
    <message>
        <source>Have the room vote</source>
        <translation>Faire voter la salle</translation>
    </message>
    <message>
        <source>Finish the brief</source>
        <translation>Finir le dossier</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Questions not reviewed by two organisations</source>
        <translation>Questions non relues par deux organisations</translation>
    </message>
</context>
<context>
    <name>kabar::ui::WorkshopDraft</name>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
</context>
</TS>

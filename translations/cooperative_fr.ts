<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AddEmployerSheet</name>
    <message numerus="yes">
        <source>Still to say: %n question(s) above.</source>
        <translation>
            <numerusform>Encore à dire : %n question ci-dessus.</numerusform>
            <numerusform>Encore à dire : %n questions ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect an employer</source>
        <translation>Relier un employeur</translation>
    </message>
    <message>
        <source>Name of the employer</source>
        <translation>Nom de l’employeur</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Quelle colonne est quoi ?</translation>
    </message>
    <message>
        <source>Where are the sites?</source>
        <translation>Où sont les sites ?</translation>
    </message>
    <message>
        <source>What do the codes mean?</source>
        <translation>Que veulent dire les codes ?</translation>
    </message>
    <message>
        <source>Do the rows fit?</source>
        <translation>Les lignes conviennent-elles ?</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>The sites still need their place.</source>
        <translation>Il reste à situer les sites.</translation>
    </message>
    <message>
        <source>Still to choose: %1.</source>
        <translation>Reste à choisir : %1.</translation>
    </message>
    <message>
        <source>All %1 rows fit.</source>
        <translation>Les %1 lignes conviennent toutes.</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Ce qui sortirait</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Peut être annulé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Relier</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have a problem. A file is taken whole or not at all.</source>
        <translation>
            <numerusform>%n ligne sur %1 pose problème. Un fichier est pris en entier ou pas du tout.</numerusform>
            <numerusform>%n lignes sur %1 posent problème. Un fichier est pris en entier ou pas du tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows fit; %n row(s) left out.</source>
        <translation>
            <numerusform>%1 lignes conviennent ; %n est laissée de côté.</numerusform>
            <numerusform>%1 lignes conviennent ; %n sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlgorithmList</name>
    <message>
        <source>Signed by %1</source>
        <translation>Signée par %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 in full detail, the rest merged</source>
        <translation>%1 en plein détail, le reste regroupé</translation>
    </message>
    <message>
        <source>%1 cells asked, %2 left, the smallest of %3 persons · kept %4 days</source>
        <translation>%1 cases demandées, %2 sorties, la plus petite de %3 personnes · gardé %4 jours</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relue</translation>
    </message>
    <message>
        <source>not reviewed by two organisations</source>
        <translation>non relue par deux organisations</translation>
    </message>
</context>
<context>
    <name>AuditTimeline</name>
    <message>
        <source>%1 (%2) signed “%3”</source>
        <translation>%1 (%2) a signé « %3 »</translation>
    </message>
    <message>
        <source>%1 took its consent back: “%2” was deleted, with the studies</source>
        <translation>%1 a retiré son accord : « %2 » a été supprimé, avec les études</translation>
    </message>
    <message>
        <source>“%1” was deleted, with the studies: it was kept as long as its purpose allows</source>
        <translation>« %1 » a été supprimé, avec les études : sa durée de conservation est passée</translation>
    </message>
    <message>
        <source>%1 looked at what would leave</source>
        <translation>%1 a regardé ce qui sortirait</translation>
    </message>
    <message>
        <source>The clock went back: what follows bears an earlier time</source>
        <translation>L’horloge a reculé : la suite porte une heure antérieure</translation>
    </message>
    <message>
        <source>The log is whole: nothing was changed or taken out.</source>
        <translation>Le journal est entier : rien n’y a été changé ni retiré.</translation>
    </message>
    <message>
        <source>The log was changed after it was written.</source>
        <translation>Le journal a été modifié après coup.</translation>
    </message>
    <message>
        <source>%1 (%2) signed %3 questions</source>
        <translation>%1 (%2) a signé %3 questions</translation>
    </message>
    <message>
        <source>“%1” was not sent</source>
        <translation>« %1 » n’a pas été envoyée</translation>
    </message>
    <message>
        <source>%1 refused “%2”</source>
        <translation>%1 a refusé « %2 »</translation>
    </message>
    <message>
        <source>%1 could not answer “%2”</source>
        <translation>%1 n’a pas pu répondre à « %2 »</translation>
    </message>
    <message>
        <source>%1 of %2 employers answered</source>
        <translation>%1 employeurs sur %2 ont répondu</translation>
    </message>
    <message>
        <source>%1 persons left in %2 cells</source>
        <translation>%1 personnes sorties en %2 cases</translation>
    </message>
    <message>
        <source>%1 small cells were merged first</source>
        <translation>%1 petites cases d’abord regroupées</translation>
    </message>
    <message>
        <source>nothing left. %1</source>
        <translation>rien n’est sorti. %1</translation>
    </message>
</context>
<context>
    <name>CoopProblems</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a place and what is wrong there</comment>
        <translation> : </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence and its full stop</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>CoopWords</name>
    <message>
        <source>share of a day</source>
        <translation>part d’une journée</translation>
    </message>
    <message>
        <source>hours and minutes, 7.30</source>
        <translation>heures et minutes, 7.30</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>a dit non</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>n’a pas pu répondre</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>à vélo</translation>
    </message>
    <message>
        <source>by e-bike</source>
        <translation>en vélo électrique</translation>
    </message>
    <message>
        <source>by scooter</source>
        <translation>en scooter</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>en voiture</translation>
    </message>
    <message>
        <source>by carpool</source>
        <translation>en covoiturage</translation>
    </message>
    <message>
        <source>by bus</source>
        <translation>en bus</translation>
    </message>
    <message>
        <source>by Twizy</source>
        <translation>en Twizy</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>de chez soi</translation>
    </message>
    <message>
        <source>mode not given</source>
        <translation>mode non dit</translation>
    </message>
    <message>
        <source>all modes</source>
        <translation>tous modes</translation>
    </message>
    <message>
        <source>%1 to %2 km</source>
        <translation>%1 à %2 km</translation>
    </message>
    <message>
        <source>over %1 km</source>
        <translation>plus de %1 km</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>toute distance</translation>
    </message>
    <message>
        <source>Rest of the territory</source>
        <translation>Reste du territoire</translation>
    </message>
    <message>
        <source>Rest around %1</source>
        <translation>Reste vers %1</translation>
    </message>
    <message>
        <source>d MMM, hh:mm</source>
        <comment>date and time</comment>
        <translation>d MMM, hh:mm</translation>
    </message>
    <message>
        <source>home, latitude</source>
        <translation>domicile, latitude</translation>
    </message>
    <message>
        <source>home, longitude</source>
        <translation>domicile, longitude</translation>
    </message>
    <message>
        <source>home, coordinates</source>
        <translation>domicile, coordonnées</translation>
    </message>
    <message>
        <source>work site</source>
        <translation>site de travail</translation>
    </message>
    <message>
        <source>work, latitude</source>
        <translation>travail, latitude</translation>
    </message>
    <message>
        <source>work, longitude</source>
        <translation>travail, longitude</translation>
    </message>
    <message>
        <source>work, coordinates</source>
        <translation>travail, coordonnées</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>days on site</source>
        <translation>jours sur site</translation>
    </message>
    <message>
        <source>mode of travel</source>
        <translation>mode de déplacement</translation>
    </message>
    <message>
        <source>has a car</source>
        <translation>a une voiture</translation>
    </message>
    <message>
        <source>has a licence</source>
        <translation>a le permis</translation>
    </message>
    <message>
        <source>possible remote days</source>
        <translation>télétravail possible</translation>
    </message>
    <message>
        <source>730 or 0730</source>
        <translation>730 ou 0730</translation>
    </message>
    <message>
        <source>minutes after midnight</source>
        <translation>minutes depuis minuit</translation>
    </message>
    <message>
        <source>decimal hours</source>
        <translation>heures décimales</translation>
    </message>
    <message>
        <source>days a week</source>
        <translation>jours par semaine</translation>
    </message>
    <message>
        <source>days a month</source>
        <translation>jours par mois</translation>
    </message>
    <message>
        <source>% of five days</source>
        <translation>% de cinq jours</translation>
    </message>
    <message>
        <source>latitude, longitude</source>
        <translation>latitude, longitude</translation>
    </message>
    <message>
        <source>longitude, latitude</source>
        <translation>longitude, latitude</translation>
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
        <source>home, address</source>
        <translation>domicile, adresse</translation>
    </message>
    <message>
        <source>home, second line</source>
        <translation>domicile, complément</translation>
    </message>
    <message>
        <source>home, postcode</source>
        <translation>domicile, code postal</translation>
    </message>
    <message>
        <source>home, commune</source>
        <translation>domicile, commune</translation>
    </message>
    <message>
        <source>home, INSEE code</source>
        <translation>domicile, code INSEE</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>matricule</translation>
    </message>
    <message>
        <source>work, address</source>
        <translation>travail, adresse</translation>
    </message>
    <message>
        <source>has not allowed anything yet</source>
        <translation>n’a encore rien permis</translation>
    </message>
    <message>
        <source>ready to answer</source>
        <translation>prêt à répondre</translation>
    </message>
</context>
<context>
    <name>CooperativePage</name>
    <message>
        <source>What do we learn without showing anything?</source>
        <translation>Que sait-on sans rien montrer ?</translation>
    </message>
    <message>
        <source>%1 journeys studied, nobody visible</source>
        <translation>%1 trajets étudiés, aucune personne visible</translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) connected, nothing has left</source>
        <translation>
            <numerusform>%n employeur relié, rien n’est sorti</numerusform>
            <numerusform>%n employeurs reliés, rien n’est sorti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 employers · %2 tables left on %3 · never fewer than %4 persons in a cell</source>
        <translation>%1 employeurs · %2 tableaux sortis le %3 · jamais moins de %4 personnes par case</translation>
    </message>
    <message>
        <source>Ask once all employers are here, for none can be added afterwards: answers are counted where the data are, and only sums come back.</source>
        <translation>Posez les questions quand tous les employeurs sont là, car aucun ne s’ajoute après : on compte là où sont les données, et seules des sommes reviennent.</translation>
    </message>
    <message>
        <source>Connect an employer</source>
        <translation>Relier un employeur</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translation>Poser les questions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No employer is connected yet</source>
        <translation>Aucun employeur n’est encore relié</translation>
    </message>
    <message>
        <source>Connect a first file or database: its rows are read here, checked, and never leave. You see what would leave before anything does.</source>
        <translation>Reliez un premier fichier ou une base : ses lignes sont lues ici, vérifiées, et ne sortent jamais. Vous voyez ce qui sortirait avant que rien ne sorte.</translation>
    </message>
    <message>
        <source>%1 employers · never fewer than %2 persons in a cell</source>
        <translation>%1 employeurs · jamais moins de %2 personnes par case</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>%1 journeys, nobody visible</source>
        <translation>%1 trajets, personne de visible</translation>
    </message>
    <message>
        <source>The cooperative cannot be read</source>
        <translation>La coopérative ne peut pas être lue</translation>
    </message>
    <message>
        <source>Not allowed yet by: %1.</source>
        <translation>Accord attendu de : %1.</translation>
    </message>
    <message>
        <source>Whoever answers later cannot be added to tables that have left.</source>
        <translation>Qui répondra plus tard ne pourra pas être ajouté aux tableaux déjà sortis.</translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) are still needed: nothing leaves with fewer than %1.</source>
        <translation>
            <numerusform>Il manque encore %n employeur : rien ne sort à moins de %1.</numerusform>
            <numerusform>Il manque encore %n employeurs : rien ne sort à moins de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) have not allowed anything yet.</source>
        <translation>
            <numerusform>%n propriétaire n’a encore rien permis.</numerusform>
            <numerusform>%n propriétaires n’ont encore rien permis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCodes</name>
    <message>
        <source>%1 “%2” means</source>
        <translation>%1 : « %2 » veut dire</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) understood</source>
        <translation>
            <numerusform>%n code est compris</numerusform>
            <numerusform>%n codes sont compris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message>
        <source>no column</source>
        <translation>aucune colonne</translation>
    </message>
    <message>
        <source>unit of %1</source>
        <translation>unité de %1</translation>
    </message>
</context>
<context>
    <name>DraftProblems</name>
    <message>
        <source>Leave out rows without home, site or days</source>
        <translation>Laisser de côté les lignes sans domicile, site ou jours</translation>
    </message>
    <message>
        <source>Leave out rows outside the territory</source>
        <translation>Laisser de côté les lignes hors du territoire</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>et %n autre ligne</numerusform>
            <numerusform>et %n autres lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftSites</name>
    <message numerus="yes">
        <source>%n site(s) have their place</source>
        <translation>
            <numerusform>%n site est situé</numerusform>
            <numerusform>%n sites sont situés</numerusform>
        </translation>
    </message>
    <message>
        <source>An address with its commune, or -20.93, 55.45</source>
        <translation>Une adresse avec sa commune, ou -20.93, 55.45</translation>
    </message>
    <message>
        <source>address or latitude, longitude</source>
        <translation>adresse ou latitude, longitude</translation>
    </message>
    <message>
        <source>found at its door</source>
        <translation>trouvé à la porte</translation>
    </message>
    <message>
        <source>found in its street</source>
        <translation>trouvé dans sa rue</translation>
    </message>
    <message>
        <source>in the middle of its commune</source>
        <translation>au centre de sa commune</translation>
    </message>
</context>
<context>
    <name>EmployerNode</name>
    <message>
        <source>%1 employees stay here</source>
        <translation>%1 salariés restent ici</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 salariés</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered. Open: what it allows, and what would leave</source>
        <translation>A répondu à %1 questions sur %2. Ouvrir : ce qu’il permet, et ce qui sortirait</translation>
    </message>
    <message>
        <source>Not asked yet. Open: what it allows, and what would leave</source>
        <translation>Pas encore interrogé. Ouvrir : ce qu’il permet, et ce qui sortirait</translation>
    </message>
    <message>
        <source>Its owner has not allowed anything yet. Open: what is asked, and what would leave</source>
        <translation>Son propriétaire n’a encore rien permis. Ouvrir : ce qui est demandé, et ce qui sortirait</translation>
    </message>
</context>
<context>
    <name>EmployerSheet</name>
    <message>
        <source>What I allow</source>
        <translation>Ce que je permets</translation>
    </message>
    <message>
        <source>My own rule</source>
        <translation>Ma propre règle</translation>
    </message>
    <message>
        <source>It can only be stricter than the cooperative&apos;s: 11 persons, 3 employers, 85 % for one.</source>
        <translation>Elle ne peut être que plus stricte que celle de la coopérative : 11 personnes, 3 employeurs, 85 % pour un seul.</translation>
    </message>
    <message>
        <source>At least so many persons in a cell</source>
        <translation>Au moins tant de personnes par case</translation>
    </message>
    <message>
        <source>of at least so many employers</source>
        <translation>d’au moins tant d’employeurs</translation>
    </message>
    <message>
        <source>and no employer above</source>
        <translation>et aucun employeur au-dessus de</translation>
    </message>
    <message>
        <source>What would leave my company</source>
        <translation>Ce qui sortirait de chez moi</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Allowed on another machine. Here it counts once you switch it on.</source>
        <translation>Permis sur une autre machine. Ici, cela compte dès que vous l’activez.</translation>
    </message>
    <message>
        <source>Allow all of it</source>
        <translation>Tout permettre</translation>
    </message>
    <message>
        <source>Questions that two organisations have not reviewed are marked; your consent is to their exact text.</source>
        <translation>Les questions que deux organisations n’ont pas relues sont signalées ; votre accord porte sur leur texte exact.</translation>
    </message>
    <message>
        <source>%1 Not reviewed by two organisations.</source>
        <translation>%1 Question non relue par deux organisations.</translation>
    </message>
</context>
<context>
    <name>NodeLine</name>
    <message>
        <source>Questions go out, sums come back</source>
        <translation>Les questions sortent, des sommes reviennent</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Reading the database…</source>
        <translation>Lecture de la base…</translation>
    </message>
    <message>
        <source>Played here, nothing is sent: every row stays, these sums would join those of the other employers.</source>
        <translation>Joué ici, rien n’est envoyé : chaque ligne reste, ces sommes rejoindraient celles des autres employeurs.</translation>
    </message>
    <message>
        <source>Nothing would leave. %1</source>
        <translation>Rien ne sortirait. %1</translation>
    </message>
    <message>
        <source>Allow “%1”</source>
        <translation>Permettre « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1 hold enough of your own persons; the rest leave merged with neighbours, unless others are in the same cell</source>
        <translation>
            <numerusform>%n case sur %1 tient assez de personnes de chez vous ; le reste sort regroupé avec des voisines, sauf si d’autres sont dans la même case</numerusform>
            <numerusform>%n cases sur %1 tiennent assez de personnes de chez vous ; le reste sort regroupé avec des voisines, sauf si d’autres sont dans la même case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RawTable</name>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>The rows of employees stay with their employer</source>
        <translation>Les lignes des salariés restent chez leur employeur</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
</context>
<context>
    <name>ReleasedTable</name>
    <message>
        <source>around</source>
        <translation>autour de</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>%1 persons of %2 employers, %3 km on average</source>
        <translation>%1 personnes de %2 employeurs, %3 km en moyenne</translation>
    </message>
</context>
<context>
    <name>ReviewerSheet</name>
    <message>
        <source>Who vouches for the questions?</source>
        <translation>Qui répond des questions ?</translation>
    </message>
    <message>
        <source>An owner&apos;s consent to a question&apos;s exact text is enough to ask it. Until two organisations have reviewed it, every page and the brief say so.</source>
        <translation>L’accord d’un propriétaire sur le texte exact d’une question suffit pour la poser. Tant que deux organisations ne l’ont pas relue, chaque page et le dossier le disent.</translation>
    </message>
    <message>
        <source>Two organisations have reviewed every question.</source>
        <translation>Deux organisations ont relu chaque question.</translation>
    </message>
    <message>
        <source>Have them reviewed</source>
        <translation>Les faire relire</translation>
    </message>
    <message>
        <source>The other organisation reads the questions and signs them on its own machine, with a key that stays there:</source>
        <translation>L’autre organisation lit les questions et les signe sur sa propre machine, avec une clé qui y reste :</translation>
    </message>
    <message>
        <source>It sends back the file review.json, which holds signatures and nothing secret.</source>
        <translation>Elle renvoie le fichier review.json, qui contient des signatures et rien de secret.</translation>
    </message>
    <message>
        <source>Add a review…</source>
        <translation>Ajouter une relecture…</translation>
    </message>
    <message>
        <source>A review of the questions</source>
        <translation>Une relecture des questions</translation>
    </message>
    <message>
        <source>Reviews (*.json)</source>
        <translation>Relectures (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatLeaves</name>
    <message>
        <source>What leaves my company</source>
        <translation>Ce qui sort de chez moi</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Rien n’est encore sorti.</translation>
    </message>
    <message>
        <source>rows stay</source>
        <translation>les lignes restent</translation>
    </message>
    <message>
        <source>sums of %1 persons or more leave</source>
        <translation>des sommes d’au moins %1 personnes sortent</translation>
    </message>
</context>
<context>
    <name>DraftQuestions</name>
    <message>
        <source>They are right</source>
        <translation>Elles sont justes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: are these %2?</source>
        <translation>%1 : est-ce en %2 ?</translation>
    </message>
    <message>
        <source>%1: does “%2” mean %3 or %4?</source>
        <translation>%1 : « %2 » veut-il dire %3 ou %4 ?</translation>
    </message>
</context>
<context>
    <name>DraftStart</name>
    <message>
        <source>The file is opened for reading only and stays where it is. Rows are counted here; only sums over many people ever leave.</source>
        <translation>Le fichier est ouvert en lecture seule et reste où il est. Les lignes sont comptées ici ; seules sortent des sommes sur beaucoup de personnes.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV or SQLite</source>
        <translation>Excel, OpenDocument, CSV ou SQLite</translation>
    </message>
    <message>
        <source>sheet or table</source>
        <translation>feuille ou table</translation>
    </message>
    <message>
        <source>The employer&apos;s file</source>
        <translation>Le fichier de l’employeur</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt *.sqlite *.sqlite3 *.db)</source>
        <translation>Tableaux (*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt *.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>Save a model for employers…</source>
        <translation>Enregistrer un modèle de fichier…</translation>
    </message>
    <message>
        <source>Where to save the model</source>
        <translation>Où enregistrer le modèle</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>DraftHomesRead</name>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>homes by their coordinates</source>
        <translation>domiciles par coordonnées</translation>
    </message>
    <message>
        <source>%1 at the door</source>
        <translation>%1 à la porte</translation>
    </message>
    <message>
        <source>%1 in their street</source>
        <translation>%1 à la rue</translation>
    </message>
    <message>
        <source>%1 in their commune</source>
        <translation>%1 à la commune</translation>
    </message>
    <message>
        <source>homes by address: %1</source>
        <translation>domiciles par adresse : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) read from line %1 on</source>
        <translation>
            <numerusform>%n personne lue à partir de la ligne %1</numerusform>
            <numerusform>%n personnes lues à partir de la ligne %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) read</source>
        <translation>
            <numerusform>%n personne lue</numerusform>
            <numerusform>%n personnes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is known by the commune alone is placed once in it, anywhere on its land since nobody said where people live there, and is never counted more finely than the commune.</source>
        <translation>Qui n’est connu que par sa commune y est placé une fois pour toutes, n’importe où sur ses terres puisque rien ne dit où l’on y habite, et n’est jamais compté plus finement que la commune.</translation>
    </message>
    <message>
        <source>Who is known by the commune alone is placed once in it, where people live, and is never counted more finely than the commune.</source>
        <translation>Qui n’est connu que par sa commune y est placé une fois pour toutes, là où l’on habite, et n’est jamais compté plus finement que la commune.</translation>
    </message>
    <message>
        <source>With the addresses of the department these homes are found at their door. The file adresses-….csv.gz of the national address base is read once, on this computer; drop it here or choose it.</source>
        <translation>Avec les adresses du département, ces domiciles se trouvent à la porte près. Le fichier adresses-….csv.gz de la base adresse nationale se lit une fois, sur cet ordinateur ; déposez-le ici ou choisissez-le.</translation>
    </message>
    <message>
        <source>Import the addresses…</source>
        <translation>Importer les adresses…</translation>
    </message>
    <message>
        <source>Renew the addresses…</source>
        <translation>Renouveler les adresses…</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Lecture des adresses…</translation>
    </message>
    <message>
        <source>The addresses of the department</source>
        <translation>Les adresses du département</translation>
    </message>
    <message>
        <source>National address base (adresses-*.csv.gz adresses-*.csv)</source>
        <translation>Base adresse nationale (adresses-*.csv.gz adresses-*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>DraftRows</name>
    <message>
        <source>Hide this row</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>Show this row</source>
        <translation>Montrer cette ligne</translation>
    </message>
</context>
<context>
    <name>StaffTemplate</name>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Carpool</source>
        <translation>Covoiturage</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>E-bike</source>
        <translation>Vélo électrique</translation>
    </message>
    <message>
        <source>Scooter</source>
        <translation>Moto ou scooter</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Télétravail</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Any number that tells people apart. It stays on this computer.</source>
        <translation>Un numéro qui distingue les personnes. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number and street; may be left empty.</source>
        <translation>Numéro et rue ; peut rester vide.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Where the person lives.</source>
        <translation>Où la personne habite.</translation>
    </message>
    <message>
        <source>Work site</source>
        <translation>Site de travail</translation>
    </message>
    <message>
        <source>Its address or its commune.</source>
        <translation>Son adresse ou sa commune.</translation>
    </message>
    <message>
        <source>Arrival time</source>
        <translation>Heure d’arrivée</translation>
    </message>
    <message>
        <source>07:30, or 7h30.</source>
        <translation>07:30, ou 7h30.</translation>
    </message>
    <message>
        <source>Days on site a week</source>
        <translation>Jours sur site par semaine</translation>
    </message>
    <message>
        <source>0 to 7; 2.5 may be.</source>
        <translation>De 0 à 7 ; 2,5 se peut.</translation>
    </message>
    <message>
        <source>Mode of travel</source>
        <translation>Mode de déplacement</translation>
    </message>
    <message>
        <source>Possible remote days a week</source>
        <translation>Jours de télétravail possibles par semaine</translation>
    </message>
    <message>
        <source>Days that the job could be done from elsewhere.</source>
        <translation>Jours où le travail pourrait se faire d’ailleurs.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
</context>
</TS>

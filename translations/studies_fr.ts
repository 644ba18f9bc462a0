<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActiveParameters</name>
    <message>
        <source>Walk up to %1 km</source>
        <translation>Marcher jusqu’à %1 km</translation>
    </message>
    <message>
        <source>cycle up to %1 km</source>
        <translation>pédaler jusqu’à %1 km</translation>
    </message>
    <message>
        <source>take an e-bike up to %1 km</source>
        <translation>en vélo électrique jusqu’à %1 km</translation>
    </message>
    <message>
        <source>share a Twizy up to %1 km</source>
        <translation>en Twizy partagée jusqu’à %1 km</translation>
    </message>
    <message>
        <source>Each person takes the lightest means that reaches, so nobody is counted twice.</source>
        <translation>Chacun prend le moyen le plus léger qui suffit : personne n’est compté deux fois.</translation>
    </message>
</context>
<context>
    <name>CarpoolParameters</name>
    <message>
        <source>Share a car on trips over %1 km</source>
        <translation>Partager une voiture pour plus de %1 km</translation>
    </message>
    <message>
        <source>and show the %1 strongest links</source>
        <translation>et montrer les %1 liaisons les plus fortes</translation>
    </message>
    <message>
        <source>At most every second driver leaves the car at home, and only where people start, arrive and travel at the same half hour.</source>
        <translation>Au plus un conducteur sur deux laisse sa voiture, et seulement entre les mêmes zones et dans la même demi-heure.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>One more place</source>
        <translation>Un lieu de plus</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Ce qui joue</translation>
    </message>
</context>
<context>
    <name>EvidenceSections</name>
    <message>
        <source>One more place</source>
        <translation>Un lieu de plus</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Ce qui joue</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>%1 employers or more</source>
        <translation>au moins %1 employeurs</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>ajoute %1</translation>
    </message>
    <message>
        <source>with the room&apos;s factors</source>
        <translation>avec les facteurs de la salle</translation>
    </message>
</context>
<context>
    <name>FindingColumn</name>
    <message>
        <source>Car kilometres avoided a day, greatest first</source>
        <translation>Km de voiture évités par jour, du plus grand au plus petit</translation>
    </message>
    <message>
        <source>Nothing is shown about fewer than 11 people. Other settings at the left, or more employers, may find something.</source>
        <translation>Rien n’est montré sur moins de 11 personnes. D’autres réglages, ou davantage d’employeurs, feront peut-être apparaître quelque chose.</translation>
    </message>
</context>
<context>
    <name>ShuttleParameters</name>
    <message>
        <source>Run %1 lines</source>
        <translation>Faire rouler %1 lignes</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>toutes les %1 minutes</translation>
    </message>
    <message>
        <source>for %1 hours morning and evening</source>
        <translation>pendant %1 heures matin et soir</translation>
    </message>
    <message>
        <source>with %1 seats each</source>
        <translation>avec %1 places chacune</translation>
    </message>
    <message>
        <source>taken by %1 % of the drivers along them</source>
        <translation>prises par %1 % des automobilistes du parcours</translation>
    </message>
</context>
<context>
    <name>StudiesPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>StudyEmptyState</name>
    <message>
        <source>No employer is connected yet</source>
        <translation>Aucun employeur n’est encore relié</translation>
    </message>
    <message>
        <source>Connect the employers&apos; databases on the page Cooperative: their rows stay at home, the studies read only sums over at least 11 people.</source>
        <translation>Reliez les bases des employeurs sur la page Coopérative : leurs lignes restent chez eux, les études ne lisent que des sommes sur au moins 11 personnes.</translation>
    </message>
    <message>
        <source>Connect an employer</source>
        <translation>Relier un employeur</translation>
    </message>
    <message>
        <source>The employers have not been asked yet</source>
        <translation>Les employeurs n’ont pas encore été interrogés</translation>
    </message>
    <message>
        <source>The cooperative sends four signed questions to the employers&apos; nodes. Only cells of at least 11 people from 3 employers come back; the studies then take some seconds.</source>
        <translation>La coopérative envoie quatre questions signées aux nœuds des employeurs. Seules reviennent des cellules d’au moins 11 personnes de 3 employeurs ; les études prennent ensuite quelques secondes.</translation>
    </message>
    <message>
        <source>Ask the employers</source>
        <translation>Interroger les employeurs</translation>
    </message>
    <message>
        <source>Nothing may leave for this study yet</source>
        <translation>Rien ne peut encore sortir pour cette étude</translation>
    </message>
    <message>
        <source>The employers were asked, but what this study reads stayed with them: together they are too few (at least 11 people of 3 employers), or some said no. The page Cooperative says why; with more employers it can run.</source>
        <translation>Les employeurs ont été interrogés, mais ce que cette étude lit est resté chez eux : ensemble, ils sont trop peu nombreux (il faut au moins 11 personnes de 3 employeurs), ou certains ont dit non. La page Coopérative dit pourquoi ; avec davantage d’employeurs, l’étude pourra se faire.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>This study has not run yet</source>
        <translation>Cette étude n’a pas encore été lancée</translation>
    </message>
    <message>
        <source>The released tables are there. The four studies take some seconds.</source>
        <translation>Les tableaux sont là. Les quatre études prennent quelques secondes.</translation>
    </message>
    <message>
        <source>Run the studies</source>
        <translation>Lancer les études</translation>
    </message>
    <message>
        <source>The workshop&apos;s tables or studies cannot be read</source>
        <translation>Les tables ou les études de l’atelier ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Ask the employers again</source>
        <translation>Interroger à nouveau les employeurs</translation>
    </message>
</context>
<context>
    <name>StudyHeader</name>
    <message>
        <source>Where could people work without travelling?</source>
        <translation>Où travailler sans se déplacer ?</translation>
    </message>
    <message>
        <source>Who could come without a car?</source>
        <translation>Qui pourrait venir sans voiture ?</translation>
    </message>
    <message>
        <source>Who could share a car?</source>
        <translation>Qui pourrait partager sa voiture ?</translation>
    </message>
    <message>
        <source>Where could a shuttle run?</source>
        <translation>Où ferait-on passer une navette ?</translation>
    </message>
    <message>
        <source>Asking the employers</source>
        <translation>Interrogation des employeurs</translation>
    </message>
    <message>
        <source>Third places</source>
        <translation>Tiers-lieux</translation>
    </message>
    <message>
        <source>Walking, cycling, Twizy</source>
        <translation>Marche, vélo, Twizy</translation>
    </message>
    <message>
        <source>Carpools</source>
        <translation>Covoiturage</translation>
    </message>
    <message>
        <source>Shuttles</source>
        <translation>Navettes</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Soft and shared</source>
        <translation>Doux et partagé</translation>
    </message>
    <message>
        <source>Carpool</source>
        <translation>Covoiturage</translation>
    </message>
    <message>
        <source>Run all four again</source>
        <translation>Relancer les quatre études</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>The tables or the factors have changed since this study.</source>
        <translation>Les tableaux ou les facteurs ont changé depuis cette étude.</translation>
    </message>
</context>
<context>
    <name>ThirdPlaceParameters</name>
    <message>
        <source>Open %1 third places</source>
        <translation>Ouvrir %1 tiers-lieux</translation>
    </message>
    <message>
        <source>within %1 minutes of home</source>
        <translation>à moins de %1 minutes de chez soi</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>où l’on va</translation>
    </message>
    <message>
        <source>How the third place is reached</source>
        <translation>Comment on va au tiers-lieu</translation>
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
        <source>by Twizy</source>
        <translation>en Twizy</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>en voiture</translation>
    </message>
</context>
<context>
    <name>WorkedCase</name>
    <message>
        <source>Released cells read: %1, of the table “%2”. Each holds at least 11 people of 3 employers.</source>
        <translation>Cellules lues : %1, du tableau « %2 ». Chacune réunit au moins 11 personnes de 3 employeurs.</translation>
    </message>
</context>
<context>
    <name>FactorTable</name>
    <message>
        <source>changed by the room</source>
        <translation>modifié par la salle</translation>
    </message>
</context>
</TS>

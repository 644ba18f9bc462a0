<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActionDesk</name>
    <message>
        <source>Actions decided by the participants</source>
        <translation>Actions décidées par les participants</translation>
    </message>
    <message>
        <source>Space moves an action on · Enter changes · Delete removes · Ctrl+↑ and Ctrl+↓ reorder</source>
        <translation>Espace fait avancer · Entrée modifie · Suppr retire · Ctrl+↑ et Ctrl+↓ déplacent</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Rien de décidé pour l’instant</translation>
    </message>
    <message>
        <source>An action has words, somebody who takes it, and a date.</source>
        <translation>Une action se dit en mots, quelqu’un la porte, et elle a une date.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidée</translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>An action needs words.</source>
        <translation>Une action a besoin de mots.</translation>
    </message>
    <message>
        <source>A date such as 31/12/2026.</source>
        <translation>Une date comme 31/12/2026.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Modifier une action</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature de l’action</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>31/12/2026</source>
        <translation>31/12/2026</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another kind, in the room&apos;s words</source>
        <translation>Un autre type, avec les mots de la salle</translation>
    </message>
</context>
<context>
    <name>AgendaDesk</name>
    <message>
        <source>%1 planned, %2</source>
        <translation>%1 prévues, %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 prévues</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Forget the times</source>
        <translation>Oublier les heures</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Earlier (Ctrl+↑)</source>
        <translation>Plus tôt (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Later (Ctrl+↓)</source>
        <translation>Plus tard (Ctrl+↓)</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Pas encore de déroulé</translation>
    </message>
    <message>
        <source>Each block starts when the one before ends.</source>
        <translation>Chaque bloc commence quand le précédent finit.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>dépassé de %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Space starts and pauses · Ctrl+↑ and Ctrl+↓ reorder · Enter changes · Delete removes</source>
        <translation>Espace démarre et met en pause · Ctrl+↑ et Ctrl+↓ réordonnent · Entrée modifie · Suppr retire</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>AgendaNow</name>
    <message>
        <source>end expected at %1</source>
        <translation>fin prévue à %1</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>Commencer (Espace)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>Suivant (→)</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>D’abord : %1</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Reprendre (Espace)</translation>
    </message>
    <message>
        <source>End (→)</source>
        <translation>Terminer (→)</translation>
    </message>
    <message>
        <source>Take back the end (Ctrl+Z)</source>
        <translation>Annuler la fin (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>AgendaStrip</name>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>BallotDesk</name>
    <message>
        <source>Consultative and anonymous votes, by approval</source>
        <translation>Votes consultatifs et anonymes, par approbation</translation>
    </message>
    <message>
        <source>Enter changes a vote that was never opened · Delete removes · counts of fewer than %1 votes are not shown</source>
        <translation>Entrée modifie un vote jamais ouvert · Suppr retire · sous %1 votes, le détail n’est pas montré</translation>
    </message>
    <message>
        <source>Write a vote</source>
        <translation>Écrire un vote</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>No vote yet</source>
        <translation>Pas encore de vote</translation>
    </message>
    <message>
        <source>A question, its answers, and how many each person may choose.</source>
        <translation>Une question, ses réponses, et combien chacun peut en choisir.</translation>
    </message>
</context>
<context>
    <name>BallotRow</name>
    <message>
        <source>one choice</source>
        <translation>un choix</translation>
    </message>
    <message>
        <source>up to %1 choices</source>
        <translation>jusqu’à %1 choix</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Ask again, as a new vote</source>
        <translation>Reposer la question, dans un nouveau vote</translation>
    </message>
    <message>
        <source>Remove the single votes for good and keep the count</source>
        <translation>Effacer pour de bon les votes un à un et garder le compte</translation>
    </message>
    <message>
        <source>The single votes were removed</source>
        <translation>Les votes un à un sont effacés</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>ouvert, %1</translation>
    </message>
    <message>
        <source>closed, %1</source>
        <translation>clos, %1</translation>
    </message>
</context>
<context>
    <name>BallotSheet</name>
    <message>
        <source>A vote needs a question.</source>
        <translation>Un vote a besoin d’une question.</translation>
    </message>
    <message>
        <source>At least two answers.</source>
        <translation>Au moins deux réponses.</translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation>Deux réponses sont les mêmes.</translation>
    </message>
    <message>
        <source>Write a vote</source>
        <translation>Écrire un vote</translation>
    </message>
    <message>
        <source>Change a vote</source>
        <translation>Modifier un vote</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Retirer cette réponse</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Une autre réponse</translation>
    </message>
    <message>
        <source>Each person may choose up to</source>
        <translation>Chacun peut choisir jusqu’à</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Moins de choix</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>A block needs a title.</source>
        <translation>Un bloc a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Whole minutes, 1 to 720.</source>
        <translation>Des minutes entières, de 1 à 720.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Change a block</source>
        <translation>Modifier un bloc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <source>Change (Enter)</source>
        <translation>Modifier (Entrée)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>Scan, or open in your browser</source>
        <translation>Scannez, ou ouvrez</translation>
    </message>
    <message>
        <source>then the code</source>
        <translation>puis le code</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>aucun vote</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 vote</translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation>%1 votes</translation>
    </message>
    <message>
        <source>no phone yet</source>
        <translation>aucun téléphone</translation>
    </message>
    <message>
        <source>1 phone connected</source>
        <translation>1 téléphone connecté</translation>
    </message>
    <message>
        <source>%1 phones connected</source>
        <translation>%1 téléphones connectés</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>No network: phones cannot join yet</source>
        <translation>Pas de réseau : les téléphones ne peuvent pas encore entrer</translation>
    </message>
    <message>
        <source>Phones join on %1</source>
        <translation>Les téléphones entrent par %1</translation>
    </message>
    <message>
        <source>Phones join on</source>
        <translation>Les téléphones entrent par</translation>
    </message>
    <message>
        <source>Network for the phones</source>
        <translation>Réseau des téléphones</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>%1 registered, %2 present, %3 of them not registered</source>
        <translation>%1 inscrits, %2 présents dont %3 sans inscription</translation>
    </message>
    <message>
        <source>%1 registered, %2 present</source>
        <translation>%1 inscrits, %2 présents</translation>
    </message>
    <message>
        <source>Space checks in · Enter changes · Delete removes · Ctrl+Z takes back</source>
        <translation>Espace pointe l’arrivée · Entrée modifie · Suppr retire · Ctrl+Z revient en arrière</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Write down who registered; check them in as they arrive.</source>
        <translation>Notez les inscrits ; pointez-les à leur arrivée.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 is present</source>
        <translation>%1 est là</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>sans inscription</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>A participant needs a name.</source>
        <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Modifier une personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation>Ce qu’ils apportent</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>People (%1)</source>
        <translation>Participants (%1)</translation>
    </message>
    <message>
        <source>Agenda (%1)</source>
        <translation>Déroulé (%1)</translation>
    </message>
    <message>
        <source>Votes (%1)</source>
        <translation>Votes (%1)</translation>
    </message>
    <message>
        <source>Actions (%1)</source>
        <translation>Actions (%1)</translation>
    </message>
    <message>
        <source>Seat codes (%1)</source>
        <translation>Codes de place (%1)</translation>
    </message>
    <message>
        <source>Seat codes</source>
        <translation>Codes de place</translation>
    </message>
</context>
<context>
    <name>ResultBars</name>
    <message>
        <source>Result of the vote</source>
        <translation>Résultat du vote</translation>
    </message>
    <message>
        <source>= tie</source>
        <translation>= ex æquo</translation>
    </message>
    <message>
        <source>%1 of which %2 blank</source>
        <translation>%1 dont %2 blancs</translation>
    </message>
    <message>
        <source>share of voters who approve · consultative and anonymous</source>
        <translation>part des votants qui approuvent · consultatif et anonyme</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>The wall of the room</source>
        <translation>Le mur de la salle</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Pas encore de déroulé</translation>
    </message>
    <message>
        <source>Blocks with their minutes give the room its pace.</source>
        <translation>Des blocs et leurs minutes donnent le rythme à la salle.</translation>
    </message>
    <message>
        <source>Write the agenda</source>
        <translation>Écrire le déroulé</translation>
    </message>
</context>
<context>
    <name>SeatSheet</name>
    <message>
        <source>Seat codes</source>
        <translation>Codes de place</translation>
    </message>
    <message>
        <source>One slip for each person, handed out at random. A phone that shows its code counts once, whenever it joins; without a code its vote waits to be confirmed. Nothing says which vote came with which code.</source>
        <translation>Une fiche par personne, distribuée au hasard. Un téléphone qui montre son code compte une fois, quel que soit le moment où il arrive ; sans code, son vote attend d’être confirmé. Rien ne dit quel vote est venu avec quel code.</translation>
    </message>
    <message>
        <source>%1 codes, %2 used</source>
        <translation>%1 codes, dont %2 utilisés</translation>
    </message>
    <message>
        <source>More codes</source>
        <translation>Codes en plus</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>Combien de codes</translation>
    </message>
    <message>
        <source>Make %1 codes</source>
        <translation>Créer %1 codes</translation>
    </message>
    <message>
        <source>Make one code</source>
        <translation>Créer un code</translation>
    </message>
    <message>
        <source>Save the slips (PDF)</source>
        <translation>Enregistrer les fiches (PDF)</translation>
    </message>
    <message>
        <source>The slips bear the address at which the room is open now.</source>
        <translation>Les fiches portent l’adresse à laquelle la salle est ouverte en ce moment.</translation>
    </message>
    <message>
        <source>Vote without codes again</source>
        <translation>Voter de nouveau sans codes</translation>
    </message>
    <message>
        <source>Save the slips</source>
        <translation>Enregistrer les fiches</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>VoteCount</name>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>of %1 have voted</source>
        <translation>sur %1 ont voté</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Vote open</source>
        <translation>Vote ouvert</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>Vote clos</translation>
    </message>
    <message>
        <source>Your phone votes</source>
        <translation>Votez avec votre téléphone</translation>
    </message>
    <message>
        <source>No network for the phones</source>
        <translation>Pas de réseau pour les téléphones</translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation>Le port est occupé</translation>
    </message>
    <message>
        <source>The room cannot open</source>
        <translation>La salle ne peut pas ouvrir</translation>
    </message>
    <message>
        <source>Let the phones in</source>
        <translation>Faire entrer les téléphones</translation>
    </message>
    <message>
        <source>This computer is on no network. Join the hall&apos;s Wi-Fi or start a hotspot; Internet is not needed. The room opens by itself then.</source>
        <translation>Cet ordinateur n’est sur aucun réseau. Rejoignez le Wi-Fi de la salle ou partagez une connexion ; Internet n’est pas nécessaire. La salle s’ouvrira alors toute seule.</translation>
    </message>
    <message>
        <source>People join on the hall&apos;s own Wi-Fi, without Internet and without an account.</source>
        <translation>On entre par le Wi-Fi de la salle, sans Internet et sans compte.</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ouvrir la salle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the next vote</source>
        <translation>Ouvrir le vote suivant</translation>
    </message>
    <message>
        <source>Write a vote</source>
        <translation>Écrire un vote</translation>
    </message>
    <message>
        <source>Show the result (Enter)</source>
        <translation>Montrer le résultat (Entrée)</translation>
    </message>
    <message>
        <source>Take this vote up again</source>
        <translation>Rouvrir ce vote</translation>
    </message>
    <message>
        <source>Show the code (Enter)</source>
        <translation>Montrer le code (Entrée)</translation>
    </message>
    <message>
        <source>Close the vote (Enter)</source>
        <translation>Clore le vote (Entrée)</translation>
    </message>
    <message>
        <source>The vote is open, the room is not</source>
        <translation>Le vote est ouvert, la salle ne l’est pas</translation>
    </message>
    <message>
        <source>Other programs use all of the ports %1. Close one of them and try again.</source>
        <translation>D’autres programmes occupent tous les ports %1. Fermez l’un d’eux et réessayez.</translation>
    </message>
    <message>
        <source>Open the room: the phones that had joined find the vote again by themselves.</source>
        <translation>Ouvrez la salle : les téléphones déjà connectés retrouvent le vote d’eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>WaitingNote</name>
    <message>
        <source>1 vote to be confirmed</source>
        <translation>1 vote à confirmer</translation>
    </message>
    <message>
        <source>%1 votes to be confirmed</source>
        <translation>%1 votes à confirmer</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>has voted</source>
        <translation>a voté</translation>
    </message>
    <message>
        <source>has not voted</source>
        <translation>n’a pas voté</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmer %1</translation>
    </message>
    <message>
        <source>Put %1 aside</source>
        <translation>Écarter %1</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>These phones have shown no seat code. Their votes are kept and not counted. A person who has no code shows you the sign on the phone.</source>
        <translation>Ces téléphones n’ont montré aucun code de place. Leurs votes sont gardés, sans être comptés. Une personne qui n’a pas de code vous montre le signe affiché sur son téléphone.</translation>
    </message>
    <message>
        <source>These phones joined after as many as there are people present. Their votes are kept and not counted. Each person shows you the sign on the phone.</source>
        <translation>Ces téléphones sont arrivés après autant de téléphones que de présents. Leurs votes sont gardés, sans être comptés. Chaque personne vous montre le signe affiché sur son téléphone.</translation>
    </message>
    <message>
        <source>Sign on the phone</source>
        <translation>Signe affiché sur le téléphone</translation>
    </message>
    <message>
        <source>No phone waits.</source>
        <translation>Aucun téléphone n’attend.</translation>
    </message>
    <message>
        <source>Confirm those who voted (%1)</source>
        <translation>Confirmer ceux qui ont voté (%1)</translation>
    </message>
    <message>
        <source>Put all aside (%1)</source>
        <translation>Tout écarter (%1)</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Thank you. It is over.</source>
        <translation>Merci. C’est fini.</translation>
    </message>
    <message>
        <source>Short pause</source>
        <translation>Petite pause</translation>
    </message>
    <message>
        <source>We are about to begin</source>
        <translation>Nous allons commencer</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Le déroulé est vide</translation>
    </message>
    <message>
        <source>%1 registered, %2 present, %3 planned</source>
        <translation>%1 inscrits, %2 présents, %3 de programme</translation>
    </message>
    <message>
        <source>Where do we stand?</source>
        <translation>Où en sommes-nous ?</translation>
    </message>
    <message>
        <source>Is the room ready?</source>
        <translation>La salle est-elle prête ?</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>What do you choose?</source>
        <translation>Que choisissez-vous ?</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Au mur</translation>
    </message>
    <message>
        <source>Wall: the moment</source>
        <translation>Mur : le moment</translation>
    </message>
    <message>
        <source>Wall: the code</source>
        <translation>Mur : le code</translation>
    </message>
    <message>
        <source>Wall: the vote</source>
        <translation>Mur : le vote</translation>
    </message>
    <message>
        <source>Wall: the actions</source>
        <translation>Mur : les actions</translation>
    </message>
</context>
<context>
    <name>AgendaRing</name>
    <message>
        <source>the clock stands still</source>
        <translation>l’horloge est arrêtée</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>de trop</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévues</translation>
    </message>
</context>
<context>
    <name>VoteOutcome</name>
    <message>
        <source>Nobody voted.</source>
        <translation>Personne n’a voté.</translation>
    </message>
    <message>
        <source>Fewer than %1 votes: the detail is not shown, so that nobody can be recognised.</source>
        <translation>Moins de %1 votes : le détail n’est pas montré, pour que personne ne soit reconnu.</translation>
    </message>
    <message>
        <source>Blank votes only.</source>
        <translation>Que des votes blancs.</translation>
    </message>
    <message>
        <source>%1 comes first.</source>
        <translation>%1 en tête.</translation>
    </message>
    <message>
        <source>Tie at the top: %1.</source>
        <translation>Ex æquo en tête : %1.</translation>
    </message>
</context>
<context>
    <name>WallActions</name>
    <message>
        <source>Nothing decided yet</source>
        <translation>Rien n’est encore décidé</translation>
    </message>
    <message>
        <source>What we decided to do</source>
        <translation>Ce que nous avons décidé</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>WallBars</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Résultat du vote</translation>
    </message>
    <message>
        <source>(tie)</source>
        <translation>(ex æquo)</translation>
    </message>
    <message>
        <source>and %1 more on the phones</source>
        <translation>et %1 de plus sur les téléphones</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>WallDoor</name>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>Scan, or open in your browser</source>
        <translation>Scannez, ou ouvrez</translation>
    </message>
    <message>
        <source>then the code</source>
        <translation>puis le code</translation>
    </message>
</context>
<context>
    <name>WallMoment</name>
    <message>
        <source>end at %1</source>
        <translation>fin vers %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>D’abord : %1</translation>
    </message>
</context>
<context>
    <name>WallVote</name>
    <message>
        <source>Up to %1 answers each</source>
        <translation>Jusqu’à %1 réponses chacun</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>%1 sur %2 ont voté</translation>
    </message>
    <message>
        <source>%1 · consultative</source>
        <translation>%1 · vote consultatif</translation>
    </message>
</context>
<context>
    <name>WorkshopWall</name>
    <message>
        <source>Your phone votes</source>
        <translation>Votez avec votre téléphone</translation>
    </message>
</context>
</TS>

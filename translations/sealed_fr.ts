<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>the key that opens sealed answers is on the machine that made the invitation</source>
        <translation>la clé qui ouvre les réponses scellées est sur l’ordinateur qui a fait l’invitation</translation>
    </message>
    <message>
        <source>this is no public key</source>
        <translation>ce n’est pas une clé publique</translation>
    </message>
    <message>
        <source>this is no sealed answer of Kabar</source>
        <translation>ce n’est pas une réponse scellée de Kabar</translation>
    </message>
    <message>
        <source>this is no invitation of Kabar</source>
        <translation>ce n’est pas une invitation de Kabar</translation>
    </message>
    <message>
        <source>the sealed answer was changed or cut short on its way: ask the company for it again</source>
        <translation>la réponse scellée a été modifiée ou coupée en route : redemandez-la à l’entreprise</translation>
    </message>
    <message>
        <source>the invitation contradicts itself: it was changed after it was made</source>
        <translation>l’invitation se contredit : elle a été modifiée après coup</translation>
    </message>
    <message>
        <source>no sealed answer can serve this question beside the others: it has filters, or other distance bands, arrival slots or detour factor</source>
        <translation>aucune réponse scellée ne peut servir cette question à côté des autres : elle filtre, ou elle a d’autres tranches de distance, d’autres créneaux d’arrivée ou un autre facteur de détour</translation>
    </message>
    <message>
        <source>fewer than %1 persons: nothing may leave</source>
        <translation>moins de %1 personnes : rien ne peut sortir</translation>
    </message>
    <message>
        <source>a cell of it holds fewer than %1 persons</source>
        <translation>une de ses cases compte moins de %1 personnes</translation>
    </message>
    <message>
        <source>there is no question to answer</source>
        <translation>il n’y a pas de question à laquelle répondre</translation>
    </message>
    <message>
        <source>the territory has no communes, by which a company could place its people</source>
        <translation>le territoire n’a pas de communes où une entreprise pourrait situer ses salariés</translation>
    </message>
    <message>
        <source>it was made for another territory</source>
        <translation>elle a été faite pour un autre territoire</translation>
    </message>
    <message>
        <source>it is sealed to another workshop’s key</source>
        <translation>elle est scellée pour la clé d’un autre atelier</translation>
    </message>
    <message>
        <source>it is the answer of %1</source>
        <translation>c’est la réponse de %1</translation>
    </message>
    <message>
        <source>it answers other questions</source>
        <translation>elle répond à d’autres questions</translation>
    </message>
    <message>
        <source>it answers another invitation</source>
        <translation>elle répond à une autre invitation</translation>
    </message>
    <message>
        <source>its last day was %1</source>
        <translation>son dernier jour était le %1</translation>
    </message>
    <message>
        <source>the company answered on %1 to questions that cut its people otherwise: the two answers together could show fewer than 11 persons</source>
        <translation>l’entreprise a répondu le %1 à des questions qui découpent autrement ses salariés : les deux réponses ensemble pourraient montrer moins de 11 personnes</translation>
    </message>
    <message>
        <source>the company has answered already, on %1, and otherwise: the difference of two answers could show a few persons</source>
        <translation>l’entreprise a déjà répondu, le %1, et autrement : la différence de deux réponses pourrait montrer quelques personnes</translation>
    </message>
    <message>
        <source>it is the very answer that %1 gave: a company counts once</source>
        <translation>c’est exactement la réponse de %1 : une entreprise ne compte qu’une fois</translation>
    </message>
    <message>
        <source>%1 was not invited on this machine</source>
        <translation>%1 n’a pas été invitée sur cet ordinateur</translation>
    </message>
    <message>
        <source>no company was invited on this machine to answer by sealed file</source>
        <translation>aucune entreprise n’a été invitée sur cet ordinateur à répondre par fichier scellé</translation>
    </message>
    <message>
        <source>this employer answers from its own rows</source>
        <translation>cet employeur répond à partir de ses propres lignes</translation>
    </message>
    <message>
        <source>its sealed file has not come back yet</source>
        <translation>son fichier scellé n’est pas encore revenu</translation>
    </message>
    <message>
        <source>its sealed file does not answer this question</source>
        <translation>son fichier scellé ne répond pas à cette question</translation>
    </message>
    <message>
        <source>its rows are at the company: it answers by sealed file</source>
        <translation>ses lignes sont dans l’entreprise : elle répond par fichier scellé</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 is invited until %2. Give it %3; nothing about its people leaves it but the sealed file that it makes.</source>
        <translation>%1 est invitée jusqu’au %2. Donnez-lui %3 ; rien n’en sort sur ses salariés, que le fichier scellé qu’elle fait elle-même.</translation>
    </message>
    <message>
        <source>What leaves: %1 persons in %2 groups of at least %3, and not one line about a person</source>
        <translation>Ce qui sort : %1 personnes en %2 groupes d’au moins %3, et pas une ligne sur une personne</translation>
    </message>
    <message>
        <source>It answers “%1”: %2</source>
        <translation>Cela répond à « %1 » : %2</translation>
    </message>
    <message>
        <source>The rows have changed since the answer of %1, and this file repeats that answer: with another one, the difference would show who came or left. If the first was never handed over, --never-handed-over replaces it.</source>
        <translation>Les lignes ont changé depuis la réponse du %1, et ce fichier répète cette réponse : avec une autre, la différence montrerait qui est arrivé ou parti. Si la première n’a jamais été remise, --never-handed-over la remplace.</translation>
    </message>
    <message>
        <source>%1 is sealed: only the workshop “%2” can open it, until %3. By handing it over the company consents to these questions and to no other.</source>
        <translation>%1 est scellé : seul l’atelier « %2 » peut l’ouvrir, jusqu’au %3. En le remettant, l’entreprise consent à ces questions et à aucune autre.</translation>
    </message>
    <message>
        <source>%1: its answer for %2 employees is here, sealed until the questions are asked</source>
        <translation>%1 : sa réponse pour %2 salariés est là, scellée jusqu’à ce qu’on pose les questions</translation>
    </message>
    <message>
        <source>Invite a company to answer at its own place, by sealed file</source>
        <translation>Inviter une entreprise à répondre chez elle, par fichier scellé</translation>
    </message>
    <message>
        <source>the invitation to write, .json, or the page for the company's browser, .html</source>
        <translation>l’invitation à écrire, .json, ou la page pour le navigateur de l’entreprise, .html</translation>
    </message>
    <message>
        <source>how long it holds</source>
        <translation>combien de jours elle vaut</translation>
    </message>
    <message>
        <source>At the company: answer an invitation from its rows, into a sealed file</source>
        <translation>Dans l’entreprise : répondre à une invitation à partir de ses lignes, dans un fichier scellé</translation>
    </message>
    <message>
        <source>the invitation, .json</source>
        <translation>l’invitation, .json</translation>
    </message>
    <message>
        <source>the sealed file to write, .kabar-sealed</source>
        <translation>le fichier scellé à écrire, .kabar-sealed</translation>
    </message>
    <message>
        <source>an earlier answer of the company never left it: begin anew</source>
        <translation>une réponse antérieure de l’entreprise n’en est jamais sortie : recommencer</translation>
    </message>
    <message>
        <source>Take in the sealed file of a company that was invited</source>
        <translation>Recevoir le fichier scellé d’une entreprise invitée</translation>
    </message>
    <message>
        <source>the sealed file, .kabar-sealed</source>
        <translation>le fichier scellé, .kabar-sealed</translation>
    </message>
    <message>
        <source>whose it must be</source>
        <translation>de qui il doit être</translation>
    </message>
    <message>
        <source>invited on another machine to answer by sealed file</source>
        <translation>invitée sur un autre ordinateur à répondre par fichier scellé</translation>
    </message>
    <message>
        <source>invited; its sealed file has not come back</source>
        <translation>invitée ; son fichier scellé n’est pas revenu</translation>
    </message>
    <message>
        <source>its sealed file came back on %1</source>
        <translation>son fichier scellé est revenu le %1</translation>
    </message>
    <message>
        <source>%1: its sealed file has not come back; who answers later cannot be added to the tables that are released now</source>
        <translation>%1 : son fichier scellé n’est pas revenu ; qui répond plus tard ne peut pas être ajouté aux tables qui sortent maintenant</translation>
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
        <source>by electric bicycle</source>
        <translation>à vélo électrique</translation>
    </message>
    <message>
        <source>by scooter</source>
        <translation>à scooter</translation>
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
        <translation>depuis chez soi</translation>
    </message>
    <message>
        <source>mode not said</source>
        <translation>mode non dit</translation>
    </message>
    <message>
        <source>arrival not said</source>
        <translation>arrivée non dite</translation>
    </message>
    <message>
        <source>arrival from %1</source>
        <translation>arrivée à partir de %1</translation>
    </message>
    <message>
        <source>less than %1 km</source>
        <translation>moins de %1 km</translation>
    </message>
    <message>
        <source>%1 km and more</source>
        <translation>%1 km et plus</translation>
    </message>
    <message>
        <source>%1 to %2 km</source>
        <translation>%1 à %2 km</translation>
    </message>
    <message>
        <source>home: %1</source>
        <translation>domicile : %1</translation>
    </message>
    <message>
        <source>work: %1</source>
        <translation>travail : %1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation><numerusform>%n personne</numerusform><numerusform>%n personnes</numerusform></translation>
    </message>
    <message>
        <source>mapping.toml: which column is what</source>
        <translation>mapping.toml : quelle colonne est quoi</translation>
    </message>
</context>
<context>
    <name>AuditTimeline</name>
    <message>
        <source>%1 returned its sealed answer, and consented to what it answers</source>
        <translation>%1 a rendu sa réponse scellée, et consenti à ce à quoi elle répond</translation>
    </message>
</context>
</TS>

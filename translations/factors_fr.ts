<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>FactorWords</name>
    <message>
        <source>To be filled in for this territory</source>
        <translation>À renseigner pour ce territoire</translation>
    </message>
    <message>
        <source>Energy and emissions</source>
        <translation>Énergie et émissions</translation>
    </message>
    <message>
        <source>How people travel</source>
        <translation>Comment on se déplace</translation>
    </message>
    <message>
        <source>What people keep up</source>
        <translation>Ce que l’on tient</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Computed from published figures</source>
        <translation>Calculé à partir de chiffres publiés</translation>
    </message>
    <message>
        <source>Working assumption</source>
        <translation>Hypothèse de travail</translation>
    </message>
    <message>
        <source>for this territory</source>
        <translation>pour ce territoire</translation>
    </message>
    <message>
        <source>value for all of France</source>
        <translation>valeur de toute la France</translation>
    </message>
    <message>
        <source>days a year</source>
        <translation>jours par an</translation>
    </message>
    <message>
        <source>min a trip</source>
        <translation>min par trajet</translation>
    </message>
    <message>
        <source>min a stop</source>
        <translation>min par arrêt</translation>
    </message>
    <message>
        <source>persons a car</source>
        <translation>personnes par voiture</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>places</translation>
    </message>
    <message>
        <source>€ a trip</source>
        <translation>€ par trajet</translation>
    </message>
    <message>
        <source>€ a year</source>
        <translation>€ par an</translation>
    </message>
    <message>
        <source>€ a day</source>
        <translation>€ par jour</translation>
    </message>
    <message>
        <source>g CO₂e a passenger-km</source>
        <translation>g CO₂e par passager-km</translation>
    </message>
</context>
<context>
    <name>FactorRow</name>
    <message>
        <source>Changed by the room</source>
        <translation>Modifié par la salle</translation>
    </message>
    <message>
        <source>Empty again</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Back to the published figure</source>
        <translation>Revenir au chiffre publié</translation>
    </message>
    <message>
        <source>to be set</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>Between %1 and %2, please.</source>
        <translation>Entre %1 et %2, s’il vous plaît.</translation>
    </message>
    <message>
        <source>One side only: %1.</source>
        <translation>D’un seul côté : %1.</translation>
    </message>
    <message>
        <source>Nobody has published it for this territory: what rests on it is left open until the room says it.</source>
        <translation>Personne ne l’a publié pour ce territoire : ce qui en dépend reste ouvert tant que la salle ne l’a pas dit.</translation>
    </message>
    <message>
        <source>It is %1, and not the room's to change.</source>
        <translation>Il vaut %1, et la salle ne peut pas le changer.</translation>
    </message>
</context>
<context>
    <name>FactorRegisterSheet</name>
    <message>
        <source>Factors: %1 to fill in</source>
        <translation>Facteurs : %1 à renseigner</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Facteurs</translation>
    </message>
    <message>
        <source>Every figure that turns trips into kilometres, CO₂e, euros and minutes. Type over what the room knows better; it is marked wherever it counts, and can be undone.</source>
        <translation>Tous les chiffres qui transforment des trajets en kilomètres, CO₂e, euros et minutes. Remplacez ce que la salle sait mieux : c’est marqué partout où cela compte, et s’annule.</translation>
    </message>
    <message>
        <source>Search: fuel, speed, shuttle…</source>
        <translation>Chercher : carburant, vitesse, navette…</translation>
    </message>
    <message>
        <source>No factor bears these words.</source>
        <translation>Aucun facteur ne porte ces mots.</translation>
    </message>
</context>
</TS>

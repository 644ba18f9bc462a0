<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Headline</name>
    <message>
        <source>emits as much CO₂e</source>
        <translation>émet autant de CO₂e</translation>
    </message>
    <message>
        <source>avoids %1 of CO₂e a year</source>
        <translation>évite %1 de CO₂e par an</translation>
    </message>
    <message>
        <source>emits %1 of CO₂e a year more</source>
        <translation>émet %1 de CO₂e de plus par an</translation>
    </message>
    <message>
        <source>drives as many kilometres</source>
        <translation>roule autant</translation>
    </message>
    <message>
        <source>drives %1 a day less</source>
        <translation>roule %1 de moins par jour</translation>
    </message>
    <message>
        <source>drives %1 a day more</source>
        <translation>roule %1 de plus par jour</translation>
    </message>
    <message>
        <source>costs as much</source>
        <translation>coûte autant</translation>
    </message>
    <message>
        <source>saves %1 a year</source>
        <translation>fait économiser %1 par an</translation>
    </message>
    <message>
        <source>costs %1 a year more</source>
        <translation>coûte %1 de plus par an</translation>
    </message>
    <message>
        <source>€%1 million</source>
        <translation>%1 M€</translation>
    </message>
    <message>
        <source>third places</source>
        <translation>tiers-lieux</translation>
    </message>
    <message>
        <source>remote work</source>
        <translation>télétravail</translation>
    </message>
    <message>
        <source>carpooling</source>
        <translation>covoiturage</translation>
    </message>
    <message>
        <source>shuttles</source>
        <translation>navettes</translation>
    </message>
    <message>
        <source>e-bikes</source>
        <translation>vélos électriques</translation>
    </message>
    <message>
        <source>shared Twizys</source>
        <translation>Twizy partagées</translation>
    </message>
    <message>
        <source>electric cars</source>
        <translation>voitures électriques</translation>
    </message>
    <message>
        <source>What %1 changes is not known yet.</source>
        <translation>On ne sait pas encore ce que change %1.</translation>
    </message>
    <message>
        <source>%1 changes nothing.</source>
        <translation>%1 ne change rien.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Changes, nine times in ten: CO₂e %1, kilometres %2 a day, money %3.</source>
        <translation>Neuf fois sur dix, le changement est de %1 pour le CO₂e, de %2 par jour pour la route et de %3 par an pour l’argent.</translation>
    </message>
    <message>
        <source>A tonne avoided costs %1.</source>
        <translation>La tonne évitée coûte %1.</translation>
    </message>
    <message>
        <source>All payers together save money: a tonne avoided has no price to pay.</source>
        <translation>Tous payeurs ensemble, on économise : la tonne évitée ne coûte rien.</translation>
    </message>
    <message>
        <source>It avoids no CO₂e, so that a tonne has no price.</source>
        <translation>Il n’évite pas de CO₂e : la tonne n’a donc pas de prix.</translation>
    </message>
    <message>
        <source>It is not sure to avoid CO₂e, so that a tonne has no price.</source>
        <translation>Il n’est pas sûr d’éviter du CO₂e : la tonne n’a donc pas de prix.</translation>
    </message>
    <message>
        <source>%1 does at least as well, by little.</source>
        <translation>%1 fait au moins aussi bien, de peu.</translation>
    </message>
    <message>
        <source>as much CO₂e</source>
        <translation>autant de CO₂e</translation>
    </message>
    <message>
        <source>%1 of CO₂e a year less</source>
        <translation>%1 de CO₂e de moins par an</translation>
    </message>
    <message>
        <source>Against %1, draw by draw: it emits less in %2 cases out of 100, and costs less in %3.</source>
        <translation>Face à %1, cas par cas : il émet moins dans %2 cas sur 100 et coûte moins dans %3.</translation>
    </message>
    <message>
        <source>Of the employers’ spending, %1 a year is allowance for those who come that way already: it changes nobody’s trip.</source>
        <translation>Dans la dépense des employeurs, %1 par an vont en forfait à ceux qui viennent déjà ainsi : aucun trajet n’en change.</translation>
    </message>
    <message>
        <source>doing nothing</source>
        <translation>ne rien faire</translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation>%1 comme dans %2</translation>
    </message>
    <message>
        <source>What avoids most CO₂e: %1. It %2.</source>
        <translation>Ce qui évite le plus de CO₂e : %1. L’ensemble %2.</translation>
    </message>
    <message>
        <source>What avoids most CO₂e while employers and authority spend at most %1 a year more: %2. It %3.</source>
        <translation>Ce qui évite le plus de CO₂e si employeurs et collectivité dépensent au plus %1 de plus par an : %2. L’ensemble %3.</translation>
    </message>
    <message numerus="yes">
        <source>All %n choice(s) of measures were computed.</source>
        <translation>
            <numerusform>Le seul choix de mesures possible a été calculé.</numerusform>
            <numerusform>Les %n choix de mesures possibles ont tous été calculés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n most promising choice(s) of measures were computed.</source>
        <translation>
            <numerusform>Le choix de mesures le plus prometteur a été calculé.</numerusform>
            <numerusform>Les %n choix de mesures les plus prometteurs ont été calculés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next best: %1, with %2 less avoided.</source>
        <translation>Le suivant : %1, qui évite %2 de moins.</translation>
    </message>
    <message>
        <source>avoids %1 to %2 of CO₂e a year, by the grid</source>
        <translation>évite de %1 à %2 de CO₂e par an, selon le réseau électrique</translation>
    </message>
    <message>
        <source>emits %1 to %2 of CO₂e a year more, by the grid</source>
        <translation>émet de %1 à %2 de CO₂e de plus par an, selon le réseau électrique</translation>
    </message>
    <message>
        <source>emits %1 of CO₂e a year more or avoids %2, by the grid</source>
        <translation>émet %1 de CO₂e de plus par an ou en évite %2, selon le réseau électrique</translation>
    </message>
    <message>
        <source>With another grid (%1): %2; %3 avoided.</source>
        <translation>Avec un autre réseau (%1) : %2, soit %3 évitées.</translation>
    </message>
    <message>
        <source>%1 does better: %2.</source>
        <translation>%1 fait mieux : %2.</translation>
    </message>
    <message>
        <source>A part of it does harm: without %1, %2.</source>
        <translation>Une de ses mesures lui nuit : sans %1, %2.</translation>
    </message>
    <message>
        <source>for as much money</source>
        <translation>pour autant d’argent</translation>
    </message>
    <message>
        <source>%1 of CO₂e a year more</source>
        <translation>%1 de CO₂e de plus par an</translation>
    </message>
    <message>
        <source>for %1 a year less</source>
        <translation>pour %1 de moins par an</translation>
    </message>
    <message>
        <source>for %1 a year more</source>
        <translation>pour %1 de plus par an</translation>
    </message>
</context>
</TS>

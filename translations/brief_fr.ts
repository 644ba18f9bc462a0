<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>BriefPage</name>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>What is the board to decide?</source>
        <translation>Que doit décider le COMEX ?</translation>
    </message>
    <message>
        <source>The page is complete</source>
        <translation>La page est complète</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>The brief cannot be made</source>
        <translation>Le dossier n’a pas pu être composé</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>Le compte rendu n’a pas pu être composé</translation>
    </message>
    <message>
        <source>Nothing to put to the board yet</source>
        <translation>Rien encore à soumettre au COMEX</translation>
    </message>
    <message>
        <source>Ask the employers&apos; nodes, run the studies and compare scenarios: their figures come here by themselves, with their ranges and sources. You can also begin with the decision.</source>
        <translation>Interrogez les nœuds des employeurs, lancez les études, comparez les scénarios : leurs chiffres viennent ici d’eux-mêmes, avec leurs fourchettes et leurs sources. Vous pouvez aussi commencer par la décision.</translation>
    </message>
    <message>
        <source>Begin with the decision</source>
        <translation>Commencer par la décision</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>One page, and %1 of annexes. Click a text to write it, a figure to see where it comes from.</source>
        <translation>Une page, et %1 d’annexes. Cliquez sur un texte pour l’écrire, sur un chiffre pour voir d’où il vient.</translation>
    </message>
    <message>
        <source>What stays of this workshop?</source>
        <translation>Que reste-t-il de cet atelier ?</translation>
    </message>
    <message>
        <source>The report is complete</source>
        <translation>Le compte rendu est complet</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Il manque une chose</translation>
    </message>
    <message>
        <source>%1 things are missing</source>
        <translation>Il manque %1 choses</translation>
    </message>
    <message>
        <source>The wiki&apos;s fields, on %1 pages. Click a text to write it.</source>
        <translation>Les champs du wiki, sur %1 pages. Cliquez sur un texte pour l’écrire.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>The decision</source>
        <translation>Décision demandée</translation>
    </message>
    <message>
        <source>One sentence that begins with a verb. Click and write it.</source>
        <translation>Une phrase qui commence par un verbe. Cliquez et écrivez-la.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>The sum that is asked for, in euros.</source>
        <translation>La somme demandée, en euros.</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Personnes-mois</translation>
    </message>
    <message>
        <source>The working time that is asked for.</source>
        <translation>Le temps de travail demandé.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The day before which to decide: 2027-01-31.</source>
        <translation>Le jour avant lequel décider : 2027-01-31.</translation>
    </message>
    <message>
        <source>The chosen option</source>
        <translation>Option retenue</translation>
    </message>
    <message>
        <source>Close a vote on the options, or write the name of the one you hold.</source>
        <translation>Fermez un vote sur les options, ou écrivez le nom de celle que vous portez.</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>What makes waiting costly, in one or two sentences.</source>
        <translation>Ce que coûte l’attente, en une ou deux phrases.</translation>
    </message>
    <message>
        <source>Direct benefits</source>
        <translation>Bénéfices directs</translation>
    </message>
    <message>
        <source>Who gains what; one a line. The studies add theirs.</source>
        <translation>Qui gagne quoi, un par ligne. Les études ajoutent les leurs.</translation>
    </message>
    <message>
        <source>Indirect benefits</source>
        <translation>Bénéfices indirects</translation>
    </message>
    <message>
        <source>One a line; with a number where there is one.</source>
        <translation>Un par ligne, avec un chiffre quand il y en a un.</translation>
    </message>
    <message>
        <source>Quantified benefits</source>
        <translation>Bénéfices quantifiables</translation>
    </message>
    <message>
        <source>One a line, with its range. The scenarios add theirs.</source>
        <translation>Un par ligne, avec sa fourchette. Les scénarios ajoutent les leurs.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques maîtrisés</translation>
    </message>
    <message>
        <source>One a line: risk -&gt; action -&gt; owner -&gt; what remains.</source>
        <translation>Un par ligne : risque -&gt; action -&gt; porteur -&gt; ce qui reste.</translation>
    </message>
    <message>
        <source>Cap in euros</source>
        <translation>Plafond en euros</translation>
    </message>
    <message>
        <source>What may be lost at most.</source>
        <translation>Ce qui peut être perdu, au plus.</translation>
    </message>
    <message>
        <source>Cap in person-months</source>
        <translation>Plafond en personnes-mois</translation>
    </message>
    <message>
        <source>The time that may be lost at most.</source>
        <translation>Le temps qui peut être perdu, au plus.</translation>
    </message>
    <message>
        <source>Stop criteria</source>
        <translation>Critères d’arrêt</translation>
    </message>
    <message>
        <source>What would make everybody stop, so that it can be seen.</source>
        <translation>Ce qui ferait tout arrêter, de façon visible.</translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation>Prochaine étape de décision</translation>
    </message>
    <message>
        <source>When it is decided again, and on what.</source>
        <translation>Quand on décide à nouveau, et sur quoi.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Who disagreed, and why; one a line.</source>
        <translation>Qui n’était pas d’accord, et pourquoi ; un par ligne.</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Who does what; the workshop&apos;s actions follow by themselves.</source>
        <translation>Qui fait quoi ; les actions de l’atelier suivent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochain pas</translation>
    </message>
    <message>
        <source>The smallest thing to do, by whom, on which day.</source>
        <translation>Le plus petit geste à faire, par qui, quel jour.</translation>
    </message>
    <message>
        <source>Why this option fell</source>
        <translation>Pourquoi cette option est écartée</translation>
    </message>
    <message>
        <source>Why the room set this option aside, in a few words.</source>
        <translation>Pourquoi la salle l’a écartée, en quelques mots.</translation>
    </message>
    <message>
        <source>Comes by itself once the nodes were asked and the studies ran.</source>
        <translation>Vient tout seul quand les nœuds ont été interrogés et les études lancées.</translation>
    </message>
    <message>
        <source>Comes by itself from the Workshop, Cooperative and Studies pages.</source>
        <translation>Vient tout seul des pages Atelier, Coopérative et Études.</translation>
    </message>
    <message>
        <source>A field of the wiki&apos;s event page: click and write it. What the workshop knows stands there by itself.</source>
        <translation>Un champ de la page d’événement du wiki : cliquez et écrivez-le. Ce que l’atelier sait y figure de lui-même.</translation>
    </message>
    <message>
        <source>A field of the wiki&apos;s report: click and write it. What the workshop knows stands there by itself.</source>
        <translation>Un champ du compte rendu du wiki : cliquez et écrivez-le. Ce que l’atelier sait y figure de lui-même.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 est écrit</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Texte OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Writing the brief</source>
        <translation>Écriture du dossier</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Export as OpenDocument text</source>
        <translation>Exporter en texte OpenDocument</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>Exporter en page web</translation>
    </message>
    <message>
        <source>Wikitext (*.wiki)</source>
        <translation>Texte wiki (*.wiki)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du compte rendu</translation>
    </message>
    <message>
        <source>Export as wikitext</source>
        <translation>Exporter en texte wiki</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Saved as you go · Ctrl+Enter to finish</source>
        <translation>Enregistré au fil de l’eau · Ctrl+Entrée pour finir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PaperRegion</name>
    <message>
        <source>Where does this figure come from?</source>
        <translation>D’où vient ce chiffre ?</translation>
    </message>
    <message>
        <source>Write this text</source>
        <translation>Écrire ce texte</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>Where does this figure come from?</source>
        <translation>D’où vient ce chiffre ?</translation>
    </message>
    <message>
        <source>Counted or decided: no range</source>
        <translation>Compté ou décidé : pas de fourchette</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Graine des tirages</translation>
    </message>
    <message>
        <source>Algorithm, by its hash</source>
        <translation>Algorithme, par son empreinte</translation>
    </message>
    <message>
        <source>Record in the workshop</source>
        <translation>Enregistrement dans l’atelier</translation>
    </message>
    <message>
        <source>Factors it rests on</source>
        <translation>Facteurs sur lesquels il repose</translation>
    </message>
    <message>
        <source>Write this text</source>
        <translation>Écrire ce texte</translation>
    </message>
</context>
</TS>

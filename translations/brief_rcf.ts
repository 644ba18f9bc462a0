<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>BriefPage</name>
    <message>
        <source>Language of the document</source>
        <translation>Lang lo dokiman</translation>
    </message>
    <message>
        <source>What is the board to decide?</source>
        <translation>Kosa COMEX i dwa désidé ?</translation>
    </message>
    <message>
        <source>The page is complete</source>
        <translation>La paz lé konplé</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Pli gran</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pli pti</translation>
    </message>
    <message>
        <source>The brief cannot be made</source>
        <translation>Dosié-la la pa gingn fé</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>Kont randi-la la pa gingn fé</translation>
    </message>
    <message>
        <source>Nothing to put to the board yet</source>
        <translation>Ryin ankor pou montr COMEX</translation>
    </message>
    <message>
        <source>Ask the employers&apos; nodes, run the studies and compare scenarios: their figures come here by themselves, with their ranges and sources. You can also begin with the decision.</source>
        <translation>Domann bann né patron, lans bann zétid, konpar bann sénaryo : zot shif i vyin isi tou sèl, èk zot fourshèt é zot sours. Ou gingn osi komans par la désizyon.</translation>
    </message>
    <message>
        <source>Begin with the decision</source>
        <translation>Komans par la désizyon</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouv lo dosyé</translation>
    </message>
    <message>
        <source>One page, and %1 of annexes. Click a text to write it, a figure to see where it comes from.</source>
        <translation>In paz, èk %1 paz lanèks. Klik dsi in tèks pou ékrir ali, dsi in shif pou vwar ousa li sort.</translation>
    </message>
    <message>
        <source>What stays of this workshop?</source>
        <translation>Kosa i rèss dann latelyé-la ?</translation>
    </message>
    <message>
        <source>The report is complete</source>
        <translation>Lo konte-randi lé konplé</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>I mank in zafèr</translation>
    </message>
    <message>
        <source>%1 things are missing</source>
        <translation>I mank %1 zafèr</translation>
    </message>
    <message>
        <source>The wiki&apos;s fields, on %1 pages. Click a text to write it.</source>
        <translation>Bann shan lo wiki, dsi %1 paz. Klik dsi in tèks pou ékrir ali.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dosyé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Konte-randi</translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>The decision</source>
        <translation>Désizyon domandé</translation>
    </message>
    <message>
        <source>One sentence that begins with a verb. Click and write it.</source>
        <translation>In fraz i komans èk in vèrb. Klik é ékri ali.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montan</translation>
    </message>
    <message>
        <source>The sum that is asked for, in euros.</source>
        <translation>La som domandé, an éro.</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Moun-mwa</translation>
    </message>
    <message>
        <source>The working time that is asked for.</source>
        <translation>Lo tan travay domandé.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dat</translation>
    </message>
    <message>
        <source>The day before which to decide: 2027-01-31.</source>
        <translation>Lo zour avan koué i fo désidé : 2027-01-31.</translation>
    </message>
    <message>
        <source>The chosen option</source>
        <translation>Opsyon nou la gardé</translation>
    </message>
    <message>
        <source>Close a vote on the options, or write the name of the one you hold.</source>
        <translation>Ferm in vot dsi bann opsyon, sansa ékri lo nom sak ou port.</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Akoz astèr</translation>
    </message>
    <message>
        <source>What makes waiting costly, in one or two sentences.</source>
        <translation>Kosa i kout si i atann, an inn oubyin dé fraz.</translation>
    </message>
    <message>
        <source>Direct benefits</source>
        <translation>Bénéfis dirèk</translation>
    </message>
    <message>
        <source>Who gains what; one a line. The studies add theirs.</source>
        <translation>Kisa i gingn koué, inn par lign. Bann zétid i azout sak zot na.</translation>
    </message>
    <message>
        <source>Indirect benefits</source>
        <translation>Bénéfis indirèk</translation>
    </message>
    <message>
        <source>One a line; with a number where there is one.</source>
        <translation>Inn par lign, èk in shif kan nana.</translation>
    </message>
    <message>
        <source>Quantified benefits</source>
        <translation>Bénéfis i gingn konté</translation>
    </message>
    <message>
        <source>One a line, with its range. The scenarios add theirs.</source>
        <translation>Inn par lign, èk son fourshèt. Bann sénaryo i azout sak zot na.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risk métrizé</translation>
    </message>
    <message>
        <source>One a line: risk -&gt; action -&gt; owner -&gt; what remains.</source>
        <translation>Inn par lign : risk -&gt; aksyon -&gt; moun i port -&gt; sak i rèss.</translation>
    </message>
    <message>
        <source>Cap in euros</source>
        <translation>Plafon an éro</translation>
    </message>
    <message>
        <source>What may be lost at most.</source>
        <translation>Kosa i gingn pèrd, o plis.</translation>
    </message>
    <message>
        <source>Cap in person-months</source>
        <translation>Plafon an moun-mwa</translation>
    </message>
    <message>
        <source>The time that may be lost at most.</source>
        <translation>Lo tan i gingn pèrd, o plis.</translation>
    </message>
    <message>
        <source>Stop criteria</source>
        <translation>Kan i fo arété</translation>
    </message>
    <message>
        <source>What would make everybody stop, so that it can be seen.</source>
        <translation>Kosa i fré arèt tout, dovan lo zyé tout domoun.</translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation>Proshin moman pou désidé</translation>
    </message>
    <message>
        <source>When it is decided again, and on what.</source>
        <translation>Kan i désid ankor, é dsi koué.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bann prèv</translation>
    </message>
    <message>
        <source>Who disagreed, and why; one a line.</source>
        <translation>Kisa té pa dakor, é akoz ; inn par lign.</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Kosa i fo fé</translation>
    </message>
    <message>
        <source>Who does what; the workshop&apos;s actions follow by themselves.</source>
        <translation>Kisa i fé koué ; bann aksyon latelyé i suiv tou sèl.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Proshin pa</translation>
    </message>
    <message>
        <source>The smallest thing to do, by whom, on which day.</source>
        <translation>Lo pli pti zès pou fé, kisa, kèl zour.</translation>
    </message>
    <message>
        <source>Why this option fell</source>
        <translation>Akoz opsyon-la lé mèt dékoté</translation>
    </message>
    <message>
        <source>Why the room set this option aside, in a few words.</source>
        <translation>Akoz lasal la mèt ali dékoté, an dé-trwa mo.</translation>
    </message>
    <message>
        <source>Comes by itself once the nodes were asked and the studies ran.</source>
        <translation>I vyin tou sèl kan bann né la répondi é bann zétid la lansé.</translation>
    </message>
    <message>
        <source>Comes by itself from the Workshop, Cooperative and Studies pages.</source>
        <translation>I vyin tou sèl bann paz Latelyé, Kopérativ èk Zétid.</translation>
    </message>
    <message>
        <source>A field of the wiki&apos;s event page: click and write it. What the workshop knows stands there by itself.</source>
        <translation>In shan la paz événman dann wiki : klik é ékri ali. Sak latelyé i koné i mèt tou sèl.</translation>
    </message>
    <message>
        <source>A field of the wiki&apos;s report: click and write it. What the workshop knows stands there by itself.</source>
        <translation>In shan lo konte-randi dann wiki : klik é ékri ali. Sak latelyé i koné i mèt tou sèl.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 lé ékri</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dokiman PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Tèks OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Paz web (*.html)</translation>
    </message>
    <message>
        <source>Writing the brief</source>
        <translation>I ékri lo dosyé</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Sort an PDF</translation>
    </message>
    <message>
        <source>Export as OpenDocument text</source>
        <translation>Sort an tèks OpenDocument</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>Sort an paz web</translation>
    </message>
    <message>
        <source>Wikitext (*.wiki)</source>
        <translation>Tèks wiki (*.wiki)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>I ékri lo konte-randi</translation>
    </message>
    <message>
        <source>Export as wikitext</source>
        <translation>Sort an tèks wiki</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Saved as you go · Ctrl+Enter to finish</source>
        <translation>Anrozistré o fir é a mézir · Ctrl+Antré pou fini</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Paz %1 dsi %2</translation>
    </message>
</context>
<context>
    <name>PaperRegion</name>
    <message>
        <source>Where does this figure come from?</source>
        <translation>Ousa shif-la i sort ?</translation>
    </message>
    <message>
        <source>Write this text</source>
        <translation>Ékrir tèks-la</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>Where does this figure come from?</source>
        <translation>Ousa shif-la i sort ?</translation>
    </message>
    <message>
        <source>Counted or decided: no range</source>
        <translation>Konté sansa désidé : napwin fourshèt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kosa i lé</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>I sort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dat</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Grèn bann tiraz</translation>
    </message>
    <message>
        <source>Algorithm, by its hash</source>
        <translation>Algoritm, par son lanprint</translation>
    </message>
    <message>
        <source>Record in the workshop</source>
        <translation>Lanrozistroman dann latelyé</translation>
    </message>
    <message>
        <source>Factors it rests on</source>
        <translation>Bann faktèr li repoz dsi</translation>
    </message>
    <message>
        <source>Write this text</source>
        <translation>Ékrir tèks-la</translation>
    </message>
</context>
</TS>

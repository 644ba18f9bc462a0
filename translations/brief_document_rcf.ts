<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>Brief</name>
    <message>
        <source>To be renewed</source>
        <translation>Pou rofé</translation>
    </message>
    <message>
        <source>findings that rest on other tables or factors than those of today: %1</source>
        <translation>bann konsta i repoz dsi dot tablo sansa dot faktèr ke sak zordi : %1</translation>
    </message>
    <message>
        <source>Decision asked for</source>
        <translation>Désizyon domandé</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pou kosa astèr</translation>
    </message>
    <message>
        <source>Options compared</source>
        <translation>Opsyon konparé</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Bénéfis</translation>
    </message>
    <message>
        <source>Risks mastered</source>
        <translation>Risk métrizé</translation>
    </message>
    <message>
        <source>Acceptable loss</source>
        <translation>Pèrt aséptab</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prèv</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Fason fé</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Proshin pa</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dopi %1 ziska %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ziska %2</translation>
    </message>
    <message>
        <source>to be filled in: %1</source>
        <translation>pou ranpli : %1</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1 : </translation>
    </message>
    <message>
        <source>claim without a number</source>
        <translation>parol san shif</translation>
    </message>
    <message>
        <source>sign uncertain</source>
        <translation>sign pa sir</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>konfyans o</translation>
    </message>
    <message>
        <source>fair confidence</source>
        <translation>konfyans mwayin</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>konfyans fèb</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>mwa-moun</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Vehicle-kilometres</source>
        <translation>Kilomèt loto</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Émisyon</translation>
    </message>
    <message>
        <source>Employers’ spending</source>
        <translation>Dépans bann patron</translation>
    </message>
    <message>
        <source>Employees’ spending</source>
        <translation>Dépans bann travayèr</translation>
    </message>
    <message>
        <source>The authority’s spending</source>
        <translation>Dépans la kolèktivité</translation>
    </message>
    <message>
        <source>Travel time a person</source>
        <translation>Tan trazé par moun</translation>
    </message>
    <message>
        <source>Commit to the option %1</source>
        <translation>Angaz opsyon %1</translation>
    </message>
    <message>
        <source>settle between %1, tied in the vote</source>
        <translation>swazi ant %1, égalité dann vot</translation>
    </message>
    <message>
        <source>the decision, in one sentence</source>
        <translation>la désizyon, dann in fraz</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montan</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Decide before</source>
        <translation>Désid avan</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dat</translation>
    </message>
    <message>
        <source>what presses</source>
        <translation>sak i près</translation>
    </message>
    <message>
        <source>Doing nothing means going on like this:</source>
        <translation>Fé arien, sé kontinyé konmsa :</translation>
    </message>
    <message>
        <source>the cost of doing nothing (compute the scenarios)</source>
        <translation>kosa i kout fé arien (kalkil bann sénaryo)</translation>
    </message>
    <message>
        <source>the map (Territory page)</source>
        <translation>la kart (paz Téritwar)</translation>
    </message>
    <message>
        <source>houses: third places</source>
        <translation>kaz : tyèr-lyé</translation>
    </message>
    <message>
        <source>lines with stops: shuttles</source>
        <translation>lign èk laré : navèt</translation>
    </message>
    <message>
        <source>arcs: carpools</source>
        <translation>lark : partaz loto</translation>
    </message>
    <message>
        <source>Map of the territory, no finding placed</source>
        <translation>Kart téritwar, san konsta dosi</translation>
    </message>
    <message>
        <source>Map of the territory; %1</source>
        <translation>Kart téritwar ; %1</translation>
    </message>
    <message>
        <source>%1. Most used: %2</source>
        <translation>%1. Sak i sèrv pliss : %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>the options (compute the scenarios)</source>
        <translation>bann opsyon (kalkil bann sénaryo)</translation>
    </message>
    <message>
        <source>CO₂e avoided, tonnes a year</source>
        <translation>CO₂e évité, an tonn par lané</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsyon</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Travayèr</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Kolèktivité</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdik</translation>
    </message>
    <message>
        <source>Chosen option</source>
        <translation>Opsyon gardé</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) against %1</source>
        <translation>
            <numerusform>%n vwa kont %1</numerusform>
            <numerusform>%n vwa kont %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Avoids less CO₂e</source>
        <translation>I évit mwins CO₂e</translation>
    </message>
    <message>
        <source>; avoids less CO₂e</source>
        <translation> ; i évit mwins CO₂e</translation>
    </message>
    <message>
        <source>why it was set aside</source>
        <translation>pou kosa la mèt dokoté</translation>
    </message>
    <message>
        <source>Levels; below, differences</source>
        <translation>Nivo ; an-ba, diférans</translation>
    </message>
    <message>
        <source>the chosen option (a closed vote, or the facilitator’s choice)</source>
        <translation>opsyon gardé (vot fini, sinon swa lanimatèr)</translation>
    </message>
    <message>
        <source>today’s situation, as the point of comparison</source>
        <translation>kosa i espas zordi, pou konparé</translation>
    </message>
    <message>
        <source>today</source>
        <translation>zordi</translation>
    </message>
    <message>
        <source>smallest step</source>
        <translation>pli pti pa</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Dirèk</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirèk</translation>
    </message>
    <message>
        <source>Quantifiable</source>
        <translation>An shif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>direct benefits (run the studies)</source>
        <translation>bénéfis dirèk (kalkil bann zétid)</translation>
    </message>
    <message>
        <source>indirect benefits (appeal, image, health…)</source>
        <translation>bénéfis indirèk (latirans, limaz, santé…)</translation>
    </message>
    <message>
        <source>quantified benefits (compute the scenarios)</source>
        <translation>bénéfis an shif (kalkil bann sénaryo)</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pou %1</translation>
    </message>
    <message>
        <source>option not chosen yet</source>
        <translation>opsyon pankor swazi</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Lorizon</translation>
    </message>
    <message>
        <source>a full year with the option in place</source>
        <translation>in lané antyèr, opsyon-la an plas</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Laksyon</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Sak i rès</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risk</translation>
    </message>
    <message>
        <source>action</source>
        <translation>laksyon</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>porteur</translation>
    </message>
    <message>
        <source>what remains</source>
        <translation>sak i rès</translation>
    </message>
    <message>
        <source>%1, sign uncertain: </source>
        <translation>%1, sign pa sir : </translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafon</translation>
    </message>
    <message>
        <source>cap in €</source>
        <translation>plafon an €</translation>
    </message>
    <message>
        <source>cap in person-months</source>
        <translation>plafon an mwa-moun</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Arèt si</translation>
    </message>
    <message>
        <source>stop criteria</source>
        <translation>kritèr pou arété</translation>
    </message>
    <message>
        <source>Next decision gate</source>
        <translation>Proshin moman désizyon</translation>
    </message>
    <message>
        <source>date and criterion of the next gate</source>
        <translation>dat èk kritèr proshin pwin</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Partisipan</translation>
    </message>
    <message>
        <source>who was registered, who was present (Workshop page)</source>
        <translation>kisa lété inskri, kisa lété la (paz Latelyé)</translation>
    </message>
    <message numerus="yes">
        <source>present, by %n</source>
        <translation>
            <numerusform>la</numerusform>
            <numerusform>la</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>registered, by %n</source>
        <translation>
            <numerusform>inskri</numerusform>
            <numerusform>inskri</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Métod</translation>
    </message>
    <message>
        <source>ask the employers (Cooperative page)</source>
        <translation>kestyonn bann patron (paz Kopérativ)</translation>
    </message>
    <message>
        <source>sums of %1</source>
        <translation>som %1</translation>
    </message>
    <message>
        <source>computed where they are, never fewer than %1</source>
        <translation>kalkilé la kaz patron, zamé mwins %1</translation>
    </message>
    <message numerus="yes">
        <source>employee(s), by %n</source>
        <translation>
            <numerusform>travayèr</numerusform>
            <numerusform>travayèr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer(s), by %n</source>
        <translation>
            <numerusform>patron</numerusform>
            <numerusform>patron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) a cell, by %n</source>
        <translation>
            <numerusform>moun par kaz tablo</numerusform>
            <numerusform>moun par kaz tablo</numerusform>
        </translation>
    </message>
    <message>
        <source>Employers of the cooperative</source>
        <translation>Patron la kopérativ</translation>
    </message>
    <message>
        <source>list of employers in the file</source>
        <translation>lis patron dann fishyé</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vot</translation>
    </message>
    <message>
        <source>a closed vote (Workshop page)</source>
        <translation>in vot fini (paz Latelyé)</translation>
    </message>
    <message>
        <source>%1 %2 out of %3</source>
        <translation>%1 %2 dosi %3</translation>
    </message>
    <message numerus="yes">
        <source>vote(s), by %n</source>
        <translation>
            <numerusform>vwa</numerusform>
            <numerusform>vwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) each, tied, by %n</source>
        <translation>
            <numerusform>vwa sakinn, égalité</numerusform>
            <numerusform>vwa sakinn, égalité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>voter(s), by %n</source>
        <translation>
            <numerusform>votan</numerusform>
            <numerusform>votan</numerusform>
        </translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>compute the scenarios</source>
        <translation>kalkil bann sénaryo</translation>
    </message>
    <message>
        <source>%1 avoids most CO₂e, even at the low end of its range</source>
        <translation>%1 i évit pliss CO₂e, minm an-ba son fourshèt</translation>
    </message>
    <message>
        <source>%1 avoids most CO₂e, but its range overlaps that of %2</source>
        <translation>%1 i évit pliss CO₂e, mé son fourshèt i kouv sat %2</translation>
    </message>
    <message>
        <source>%1 avoids less CO₂e than %2, whatever the assumptions</source>
        <translation>%1 i évit mwins CO₂e ké %2, ninport kèl lipotèz</translation>
    </message>
    <message>
        <source>%1 avoids less CO₂e than %2, but their ranges overlap</source>
        <translation>%1 i évit mwins CO₂e ké %2, mé zot fourshèt i kouv lot</translation>
    </message>
    <message>
        <source>no other option to compare with</source>
        <translation>napwin ot opsyon pou konparé</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dézakor</translation>
    </message>
    <message>
        <source>who disagreed, and why</source>
        <translation>kisa lété pa dakor, èk pou kosa</translation>
    </message>
    <message numerus="yes">
        <source>voter(s) did not choose it, by %n</source>
        <translation>
            <numerusform>votan la pa swazi ali</numerusform>
            <numerusform>votan la pa swazi ali</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change the mind</source>
        <translation>Sak i noré fé sanz lidé</translation>
    </message>
    <message>
        <source>above %1, an electric car emits more than a thermal one</source>
        <translation>dosi %1, in loto élèktrik i rozèt pliss ké in loto lésans</translation>
    </message>
    <message>
        <source>Threshold of electricity</source>
        <translation>Limit kouran</translation>
    </message>
    <message>
        <source>factors of thermal and electric cars, drawn together</source>
        <translation>faktèr loto lésans èk loto élèktrik, tiré ansanm</translation>
    </message>
    <message>
        <source>who does what, before when (actions of the Workshop page)</source>
        <translation>kisa i fé kosa, avan kan (laksyon paz Latelyé)</translation>
    </message>
    <message>
        <source>the smallest thing to do, by whom, on which day</source>
        <translation>pli pti zafèr pou fé, par kisa, kèl zour</translation>
    </message>
    <message>
        <source>Actions decided</source>
        <translation>Laksyon désidé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kalité</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dat limit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Léta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>started</source>
        <translation>an kour</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>désidé</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Zanèks</translation>
    </message>
    <message>
        <source>Continued from the page</source>
        <translation>La suit la paz</translation>
    </message>
    <message>
        <source>continued in an annexe</source>
        <translation>la suit dann zanèks</translation>
    </message>
    <message>
        <source>Findings by family</source>
        <translation>Konsta par famiy</translation>
    </message>
    <message>
        <source>%1 Avoided, its own kilometres taken off: %2</source>
        <translation>%1 Évité, son prop kilomèt tiré : %2</translation>
    </message>
    <message>
        <source>run the studies (Studies page)</source>
        <translation>kalkil bann zétid (paz Zétid)</translation>
    </message>
    <message>
        <source>Scenarios, ranges and sources</source>
        <translation>Sénaryo, fourshèt èk sours</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Sénaryo</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Nivo atinn</translation>
    </message>
    <message>
        <source>Difference to today (negative: less)</source>
        <translation>Diférans èk zordi (négatif : mwins)</translation>
    </message>
    <message>
        <source>Each range goes from the 5th to the 95th percentile of draws whose seed stands with the provenance.</source>
        <translation>Sak fourshèt i sava dopi 5èm ziska 95èm santil bann tiraz ; zot grin lé noté dann provenans.</translation>
    </message>
    <message>
        <source>compute the scenarios (Scenarios page)</source>
        <translation>kalkil bann sénaryo (paz Sénaryo)</translation>
    </message>
    <message>
        <source>Data stay with the employers. A cell leaves only when it counts at least %1 persons and, between employers, at least %2 employers none of whom weighs more than %3; else it is merged into the zone that contains it. The total does not change.</source>
        <translation>Bann doné i rès la kaz patron. In kaz tablo i sort solman si na omwin %1 moun andan èk, ant patron, omwin %2 patron ousa okin i pèz pliss ké %3 ; sinon li lé mèt dann zonn i antour ali. Total i sanz pa.</translation>
    </message>
    <message>
        <source>Tables released by the cooperative</source>
        <translation>Tablo la kopérativ la sorti</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Cells asked</source>
        <translation>Kaz domandé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Mèt ansanm</translation>
    </message>
    <message>
        <source>Smallest cell</source>
        <translation>Pli pti kaz</translation>
    </message>
    <message>
        <source>Algorithm (fingerprint)</source>
        <translation>Algoritm (lanprint)</translation>
    </message>
    <message numerus="yes">
        <source>person(s), by %n</source>
        <translation>
            <numerusform>moun</numerusform>
            <numerusform>moun</numerusform>
        </translation>
    </message>
    <message>
        <source>Factors, ranges and sources</source>
        <translation>Faktèr, fourshèt èk sours</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktèr</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valèr</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sours</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dat</translation>
    </message>
    <message>
        <source>changed during the workshop</source>
        <translation>sanzé pandan latelyé</translation>
    </message>
    <message>
        <source>value of France</source>
        <translation>valèr la Frans</translation>
    </message>
    <message>
        <source>the value for this territory</source>
        <translation>valèr pou téritwar-la</translation>
    </message>
    <message>
        <source>%1: to be set</source>
        <translation>%1 : pou ranpli</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <translation>%1 : pou swazi, %2</translation>
    </message>
    <message>
        <source>the emission and cost factors</source>
        <translation>bann faktèr émisyon èk kou</translation>
    </message>
    <message>
        <source>Participants and votes</source>
        <translation>Partisipan èk vot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Lorganizasyon</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Konpétans</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inskri</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>La</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>wi</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the participants (Workshop page)</source>
        <translation>bann partisipan (paz Latelyé)</translation>
    </message>
    <message>
        <source>%1: too few voters to show the result.</source>
        <translation>%1 : tro pé votan pou montr rézilta.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Swa</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vwa</translation>
    </message>
    <message numerus="yes">
        <source>, up to %n choice(s) each; the vote is consultative.</source>
        <translation>
            <numerusform>, ziska %n swa sakinn ; vot konsiltatif.</numerusform>
            <numerusform>, ziska %n swa sakinn ; vot konsiltatif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Laksyon</translation>
    </message>
    <message>
        <source>the decided actions (Workshop page)</source>
        <translation>bann laksyon désidé (paz Latelyé)</translation>
    </message>
    <message>
        <source>Provenance: where each figure comes from</source>
        <translation>Provenans : dousa sak shif i sort</translation>
    </message>
    <message>
        <source>The numbers in brackets</source>
        <translation>Bann niméro ant kroshé</translation>
    </message>
    <message>
        <source>[n]: see the provenance in the annexes</source>
        <translation>[n] : war provenans dann zanèks</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Lorizin</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Lanrozistroman</translation>
    </message>
    <message>
        <source>Factors: each has its source in the annexe %1</source>
        <translation>Faktèr : sakinn na son sours dann zanèks %1</translation>
    </message>
    <message>
        <source>What was done in the file</source>
        <translation>Kosa la fé dann fishyé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kosa</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détay</translation>
    </message>
    <message>
        <source>File: %1 · seed %2 · fingerprint %3</source>
        <translation>Fishyé : %1 · grin %2 · lanprint %3</translation>
    </message>
    <message>
        <source>drawn up on %1</source>
        <translation>fé lo %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>grin %1</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>lanprint %1</translation>
    </message>
    <message>
        <source>algorithm %1</source>
        <translation>algoritm %1</translation>
    </message>
    <message>
        <source>Where these figures come from</source>
        <translation>Dousa shif-la i sort</translation>
    </message>
    <message>
        <source>Where this figure comes from, source %1</source>
        <translation>Dousa shif-la i sort, sours %1</translation>
    </message>
    <message>
        <source>Text written by the facilitator</source>
        <translation>Tèks lanimatèr la ékri</translation>
    </message>
    <message>
        <source>brief, field %1</source>
        <translation>dosyé, shan %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Létid %1</translation>
    </message>
    <message numerus="yes">
        <source>finding %1, table %2, %n released cell(s)</source>
        <translation>
            <numerusform>konsta %1, tablo %2, %n kaz sorti</numerusform>
            <numerusform>konsta %1, tablo %2, %n kaz sorti</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Sénaryo %1</translation>
    </message>
    <message>
        <source>Scenario %1, %2</source>
        <translation>Sénaryo %1, %2</translation>
    </message>
    <message>
        <source>tables %1</source>
        <translation>tablo %1</translation>
    </message>
    <message>
        <source>computation of the scenario</source>
        <translation>kalkil sénaryo</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>san rézilta</translation>
    </message>
    <message>
        <source>%1: %2 %3 (from %4 to %5) — %6</source>
        <translation>%1 : %2 %3 (dopi %4 ziska %5) — %6</translation>
    </message>
    <message>
        <source>Vote %1</source>
        <translation>Vot %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s), %1 choices at most, consultative vote</source>
        <translation>
            <numerusform>%n biltin, %1 swa o plis, vot konsiltatif</numerusform>
            <numerusform>%n biltin, %1 swa o plis, vot konsiltatif</numerusform>
        </translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lis partisipan</translation>
    </message>
    <message>
        <source>registered and present, kept during the workshop</source>
        <translation>inskri èk la, noté pandan latelyé</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tablo %1</translation>
    </message>
    <message>
        <source>%1 cells released of %2 asked</source>
        <translation>%1 kaz sorti dosi %2 domandé</translation>
    </message>
    <message>
        <source>Decided action</source>
        <translation>Laksyon désidé</translation>
    </message>
    <message>
        <source>list of the workshop’s actions</source>
        <translation>lis laksyon latelyé</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>Faktèr %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Kont-randi : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n registered, as the wiki says</source>
        <translation>
            <numerusform>%n inskri</numerusform>
            <numerusform>%n inskri</numerusform>
        </translation>
    </message>
    <message>
        <source>Name / organisation</source>
        <translation>Nom / lorganizasyon</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Lékspéryans</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>I amenn</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n voter(s), consultative vote)</source>
        <translation>
            <numerusform>%1 (%n votan, vot konsiltatif)</numerusform>
            <numerusform>%1 (%n votan, vot konsiltatif)</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Shan</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Lévènman</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Fish</translation>
    </message>
    <message>
        <source>unreadable date, to be written like this: 31/12/2026</source>
        <translation>dat ni ariv pa lir, ékri konmsa : 31/12/2026</translation>
    </message>
    <message>
        <source>before the beginning</source>
        <translation>avan lo komansman</translation>
    </message>
    <message>
        <source>Demonstration territory made</source>
        <translation>Téritwar démonstrasyon kréé</translation>
    </message>
    <message>
        <source>Fleet simulated</source>
        <translation>Flot similé</translation>
    </message>
    <message>
        <source>Vehicle log imported</source>
        <translation>Zournal loto amené</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>travayèr</translation>
    </message>
    <message>
        <source>employers</source>
        <translation>patron</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>grin</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>loto</translation>
    </message>
    <message>
        <source>days</source>
        <translation>zour</translation>
    </message>
    <message>
        <source>until</source>
        <translation>ziska</translation>
    </message>
    <message>
        <source>log</source>
        <translation>zournal</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lign</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>tram</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>loto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>mèt dokoté</translation>
    </message>
    <message>
        <source>%1 is not computed. Missing: %2.</source>
        <translation>%1 lé pa kalkilé. I mank : %2.</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>pa kalkilé</translation>
    </message>
    <message>
        <source>Levels; below, differences. CO₂e: %1</source>
        <translation>Nivo ; an-ba, diférans. CO₂e : %1</translation>
    </message>
    <message>
        <source>direct benefits (the studies could show none)</source>
        <translation>bann bénéfis dirèk (bann zétid la pa gingn montr)</translation>
    </message>
    <message>
        <source>signed with the key %1</source>
        <translation>signé ek la klé %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Siyatir</translation>
    </message>
    <message>
        <source>Proof: what every figure is computed from</source>
        <translation>Prèv : sak chak chif lé kalkilé dosi</translation>
    </message>
    <message>
        <source>key %1; anybody can check every figure offline with the command kabar-cli verify</source>
        <translation>klé %1 ; tout domoun i gingn vérifié chak chif san internet ek komann kabar-cli verify</translation>
    </message>
    <message>
        <source>; the aggregated cells behind them are kept until %1</source>
        <translation> ; bann kaz agrégé dosi lé gardé ziska %1</translation>
    </message>
    <message>
        <source>untagged, without its proof</source>
        <translation>pa balizé, san son prèv</translation>
    </message>
    <message>
        <source>To the record behind this figure</source>
        <translation>Vèr sak chif-la i sort</translation>
    </message>
    <message>
        <source>All payers</source>
        <translation>Tout sak i pèy</translation>
    </message>
    <message>
        <source>A tonne avoided</source>
        <translation>La tonn évité</translation>
    </message>
    <message>
        <source>€/t</source>
        <translation>€/t</translation>
    </message>
    <message>
        <source>saves money</source>
        <translation>i ékonomiz</translation>
    </message>
    <message>
        <source>avoids nothing</source>
        <translation>i évit arien</translation>
    </message>
    <message>
        <source>not sure to avoid</source>
        <translation>pa sir i évit</translation>
    </message>
    <message>
        <source>The other options stand in the annexe on scenarios.</source>
        <translation>Bann not opsyon lé an anèks, ek bann sénaryo.</translation>
    </message>
    <message>
        <source>It changes employers’ spending by %1, the authority’s by %2, employees’ by %3, and emissions by %4.</source>
        <translation>Li sanz dépans bann patron %1, sèt la kolèktivité %2, sèt bann salaryé %3, ek bann émisyon %4.</translation>
    </message>
    <message>
        <source>Contradiction: the acceptable loss (%1) is less than what is asked (%2).</source>
        <translation>Kontradiksyon : la pèrt akseptab (%1) lé pli ti ke sak lé domandé (%2).</translation>
    </message>
    <message>
        <source>questions not reviewed by two organisations</source>
        <translation>késtion pa rolir par dé lorganizasion</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>ActionDesk</name>
    <message>
        <source>Actions decided by the participants</source>
        <translation>Bann aksyon domoun la désidé</translation>
    </message>
    <message>
        <source>Space moves an action on · Enter changes · Delete removes · Ctrl+↑ and Ctrl+↓ reorder</source>
        <translation>Lespas i fé avans · Antré i sanz · Suppr i tir · Ctrl+↑ èk Ctrl+↓ i déplas</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Azout in aksyon</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Bann aksyon</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Nana pwin ryin désidé pou linstan</translation>
    </message>
    <message>
        <source>An action has words, somebody who takes it, and a date.</source>
        <translation>In aksyon i di an mo, in moun i port ali, èk li na in dat.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>nobody yet</source>
        <translation>pèrsonn ankor</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>napwin dat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fine fé</translation>
    </message>
    <message>
        <source>started</source>
        <translation>komansé</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>désidé</translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>An action needs words.</source>
        <translation>In aksyon i bézwin lo mo.</translation>
    </message>
    <message>
        <source>A date such as 31/12/2026.</source>
        <translation>In dat konm 31/12/2026.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Azout in aksyon</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Sanz in aksyon</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Kosa i sra fé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kalité laksyon</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Kisa i okip</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pou kan</translation>
    </message>
    <message>
        <source>31/12/2026</source>
        <translation>31/12/2026</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Anrozistré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anil</translation>
    </message>
    <message>
        <source>Another kind, in the room&apos;s words</source>
        <translation>In ot kalité, èk bann mo lasal</translation>
    </message>
</context>
<context>
    <name>AgendaDesk</name>
    <message>
        <source>%1 planned, %2</source>
        <translation>%1 prévi, %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 prévi</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Azout in blok</translation>
    </message>
    <message>
        <source>Forget the times</source>
        <translation>Oubliy bann lèr</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulman</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fine fé</translation>
    </message>
    <message>
        <source>Earlier (Ctrl+↑)</source>
        <translation>Pli bonèr (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Later (Ctrl+↓)</source>
        <translation>Pli tar (Ctrl+↓)</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Napwin déroulman ankor</translation>
    </message>
    <message>
        <source>Each block starts when the one before ends.</source>
        <translation>Shak blok i komans kan sak lé avan i fini.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>dépasé %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>i rèss %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démaré</translation>
    </message>
    <message>
        <source>Space starts and pauses · Ctrl+↑ and Ctrl+↓ reorder · Enter changes · Delete removes</source>
        <translation>Lespas i komans é i mèt an poz · Ctrl+↑ é Ctrl+↓ i sanj lord · Antré i modifié · Suppr i tir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontinyé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Poz</translation>
    </message>
</context>
<context>
    <name>AgendaNow</name>
    <message>
        <source>end expected at %1</source>
        <translation>i fini vèr %1</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>Komansé (Lespas)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>Suivan (→)</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Aprésa : %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Dabor : %1</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Poz (Lespas)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Kontinyé (Lespas)</translation>
    </message>
    <message>
        <source>End (→)</source>
        <translation>Fini (→)</translation>
    </message>
    <message>
        <source>Take back the end (Ctrl+Z)</source>
        <translation>Tir la fin (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>AgendaStrip</name>
    <message>
        <source>Agenda</source>
        <translation>Déroulman</translation>
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
        <translation>Vot pou donn lavi, san nom, par aprobasyon</translation>
    </message>
    <message>
        <source>Enter changes a vote that was never opened · Delete removes · counts of fewer than %1 votes are not shown</source>
        <translation>Antré i sanz in vot zamé ouvèr · Suppr i tir · an-ba %1 vot, i montr pa lo détay</translation>
    </message>
    <message>
        <source>Write a vote</source>
        <translation>Ékrir in vot</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Bann vot</translation>
    </message>
    <message>
        <source>No vote yet</source>
        <translation>Napwin vot ankor</translation>
    </message>
    <message>
        <source>A question, its answers, and how many each person may choose.</source>
        <translation>In késtyon, son bann répons, é konbyin shakinn i gingn swazir.</translation>
    </message>
</context>
<context>
    <name>BallotRow</name>
    <message>
        <source>one choice</source>
        <translation>in shwa</translation>
    </message>
    <message>
        <source>up to %1 choices</source>
        <translation>ziska %1 shwa</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>paré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Ask again, as a new vote</source>
        <translation>Poz késtyon-la ankor, dann in nouvo vot</translation>
    </message>
    <message>
        <source>Remove the single votes for good and keep the count</source>
        <translation>Éfas pou vréman bann vot inn par inn é gard lo kont</translation>
    </message>
    <message>
        <source>The single votes were removed</source>
        <translation>Bann vot inn par inn lé éfasé</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>ouvèr, %1</translation>
    </message>
    <message>
        <source>closed, %1</source>
        <translation>fermé, %1</translation>
    </message>
</context>
<context>
    <name>BallotSheet</name>
    <message>
        <source>A vote needs a question.</source>
        <translation>In vot i bézwin in késtyon.</translation>
    </message>
    <message>
        <source>At least two answers.</source>
        <translation>Omwin dé répons.</translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation>Dé répons lé parèy.</translation>
    </message>
    <message>
        <source>Write a vote</source>
        <translation>Ékrir in vot</translation>
    </message>
    <message>
        <source>Change a vote</source>
        <translation>Sanz in vot</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Késtyon</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Bann répons</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Répons %1</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Tir répons-la</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>In ot répons</translation>
    </message>
    <message>
        <source>Each person may choose up to</source>
        <translation>Shakinn i gingn swazir ziska</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Mwins shwa</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plis shwa</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>répons</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répons</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Anrozistré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anil</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>A block needs a title.</source>
        <translation>In blok i bézwin in tit.</translation>
    </message>
    <message>
        <source>Whole minutes, 1 to 720.</source>
        <translation>Minit antyé, 1 ziska 720.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Azout in blok</translation>
    </message>
    <message>
        <source>Change a block</source>
        <translation>Sanz in blok</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tit</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Minit prévi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Anrozistré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anil</translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <source>Change (Enter)</source>
        <translation>Sanzé (Antré)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Tiré (Suppr)</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>QR code of %1</source>
        <translation>Kod QR %1</translation>
    </message>
    <message>
        <source>Scan, or open in your browser</source>
        <translation>Skané, sansa ouv</translation>
    </message>
    <message>
        <source>then the code</source>
        <translation>apré lo kod</translation>
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
        <translation>%1 èr</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 èr %2</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Alèr</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 ritar</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 davans</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>napwin vot</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 vot</translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation>%1 vot</translation>
    </message>
    <message>
        <source>no phone yet</source>
        <translation>napwin téléfonn</translation>
    </message>
    <message>
        <source>1 phone connected</source>
        <translation>1 téléfonn konékté</translation>
    </message>
    <message>
        <source>%1 phones connected</source>
        <translation>%1 téléfonn konékté</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>No network: phones cannot join yet</source>
        <translation>Napwin rézo : bann téléfonn i gingn pa rantré ankor</translation>
    </message>
    <message>
        <source>Phones join on %1</source>
        <translation>Bann téléfonn i rant par %1</translation>
    </message>
    <message>
        <source>Phones join on</source>
        <translation>Bann téléfonn i rant par</translation>
    </message>
    <message>
        <source>Network for the phones</source>
        <translation>Rézo bann téléfonn</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>%1 registered, %2 present, %3 of them not registered</source>
        <translation>%1 inskri, %2 la, %3 ladan san inskripsyon</translation>
    </message>
    <message>
        <source>%1 registered, %2 present</source>
        <translation>%1 inskri, %2 la</translation>
    </message>
    <message>
        <source>Space checks in · Enter changes · Delete removes · Ctrl+Z takes back</source>
        <translation>Lespas i pwinte larivé · Antré i sanz · Suppr i tir · Ctrl+Z i rovyin an aryèr</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Azout in moun</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Domoun latelyé</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Pèrsonn pou linstan</translation>
    </message>
    <message>
        <source>Write down who registered; check them in as they arrive.</source>
        <translation>Mark bann inskri ; pwinte azot kan zot i ariv.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 is present</source>
        <translation>%1 lé la</translation>
    </message>
    <message>
        <source>present</source>
        <translation>la</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>san inskripsyon</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>i atann</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>A participant needs a name.</source>
        <translation>In moun i bézwin in nom.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Azout in moun</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Sanz in moun</translation>
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
        <translation>Kosa i koné fé</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Lèspéryans</translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation>Kosa zot i amenn</translation>
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
        <source>Save</source>
        <translation>Anrozistré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anil</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>People (%1)</source>
        <translation>Domoun latelyé (%1)</translation>
    </message>
    <message>
        <source>Agenda (%1)</source>
        <translation>Déroulman (%1)</translation>
    </message>
    <message>
        <source>Votes (%1)</source>
        <translation>Bann vot (%1)</translation>
    </message>
    <message>
        <source>Actions (%1)</source>
        <translation>Bann aksyon (%1)</translation>
    </message>
    <message>
        <source>Seat codes (%1)</source>
        <translation>Kod plas (%1)</translation>
    </message>
    <message>
        <source>Seat codes</source>
        <translation>Kod plas</translation>
    </message>
</context>
<context>
    <name>ResultBars</name>
    <message>
        <source>Result of the vote</source>
        <translation>Rézilta lo vot</translation>
    </message>
    <message>
        <source>= tie</source>
        <translation>= égalité</translation>
    </message>
    <message>
        <source>%1 of which %2 blank</source>
        <translation>%1 èk %2 blan</translation>
    </message>
    <message>
        <source>share of voters who approve · consultative and anonymous</source>
        <translation>par votan i di oui · pou donn lavi, san nom</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>The wall of the room</source>
        <translation>Lo mir lasal</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Napwin déroulman ankor</translation>
    </message>
    <message>
        <source>Blocks with their minutes give the room its pace.</source>
        <translation>Bann blok èk zot minit i donn lo ritm lasal.</translation>
    </message>
    <message>
        <source>Write the agenda</source>
        <translation>Ékrir lo déroulman</translation>
    </message>
</context>
<context>
    <name>SeatSheet</name>
    <message>
        <source>Seat codes</source>
        <translation>Kod plas</translation>
    </message>
    <message>
        <source>One slip for each person, handed out at random. A phone that shows its code counts once, whenever it joins; without a code its vote waits to be confirmed. Nothing says which vote came with which code.</source>
        <translation>In papié pou shak moun, doné o azar. In téléfonn i montr son kod i kont in fwa, ninport kan li rant ; san kod, son vot i atann konfirmé. Nana ryin i di kèl vot la vni èk kèl kod.</translation>
    </message>
    <message>
        <source>%1 codes, %2 used</source>
        <translation>%1 kod, %2 la déza sèrvi</translation>
    </message>
    <message>
        <source>More codes</source>
        <translation>Kod anplis</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>Konbyin kod</translation>
    </message>
    <message>
        <source>Make %1 codes</source>
        <translation>Fé %1 kod</translation>
    </message>
    <message>
        <source>Make one code</source>
        <translation>Fé in kod</translation>
    </message>
    <message>
        <source>Save the slips (PDF)</source>
        <translation>Anrozistr bann papié (PDF)</translation>
    </message>
    <message>
        <source>The slips bear the address at which the room is open now.</source>
        <translation>Bann papié i port ladrès lasal lé ouvèr astèr.</translation>
    </message>
    <message>
        <source>Vote without codes again</source>
        <translation>Vot ankor san kod</translation>
    </message>
    <message>
        <source>Save the slips</source>
        <translation>Anrozistr bann papié</translation>
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
        <translation>vot</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>vot</translation>
    </message>
    <message>
        <source>of %1 have voted</source>
        <translation>dsi %1 la voté</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Vote open</source>
        <translation>Vot ouvèr</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>Vot fini</translation>
    </message>
    <message>
        <source>Your phone votes</source>
        <translation>Vot èk out téléfonn</translation>
    </message>
    <message>
        <source>No network for the phones</source>
        <translation>Napwin rézo pou bann téléfonn</translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation>Lo por lé okipé</translation>
    </message>
    <message>
        <source>The room cannot open</source>
        <translation>Lasal i gingn pa ouvèr</translation>
    </message>
    <message>
        <source>Let the phones in</source>
        <translation>Fé rant bann téléfonn</translation>
    </message>
    <message>
        <source>This computer is on no network. Join the hall&apos;s Wi-Fi or start a hotspot; Internet is not needed. The room opens by itself then.</source>
        <translation>Lordinatèr-la lé dsi okinn rézo. Mèt ali dsi Wi-Fi lasal sansa partaz in konéksyon ; i bézwin pa Internet. Aprésa lasal va ouv tou sèl.</translation>
    </message>
    <message>
        <source>People join on the hall&apos;s own Wi-Fi, without Internet and without an account.</source>
        <translation>I rant par Wi-Fi lasal, san Internet é san kont.</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ouv lasal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Éséy ankor</translation>
    </message>
    <message>
        <source>Open the next vote</source>
        <translation>Ouv lo vot aprésa</translation>
    </message>
    <message>
        <source>Write a vote</source>
        <translation>Ékrir in vot</translation>
    </message>
    <message>
        <source>Show the result (Enter)</source>
        <translation>Montr lo rézilta (Antré)</translation>
    </message>
    <message>
        <source>Take this vote up again</source>
        <translation>Ouv vot-la ankor</translation>
    </message>
    <message>
        <source>Show the code (Enter)</source>
        <translation>Montr lo kod (Antré)</translation>
    </message>
    <message>
        <source>Close the vote (Enter)</source>
        <translation>Ferm lo vot (Antré)</translation>
    </message>
    <message>
        <source>The vote is open, the room is not</source>
        <translation>Lo vot lé ouvèr, lasal lé pa</translation>
    </message>
    <message>
        <source>Other programs use all of the ports %1. Close one of them and try again.</source>
        <translation>Dot program i okip tout bann por %1. Ferm inn é éséy ankor.</translation>
    </message>
    <message>
        <source>Open the room: the phones that had joined find the vote again by themselves.</source>
        <translation>Ouv lasal : bann téléfonn té konékté i rotrouv lo vot tou sèl.</translation>
    </message>
</context>
<context>
    <name>WaitingNote</name>
    <message>
        <source>1 vote to be confirmed</source>
        <translation>1 vot pou konfirmé</translation>
    </message>
    <message>
        <source>%1 votes to be confirmed</source>
        <translation>%1 vot pou konfirmé</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Rogardé</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>has voted</source>
        <translation>la voté</translation>
    </message>
    <message>
        <source>has not voted</source>
        <translation>la pa voté</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Konfirm %1</translation>
    </message>
    <message>
        <source>Put %1 aside</source>
        <translation>Mèt %1 dékoté</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>To be confirmed</source>
        <translation>Pou konfirmé</translation>
    </message>
    <message>
        <source>These phones have shown no seat code. Their votes are kept and not counted. A person who has no code shows you the sign on the phone.</source>
        <translation>Bann téléfonn-la la pa montr okinn kod plas. Zot vot lé gardé, i kont pa. In moun napwin kod i montr aou lo sign si son téléfonn.</translation>
    </message>
    <message>
        <source>These phones joined after as many as there are people present. Their votes are kept and not counted. Each person shows you the sign on the phone.</source>
        <translation>Bann téléfonn-la la rant kan nana déza in téléfonn pou shak moun prézan. Zot vot lé gardé, i kont pa. Shak moun i montr aou lo sign si son téléfonn.</translation>
    </message>
    <message>
        <source>Sign on the phone</source>
        <translation>Sign dsi téléfonn</translation>
    </message>
    <message>
        <source>No phone waits.</source>
        <translation>Okinn téléfonn i atann.</translation>
    </message>
    <message>
        <source>Confirm those who voted (%1)</source>
        <translation>Konfirm sak la voté (%1)</translation>
    </message>
    <message>
        <source>Put all aside (%1)</source>
        <translation>Mèt tout dékoté (%1)</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Thank you. It is over.</source>
        <translation>Mersi. Lé fini.</translation>
    </message>
    <message>
        <source>Short pause</source>
        <translation>Ti poz</translation>
    </message>
    <message>
        <source>We are about to begin</source>
        <translation>Ni sava komansé</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Lo déroulman lé vid</translation>
    </message>
    <message>
        <source>%1 registered, %2 present, %3 planned</source>
        <translation>%1 inskri, %2 la, %3 program</translation>
    </message>
    <message>
        <source>Where do we stand?</source>
        <translation>Ousa nou lé ?</translation>
    </message>
    <message>
        <source>Is the room ready?</source>
        <translation>Lasal lé paré ?</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Amontré</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prépar</translation>
    </message>
    <message>
        <source>What do you choose?</source>
        <translation>Kosa zot i swazi ?</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Si lo mir</translation>
    </message>
    <message>
        <source>Wall: the moment</source>
        <translation>Mir : lo moman</translation>
    </message>
    <message>
        <source>Wall: the code</source>
        <translation>Mir : lo kod</translation>
    </message>
    <message>
        <source>Wall: the vote</source>
        <translation>Mir : lo vot</translation>
    </message>
    <message>
        <source>Wall: the actions</source>
        <translation>Mir : bann aksion</translation>
    </message>
</context>
<context>
    <name>AgendaRing</name>
    <message>
        <source>the clock stands still</source>
        <translation>lorloz lé arété</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>an plis</translation>
    </message>
    <message>
        <source>left</source>
        <translation>i rèss</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>poz</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévi</translation>
    </message>
</context>
<context>
    <name>VoteOutcome</name>
    <message>
        <source>Nobody voted.</source>
        <translation>Pèrsonn la voté.</translation>
    </message>
    <message>
        <source>Fewer than %1 votes: the detail is not shown, so that nobody can be recognised.</source>
        <translation>Mwins ki %1 vot : i montr pa lo détay, pou ke pèrsonn i rokoné.</translation>
    </message>
    <message>
        <source>Blank votes only.</source>
        <translation>Zis vot blan.</translation>
    </message>
    <message>
        <source>%1 comes first.</source>
        <translation>%1 an promié.</translation>
    </message>
    <message>
        <source>Tie at the top: %1.</source>
        <translation>Égalité an-o : %1.</translation>
    </message>
</context>
<context>
    <name>WallActions</name>
    <message>
        <source>Nothing decided yet</source>
        <translation>Nou la ankor rien désidé</translation>
    </message>
    <message>
        <source>What we decided to do</source>
        <translation>Sak nou la désidé</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>pèrsonn ankor</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>é %1 an plis</translation>
    </message>
</context>
<context>
    <name>WallBars</name>
    <message>
        <source>Answers</source>
        <translation>Répons</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Rézilta lo vot</translation>
    </message>
    <message>
        <source>(tie)</source>
        <translation>(égalité)</translation>
    </message>
    <message>
        <source>and %1 more on the phones</source>
        <translation>é %1 an plis si bann téléfonn</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>é %1 an plis</translation>
    </message>
</context>
<context>
    <name>WallDoor</name>
    <message>
        <source>QR code of %1</source>
        <translation>Kod QR %1</translation>
    </message>
    <message>
        <source>Scan, or open in your browser</source>
        <translation>Skané, sansa ouv</translation>
    </message>
    <message>
        <source>then the code</source>
        <translation>apré lo kod</translation>
    </message>
</context>
<context>
    <name>WallMoment</name>
    <message>
        <source>end at %1</source>
        <translation>i fini vèr %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Aprésa : %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Dabor : %1</translation>
    </message>
</context>
<context>
    <name>WallVote</name>
    <message>
        <source>Up to %1 answers each</source>
        <translation>Ziska %1 répons sakinn</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>%1 si %2 la voté</translation>
    </message>
    <message>
        <source>%1 · consultative</source>
        <translation>%1 · vot konsiltatif</translation>
    </message>
</context>
<context>
    <name>WorkshopWall</name>
    <message>
        <source>Your phone votes</source>
        <translation>Vot èk out téléfonn</translation>
    </message>
</context>
</TS>

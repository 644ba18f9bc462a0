<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE">
<context>
    <name>ActionSheet</name>
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
    <name>AgendaNow</name>
    <message>
        <source>left</source>
        <translation>i rès</translation>
    </message>
</context>
<context>
    <name>BallotSheet</name>
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
        <source>Save</source>
        <translation>Anrozistré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anil</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>then the code</source>
        <translation>apré lo kod</translation>
    </message>
</context>
<context>
    <name>Moments</name>
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
</context>
<context>
    <name>PersonSheet</name>
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
    <name>ResultBars</name>
    <message>
        <source>%1 comes first.</source>
        <translation>%1 an promié.</translation>
    </message>
    <message>
        <source>Tie at the top: %1.</source>
        <translation>Égalité an-o : %1.</translation>
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
        <translation>Vot èk out téléfone</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ouv la sal</translation>
    </message>
    <message>
        <source>Open the next vote</source>
        <translation>Ouv ot vot-la</translation>
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
        <source>Where do we stand?</source>
        <translation>Ousa nou lé ?</translation>
    </message>
    <message>
        <source>Is the room ready?</source>
        <translation>La sal lé paré ?</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Amontré</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prépar</translation>
    </message>
</context>
</TS>

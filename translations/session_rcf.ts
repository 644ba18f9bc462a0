<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>NoticeText</name>
    <message>
        <source>Kabar had not closed %1 last time. What was written then has been taken up again; nothing is lost.</source>
        <translation>Kabar la pa gingn fèrm %1 dèrnyé kou. Sat té ékri la été repri : nana ryin la perd.</translation>
    </message>
    <message>
        <source>%1 has this workshop open on %2 since %3: here it can only be read.</source>
        <translation>%1 la rouv latelyé-la dsi %2 dopi %3 : isi, i pé zis lir ali.</translation>
    </message>
    <message>
        <source>This workshop can only be read: its folder cannot be written. To change it, save a copy.</source>
        <translation>Latelyé-la, i pé zis lir ali : i pé pa ékri dann son dosyé. Pou sanz ali, anrozistr inn kopi.</translation>
    </message>
    <message>
        <source>%1 was deleted while it was open. Kabar has written it again; nothing is lost.</source>
        <translation>%1 la été éfasé kan li té rouv. Kabar la rékri ali : nana ryin la perd.</translation>
    </message>
    <message>
        <source>Another program has replaced %1. Kabar leaves that file alone and goes on in %2; both are kept.</source>
        <translation>In not program la ranplas %1. Kabar i tous pa ali, li kontini dann %2 : tou lé dé lé gardé.</translation>
    </message>
    <message>
        <source>%1 had changed after Kabar was interrupted. Both are kept: what was not written then is in %2.</source>
        <translation>%1 la sanzé apré Kabar la été kopé. Tou lé dé lé gardé : sat té pankor ékri lé dann %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written at present. Nothing is lost: Kabar keeps all on this machine and goes on trying.</source>
        <translation>I pé pa ékri %1 pou linstan. Nana ryin la perd : Kabar i gard tout dsi masinn-la, li éséy ankor.</translation>
    </message>
    <message>
        <source>%1 is up to date again.</source>
        <translation>%1 lé ankor a zour.</translation>
    </message>
    <message>
        <source>A copy of this workshop is open too: %1. The two are not brought together.</source>
        <translation>Inn kopi latelyé-la lé rouv osi : %1. Tou lé dé lé pa mét ansanm.</translation>
    </message>
    <message>
        <source>%1 no longer allows it: the tables that rested on it were deleted, and all studies.</source>
        <translation>%1 i permèt pi : bann tab té i repoz si son doné la été éfasé, èk tout zétid.</translation>
    </message>
    <message>
        <source>Tables kept as long as their purpose allows were deleted, and all studies.</source>
        <translation>Bann tab gardé otan ke zot bi i permèt la été éfasé, èk tout zétid.</translation>
    </message>
    <message>
        <source>What employers allowed and took back on this machine cannot be read: figures may rest on what is no longer allowed.</source>
        <translation>Sak bann patron la permèt ousa la artiré si masine-la i gingn pa lir : bann shif i pé repoz si sak lé pi permi.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>the workshop was closed meanwhile</source>
        <translation>latelyé la été fèrmé antretan</translation>
    </message>
    <message>
        <source>%1 has it open on %2 since %3: here it can only be read</source>
        <translation>%1 la rouv ali dsi %2 dopi %3 : isi, i pé zis lir ali</translation>
    </message>
    <message>
        <source>its folder cannot be written: it can only be read</source>
        <translation>i pé pa ékri dann son dosyé : i pé zis lir ali</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>in not program la rouv ali</translation>
    </message>
    <message>
        <source>there is no folder on this machine to work in</source>
        <translation>masinn-la napwin dosyé pou travay</translation>
    </message>
    <message>
        <source>its lock cannot be written: it can only be read</source>
        <translation>i pé pa ékri son ladènn : i pé zis lir ali</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>i pé pa ékri ali</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>i pé pa lir ali</translation>
    </message>
    <message>
        <source>somebody else has put another file in its place</source>
        <translation>in not moun la mèt in not fisyé dann son plas</translation>
    </message>
    <message>
        <source>what an interrupted program had written to %1 was taken up again</source>
        <translation>sat in program kopé la ékri dann %1 la été repri</translation>
    </message>
    <message>
        <source>%1 had changed after a program was interrupted; what that one wrote is in %2</source>
        <translation>%1 la sanzé apré in program la été kopé ; sat li la ékri lé dann %2</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile, and is written again</source>
        <translation>%1 la été éfasé antretan, li lé rékri</translation>
    </message>
    <message>
        <source>another program has replaced %1; the work goes on in %2</source>
        <translation>in not program la ranplas %1 ; travay i kontini dann %2</translation>
    </message>
    <message>
        <source>%1 cannot be written at present; nothing is lost</source>
        <translation>i pé pa ékri %1 pou linstan ; nana ryin la perd</translation>
    </message>
    <message>
        <source>%1 is up to date again</source>
        <translation>%1 lé ankor a zour</translation>
    </message>
    <message>
        <source>a copy of this workshop is open too: %1</source>
        <translation>inn kopi latelyé-la lé rouv osi : %1</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>mémwar i sifi pa</translation>
    </message>
    <message>
        <source>something failed that should not: %1</source>
        <translation>in kékshoz la raté, i devré pa : %1</translation>
    </message>
    <message>
        <source>something failed that should not</source>
        <translation>in kékshoz la raté, i devré pa</translation>
    </message>
    <message>
        <source>if it is open on %1 no more, remove the file “%2” beside it</source>
        <translation>si li lé pi rouvèr dsi %1, tir lo fishié « %2 » koté d’li</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>read only</source>
        <translation>zis pou lir</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>NoticeText</name>
    <message>
        <source>Kabar had not closed %1 last time. What was written then has been taken up again; nothing is lost.</source>
        <translation>Kabar n’avait pas pu refermer %1 la dernière fois. Ce qui avait été écrit a été repris : rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 has this workshop open on %2 since %3: here it can only be read.</source>
        <translation>%1 a ouvert cet atelier sur %2 depuis le %3 : ici, on peut seulement le lire.</translation>
    </message>
    <message>
        <source>This workshop can only be read: its folder cannot be written. To change it, save a copy.</source>
        <translation>Cet atelier peut seulement être lu : on ne peut pas écrire dans son dossier. Pour le modifier, enregistrez une copie.</translation>
    </message>
    <message>
        <source>%1 was deleted while it was open. Kabar has written it again; nothing is lost.</source>
        <translation>%1 a été supprimé pendant qu’il était ouvert. Kabar l’a écrit de nouveau : rien n’est perdu.</translation>
    </message>
    <message>
        <source>Another program has replaced %1. Kabar leaves that file alone and goes on in %2; both are kept.</source>
        <translation>Un autre programme a remplacé %1. Kabar n’y touche pas et continue dans %2 : les deux sont gardés.</translation>
    </message>
    <message>
        <source>%1 had changed after Kabar was interrupted. Both are kept: what was not written then is in %2.</source>
        <translation>%1 avait changé après l’interruption de Kabar. Les deux sont gardés : ce qui n’y était pas encore est dans %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written at present. Nothing is lost: Kabar keeps all on this machine and goes on trying.</source>
        <translation>%1 ne peut pas être écrit pour le moment. Rien n’est perdu : Kabar garde tout sur cette machine et réessaie.</translation>
    </message>
    <message>
        <source>%1 is up to date again.</source>
        <translation>%1 est de nouveau à jour.</translation>
    </message>
    <message>
        <source>A copy of this workshop is open too: %1. The two are not brought together.</source>
        <translation>Une copie de cet atelier est ouverte aussi : %1. Les deux ne sont pas réunies.</translation>
    </message>
    <message>
        <source>%1 no longer allows it: the tables that rested on it were deleted, and all studies.</source>
        <translation>%1 ne le permet plus : les tables qui reposaient sur ses données ont été supprimées, et toutes les études.</translation>
    </message>
    <message>
        <source>Tables kept as long as their purpose allows were deleted, and all studies.</source>
        <translation>Des tables gardées aussi longtemps que leur but le permet ont été supprimées, et toutes les études.</translation>
    </message>
    <message>
        <source>What employers allowed and took back on this machine cannot be read: figures may rest on what is no longer allowed.</source>
        <translation>Ce que les employeurs ont permis ou retiré sur cette machine ne se lit pas : des chiffres peuvent reposer sur ce qui n’est plus permis.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>the workshop was closed meanwhile</source>
        <translation>l’atelier a été fermé entre-temps</translation>
    </message>
    <message>
        <source>%1 has it open on %2 since %3: here it can only be read</source>
        <translation>%1 l’a ouvert sur %2 depuis %3 : ici, on peut seulement le lire</translation>
    </message>
    <message>
        <source>its folder cannot be written: it can only be read</source>
        <translation>on ne peut pas écrire dans son dossier : on peut seulement le lire</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>un autre programme l’a ouvert</translation>
    </message>
    <message>
        <source>there is no folder on this machine to work in</source>
        <translation>cette machine n’a pas de dossier où travailler</translation>
    </message>
    <message>
        <source>its lock cannot be written: it can only be read</source>
        <translation>son verrou ne peut pas être écrit : on peut seulement le lire</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>il ne peut pas être écrit</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>somebody else has put another file in its place</source>
        <translation>quelqu’un d’autre a mis un autre fichier à sa place</translation>
    </message>
    <message>
        <source>what an interrupted program had written to %1 was taken up again</source>
        <translation>ce qu’un programme interrompu avait écrit dans %1 a été repris</translation>
    </message>
    <message>
        <source>%1 had changed after a program was interrupted; what that one wrote is in %2</source>
        <translation>%1 avait changé après l’interruption d’un programme ; ce que celui-ci avait écrit est dans %2</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile, and is written again</source>
        <translation>%1 a été supprimé entre-temps, et est écrit de nouveau</translation>
    </message>
    <message>
        <source>another program has replaced %1; the work goes on in %2</source>
        <translation>un autre programme a remplacé %1 ; le travail continue dans %2</translation>
    </message>
    <message>
        <source>%1 cannot be written at present; nothing is lost</source>
        <translation>%1 ne peut pas être écrit pour le moment ; rien n’est perdu</translation>
    </message>
    <message>
        <source>%1 is up to date again</source>
        <translation>%1 est de nouveau à jour</translation>
    </message>
    <message>
        <source>a copy of this workshop is open too: %1</source>
        <translation>une copie de cet atelier est ouverte aussi : %1</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>something failed that should not: %1</source>
        <translation>quelque chose a échoué qui ne devrait pas : %1</translation>
    </message>
    <message>
        <source>something failed that should not</source>
        <translation>quelque chose a échoué qui ne devrait pas</translation>
    </message>
    <message>
        <source>if it is open on %1 no more, remove the file “%2” beside it</source>
        <translation>s’il n’est plus ouvert sur %1, supprimez le fichier « %2 » à côté de lui</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
</context>
</TS>

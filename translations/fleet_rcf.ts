<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_RE" sourcelanguage="en">
<context>
    <name>CellBars</name>
    <message>
        <source>Cell voltages from %1 to %2 V</source>
        <translation>Tansyon bann sélil %1 ziska %2 V</translation>
    </message>
    <message>
        <source>Cell %1: %2 V</source>
        <translation>Sélil %1 : %2 V</translation>
    </message>
</context>
<context>
    <name>ChargeBar</name>
    <message>
        <source>charge unknown</source>
        <translation>sarz i koné pa</translation>
    </message>
</context>
<context>
    <name>FleetBoard</name>
    <message>
        <source>Vehicles</source>
        <translation>Loto</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Import logs…</source>
        <translation>Amenn zournal…</translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation>Napwin loto ankor</translation>
    </message>
    <message>
        <source>Import logs of a Twizy&apos;s bus (candump or OVMS): the board shows charge, range and the age of each reading.</source>
        <translation>Amenn zournal bus in Twizy (candump oubyin OVMS) : tablo-la i montr la sarz, lotonomi èk laz shak rolévé.</translation>
    </message>
    <message>
        <source>CAN logs</source>
        <translation>Zournal CAN</translation>
    </message>
    <message>
        <source>CAN logs (*.log *.crtd *.txt)</source>
        <translation>Zournal CAN (*.log *.crtd *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tout fisyé (*)</translation>
    </message>
    <message>
        <source>Reading the fleet…</source>
        <translation>I lir la flot…</translation>
    </message>
    <message>
        <source>The fleet cannot be read</source>
        <translation>I gingn pa lir la flot</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>just now</source>
        <translation>astèr minm</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>na %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>na %1 èr</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>na %1 zour</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>na %1 mwa</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>i roul</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>i sarz</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>garé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>i koné pa</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demin %1</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>na %1 an</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import CAN logs</source>
        <translation>Amenn zournal CAN</translation>
    </message>
    <message>
        <source>Logs of candump -l or OVMS (CRTD). Kabar only reads: it never writes to a vehicle. Serial numbers are left out.</source>
        <translation>Zournal candump -l sansa OVMS (CRTD). Kabar i fé zis lir : zamé li ékri dann in loto. Bann niméro séri lé mèt dékoté.</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Dot fisyé…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Swazir bann fisyé…</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Loto</translation>
    </message>
    <message>
        <source>each log its own, by its name</source>
        <translation>inn par zournal, d’apré son nom</translation>
    </message>
    <message>
        <source>Skip and count broken lines</source>
        <translation>Sot é kont bann lign abimé</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>I lir bann zournal</translation>
    </message>
    <message>
        <source>%1 frames read, %2 readings kept, %3 broken lines skipped.</source>
        <translation>%1 tram lir, %2 rolévé gardé, %3 lign abimé soté.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Amenn</translation>
    </message>
    <message>
        <source>Stopped: nothing of these logs was kept.</source>
        <translation>Arété : ryin dann zournal-la la gardé.</translation>
    </message>
    <message>
        <source>Import without the broken lines</source>
        <translation>Amenn san bann lign abimé</translation>
    </message>
</context>
<context>
    <name>RechargeAnswer</name>
    <message>
        <source>Which Twizy should be recharged next?</source>
        <translation>Kèl Twizy i fo sarzé aprésa ?</translation>
    </message>
    <message>
        <source>None before tomorrow</source>
        <translation>Napwin avan demin</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, astèr</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, avan %2</translation>
    </message>
    <message>
        <source>Every range covers the use expected in the next 24 hours, with %1 to spare.</source>
        <translation>Tout loto na asé pou 24 èr, èk %1 an plis.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Aprésa : %1</translation>
    </message>
    <message>
        <source>%1 of range (reading: %2) for %3 expected in 24 hours (from %4 earlier days) and %5 in reserve.</source>
        <translation>%1 lotonomi (rolévé %2) pou %3 i atann dann 24 èr (d’apré %4 zour) èk %5 rézèrv.</translation>
    </message>
    <message>
        <source>%1 of range (reading: %2) for %3, an ordinary day on the island (its own days are not known yet), and %4 in reserve.</source>
        <translation>%1 lotonomi (rolévé %2) pou %3, in zour ordinèr dsi lil (i koné pa ankor sat li), èk %4 rézèrv.</translation>
    </message>
    <message>
        <source>No recent news of any</source>
        <translation>Napwin nouvèl dopi ti moman</translation>
    </message>
    <message>
        <source>The last readings are too old to say. Import newer logs.</source>
        <translation>Bann dèrnyé rolévé lé tro vyé pou dir. Amenn zournal pli nouvo.</translation>
    </message>
    <message>
        <source>Every range read lately covers the use expected in the next 24 hours, with %1 to spare. Without recent news: %2.</source>
        <translation>Tout loto i koné dopi ti moman na asé pou 24 èr, èk %1 an plis. San nouvèl : %2.</translation>
    </message>
</context>
<context>
    <name>ReplayNotice</name>
    <message>
        <source>Simulated fleet, shown as of %1: not live.</source>
        <translation>Flot similé, konm li té %1 : pa an dirèk.</translation>
    </message>
    <message>
        <source>Simulated fleet; ages are counted from now.</source>
        <translation>Flot similé ; bann laz i kont dopi astèr.</translation>
    </message>
    <message>
        <source>Show as of now</source>
        <translation>Montr pou lèr astèr</translation>
    </message>
    <message>
        <source>Show the last moment</source>
        <translation>Montr lo dèrnyé moman</translation>
    </message>
</context>
<context>
    <name>TripList</name>
    <message>
        <source>%1 (under way)</source>
        <translation>%1 (i fé astèr)</translation>
    </message>
    <message>
        <source>No trip in these readings.</source>
        <translation>Napwin trazé dann rolévé-la.</translation>
    </message>
</context>
<context>
    <name>VehicleRow</name>
    <message>
        <source>%1, %2, charge %3, range %4, reading %5</source>
        <translation>%1, %2, sarz %3, lotonomi %4, rolévé %5</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>zamé antandi</translation>
    </message>
</context>
<context>
    <name>VehicleSheet</name>
    <message>
        <source>now</source>
        <translation>astèr</translation>
    </message>
    <message>
        <source>%1 kWh left</source>
        <translation>%1 kWh i rèss</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>santé %1</translation>
    </message>
    <message>
        <source>%1 expected in 24 h</source>
        <translation>%1 i atann dann 24 èr</translation>
    </message>
    <message>
        <source>Charge over the last two days</source>
        <translation>Sarz dann dé dernyé zour</translation>
    </message>
    <message>
        <source>State of charge over the last two days; shaded while it charged</source>
        <translation>Léta la sarz dann dé dernyé zour ; an gri pandan i sarz</translation>
    </message>
    <message>
        <source>Last charge: %1</source>
        <translation>Dèrnyé sarz : %1</translation>
    </message>
    <message>
        <source>No charge in these readings</source>
        <translation>Napwin sarz dann rolévé-la</translation>
    </message>
    <message>
        <source>State of charge during the last charge</source>
        <translation>Léta la sarz pandan dèrnyé sarz</translation>
    </message>
    <message>
        <source>Power into the battery during the last charge</source>
        <translation>Pwisans batri-la la gingné pandan dèrnyé sarz</translation>
    </message>
    <message>
        <source>Cells: %1 mV apart (%2)</source>
        <translation>Bann sélil : %1 mV lékar (%2)</translation>
    </message>
    <message>
        <source>No cell voltages in these readings</source>
        <translation>Napwin tansyon sélil dann rolévé-la</translation>
    </message>
    <message>
        <source>Last trips</source>
        <translation>Dernyé trazé</translation>
    </message>
    <message>
        <source>Name on the board</source>
        <translation>Nom dsi tablo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Sanz nom</translation>
    </message>
    <message>
        <source>Take out of the fleet</source>
        <translation>Tir dann la flot</translation>
    </message>
    <message>
        <source>Its readings go with it; undo brings both back.</source>
        <translation>Son bann rolévé i sava èk ; « Anil » i ramenn tout.</translation>
    </message>
</context>
<context>
    <name>kabar::ui::FleetModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
</TS>

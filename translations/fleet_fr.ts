<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CellBars</name>
    <message>
        <source>Cell voltages from %1 to %2 V</source>
        <translation>Tensions des cellules de %1 à %2 V</translation>
    </message>
    <message>
        <source>Cell %1: %2 V</source>
        <translation>Cellule %1 : %2 V</translation>
    </message>
</context>
<context>
    <name>ChargeBar</name>
    <message>
        <source>charge unknown</source>
        <translation>charge inconnue</translation>
    </message>
</context>
<context>
    <name>FleetBoard</name>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Import logs…</source>
        <translation>Importer des journaux…</translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation>Aucun véhicule pour l’instant</translation>
    </message>
    <message>
        <source>Import logs of a Twizy&apos;s bus (candump or OVMS): the board shows charge, range and the age of each reading.</source>
        <translation>Importez des journaux du bus d’une Twizy (candump ou OVMS) : le tableau montre la charge, l’autonomie et l’âge de chaque relevé.</translation>
    </message>
    <message>
        <source>CAN logs</source>
        <translation>Journaux CAN</translation>
    </message>
    <message>
        <source>CAN logs (*.log *.crtd *.txt)</source>
        <translation>Journaux CAN (*.log *.crtd *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the fleet…</source>
        <translation>Lecture de la flotte…</translation>
    </message>
    <message>
        <source>The fleet cannot be read</source>
        <translation>La flotte ne peut pas être lue</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>il y a %1 mois</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>roule</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>en charge</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>garée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>il y a %1 ans</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import CAN logs</source>
        <translation>Importer des journaux CAN</translation>
    </message>
    <message>
        <source>Logs of candump -l or OVMS (CRTD). Kabar only reads: it never writes to a vehicle. Serial numbers are left out.</source>
        <translation>Journaux de candump -l ou d’OVMS (CRTD). Kabar ne fait que lire : il n’écrit jamais dans un véhicule. Les numéros de série sont laissés de côté.</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Autres fichiers…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>each log its own, by its name</source>
        <translation>un par journal, d’après son nom</translation>
    </message>
    <message>
        <source>Skip and count broken lines</source>
        <translation>Sauter et compter les lignes abîmées</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>Lecture des journaux</translation>
    </message>
    <message>
        <source>%1 frames read, %2 readings kept, %3 broken lines skipped.</source>
        <translation>%1 trames lues, %2 relevés gardés, %3 lignes abîmées sautées.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Stopped: nothing of these logs was kept.</source>
        <translation>Arrêté : rien de ces journaux n’a été gardé.</translation>
    </message>
    <message>
        <source>Import without the broken lines</source>
        <translation>Importer sans les lignes abîmées</translation>
    </message>
</context>
<context>
    <name>RechargeAnswer</name>
    <message>
        <source>Which Twizy should be recharged next?</source>
        <translation>Quelle Twizy recharger ensuite ?</translation>
    </message>
    <message>
        <source>None before tomorrow</source>
        <translation>Aucune d’ici demain</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, maintenant</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, avant %2</translation>
    </message>
    <message>
        <source>Every range covers the use expected in the next 24 hours, with %1 to spare.</source>
        <translation>Chaque autonomie couvre l’usage attendu dans les 24 heures, avec %1 de marge.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>%1 of range (reading: %2) for %3 expected in 24 hours (from %4 earlier days) and %5 in reserve.</source>
        <translation>%1 d’autonomie (relevé %2) pour %3 attendus en 24 heures (d’après %4 jours) et %5 de réserve.</translation>
    </message>
    <message>
        <source>%1 of range (reading: %2) for %3, an ordinary day on the island (its own days are not known yet), and %4 in reserve.</source>
        <translation>%1 d’autonomie (relevé %2) pour %3, une journée ordinaire sur l’île (les siennes ne sont pas encore connues), et %4 de réserve.</translation>
    </message>
    <message>
        <source>No recent news of any</source>
        <translation>Aucune nouvelle récente</translation>
    </message>
    <message>
        <source>The last readings are too old to say. Import newer logs.</source>
        <translation>Les dernières lectures sont trop anciennes pour le dire. Importez des journaux plus récents.</translation>
    </message>
    <message>
        <source>Every range read lately covers the use expected in the next 24 hours, with %1 to spare. Without recent news: %2.</source>
        <translation>Chaque autonomie lue récemment couvre l’usage attendu dans les 24 heures, avec %1 de marge. Sans nouvelles récentes : %2.</translation>
    </message>
</context>
<context>
    <name>ReplayNotice</name>
    <message>
        <source>Simulated fleet, shown as of %1: not live.</source>
        <translation>Flotte simulée, montrée au %1 : pas en direct.</translation>
    </message>
    <message>
        <source>Simulated fleet; ages are counted from now.</source>
        <translation>Flotte simulée ; les âges sont comptés à partir de maintenant.</translation>
    </message>
    <message>
        <source>Show as of now</source>
        <translation>Montrer à l’heure actuelle</translation>
    </message>
    <message>
        <source>Show the last moment</source>
        <translation>Montrer le dernier instant</translation>
    </message>
</context>
<context>
    <name>TripList</name>
    <message>
        <source>%1 (under way)</source>
        <translation>%1 (en cours)</translation>
    </message>
    <message>
        <source>No trip in these readings.</source>
        <translation>Aucun trajet dans ces relevés.</translation>
    </message>
</context>
<context>
    <name>VehicleRow</name>
    <message>
        <source>%1, %2, charge %3, range %4, reading %5</source>
        <translation>%1, %2, charge %3, autonomie %4, relevé %5</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>jamais entendue</translation>
    </message>
</context>
<context>
    <name>VehicleSheet</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 kWh left</source>
        <translation>%1 kWh restants</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>santé %1</translation>
    </message>
    <message>
        <source>%1 expected in 24 h</source>
        <translation>%1 attendus en 24 h</translation>
    </message>
    <message>
        <source>Charge over the last two days</source>
        <translation>Charge des deux derniers jours</translation>
    </message>
    <message>
        <source>State of charge over the last two days; shaded while it charged</source>
        <translation>État de charge des deux derniers jours ; en grisé pendant la recharge</translation>
    </message>
    <message>
        <source>Last charge: %1</source>
        <translation>Dernière recharge : %1</translation>
    </message>
    <message>
        <source>No charge in these readings</source>
        <translation>Aucune recharge dans ces relevés</translation>
    </message>
    <message>
        <source>State of charge during the last charge</source>
        <translation>État de charge pendant la dernière recharge</translation>
    </message>
    <message>
        <source>Power into the battery during the last charge</source>
        <translation>Puissance reçue par la batterie pendant la dernière recharge</translation>
    </message>
    <message>
        <source>Cells: %1 mV apart (%2)</source>
        <translation>Cellules : %1 mV d’écart (%2)</translation>
    </message>
    <message>
        <source>No cell voltages in these readings</source>
        <translation>Aucune tension de cellule dans ces relevés</translation>
    </message>
    <message>
        <source>Last trips</source>
        <translation>Derniers trajets</translation>
    </message>
    <message>
        <source>Name on the board</source>
        <translation>Nom au tableau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Take out of the fleet</source>
        <translation>Retirer de la flotte</translation>
    </message>
    <message>
        <source>Its readings go with it; undo brings both back.</source>
        <translation>Ses relevés partent avec ; « Annuler » ramène le tout.</translation>
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

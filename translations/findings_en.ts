<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Studies</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s), %1 remote days a week</source>
        <translation>
            <numerusform>%n employee, %1 remote days a week</numerusform>
            <numerusform>%n employees, %1 remote days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message numerus="yes">
        <source>%1: %n employee(s) concerned</source>
        <translation>
            <numerusform>%1: %n employee concerned</numerusform>
            <numerusform>%1: %n employees concerned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s), by the whole %n</source>
        <translation>
            <numerusform>%1 days</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A third place %1 would serve %n employee(s) of at least %2 employers</source>
        <translation>
            <numerusform>A third place %1 would serve %n employee of at least %2 employers</numerusform>
            <numerusform>A third place %1 would serve %n employees of at least %2 employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) live less than %1 km from work and drive</source>
        <translation>
            <numerusform>%n employee lives less than %1 km from work and drives</numerusform>
            <numerusform>%n employees live less than %1 km from work and drive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) live %1 to %2 km from work and drive</source>
        <translation>
            <numerusform>%n employee lives %1 to %2 km from work and drives</numerusform>
            <numerusform>%n employees live %1 to %2 km from work and drive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n employee(s) drive alone at the same hours</source>
        <translation>
            <numerusform>%1, %n employee drives alone at the same hours</numerusform>
            <numerusform>%1, %n employees drive alone at the same hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n car</numerusform>
            <numerusform>%n cars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rider(s) a day, by %n</source>
        <translation>
            <numerusform>rider a day</numerusform>
            <numerusform>riders a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rider(s), by %n</source>
        <translation>
            <numerusform>rider</numerusform>
            <numerusform>riders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, a shuttle every %n minute(s) would carry %2</source>
        <translation>
            <numerusform>%1, a shuttle every minute would carry %2</numerusform>
            <numerusform>%1, a shuttle every %n minutes would carry %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n third place(s) would serve %1 and avoid %2.</source>
        <translation>
            <numerusform>One third place would serve %1 and avoid %2.</numerusform>
            <numerusform>%n third places would serve %1 and avoid %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) drive the same way alone at the same hour: two to a car, up to %1 fewer, or %2.</source>
        <translation>
            <numerusform>%n employee drives the same way alone at the same hour: two to a car, up to %1 fewer, or %2.</numerusform>
            <numerusform>%n employees drive the same way alone at the same hour: two to a car, up to %1 fewer, or %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shuttle line(s) would pass by %1 and carry %2 of them.</source>
        <translation>
            <numerusform>One shuttle line would pass by %1 and carry %2 of them.</numerusform>
            <numerusform>%n shuttle lines would pass by %1 and carry %2 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n driver(s)</source>
        <translation>
            <numerusform>%n driver</numerusform>
            <numerusform>%n drivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s), too few around their homes for their distance to leave the employer</source>
        <translation>
            <numerusform>%n employee, too few around home for the distance to leave the employer</numerusform>
            <numerusform>%n employees, too few around their homes for their distance to leave the employer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) whose hour of arrival is not known, or in a zone too large to share a car</source>
        <translation>
            <numerusform>%n employee whose hour of arrival is not known, or in a zone too large to share a car</numerusform>
            <numerusform>%n employees whose hour of arrival is not known, or in a zone too large to share a car</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) of whom nobody said how many days could be worked elsewhere</source>
        <translation>
            <numerusform>%n employee of whom nobody said how many days could be worked elsewhere</numerusform>
            <numerusform>%n employees of whom nobody said how many days could be worked elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) in a zone too large to be put on the map</source>
        <translation>
            <numerusform>%n employee in a zone too large to be put on the map</numerusform>
            <numerusform>%n employees in a zone too large to be put on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) in a zone too large to be given a stop</source>
        <translation>
            <numerusform>%n employee in a zone too large to be given a stop</numerusform>
            <numerusform>%n employees in a zone too large to be given a stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This cannot be told: %n employee(s), all there are, live in zones too large or did not say enough. More employers on the same ways would help.</source>
        <translation>
            <numerusform>This cannot be told: the one employee there is lives in a zone too large or did not say enough. More employers on the same ways would help.</numerusform>
            <numerusform>This cannot be told: all %n employees live in zones too large or did not say enough. More employers on the same ways would help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found: no other way gathers %2 drivers of more than %3 km in zones that can be placed.</source>
        <translation>
            <numerusform>%1, %n found: no other way gathers %2 drivers of more than %3 km in zones that can be placed.</numerusform>
            <numerusform>%1, %n found: no other way gathers %2 drivers of more than %3 km in zones that can be placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) asked for</source>
        <translation>
            <numerusform>%n line asked for</numerusform>
            <numerusform>%n lines asked for</numerusform>
        </translation>
    </message>
</context>
</TS>

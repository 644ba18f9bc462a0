<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%n vote(s) against %1</source>
        <translation>
            <numerusform>%n vote against %1</numerusform>
            <numerusform>%n votes against %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>present, by %n</source>
        <translation>
            <numerusform>present</numerusform>
            <numerusform>present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>registered, by %n</source>
        <translation>
            <numerusform>registered</numerusform>
            <numerusform>registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employee(s), by %n</source>
        <translation>
            <numerusform>employee</numerusform>
            <numerusform>employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer(s), by %n</source>
        <translation>
            <numerusform>employer</numerusform>
            <numerusform>employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) a cell, by %n</source>
        <translation>
            <numerusform>person a cell</numerusform>
            <numerusform>persons a cell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s), by %n</source>
        <translation>
            <numerusform>vote</numerusform>
            <numerusform>votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) each, tied, by %n</source>
        <translation>
            <numerusform>vote each, tied</numerusform>
            <numerusform>votes each, tied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>voter(s), by %n</source>
        <translation>
            <numerusform>voter</numerusform>
            <numerusform>voters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>voter(s) did not choose it, by %n</source>
        <translation>
            <numerusform>voter did not choose it</numerusform>
            <numerusform>voters did not choose it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s), by %n</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, up to %n choice(s) each; the vote is consultative.</source>
        <translation>
            <numerusform>, up to %n choice each; the vote is consultative.</numerusform>
            <numerusform>, up to %n choices each; the vote is consultative.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finding %1, table %2, %n released cell(s)</source>
        <translation>
            <numerusform>finding %1, table %2, %n released cell</numerusform>
            <numerusform>finding %1, table %2, %n released cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s), %1 choices at most, consultative vote</source>
        <translation>
            <numerusform>%n ballot, %1 choices at most, consultative vote</numerusform>
            <numerusform>%n ballots, %1 choices at most, consultative vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered, as the wiki says</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n voter(s), consultative vote)</source>
        <translation>
            <numerusform>%1 (%n voter, consultative vote)</numerusform>
            <numerusform>%1 (%n voters, consultative vote)</numerusform>
        </translation>
    </message>
</context>
</TS>

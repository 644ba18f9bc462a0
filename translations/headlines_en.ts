<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>All %n choice(s) of measures were computed.</source>
        <translation>
            <numerusform>The only choice of measures was computed.</numerusform>
            <numerusform>All %n choices of measures were computed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n most promising choice(s) of measures were computed.</source>
        <translation>
            <numerusform>The most promising choice of measures was computed.</numerusform>
            <numerusform>The %n most promising choices of measures were computed.</numerusform>
        </translation>
    </message>
</context>
</TS>

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

ColumnLayout {
    id: root

    required property StudyParameters parameters

    spacing: Theme.s2

    SentenceSlider {
        Layout.fillWidth: true
        sentence: qsTr("Run %1 lines")
        from: 1
        to: 12
        value: root.parameters.lines
        onMoved: value => root.parameters.lines = value
    }
    SentenceSlider {
        Layout.fillWidth: true
        sentence: qsTr("every %1 minutes")
        from: 10
        to: 60
        stepSize: 5
        value: root.parameters.headway
        onMoved: value => root.parameters.headway = value
    }
    SentenceSlider {
        Layout.fillWidth: true
        sentence: qsTr("for %1 hours morning and evening")
        valueText: Format.number(value / 60, value % 60 === 0 ? 0 : 1)
        from: 60
        to: 240
        stepSize: 30
        value: root.parameters.window
        onMoved: value => root.parameters.window = value
    }
    SentenceSlider {
        Layout.fillWidth: true
        sentence: qsTr("with %1 seats each")
        from: 8
        to: 60
        stepSize: 2
        value: root.parameters.seats
        onMoved: value => root.parameters.seats = value
    }
    SentenceSlider {
        Layout.fillWidth: true
        sentence: qsTr("taken by %1 % of the drivers along them")
        from: 2
        to: 40
        value: root.parameters.uptake
        onMoved: value => root.parameters.uptake = value
    }
}

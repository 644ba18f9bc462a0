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
        sentence: qsTr("Share a car on trips over %1 km")
        from: 2
        to: 30
        value: root.parameters.carpoolKilometres
        onMoved: value => root.parameters.carpoolKilometres = value
    }
    SentenceSlider {
        Layout.fillWidth: true
        sentence: qsTr("and show the %1 strongest links")
        from: 3
        to: 30
        value: root.parameters.carpoolLinks
        onMoved: value => root.parameters.carpoolLinks = value
    }
    Type {
        Layout.fillWidth: true
        role: Type.Caption
        quiet: true
        text: qsTr("At most every second driver leaves the car at home, and only where people start, arrive and travel at the same half hour.")
    }
}

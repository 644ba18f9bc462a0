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
        sentence: qsTr("Open %1 third places")
        from: 1
        to: 8
        value: root.parameters.places
        onMoved: value => root.parameters.places = value
    }
    SentenceSlider {
        Layout.fillWidth: true
        sentence: qsTr("within %1 minutes of home")
        from: 5
        to: 45
        stepSize: 5
        value: root.parameters.accessMinutes
        onMoved: value => root.parameters.accessMinutes = value
    }
    Type { text: qsTr("reached"); role: Type.Lead }
    ChoiceField {
        id: access
        Layout.fillWidth: true
        name: qsTr("How the third place is reached")
        model: [qsTr("on foot"), qsTr("by bicycle"), qsTr("by e-bike"), qsTr("by Twizy"), qsTr("by car")]
        currentIndex: root.parameters.access
        onActivated: index => root.parameters.access = index
        // choosing and a change of language both take the binding away
        onModelChanged: currentIndex = root.parameters.access
        Connections {
            target: root.parameters
            function onChanged() { access.currentIndex = root.parameters.access }
        }
    }
}

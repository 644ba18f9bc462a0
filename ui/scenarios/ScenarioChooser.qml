// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// A scenario's letter, and the list to choose it from.
RowLayout {
    id: root

    property string letter
    property color tint
    property list<string> names
    property int index
    signal chosen(int index)

    spacing: Theme.s2
    onIndexChanged: field.currentIndex = index

    Rectangle {
        implicitWidth: Math.round(26 * Theme.scale)
        implicitHeight: implicitWidth
        radius: width / 2
        color: root.tint
        Type { anchors.centerIn: parent; text: root.letter; font.weight: Font.Bold; color: Theme.card; Accessible.ignored: true }
    }
    ChoiceField {
        id: field
        Layout.fillWidth: true
        name: qsTr("Scenario %1").arg(root.letter)
        model: root.names
        onActivated: index => root.chosen(index)
        // both a choice in the list and a new list take a binding away
        onModelChanged: currentIndex = root.index
        Component.onCompleted: currentIndex = root.index
    }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// Which two scenarios the page compares, whether B's map shows its level or the difference, and whether the maps stand beside
// each other or one is swiped over the other.
RowLayout {
    id: root

    required property ScenarioLab lab
    property bool compact: false  // figures and maps take turns
    readonly property bool figuresShown: !compact || turns.currentIndex === 0
    readonly property bool mapsShown: !compact || turns.currentIndex > 0
    readonly property bool swipe: compact ? turns.currentIndex === 2 : sides.currentIndex === 1

    spacing: Theme.s3

    ScenarioChooser {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        letter: "A"
        tint: Theme.violet
        names: root.lab.names
        index: root.lab.a
        onChosen: index => root.lab.a = index
    }
    ScenarioChooser {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        letter: "B"
        tint: Theme.primary
        names: root.lab.names
        index: root.lab.b
        onChosen: index => root.lab.b = index
    }
    SegmentedControl {
        visible: root.mapsShown
        options: [qsTr("Levels"), qsTr("Difference")]
        currentIndex: root.lab.showsChange ? 1 : 0
        onChosen: index => root.lab.showsChange = index === 1
    }
    SegmentedControl {
        id: sides
        visible: !root.compact
        options: [qsTr("Side by side"), qsTr("Swipe")]
    }
    SegmentedControl {
        id: turns
        visible: root.compact
        options: [qsTr("Figures"), qsTr("Maps"), qsTr("Swipe")]
    }
}

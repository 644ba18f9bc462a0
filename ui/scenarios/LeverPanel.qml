// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Controls
import Kabar.Theme

// The levers of A or B by family of measures; the scenario's name can be changed, copied, deleted.
Card {
    id: root

    required property ScenarioLab lab
    property bool whole: false  // as long as all levers, for a sheet that scrolls
    readonly property string scenarioName: lab.names[lab.editsB ? lab.b : lab.a] ?? ""

    padding: Theme.s3

    RowLayout {
        width: parent.width
        spacing: Theme.s1
        SegmentedControl {
            options: ["A", "B"]
            currentIndex: root.lab.editsB ? 1 : 0
            onChosen: index => root.lab.editsB = index === 1
        }
        Item { Layout.fillWidth: true }
        IconButton { iconName: "pencil"; text: qsTr("Rename"); enabled: !root.lab.locked; onClicked: rename.visible = !rename.visible }
        IconButton { iconName: "copy"; text: qsTr("Duplicate"); onClicked: root.lab.duplicate() }
        IconButton { iconName: "trash"; text: qsTr("Delete"); enabled: root.lab.deletable; onClicked: root.lab.remove() }
    }
    TextInputField {
        id: rename
        width: parent.width
        visible: false
        text: root.scenarioName
        label: qsTr("Name of the scenario")
        validator: RegularExpressionValidator { regularExpression: /.{1,60}/ }
        onAccepted: { root.lab.rename(text); visible = false }
        onVisibleChanged: if (visible) { text = root.scenarioName; forceActiveFocus() }
        Keys.onEscapePressed: visible = false
        // another scenario is not renamed by what was begun for this one
        Connections {
            target: root.lab
            function onPairChanged() { rename.visible = false }
        }
    }
    Type {
        width: parent.width
        visible: root.lab.locked
        quiet: true
        text: qsTr("Today's situation has no levers. Duplicate it to make a scenario of it.")
    }
    ListView {
        id: list
        width: parent.width
        height: root.whole ? contentHeight : root.height - y - 2 * root.padding
        interactive: !root.whole
        visible: !root.lab.locked
        clip: true
        model: root.lab.levers
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.s1
        // keeps every slider alive, so that scrolling never ends a drag
        cacheBuffer: 4000
        T.ScrollBar.vertical: ScrollHandle { }
        section.property: "group"
        section.delegate: Row {
            required property string section
            topPadding: Theme.s3
            bottomPadding: Theme.s1
            spacing: Theme.s2
            Icon { name: Words.groupIcons[parent.section]; color: Theme.primary; size: Math.round(18 * Theme.scale) }
            Type { text: Words.groups[parent.section]; strong: true }
        }
        delegate: LeverRow {
            width: ListView.view.width - Theme.s3
            onMoved: (key, amount) => root.lab.setLever(key, amount)
            onReleased: root.lab.commitLevers()
        }
    }
}

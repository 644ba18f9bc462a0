// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// What can be done with the file, under the workshop's title.
T.Popup {
    id: root

    property bool hasFile: false
    signal newAsked
    signal openAsked
    signal copyAsked
    signal renameAsked
    signal closeAsked
    signal helpAsked

    padding: Theme.s2
    width: Math.round(320 * Theme.scale)
    implicitHeight: contentItem.implicitHeight + 2 * padding
    focus: true

    readonly property var entries: [
        { text: qsTr("New workshop…"), keys: "Ctrl+N", icon: "plus", needsFile: false, act: () => root.newAsked() },
        { text: qsTr("Open…"), keys: "Ctrl+O", icon: "folder", needsFile: false, act: () => root.openAsked() },
        { text: qsTr("Save a copy…"), keys: "Ctrl+Shift+S", icon: "copy", needsFile: true, act: () => root.copyAsked() },
        { text: qsTr("Rename the workshop…"), keys: "F2", icon: "pencil", needsFile: true, act: () => root.renameAsked() },
        { text: qsTr("Close the workshop"), keys: "Ctrl+W", icon: "close", needsFile: true, act: () => root.closeAsked() },
        { text: qsTr("Keyboard and about…"), keys: "F1", icon: "info", needsFile: false, act: () => root.helpAsked() }
    ]

    background: Card { floating: true; color: Theme.raised }
    contentItem: Column {
        Repeater {
            model: root.entries
            T.AbstractButton {
                id: entry
                required property var modelData
                width: parent ? parent.width : 0
                implicitHeight: Theme.controlHeight
                enabled: root.hasFile || !modelData.needsFile
                opacity: enabled ? 1 : 0.4
                text: modelData.text
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.MenuItem
                Accessible.name: text
                Keys.onReturnPressed: entry.click()
                onClicked: { root.close(); modelData.act() }
                contentItem: Item {
                    Icon { x: Theme.s2; anchors.verticalCenter: parent.verticalCenter; name: entry.modelData.icon; color: Theme.muted }
                    Type { x: Theme.s2 * 2 + Theme.iconSize; anchors.verticalCenter: parent.verticalCenter; text: entry.text; Accessible.ignored: true }
                    Type { anchors.right: parent.right; anchors.rightMargin: Theme.s2; anchors.verticalCenter: parent.verticalCenter; text: entry.modelData.keys; role: Type.Caption; quiet: true; Accessible.ignored: true }
                }
                background: Rectangle { radius: Theme.smallRadius; color: entry.hovered || entry.visualFocus ? Theme.primarySoft : "transparent" }
            }
        }
        Rectangle { width: parent.width; height: 1; color: Theme.line; visible: root.hasFile }
        Type {
            visible: root.hasFile
            width: parent.width
            leftPadding: Theme.s2
            topPadding: Theme.s2
            role: Type.Caption
            quiet: true
            text: qsTr("Everything is saved as you go.")
        }
    }
}

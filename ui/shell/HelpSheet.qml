// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The keys that work everywhere, those of the hall, and what Kabar is.
SideSheet {
    id: root

    title: qsTr("Keyboard and about")

    component Part: Type {
        width: parent?.width ?? 0
        topPadding: Theme.s2
        strong: true
    }
    component Line: RowLayout {
        id: line
        required property string what
        required property string keys
        width: parent?.width ?? 0
        spacing: Theme.s3
        Type { text: line.what; Layout.fillWidth: true }
        Rectangle {
            implicitWidth: cap.implicitWidth + 2 * Theme.s2
            implicitHeight: cap.implicitHeight + Theme.s1
            radius: Theme.smallRadius
            color: Theme.sunken
            border.color: Theme.line
            Type { id: cap; anchors.centerIn: parent; text: line.keys; role: Type.Caption; wrapMode: Text.NoWrap }
        }
    }

    Part { text: qsTr("Everywhere"); topPadding: 0 }
    Line { what: qsTr("Go to a page"); keys: "Ctrl+1 … 7" }
    Line { what: qsTr("Undo, redo"); keys: "Ctrl+Z, Ctrl+Y" }
    Line { what: qsTr("Next control, previous control"); keys: qsTr("Tab, Shift+Tab") }
    Line { what: qsTr("Close a panel"); keys: qsTr("Esc") }
    Line { what: qsTr("New workshop, open a workshop"); keys: "Ctrl+N, Ctrl+O" }
    Line { what: qsTr("Save a copy, rename, close"); keys: "Ctrl+Shift+S, F2, Ctrl+W" }

    Part { text: qsTr("On a map") }
    Line { what: qsTr("Move"); keys: "← ↑ → ↓" }
    Line { what: qsTr("Closer, further, whole island"); keys: qsTr("+, −, Home") }

    Part { text: qsTr("Leading the room: on Workshop › Lead and on the wall") }
    Line { what: qsTr("Show the wall, leave it"); keys: qsTr("F11, Esc") }
    Line { what: qsTr("Start the block, pause it, go on: never ends it"); keys: qsTr("Space") }
    Line { what: qsTr("End the block, start the next (Ctrl+Z takes it back)"); keys: "→" }
    Line { what: qsTr("Press the control that has the focus"); keys: qsTr("Enter") }
    Line { what: qsTr("Close the vote and show its result"); keys: qsTr("Enter") }

    Part { text: qsTr("About") }
    Type {
        width: parent.width
        quiet: true
        text: qsTr("Kabar %1. Free software under the GPL, version 3 or later, without any warranty. Nothing is sent anywhere: the workshop is one file on this computer.").arg(Qt.application.version)
    }
}

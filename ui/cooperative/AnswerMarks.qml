// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// One mark a question: full when it was answered, crossed when refused, a triangle when it failed, hollow when not asked.
Row {
    id: root

    property list<string> answers
    spacing: Theme.s1

    Repeater {
        model: root.answers
        Rectangle {
            id: mark
            required property string modelData
            readonly property bool answered: modelData === "answered"
            readonly property bool wrong: modelData === "refused" || modelData === "failed"
            width: Math.round(12 * Theme.scale)
            height: width
            radius: 3
            color: answered ? Theme.primary : "transparent"
            border.width: 1
            border.color: wrong ? Theme.accent : answered ? Theme.primary : Theme.muted
            Icon {
                anchors.centerIn: parent
                visible: mark.answered || mark.wrong
                name: mark.answered ? "check" : mark.modelData === "failed" ? "warning" : "close"
                size: parent.width - 3
                color: mark.answered ? Theme.primaryInk : Theme.accent
            }
        }
    }
}

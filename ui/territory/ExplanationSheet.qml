// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// The worked case of what was clicked: its figure, what stands behind it, and where it comes from.
SideSheet {
    id: root

    required property mapExplanation explanation

    title: explanation.title

    Type { width: parent.width; role: Type.Hero; text: root.explanation.figure; lineHeight: 1 }
    Type { width: parent.width; role: Type.Lead; text: root.explanation.caption }
    Repeater {
        model: root.explanation.sentences
        Type {
            required property string modelData
            width: parent ? parent.width : 0
            text: modelData
        }
    }
    Rectangle { width: parent.width; height: 1; color: Theme.line }
    Type { width: parent.width; role: Type.Caption; strong: true; text: qsTr("Where this comes from") }
    Repeater {
        model: root.explanation.sources
        Type {
            required property string modelData
            width: parent ? parent.width : 0
            role: Type.Caption
            quiet: true
            text: modelData
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// What is missing, beside where it is missing, and what to do about it. A note gives way downwards to the one above it.
Item {
    id: root

    property list<briefNote> notes
    required property real pageHeight
    required property real pageStep  // from the top of a page to that of the next
    signal chosen(field: string)

    Repeater {
        id: repeater
        model: root.notes
        T.AbstractButton {
            id: note
            required property int index
            required property briefNote modelData
            readonly property Item above: index > 0 ? repeater.itemAt(index - 1) : null

            y: Math.round(Math.max(modelData.page * root.pageStep + modelData.y * root.pageHeight - Theme.s2, above ? above.y + above.height + Theme.s2 : 0))
            width: root.width
            implicitHeight: words.implicitHeight + 2 * Theme.s2
            enabled: modelData.field !== ""
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: modelData.text
            Accessible.name: modelData.text
            Accessible.description: modelData.advice
            Keys.onReturnPressed: note.click()
            onClicked: root.chosen(modelData.field)

            background: Rectangle {
                radius: Theme.smallRadius
                color: note.hovered ? Theme.accentSoft : Theme.card
                border.width: 1
                border.color: Theme.line
                Rectangle { width: 3; radius: 1.5; color: note.enabled ? Theme.accent : Theme.muted; anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 1 } }
                FocusRing { shown: note.visualFocus }
            }
            contentItem: Item {
                Column {
                    id: words
                    x: Theme.s3
                    y: Theme.s2
                    width: parent.width - 2 * Theme.s3
                    Type { width: parent.width; role: Type.Caption; strong: true; text: note.modelData.text; Accessible.ignored: true }
                    Type { width: parent.width; role: Type.Caption; quiet: true; text: note.modelData.advice; visible: text !== ""; Accessible.ignored: true }
                }
            }
        }
    }
}

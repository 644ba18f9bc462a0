// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// One employer beside the line: what it holds, what it was asked, what it answered.
T.AbstractButton {
    id: root

    required property employerCard card

    readonly property bool _wrong: card.state === "refused" || card.state === "failed"
    readonly property color _tint: _wrong ? Theme.accent : card.state === "answered" ? Theme.primary : Theme.muted

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    padding: Theme.s1
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    Accessible.name: card.name + ", " + line.text + ", " + CoopWords.state(card.state)
    Keys.onReturnPressed: root.click()
    HoverHandler { cursorShape: Qt.PointingHandCursor }
    Hint {
        text: root._wrong ? CoopProblems.reason(root.card.reason)
            : root.card.asked > 0 ? qsTr("%1 of %2 questions answered. Open: what it allows, and what would leave").arg(root.card.answered).arg(root.card.asked)
            : root.card.state === "silent" ? qsTr("Its owner has not allowed anything yet. Open: what is asked, and what would leave")
            : qsTr("Not asked yet. Open: what it allows, and what would leave")
        shown: root.hovered || root.visualFocus
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: root.hovered || root.visualFocus ? 2 : 1
        border.color: root.hovered || root.visualFocus ? Theme.primary : root._wrong ? Theme.accent : Theme.line
    }
    contentItem: ColumnLayout {
        spacing: 0
        TextMetrics { id: whole; font: line.font; text: qsTr("%1 employees stay here").arg(Format.number(root.card.employees, 0)) }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s1
            Type {
                Layout.fillWidth: true
                text: root.card.name
                font.weight: Font.Medium
                lineHeight: 1.1
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Icon {
                visible: root.card.tightened
                name: "shield"
                size: Math.round(14 * Theme.scale)
                color: Theme.primary
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2
            Type {
                id: line
                Layout.fillWidth: true
                role: Type.Caption
                lineHeight: 1.1
                color: root._wrong ? Theme.accent : Theme.muted
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                text: root._wrong ? CoopProblems.reason(root.card.reason)
                    : root.card.answered > 0 ? (whole.advanceWidth <= root.availableWidth - marks.implicitWidth - Theme.s2 ? whole.text : qsTr("%1 employees").arg(Format.number(root.card.employees, 0)))
                    : CoopWords.state(root.card.state)
                Accessible.ignored: true
            }
            AnswerMarks { id: marks; answers: root.card.answers; visible: root.card.asked > 0 }
            Icon {
                visible: root.card.asked === 0
                name: CoopWords.stateIcon(root.card.state)
                size: Math.round(14 * Theme.scale)
                color: root._tint
            }
        }
    }
}

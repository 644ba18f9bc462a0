// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// What each question would let out of one employer's database, played without sending anything.
Column {
    id: root

    property list<algorithmCard> cards
    property bool busy: false
    property string problem
    spacing: Theme.s2

    Type {
        width: parent.width
        role: Type.Caption
        quiet: true
        text: root.busy ? qsTr("Reading the database…") : qsTr("Played here, nothing is sent: every row stays, these sums would join those of the other employers.")
    }
    Type { width: parent.width; visible: text !== ""; color: Theme.accent; text: root.problem }
    Repeater {
        model: root.cards
        ColumnLayout {
            id: item
            required property algorithmCard modelData
            readonly property real share: modelData.cellsAsked > 0 ? modelData.cellsReleased / modelData.cellsAsked : 0
            width: root.width
            spacing: Theme.s1
            Type { text: CoopWords.title(item.modelData); role: Type.Caption; font.weight: Font.DemiBold; Layout.fillWidth: true }
            Rectangle {
                visible: item.modelData.released
                Layout.fillWidth: true
                implicitHeight: Math.round(8 * Theme.scale)
                radius: height / 2
                color: Theme.primarySoft
                Rectangle { width: parent.width * item.share; height: parent.height; radius: parent.radius; color: Theme.primary }
            }
            Type {
                Layout.fillWidth: true
                role: Type.Caption
                quiet: true
                text: item.modelData.released
                    ? qsTr("%1 cells of %2: with the others' persons in the same cell; the rest only merged with neighbours")
                          .arg(Format.number(item.modelData.cellsReleased, 0)).arg(Format.number(item.modelData.cellsAsked, 0))
                    : qsTr("Nothing would leave. %1").arg(CoopWords.reason(item.modelData.reason))
            }
        }
    }
}

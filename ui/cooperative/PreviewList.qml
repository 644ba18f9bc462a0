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
    property draftProblem problem
    property bool choosing: false  // whether each question has a switch for its owner
    property algorithmCard _none
    signal chosen(string hash, bool allowed)
    spacing: Theme.s2

    Type {
        width: parent.width
        role: Type.Caption
        quiet: true
        text: root.busy ? qsTr("Reading the database…") : qsTr("Played here, nothing is sent: every row stays, these sums would join those of the other employers.")
    }
    Type {
        width: parent.width
        visible: root.problem.detail !== ""
        color: Theme.accent
        text: visible ? CoopProblems.sentence(root.problem) : ""
    }
    Repeater {
        model: root.cards.length  // by number: a switch keeps the keyboard when it is turned
        ColumnLayout {
            id: item
            required property int index
            readonly property algorithmCard modelData: index < root.cards.length ? root.cards[index] : root._none
            readonly property real share: modelData.cellsAsked > 0 ? modelData.cellsReleased / modelData.cellsAsked : 0
            width: root.width
            spacing: Theme.s1
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s2
                Type { text: CoopWords.title(item.modelData); role: Type.Caption; font.weight: Font.DemiBold; Layout.fillWidth: true }
                ToggleSwitch {
                    visible: root.choosing
                    checked: item.modelData.allowed
                    Accessible.name: qsTr("Allow “%1”").arg(CoopWords.title(item.modelData))
                    onToggled: root.chosen(item.modelData.hash, checked)
                }
            }
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
                    ? qsTr("%n cell(s) of %1 hold enough of your own persons; the rest leave merged with neighbours, unless others are in the same cell", "", item.modelData.cellsReleased)
                          .arg(Format.number(item.modelData.cellsAsked, 0))
                    : qsTr("Nothing would leave. %1").arg(CoopProblems.reason(item.modelData.reason))
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// A closed ballot: who leads in words, a bar for each option, ties named as ties.
ColumnLayout {
    id: root

    required property VoteRoom room

    readonly property var first: room.results.filter(each => each.rank === 1 && each.votes > 0)
    readonly property string outcome: room.heldBack
        ? (room.voters === 0 ? qsTr("Nobody voted.") : qsTr("Fewer than %1 votes: the detail is not shown, so that nobody can be recognised.").arg(room.leastVoters))
        : first.length === 0 ? qsTr("Blank votes only.")
        : first.length === 1 ? qsTr("%1 comes first.").arg(first[0].label)
        : qsTr("Tie at the top: %1.").arg(first.map(each => each.label).join(", "))

    spacing: Theme.s3

    Type {
        Layout.fillWidth: true
        role: root.room.heldBack ? Type.Lead : Type.Display
        color: root.room.heldBack ? Theme.ink : Theme.primary
        text: root.outcome
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.room.results
        interactive: contentHeight > height
        spacing: Math.max(Theme.s2, Math.min(Theme.s4, (height - count * row) / Math.max(1, count)))
        readonly property real row: Math.round(46 * Theme.scale)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Result of the vote")
        T.ScrollBar.vertical: ScrollHandle { }

        delegate: Item {
            id: bar
            required property var modelData
            readonly property bool leads: modelData.rank === 1 && modelData.votes > 0
            width: ListView.view.width
            height: list.row
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.label + ": " + Moments.votes(modelData.votes)

            RowLayout {
                width: parent.width
                spacing: Theme.s2
                Type { text: bar.modelData.label; role: Type.Lead; font.weight: bar.leads ? Font.DemiBold : Font.Normal; elide: Text.ElideRight; wrapMode: Text.NoWrap; Layout.fillWidth: true; Accessible.ignored: true }
                Type { visible: bar.modelData.tied && bar.modelData.votes > 0; text: qsTr("= tie"); role: Type.Caption; quiet: true; Accessible.ignored: true }
                Type { text: String(bar.modelData.votes); role: Type.Lead; font.weight: Font.DemiBold; Accessible.ignored: true }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.round(14 * Theme.scale)
                radius: height / 2
                color: Theme.sunken
                border.width: Theme.projector ? 1 : 0
                border.color: Theme.line
                Rectangle {
                    width: Math.max(bar.modelData.votes > 0 ? parent.height : 0, parent.width * bar.modelData.share)
                    height: parent.height
                    radius: parent.radius
                    color: bar.leads ? Theme.primary : Theme.faded(Theme.primary, Theme.projector ? 0.7 : 0.5)
                    Behavior on width { NumberAnimation { duration: Theme.glide; easing.type: Easing.OutCubic } }
                }
            }
        }
    }
    Type {
        Layout.fillWidth: true
        role: Type.Caption
        quiet: true
        text: qsTr("%1, %2 blank. A bar is the share of voters who approve. Consultative and anonymous vote.").arg(Moments.votes(root.room.voters)).arg(root.room.blankVotes)
    }
}

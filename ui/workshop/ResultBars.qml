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

    VoteOutcome { id: outcome; room: root.room }

    // a small wall: the bars matter more than the size of the headline
    readonly property bool cramped: height < 380 * Theme.scale

    spacing: cramped ? Theme.s2 : Theme.s3

    Type {
        Layout.fillWidth: true
        role: root.room.heldBack ? Type.Lead : root.cramped ? Type.Title : Type.Display
        color: root.room.heldBack ? Theme.ink : Theme.primary
        text: outcome.text
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.room.results
        interactive: contentHeight > height
        // as tall as the wall allows, so that all are in sight
        readonly property real row: Math.max(24 * Theme.scale, Math.min(92 * Theme.scale, height / Math.max(1, count)))
        readonly property int labelSize: Math.round(Math.max(row < 34 * Theme.scale ? Theme.caption : Theme.body, Math.min(Theme.title, row * 0.36)))
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
                Type { text: bar.modelData.label; font.pixelSize: list.labelSize; lineHeight: 1.2; font.weight: bar.leads ? Font.DemiBold : Font.Normal; elide: Text.ElideRight; wrapMode: Text.NoWrap; Layout.fillWidth: true; Accessible.ignored: true }
                Type { visible: bar.modelData.tied && bar.modelData.votes > 0; text: qsTr("= tie"); role: Type.Caption; quiet: true; Accessible.ignored: true }
                Type { text: String(bar.modelData.votes); font.pixelSize: list.labelSize; lineHeight: 1.2; font.weight: Font.DemiBold; Accessible.ignored: true }
            }
            Rectangle {
                y: Math.round(list.labelSize * 1.48)
                width: parent.width
                height: Math.round(Math.max(6, Math.min(list.row * 0.28, list.row - list.labelSize * 1.48 - 4)))
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
        text: (root.room.blankVotes > 0 ? qsTr("%1 of which %2 blank").arg(Moments.votes(root.room.voters)).arg(root.room.blankVotes) : Moments.votes(root.room.voters))
              + " · " + qsTr("share of voters who approve · consultative and anonymous")
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
}

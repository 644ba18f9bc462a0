// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

DeskRow {
    id: root

    required property int index
    required property var ballotId
    required property string question
    required property int maxChoices
    required property string ballotState
    required property list<string> options
    required property int voters
    required property bool holdsVotes
    property bool anyOpen: false
    signal openAsked(var id)
    signal closeAsked
    signal repeatAsked(int row)
    signal purgeAsked(int row)

    row: index
    spoken: question
    changeable: ballotState === "draft"
    removable: ballotState !== "open"

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        Type { text: root.question; font.weight: Font.Medium; Layout.fillWidth: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
        Type {
            role: Type.Caption
            quiet: true
            Layout.fillWidth: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            text: (root.maxChoices === 1 ? qsTr("one choice") : qsTr("up to %1 choices").arg(root.maxChoices)) + " · " + root.options.join(" · ")
        }
    }
    Chip {
        text: root.ballotState === "draft" ? qsTr("ready") : root.ballotState === "open" ? qsTr("open, %1").arg(Moments.votes(root.voters)) : qsTr("closed, %1").arg(Moments.votes(root.voters))
        iconName: root.ballotState === "draft" ? "pencil" : root.ballotState === "open" ? "play" : "check"
        tint: root.ballotState === "open" ? Theme.accent : Theme.primary
        quiet: root.ballotState === "draft"
    }
    ActionButton { visible: root.ballotState === "draft"; enabled: !root.anyOpen; text: qsTr("Open"); iconName: "play"; onClicked: root.openAsked(root.ballotId) }
    ActionButton { visible: root.ballotState === "open"; text: qsTr("Close"); iconName: "check"; onClicked: root.closeAsked() }
    IconButton { visible: root.ballotState === "closed"; iconName: "copy"; iconColor: Theme.muted; text: qsTr("Ask again, as a new vote"); onClicked: root.repeatAsked(root.index) }
    IconButton { visible: root.ballotState === "closed"; enabled: root.holdsVotes; iconName: "shield"; iconColor: Theme.muted; text: root.holdsVotes ? qsTr("Remove the single votes for good and keep the count") : qsTr("The single votes were removed"); onClicked: root.purgeAsked(root.index) }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
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

    DeskCell {
        width: root.room - acts.width - Theme.s3
        text: root.question
        strong: true
        detail: (root.maxChoices === 1 ? qsTr("one choice") : qsTr("up to %1 choices").arg(root.maxChoices)) + " · " + root.options.join(" · ")
    }
    Row {
        id: acts
        height: parent.height
        spacing: Theme.s2
        Chip {
            anchors.verticalCenter: parent.verticalCenter
            text: root.ballotState === "draft" ? qsTr("ready") : root.ballotState === "open" ? qsTr("open, %1").arg(Moments.votes(root.voters)) : qsTr("closed, %1").arg(Moments.votes(root.voters))
            iconName: root.ballotState === "draft" ? "pencil" : root.ballotState === "open" ? "play" : "check"
            tint: root.ballotState === "open" ? Theme.accent : Theme.primary
            quiet: root.ballotState === "draft"
        }
        ActionButton { anchors.verticalCenter: parent.verticalCenter; visible: root.ballotState === "draft"; enabled: !root.anyOpen; text: qsTr("Open"); iconName: "play"; onClicked: root.openAsked(root.ballotId) }
        ActionButton { anchors.verticalCenter: parent.verticalCenter; visible: root.ballotState === "open"; text: qsTr("Close"); iconName: "check"; onClicked: root.closeAsked() }
        IconButton { anchors.verticalCenter: parent.verticalCenter; visible: root.ballotState === "closed"; iconName: "copy"; iconColor: Theme.muted; text: qsTr("Ask again, as a new vote"); onClicked: root.repeatAsked(root.index) }
        IconButton { anchors.verticalCenter: parent.verticalCenter; visible: root.ballotState === "closed"; enabled: root.holdsVotes; iconName: "shield"; iconColor: Theme.muted; text: root.holdsVotes ? qsTr("Remove the single votes for good and keep the count") : qsTr("The single votes were removed"); onClicked: root.purgeAsked(root.index) }
    }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The vote as the wall shows it: where to join, how many have voted, and the result once it is closed.
Item {
    id: root

    required property BallotModel ballots
    required property VoteRoom room
    required property int presentCount
    property bool showJoin: false
    signal welcomeAsked
    signal joinShown(bool shown)
    signal openAsked(var id)
    signal closeAsked
    signal prepareAsked
    signal waitingAsked

    readonly property bool open: room.ballotState === "open"
    readonly property bool closed: room.ballotState === "closed"
    readonly property bool result: closed && !showJoin
    readonly property int ready: ballots.firstReadyRow

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s3

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2
            Chip {
                text: root.open ? qsTr("Vote open") : root.result ? qsTr("Vote closed") : qsTr("Your phone votes")
                iconName: root.open ? "play" : root.result ? "check" : "phone"
                tint: root.open ? Theme.accent : Theme.primary
            }
            Item { Layout.fillWidth: true }
            Type {
                visible: root.room.welcoming
                quiet: true
                text: Moments.phones(root.room.phones)
            }
            IconButton {
                visible: root.result && root.room.canReopen
                iconName: "undo"
                text: qsTr("Take this vote up again")
                onClicked: root.openAsked(root.room.ballotId)
            }
            IconButton {
                visible: root.closed
                iconName: root.showJoin ? "scenario" : "qr"
                text: root.showJoin ? qsTr("Show the result (Enter)") : qsTr("Show the code (Enter)")
                onClicked: root.joinShown(!root.showJoin)
            }
        }
        Type {
            visible: root.result  // an open vote's question is the page's own
            Layout.fillWidth: true
            role: Type.Lead
            quiet: true
            text: root.room.question
        }
        ResultBars {
            visible: root.result
            Layout.fillWidth: true
            Layout.fillHeight: true
            room: root.room
        }
        JoinPanel {
            visible: !root.result && root.room.welcoming
            Layout.fillWidth: true
            Layout.fillHeight: true
            room: root.room
        }
        Item {
            visible: !root.result && !root.room.welcoming
            Layout.fillWidth: true
            Layout.fillHeight: true
            EmptyState {
                anchors.centerIn: parent
                iconName: root.room.problem === "" ? "phone" : "warning"
                title: root.room.problem === "no_network" ? qsTr("No network for the phones")
                     : root.room.problem === "port" ? qsTr("The port is taken")
                     : root.room.problem !== "" ? qsTr("The room cannot open")
                     : root.open ? qsTr("The vote is open, the room is not") : qsTr("Let the phones in")
                text: root.room.problem === "no_network" ? qsTr("This computer is on no network. Join the hall's Wi-Fi or start a hotspot; Internet is not needed. The room opens by itself then.")
                    : root.room.problem === "port" ? qsTr("Other programs use all of the ports %1. Close one of them and try again.").arg(root.room.portsTried)
                    : root.open ? qsTr("Open the room: the phones that had joined find the vote again by themselves.")
                    : qsTr("People join on the hall's own Wi-Fi, without Internet and without an account.")
                actionText: root.room.problem === "" ? qsTr("Open the room") : qsTr("Try again")
                onActed: root.room.problem === "" && !root.showJoin ? root.welcomeAsked() : root.room.welcome()
            }
        }
        WaitingNote {
            objectName: "waitingNote"
            visible: root.room.ballotState !== "" && root.room.waitingVotes > 0
            Layout.fillWidth: true
            count: root.room.waitingVotes
            onShowAsked: root.waitingAsked()
        }
        RowLayout {
            visible: root.open
            Layout.fillWidth: true
            spacing: Theme.s4
            VoteCount {
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                voters: root.room.voters
                presentCount: root.presentCount
            }
            ActionButton {
                Layout.alignment: Qt.AlignBottom
                kind: ActionButton.Primary
                iconName: "check"
                text: qsTr("Close the vote (Enter)")
                onClicked: root.closeAsked()
            }
        }
        Flow {
            visible: !root.open
            Layout.fillWidth: true
            spacing: Theme.s2
            ActionButton {
                id: openNext
                visible: root.ready >= 0
                kind: ActionButton.Primary
                iconName: "play"
                text: qsTr("Open the next vote")
                onClicked: root.openAsked(root.ballots.idAt(root.ready))
                Hint { shown: openNext.hovered; text: root.ballots.questionAt(root.ready) }
            }
            ActionButton {
                visible: root.ready < 0
                iconName: "plus"
                text: qsTr("Write a vote")
                onClicked: root.prepareAsked()
            }
            NetworkChoice { visible: !root.result && root.room.networks.length > 1; room: root.room }
        }
    }
}

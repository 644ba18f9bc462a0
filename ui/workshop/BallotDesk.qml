// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls

// Questions for the phones: written, opened, closed.
Item {
    id: root

    required property BallotModel ballots
    required property VoteRoom room

    function change(row: int) {
        const ballot = list.itemAtIndex(row) as BallotRow
        if (ballot && ballot.ballotState === "draft")
            sheet.edit(row, ballot.question, ballot.maxChoices, ballot.options)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        DeskBar {
            Layout.fillWidth: true
            title: qsTr("Consultative and anonymous votes, by approval")
            keys: qsTr("Enter changes a vote that was never opened · Delete removes · counts of fewer than %1 votes are not shown").arg(root.room.leastVoters)
            addText: qsTr("Write a vote")
            onAddAsked: sheet.edit(-1, "", 1, ["", ""])
        }
        DeskList {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Votes")
            model: root.ballots
            visible: count > 0
            onEditAsked: row => root.change(row)
            onRemoveAsked: row => root.ballots.remove(row)
            delegate: BallotRow {
                list: list
                anyOpen: root.room.ballotState === "open"
                onOpenAsked: id => root.room.openBallot(id)
                onCloseAsked: root.room.closeBallot()
                onRepeatAsked: row => root.ballots.repeat(row)
                onPurgeAsked: row => root.ballots.purge(row)
            }
        }
        Item {
            visible: list.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            EmptyState {
                anchors.centerIn: parent
                iconName: "phone"
                title: qsTr("No vote yet")
                text: qsTr("A question, its answers, and how many each person may choose.")
                actionText: qsTr("Write a vote")
                onActed: sheet.edit(-1, "", 1, ["", ""])
            }
        }
    }
    BallotSheet {
        id: sheet
        onSaved: (row, question, maxChoices, options) => root.ballots.save(row, question, maxChoices, options)
        onClosed: list.forceActiveFocus()
    }
}

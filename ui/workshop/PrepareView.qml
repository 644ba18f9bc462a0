// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The desk: people, agenda, votes and actions, each as a list that the keyboard edits.
Item {
    id: root

    required property ParticipantModel people
    required property AgendaModel agenda
    required property BallotModel ballots
    required property ActionModel actions
    required property VoteRoom room
    required property VoterModel voters
    property string part: "people"
    signal partChosen(string part)

    readonly property list<string> parts: ["people", "agenda", "ballots", "actions"]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s4

        GridLayout {
            id: bar
            Layout.fillWidth: true
            columns: choice.implicitWidth + columnSpacing + door.implicitWidth <= root.width ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            SegmentedControl {
                id: choice
                options: [qsTr("People (%1)").arg(root.people.count), qsTr("Agenda (%1)").arg(root.agenda.count),
                          qsTr("Votes (%1)").arg(root.ballots.count), qsTr("Actions (%1)").arg(root.actions.count)]
                currentIndex: Math.max(0, root.parts.indexOf(root.part))
                onChosen: index => root.partChosen(root.parts[index])
            }
            RowLayout {
                id: door
                Layout.fillWidth: true
                Layout.alignment: bar.columns === 2 ? Qt.AlignRight : Qt.AlignLeft
                Layout.maximumWidth: implicitWidth
                spacing: Theme.s3
                ActionButton {
                    kind: ActionButton.Quiet
                    iconName: "qr"
                    text: root.voters.seatCount > 0 ? qsTr("Seat codes (%1)").arg(root.voters.seatCount) : qsTr("Seat codes")
                    onClicked: seats.show()
                }
                NetworkChoice { Layout.fillWidth: true; room: root.room }
            }
        }
        Card {
            id: card
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: 0
            Item {
                width: parent.width
                height: card.height
                PeopleDesk { anchors.fill: parent; visible: root.part === "people"; people: root.people }
                AgendaDesk { anchors.fill: parent; visible: root.part === "agenda"; agenda: root.agenda }
                BallotDesk { anchors.fill: parent; visible: root.part === "ballots"; ballots: root.ballots; room: root.room }
                ActionDesk { anchors.fill: parent; visible: root.part === "actions"; actions: root.actions; people: root.people }
            }
        }
    }
    SeatSheet {
        id: seats
        objectName: "seatSheet"
        voters: root.voters
        room: root.room
        presentCount: root.people.presentCount
    }
}

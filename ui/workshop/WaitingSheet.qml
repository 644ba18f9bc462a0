// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Controls

// Phones whose votes are kept and not counted: each shows a sign, by which its person is found in the room.
SideSheet {
    id: root

    required property VoterModel voters
    property string wanted

    title: qsTr("To be confirmed")
    Type {
        width: parent.width
        quiet: true
        text: root.voters.seatCount > 0
            ? qsTr("These phones have shown no seat code. Their votes are kept and not counted. A person who has no code shows you the sign on the phone.")
            : qsTr("These phones joined after as many as there are people present. Their votes are kept and not counted. Each person shows you the sign on the phone.")
    }
    TextInputField { id: search; width: parent.width; visible: root.voters.count > 8; label: qsTr("Sign on the phone"); onEdited: text => root.wanted = text.trim().toUpperCase() }
    Type { width: parent.width; visible: root.voters.count === 0; role: Type.Lead; text: qsTr("No phone waits.") }
    // only the rows in sight are made, and none while the sheet is closed: a hall may bring a thousand
    ListView {
        width: parent.width
        height: Math.min(contentHeight, root.height * 0.6)
        model: root.opened ? root.voters : null
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle { }
        delegate: WaitingRow {
            id: phone
            width: ListView.view.width
            visible: root.wanted === "" || phone.sign.startsWith(root.wanted)
            height: visible ? implicitHeight : 0
            onConfirmAsked: row => root.voters.confirm(row)
            onDropAsked: row => root.voters.drop(row)
        }
    }
    footer: [
        ActionButton { kind: ActionButton.Primary; iconName: "check"; visible: root.voters.votedCount > 0; text: qsTr("Confirm those who voted (%1)").arg(root.voters.votedCount); onClicked: root.voters.confirmVoted() },
        ActionButton { kind: ActionButton.Quiet; iconName: "close"; visible: root.voters.count > 0; text: qsTr("Put all aside (%1)").arg(root.voters.count); onClicked: root.voters.dropAll() }
    ]
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// Codes by seat: one slip a person, one vote a slip.
SideSheet {
    id: root

    required property VoterModel voters
    required property VoteRoom room
    required property int presentCount
    readonly property int wanted: Number(number.text)

    function show() {
        number.text = String(Math.max(1, presentCount))
        open()
    }

    title: qsTr("Seat codes")
    Type {
        width: parent.width
        quiet: true
        text: qsTr("One slip for each person, handed out at random. A phone that shows its code counts once, whenever it joins; without a code its vote waits to be confirmed. Nothing says which vote came with which code.")
    }
    Type {
        visible: root.voters.seatCount > 0
        width: parent.width
        role: Type.Lead
        strong: true
        text: qsTr("%1 codes, %2 used").arg(root.voters.seatCount).arg(root.voters.usedSeats)
    }
    TextInputField {
        id: number
        width: parent.width
        label: root.voters.seatCount > 0 ? qsTr("More codes") : qsTr("How many codes")
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator { bottom: 1; top: root.voters.mostSeats }
        onAccepted: make.clicked()
    }
    ActionButton {
        id: make
        iconName: "plus"
        kind: root.voters.seatCount > 0 ? ActionButton.Quiet : ActionButton.Primary
        enabled: root.wanted > 0 && root.wanted + root.voters.seatCount <= root.voters.mostSeats
        text: root.wanted > 1 ? qsTr("Make %1 codes").arg(root.wanted) : qsTr("Make one code")
        onClicked: root.voters.addSeats(root.wanted)
    }
    ActionButton {
        visible: root.voters.seatCount > root.voters.usedSeats
        iconName: "download"
        kind: ActionButton.Primary
        text: qsTr("Save the slips (PDF)")
        onClicked: { root.room.welcome(); slips.open() }
    }
    Type {
        visible: root.voters.seatCount > 0
        width: parent.width
        role: Type.Caption
        quiet: true
        text: qsTr("The slips bear the address at which the room is open now.")
    }
    footer: [
        ActionButton { visible: root.voters.seatCount > 0; kind: ActionButton.Quiet; iconName: "close"; text: qsTr("Vote without codes again"); onClicked: root.voters.removeSeats() }
    ]

    FileDialog {
        id: slips
        title: qsTr("Save the slips")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF (*.pdf)")]
        onAccepted: root.voters.saveSlips(selectedFile, root.room.joinAddress, root.room.shortAddress)
    }
}

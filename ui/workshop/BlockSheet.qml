// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls

SideSheet {
    id: root

    property int row: -1
    signal saved(int row, string title, int minutes)

    function edit(at: int, words: string, planned: int) {
        row = at
        blockTitle.text = words
        minutes.text = String(planned)
        blockTitle.problem = ""
        minutes.problem = ""
        open()
        blockTitle.forceActiveFocus()
    }
    function save() {
        const planned = Number(minutes.text)
        blockTitle.problem = blockTitle.text.trim() === "" ? qsTr("A block needs a title.") : ""
        minutes.problem = Number.isInteger(planned) && planned >= 1 && planned <= 720 ? "" : qsTr("Whole minutes, 1 to 720.")
        if (blockTitle.problem !== "" || minutes.problem !== "")
            return
        root.saved(row, blockTitle.text, planned)
        root.close()
    }

    title: row < 0 ? qsTr("Add a block") : qsTr("Change a block")
    TextInputField { id: blockTitle; width: parent.width; label: qsTr("Title"); onAccepted: root.save() }
    TextInputField { id: minutes; width: parent.width; label: qsTr("Minutes planned"); inputMethodHints: Qt.ImhDigitsOnly; onAccepted: root.save() }
    footer: [
        ActionButton { kind: ActionButton.Primary; iconName: "check"; text: qsTr("Save"); onClicked: root.save() },
        ActionButton { kind: ActionButton.Quiet; text: qsTr("Cancel"); onClicked: root.close() }
    ]
}

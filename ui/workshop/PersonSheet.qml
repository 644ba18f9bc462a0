// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls

SideSheet {
    id: root

    property int row: -1
    signal saved(int row, var fields)

    function edit(at: int, fields: var) {
        row = at
        personName.text = fields.name ?? ""
        organisation.text = fields.organisation ?? ""
        skills.text = fields.skills ?? ""
        experience.text = fields.experience ?? ""
        brings.text = fields.brings ?? ""
        registered.checked = fields.registered ?? true
        present.checked = fields.present ?? false
        personName.problem = ""
        open()
        personName.forceActiveFocus()
    }
    function save() {
        if (personName.text.trim() === "") {
            personName.problem = qsTr("A participant needs a name.")
            personName.forceActiveFocus()
            return
        }
        root.saved(row, { name: personName.text, organisation: organisation.text, skills: skills.text, experience: experience.text, brings: brings.text, registered: registered.checked, present: present.checked })
        root.close()
    }

    title: row < 0 ? qsTr("Add a person") : qsTr("Change a person")
    TextInputField { id: personName; width: parent.width; label: qsTr("Name"); onAccepted: root.save(); onEdited: problem = "" }
    TextInputField { id: organisation; width: parent.width; label: qsTr("Organisation"); onAccepted: root.save() }
    TextInputField { id: skills; width: parent.width; label: qsTr("Skills"); onAccepted: root.save() }
    TextInputField { id: experience; width: parent.width; label: qsTr("Experience"); onAccepted: root.save() }
    TextInputField { id: brings; width: parent.width; label: qsTr("What they bring"); onAccepted: root.save() }
    ToggleSwitch { id: registered; text: qsTr("Registered") }
    ToggleSwitch { id: present; text: qsTr("Present") }
    footer: [
        ActionButton { kind: ActionButton.Primary; iconName: "check"; text: qsTr("Save"); onClicked: root.save() },
        ActionButton { kind: ActionButton.Quiet; text: qsTr("Cancel"); onClicked: root.close() }
    ]
}

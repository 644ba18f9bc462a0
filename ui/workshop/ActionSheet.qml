// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

SideSheet {
    id: root

    required property ActionModel actions
    required property ParticipantModel people
    property int row: -1
    property string kind
    signal saved(int row, var fields)

    function edit(at: int, fields: var) {
        row = at
        words.text = fields.text ?? ""
        kind = fields.kind ?? ""
        otherKind.text = root.actions.kinds.includes(kind) ? "" : kind
        owner.text = fields.owner ?? ""
        due.text = fields.due ?? ""
        words.problem = ""
        due.problem = ""
        open()
        words.forceActiveFocus()
    }
    function save() {
        words.problem = words.text.trim() === "" ? qsTr("An action needs words.") : ""
        due.problem = root.actions.isDate(due.text) ? "" : qsTr("A date such as 31/12/2026.")
        if (words.problem !== "" || due.problem !== "")
            return
        root.saved(row, { text: words.text, kind: kind, owner: owner.text, due: due.text })
        root.close()
    }

    title: row < 0 ? qsTr("Add an action") : qsTr("Change an action")
    TextInputField { id: words; width: parent.width; label: qsTr("What will be done"); onAccepted: root.save(); onEdited: problem = "" }
    Type { text: qsTr("Kind"); role: Type.Caption; quiet: true }
    Repeater {
        model: root.actions.kinds
        KindChoice {
            required property string modelData
            width: parent ? parent.width : 0
            text: modelData
            checked: root.kind === modelData
            onClicked: {
                root.kind = root.kind === modelData ? "" : modelData
                otherKind.text = ""
            }
        }
    }
    TextInputField {
        id: otherKind
        width: parent.width
        placeholder: qsTr("Another kind, in the room's words")
        onEdited: text => root.kind = text.trim()
        onAccepted: root.save()
    }
    TextInputField { id: owner; width: parent.width; label: qsTr("Who takes it"); onAccepted: root.save() }
    Flow {
        width: parent.width
        spacing: Theme.s1
        visible: suggestions.count > 0
        Repeater {
            id: suggestions
            model: root.opened ? root.people.namesLike(owner.text, 4) : []
            ActionButton {
                required property string modelData
                kind: ActionButton.Quiet
                iconName: "person"
                text: modelData
                onClicked: owner.text = modelData
            }
        }
    }
    TextInputField { id: due; width: parent.width; label: qsTr("By when"); placeholder: qsTr("31/12/2026"); onAccepted: root.save(); onEdited: problem = "" }
    footer: [
        ActionButton { kind: ActionButton.Primary; iconName: "check"; text: qsTr("Save"); onClicked: root.save() },
        ActionButton { kind: ActionButton.Quiet; text: qsTr("Cancel"); onClicked: root.close() }
    ]
}

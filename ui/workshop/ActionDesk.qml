// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls

// What was decided: by whom, by when.
Item {
    id: root

    required property ActionModel actions
    required property ParticipantModel people

    readonly property list<string> states: ["decided", "started", "done"]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        DeskBar {
            Layout.fillWidth: true
            title: qsTr("Actions decided by the participants")
            keys: qsTr("Space moves an action on · Enter changes · Delete removes · Ctrl+↑ and Ctrl+↓ reorder")
            addText: qsTr("Add an action")
            onAddAsked: sheet.edit(-1, {})
        }
        DeskList {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Actions")
            model: root.actions
            visible: count > 0
            onEditAsked: row => sheet.edit(row, (itemAtIndex(row) as ActionRow)?.fields ?? {})
            onRemoveAsked: row => root.actions.remove(row)
            onMoveAsked: (from, to) => root.actions.move(from, to)
            onToggleAsked: row => {
                const action = itemAtIndex(row) as ActionRow
                if (action)
                    root.actions.setState(row, root.states[(root.states.indexOf(action.actionState) + 1) % root.states.length])
            }
            delegate: ActionRow { list: list }
        }
        Item {
            visible: list.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            EmptyState {
                anchors.centerIn: parent
                iconName: "flag"
                title: qsTr("Nothing decided yet")
                text: qsTr("An action has words, somebody who takes it, and a date.")
                actionText: qsTr("Add an action")
                onActed: sheet.edit(-1, {})
            }
        }
    }
    ActionSheet {
        id: sheet
        actions: root.actions
        people: root.people
        onSaved: (row, fields) => root.actions.save(row, fields)
        onClosed: list.forceActiveFocus()
    }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls

// Who registered and who is here.
Item {
    id: root

    required property ParticipantModel people

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        DeskBar {
            Layout.fillWidth: true
            title: root.people.unannouncedCount > 0 ? qsTr("%1 registered, %2 present, %3 of them not registered").arg(root.people.registeredCount).arg(root.people.presentCount).arg(root.people.unannouncedCount)
                                                    : qsTr("%1 registered, %2 present").arg(root.people.registeredCount).arg(root.people.presentCount)
            keys: qsTr("Space checks in · Enter changes · Delete removes · Ctrl+Z takes back")
            addText: qsTr("Add a person")
            onAddAsked: sheet.edit(-1, {})
        }
        DeskList {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Participants")
            model: root.people
            visible: count > 0
            onEditAsked: row => sheet.edit(row, (itemAtIndex(row) as PersonRow)?.fields ?? {})
            onRemoveAsked: row => root.people.remove(row)
            onToggleAsked: row => root.people.setPresent(row, !((itemAtIndex(row) as PersonRow)?.present ?? false))
            delegate: PersonRow {
                list: list
                onPresentAsked: (row, present) => root.people.setPresent(row, present)
            }
        }
        Item {
            visible: list.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            EmptyState {
                anchors.centerIn: parent
                iconName: "people"
                title: qsTr("Nobody yet")
                text: qsTr("Write down who registered; check them in as they arrive.")
                actionText: qsTr("Add a person")
                onActed: sheet.edit(-1, {})
            }
        }
    }
    PersonSheet {
        id: sheet
        onSaved: (row, fields) => root.people.save(row, fields)
        onClosed: list.forceActiveFocus()
    }
}

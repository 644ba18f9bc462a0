// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

DeskRow {
    id: root

    required property int index
    required property string name
    required property string organisation
    required property string skills
    required property string experience
    required property string brings
    required property bool registered
    required property bool present
    readonly property var fields: ({ name: name, organisation: organisation, skills: skills, experience: experience, brings: brings, registered: registered, present: present })
    signal presentAsked(int row, bool present)

    row: index
    spoken: name

    ToggleSwitch {
        id: toggle
        anchors.verticalCenter: parent.verticalCenter
        kept: root.present
        focusPolicy: Qt.NoFocus
        Accessible.name: qsTr("%1 is present").arg(root.name)
        onToggled: root.presentAsked(root.index, checked)
    }
    DeskCell { width: (root.room - toggle.width - state.width) * 0.36; text: root.name; strong: true; detail: root.organisation }
    DeskCell { width: (root.room - toggle.width - state.width) * 0.26; text: root.skills }
    DeskCell { width: (root.room - toggle.width - state.width) * 0.38 - 4 * Theme.s3; text: root.brings; quiet: true }
    Item {
        id: state
        width: Math.round(128 * Theme.scale)
        height: parent.height
        Chip {
            anchors.verticalCenter: parent.verticalCenter
            text: root.present ? (root.registered ? qsTr("present") : qsTr("not registered")) : qsTr("expected")
            iconName: root.present ? (root.registered ? "check" : "plus") : "clock"
            tint: root.present && !root.registered ? Theme.violet : Theme.primary
            quiet: !root.present
        }
    }
}

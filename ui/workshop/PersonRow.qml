// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
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
        checked: root.present
        focusPolicy: Qt.NoFocus
        Accessible.name: qsTr("%1 is present").arg(root.name)
        onToggled: root.presentAsked(root.index, checked)
    }
    ColumnLayout {
        Layout.preferredWidth: root.part(0.26)
        spacing: 0
        Type { text: root.name; font.weight: Font.Medium; Layout.fillWidth: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
        Type { text: root.organisation; role: Type.Caption; quiet: true; Layout.fillWidth: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
    }
    Type { text: root.skills; Layout.preferredWidth: root.part(0.2); elide: Text.ElideRight; maximumLineCount: 2 }
    Type { text: root.brings; quiet: true; Layout.fillWidth: true; elide: Text.ElideRight; maximumLineCount: 2 }
    Chip {
        Layout.preferredWidth: Math.round(150 * Theme.scale)
        text: root.present ? (root.registered ? qsTr("present") : qsTr("not registered")) : qsTr("expected")
        iconName: root.present ? (root.registered ? "check" : "plus") : "clock"
        tint: root.present && !root.registered ? Theme.violet : Theme.primary
        quiet: !root.present
    }
}

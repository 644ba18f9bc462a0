// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// One phone that waits: its sign, whether it has voted, and what to do with it.
Item {
    id: root

    required property int index
    required property string sign
    required property bool voted
    signal confirmAsked(int row)
    signal dropAsked(int row)

    implicitHeight: line.implicitHeight + Theme.s2
    Accessible.role: Accessible.ListItem
    Accessible.name: sign + ", " + state.text

    RowLayout {
        id: line
        width: parent.width
        spacing: Theme.s2
        Type { text: root.sign; role: Type.Title; strong: true; font.letterSpacing: 2; Layout.preferredWidth: Math.round(72 * Theme.scale); Accessible.ignored: true }
        Type { id: state; Layout.fillWidth: true; quiet: true; text: root.voted ? qsTr("has voted") : qsTr("has not voted"); Accessible.ignored: true }
        IconButton { iconName: "check"; iconColor: Theme.primary; text: qsTr("Confirm %1").arg(root.sign); onClicked: root.confirmAsked(root.index) }
        IconButton { iconName: "close"; iconColor: Theme.muted; text: qsTr("Put %1 aside").arg(root.sign); onClicked: root.dropAsked(root.index) }
    }
    Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line }
}

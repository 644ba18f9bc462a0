// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// On which of this computer's addresses phones join.
RowLayout {
    id: root

    required property VoteRoom room

    spacing: Theme.s2
    Icon { name: root.room.networks.length === 0 ? "warning" : "phone"; color: root.room.networks.length === 0 ? Theme.accent : Theme.muted }
    Type {
        Layout.fillWidth: true
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        text: root.room.networks.length === 0 ? qsTr("No network: phones cannot join yet")
            : root.room.networks.length === 1 ? qsTr("Phones join on %1").arg(root.room.networks[0]) : qsTr("Phones join on")
        quiet: true
    }
    ChoiceField {
        visible: root.room.networks.length > 1
        implicitWidth: 240 * Theme.scale
        name: qsTr("Network for the phones")
        model: root.room.networks
        currentIndex: root.room.networkIndex
        onActivated: index => root.room.networkIndex = index
    }
}

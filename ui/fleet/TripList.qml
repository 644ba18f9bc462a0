// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The last trips, latest first.
Column {
    id: root

    property list<tripLine> trips
    spacing: Theme.s1

    Repeater {
        model: root.trips
        RowLayout {
            id: line
            required property tripLine modelData
            width: root.width
            spacing: Theme.s2
            Icon { name: line.modelData.ongoing ? "play" : "arrow-right"; size: Math.round(16 * Theme.scale); color: Theme.muted }
            Type { Layout.fillWidth: true; text: line.modelData.ongoing ? qsTr("%1 (under way)").arg(line.modelData.when) : line.modelData.when; elide: Text.ElideRight; wrapMode: Text.NoWrap }
            Type { text: Format.number(line.modelData.km, 1) + Format.thin + "km"; strong: true; wrapMode: Text.NoWrap }
            Type {
                Layout.preferredWidth: Math.round(48 * Theme.scale)
                text: "\u2212" + Format.percent(line.modelData.chargeUsed / 100)
                quiet: true
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
            }
        }
    }
    Type { visible: root.trips.length === 0; quiet: true; width: parent.width; text: qsTr("No trip in these readings.") }
}

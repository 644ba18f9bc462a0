// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// One row a Twizy; those to recharge first.
ListView {
    id: root

    required property FleetModel fleet
    property string selectedId
    // the whole fleet at a glance where it fits, rows tall enough to read where it does not
    readonly property real rowHeight: Math.max(38 * Theme.scale, Math.min(64 * Theme.scale, height / Math.max(1, fleet.count)))
    property bool byPointer: false  // then no ring stands around the current row
    signal chosen(string vehicleId)

    model: fleet
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: true
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Vehicles")
    Keys.onPressed: event => { byPointer = false; event.accepted = false }
    T.ScrollBar.vertical: ScrollHandle { }

    delegate: VehicleRow {
        width: ListView.view.width
        height: root.rowHeight
        selected: vehicleId === root.selectedId
        current: ListView.isCurrentItem && root.activeFocus && !root.byPointer
        onPressed: root.byPointer = true
        onClicked: { root.currentIndex = index; root.chosen(vehicleId) }
    }
}

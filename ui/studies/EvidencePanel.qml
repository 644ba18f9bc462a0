// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Controls
import Kabar.Theme

// Under the map: what one more place brings, what moves the result, what it rests on.
ColumnLayout {
    id: root

    required property StudiesModel model
    readonly property bool hasGains: model.gains.length > 0
    readonly property list<string> names: hasGains ? [qsTr("One more place"), qsTr("What moves it"), qsTr("Sources")] : [qsTr("What moves it"), qsTr("Sources")]

    spacing: Theme.s2

    SegmentedControl {
        id: choice
        options: root.names
        onOptionsChanged: currentIndex = 0
    }
    Flickable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        contentHeight: body.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle { }
        Loader {
            id: body
            width: parent.width - Theme.s2
            sourceComponent: [gains, swings, factors][choice.currentIndex + (root.hasGains ? 0 : 1)]
        }
    }

    Component { id: gains; GainBars { rows: root.model.gains; current: root.model.parameters.places } }
    Component { id: swings; TornadoBars { rows: root.model.swings; middle: root.model.middle } }
    Component { id: factors; FactorTable { rows: root.model.factors } }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// How a finding's figures came about, line by line, down to the released cells.
ColumnLayout {
    id: root

    property var figures: []
    property var worked: []
    property int cells: 0
    property string table

    spacing: Theme.s1

    component Pair: RowLayout {
        id: pair
        required property var modelData
        Layout.fillWidth: true
        spacing: Theme.s2
        Type { Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; text: pair.modelData.label; role: Type.Caption; quiet: true }
        Type { Layout.maximumWidth: root.width * 0.6; text: pair.modelData.value; role: Type.Caption; strong: true; horizontalAlignment: Text.AlignRight }
    }

    Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line; Layout.bottomMargin: Theme.s1 }
    Repeater { model: root.figures; delegate: Pair { } }
    Repeater { model: root.worked; delegate: Pair { } }
    Type {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
        role: Type.Caption
        quiet: true
        text: qsTr("Released cells read: %1, of the table “%2”. Each holds at least 11 people of 3 employers.").arg(root.cells).arg(root.table)
    }
}

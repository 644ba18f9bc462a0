// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Theme

// A quiet panel. Its children stack in a column unless `contentItem`'s parts are anchored by the page.
Item {
    id: root

    default property alias content: inner.data
    property int padding: Theme.s4
    property color color: Theme.card
    property color borderColor: Theme.line
    property bool floating: false
    property bool selected: false

    implicitWidth: inner.implicitWidth + 2 * padding
    implicitHeight: inner.implicitHeight + 2 * padding

    SoftShadow {
        anchors.fill: parent
        visible: root.floating
    }
    Rectangle {
        id: ground
        anchors.fill: parent
        radius: Theme.radius
        color: root.color
        border.width: root.selected ? 2 : 1
        border.color: root.selected ? Theme.primary : root.borderColor
    }
    Column {
        id: inner
        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: Theme.s3
    }
}

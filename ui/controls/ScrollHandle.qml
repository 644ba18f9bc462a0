// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Kabar.Theme

// A thin scroll bar: `ScrollBar.vertical: ScrollHandle { }` with QtQuick.Templates' attached ScrollBar.
T.ScrollBar {
    id: root

    implicitWidth: 8
    implicitHeight: 8
    padding: 1
    minimumSize: 0.08
    visible: size < 1

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.muted
        opacity: root.pressed ? 0.8 : root.hovered ? 0.6 : 0.3
    }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Theme

// Shows where the keyboard is. Fill the control with it.
Rectangle {
    property bool shown: false
    property int gap: 2

    anchors.fill: parent
    anchors.margins: -gap - 2
    radius: Theme.smallRadius + gap + 2
    color: "transparent"
    border.width: 2
    border.color: Theme.primary
    visible: shown
}

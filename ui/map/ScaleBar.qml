// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Theme

// A round length at the map's centre, as wide as it is there.
Item {
    id: root

    required property MapCamera camera
    readonly property real _metresPerPixel: 156543.034 * Math.cos(camera.centre.latitude * Math.PI / 180) / Math.pow(2, camera.zoom)
    readonly property real _most: 110 * Theme.scale * _metresPerPixel
    readonly property real _power: Math.pow(10, Math.floor(Math.log10(_most)))
    readonly property real metres: _most >= 5 * _power ? 5 * _power : _most >= 2 * _power ? 2 * _power : _power

    implicitWidth: Math.max(8, metres / _metresPerPixel)
    implicitHeight: words.implicitHeight + 6
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale: %1").arg(words.text)

    Type {
        id: words
        anchors.horizontalCenter: parent.horizontalCenter
        role: Type.Caption
        wrapMode: Text.NoWrap
        text: root.metres >= 1000 ? Format.unit(root.metres / 1000, "km").replace(/,0|\.0/, "") : Format.number(root.metres, 0) + Format.thin + "m"
        Accessible.ignored: true
    }
    Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1.5; color: Theme.ink }
    Rectangle { anchors.bottom: parent.bottom; width: 1.5; height: 6; color: Theme.ink }
    Rectangle { anchors.bottom: parent.bottom; anchors.right: parent.right; width: 1.5; height: 6; color: Theme.ink }
}

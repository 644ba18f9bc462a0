// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Theme

// One sign of the map and what it means.
Item {
    id: root

    required property int sign  // MapSymbol.ThirdPlace, …
    required property string text
    property real lineWidth: 3
    readonly property bool _line: sign >= MapSymbol.Catchment

    width: parent?.width ?? 0
    implicitHeight: Math.max(symbol.height, words.implicitHeight)

    MapSymbol {
        id: symbol
        width: Math.round((root._line ? 40 : 26) * Theme.scale)
        height: Math.round((root._line ? 18 : 26) * Theme.scale)
        anchors.verticalCenter: parent.verticalCenter
        x: (Math.round(40 * Theme.scale) - width) / 2
        sign: root.sign
        lineWidth: root.lineWidth
        variant: Theme.variant
    }
    Type {
        id: words
        x: Math.round(40 * Theme.scale) + Theme.s2
        width: root.width - x
        anchors.verticalCenter: parent.verticalCenter
        role: Type.Caption
        lineHeight: 1.2
        text: root.text
    }
}

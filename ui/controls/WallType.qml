// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Theme

// Text on the wall, never smaller than the farthest seat can read: `times` that size, or with `fits` as near to it as its box
// allows. Whole only; what does not fit ends in dots.
Type {
    property real times: 1
    property bool fits: false

    color: Theme.ink
    font.pixelSize: Math.ceil(Hall.least * times)
    fontSizeMode: fits ? Text.Fit : Text.FixedSize
    minimumPixelSize: Hall.least
    lineHeight: times > 1.5 ? 1.1 : 1.2
    elide: Text.ElideRight
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Controls
import Kabar.Theme

// The parameters at the left of the map, as long as they need.
Flickable {
    id: root

    required property StudiesModel model

    contentHeight: list.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollHandle { }

    ParameterList { id: list; width: root.width - Theme.s2; model: root.model }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls

// What needs no care stays folded: how many of them there are, and a way to see them.
ActionButton {
    property int count: 0
    property bool unfolded: false

    visible: count > 0
    kind: ActionButton.Quiet
    iconName: unfolded ? "chevron-up" : "chevron-down"
}

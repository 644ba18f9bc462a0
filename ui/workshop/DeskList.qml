// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Controls

// A list that the keyboard edits: arrows move, Enter changes, Delete removes, Space toggles, Ctrl with an arrow reorders.
ListView {
    id: root

    property string name
    signal editAsked(int row)
    signal removeAsked(int row)
    signal toggleAsked(int row)
    signal moveAsked(int from, int to)

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    reuseItems: false
    Accessible.role: Accessible.List
    Accessible.name: name
    T.ScrollBar.vertical: ScrollHandle { }

    Keys.onReturnPressed: if (currentIndex >= 0) root.editAsked(currentIndex)
    Keys.onEnterPressed: if (currentIndex >= 0) root.editAsked(currentIndex)
    Keys.onSpacePressed: if (currentIndex >= 0) root.toggleAsked(currentIndex)
    Keys.onDeletePressed: if (currentIndex >= 0) root.removeAsked(currentIndex)
    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
        if (step === 0 || !(event.modifiers & Qt.ControlModifier))
            return
        const from = currentIndex
        root.moveAsked(from, from + step)
        if (from + step >= 0 && from + step < count)
            currentIndex = from + step
        event.accepted = true
    }
}

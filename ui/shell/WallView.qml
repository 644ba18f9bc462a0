// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Workspace

// The wall's picture: what a page puts there, or the workshop's title. Nothing on it is smaller than `Hall.least`.
FocusScope {
    id: root

    objectName: "wallView"
    required property Workspace workspace
    property Component shown: null
    readonly property var _page: page.item
    readonly property bool settled: Boolean(_page) && _page.settled !== false

    Binding { target: Hall; property: "lines"; value: root.height; when: root.height > 0 }
    Rectangle { anchors.fill: parent; color: Theme.paper }
    MouseArea { anchors.fill: parent }  // what is under it on the only screen is not reached through it
    Loader {
        id: page
        anchors.fill: parent
        focus: true
        sourceComponent: root.shown ?? title
        onLoaded: (item as Item)?.forceActiveFocus()
    }
    Component { id: title; WallTitle { workspace: root.workspace } }
}

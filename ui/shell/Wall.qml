// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Workspace

// The wall: in a window of its own on the second screen, while this one keeps the controls; with one screen over all of this
// window, and nothing else on it. It shows what the page in front has for it, or keeps what it shows while it is pinned or
// that page has nothing.
Item {
    id: root

    required property Workspace workspace
    required property Window home
    property Component inFront: null
    property bool shown: false
    property bool pinned: false
    readonly property var otherScreen: Application.screens.find(each => each.name !== home.screen.name) ?? null
    readonly property bool here: shown && !otherScreen
    readonly property bool settled: !shown || ((view.item as WallView)?.settled ?? true)
    property Component kept: null
    property int _before: Window.Windowed

    function toggle() { shown = !shown }
    function take() {
        if (inFront && (!pinned || !kept))
            kept = inFront
    }

    z: 90
    visible: here
    onInFrontChanged: take()
    onPinnedChanged: take()
    onOtherScreenChanged: shown = false  // a cable that is pulled puts nothing on another screen
    onHereChanged: {
        if (here)
            _before = home.visibility
        if (Theme.animated)  // not while pictures are taken
            home.visibility = here ? Window.FullScreen : _before
    }
    Connections {
        target: root.workspace
        function onFileChanged() {
            root.kept = root.inFront
            if (!root.workspace.hasFile)
                root.shown = false
        }
    }

    Component {
        id: picture
        WallView { workspace: root.workspace; shown: root.kept }
    }
    Loader {
        id: view
        anchors.fill: parent
        active: root.here
        focus: active
        sourceComponent: picture
    }
    Loader {
        active: root.shown && !root.here
        sourceComponent: Window {
            screen: root.otherScreen
            x: root.otherScreen?.virtualX ?? 0
            y: root.otherScreen?.virtualY ?? 0
            title: qsTr("The wall") + " — Kabar"
            color: Theme.paper
            visibility: Window.FullScreen
            onClosing: root.shown = false
            Loader { anchors.fill: parent; focus: true; sourceComponent: picture }
        }
    }
}

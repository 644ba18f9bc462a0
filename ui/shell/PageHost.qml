// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme
import Kabar.Workspace

// Holds the pages: each is made when first shown and kept, so that coming back is instant.
Item {
    id: root

    required property Workspace workspace
    property int currentIndex: 0
    property bool covered: false  // by the wall, on the only screen
    readonly property var currentPage: repeater.count > 0 ? (repeater.itemAt(currentIndex) as Loader)?.item : null
    // a page that is still fetching tiles or results says so by `settled: false`
    readonly property bool settled: Boolean(currentPage) && currentPage.settled !== false

    // a page may have a signal pageAsked(key) to send people on to another one
    function go(key: string) {
        const index = Pages.list.findIndex(page => page.key === key)
        if (index >= 0)
            root.currentIndex = index
    }

    // a sheet belongs to the workshop that it was opened over
    function closeSheets(item: Item) {
        if (!item)
            return
        if (item instanceof SideSheet)
            item.close()
        for (const child of item.children)
            closeSheets(child)
    }
    Connections {
        target: root.workspace
        function onFileChanged() {
            for (let i = 0; i < repeater.count; ++i)
                root.closeSheets((repeater.itemAt(i) as Loader)?.item as Item)
        }
    }

    Repeater {
        id: repeater
        model: Pages.list.length
        Loader {
            id: loader
            required property int index
            property bool wanted: false
            anchors.fill: parent
            visible: index === root.currentIndex
            onVisibleChanged: load()
            Component.onCompleted: load()

            function load() {
                if (!visible || wanted)
                    return
                wanted = true
                setSource(Pages.url(index), { workspace: root.workspace })
            }
            Connections {
                target: loader.item
                ignoreUnknownSignals: true
                function onPageAsked(key: string) { root.go(key) }
            }
            // a page behind is out of the window: what a window does for each of its items, it does for one page's
            Binding {
                target: loader.item
                property: "parent"
                value: loader.visible && !root.covered ? loader : null
            }
            opacity: visible ? 1 : 0
            Behavior on opacity { NumberAnimation { duration: Theme.quick } }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtCore
import QtQuick
import QtQuick.Dialogs
import Kabar.Theme
import Kabar.Controls
import Kabar.Workspace

Window {
    id: root

    required property Workspace workspace
    required property Language language
    property alias currentPage: host.currentIndex
    readonly property QtObject page: host.currentPage
    readonly property url folder: workspace.hasFile ? workspace.folder : StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    readonly property bool settled: !workspace.hasFile || host.settled && wall.settled
    property alias wallShown: wall.shown  // pictures are taken of it

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 680
    visible: true
    color: Theme.paper
    // of what is not ours: the file dialog where the desktop has none
    palette {
        window: Theme.paper; windowText: Theme.ink
        base: Theme.card; alternateBase: Theme.sunken; text: Theme.ink; placeholderText: Theme.muted
        button: Theme.sunken; buttonText: Theme.ink; brightText: Theme.primaryInk
        light: Theme.card; midlight: Theme.hover; mid: Theme.line; dark: Theme.muted; shadow: Theme.ink
        highlight: Theme.primary; highlightedText: Theme.primaryInk; accent: Theme.primary
    }
    title: (workspace.hasFile ? workspace.title + " — " : "") + (workspace.readOnly ? qsTr("read only") + " — " : "") + "Kabar"

    Settings {
        id: kept
        category: "window"
        property alias variant: root.variant
    }
    Settings {
        id: hall
        category: "hall"
        property real imageHeight: Hall.imageHeight
        property real depth: Hall.depth
        property bool asked: Hall.asked
        Component.onCompleted: { Hall.imageHeight = imageHeight; Hall.depth = depth; Hall.asked = asked }
    }
    Binding { target: Theme; property: "extent"; value: Qt.size(root.width, root.height) }
    property string variant: Theme.variant
    onVariantChanged: if (Theme.variant !== variant) Theme.variant = variant
    Connections {
        target: Theme
        function onVariantChanged() { root.variant = Theme.variant }
    }

    // what was taken back may stand on another page, so it is said
    function undo() {
        const what = EditWords.of(workspace.undoLabel)
        if (workspace.undo())
            toast.show(qsTr("Undone: %1").arg(what), false, "")
    }
    function redo() {
        const what = EditWords.of(workspace.redoLabel)
        if (workspace.redo())
            toast.show(qsTr("Done again: %1").arg(what), false, "")
    }

    DemoTerritory {
        id: demo
        workspace: root.workspace
    }
    PathModel {
        id: way
        workspace: root.workspace
    }
    NavigationRail {
        id: rail
        path: way
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        currentIndex: host.currentIndex
        enabledPages: root.workspace.hasFile
        visible: root.workspace.hasFile
        width: visible ? implicitWidth : 0
        onChosen: index => host.currentIndex = index
    }
    TopBar {
        id: bar
        anchors { left: rail.right; right: parent.right; top: parent.top }
        workspace: root.workspace
        language: root.language
        path: way
        onStepAsked: page => host.go(page)
        onFileMenuAsked: anchor => { menu.x = rail.width + Theme.s5; menu.y = bar.height - Theme.s1; menu.open() }
        onUndoAsked: root.undo()
        onRedoAsked: root.redo()
        onWallAsked: wallSheet.open()
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line; visible: root.workspace.hasFile }
    }
    PageHost {
        id: host
        anchors { left: rail.right; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        workspace: root.workspace
        visible: root.workspace.hasFile
        covered: wall.here
    }
    StartPage {
        anchors { left: rail.right; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        visible: !root.workspace.hasFile
        workspace: root.workspace
        busy: demo.running
        progress: demo.progress
        stage: demo.stage
        onDemoAsked: demo.open()
        onOpenAsked: openDialog.open()
        onNewAsked: newWorkshop.open()
        onStopped: demo.stop()
    }
    FileMenu {
        id: menu
        hasFile: root.workspace.hasFile
        onNewAsked: newWorkshop.open()
        onOpenAsked: openDialog.open()
        onCopyAsked: copyDialog.open()
        onRenameAsked: renameSheet.open()
        onCloseAsked: root.workspace.close()
        onHelpAsked: help.open()
    }
    HelpSheet { id: help }
    WallSheet {
        id: wallSheet
        wall: wall
        onHallSaid: (imageHeight, depth) => {
            hall.imageHeight = Hall.imageHeight = imageHeight
            hall.depth = Hall.depth = depth
            hall.asked = Hall.asked = true
        }
    }
    Wall {
        id: wall
        anchors.fill: parent
        workspace: root.workspace
        inFront: host.currentPage?.wall ?? null
        home: root
    }
    NewWorkshopPage {
        id: newWorkshop
        folder: root.folder
        anchors.fill: parent
        z: 60
        workspace: root.workspace
    }
    SideSheet {
        id: renameSheet
        title: qsTr("Rename the workshop")
        onOpenedChanged: if (opened) nameField.text = root.workspace.title
        function rename() { root.workspace.setTitle(nameField.text); renameSheet.close() }
        TextInputField { id: nameField; width: parent.width; label: qsTr("Title"); focus: true; onAccepted: renameSheet.rename() }
        footer: ActionButton { text: qsTr("Rename"); kind: ActionButton.Primary; onClicked: renameSheet.rename() }
    }
    Toast {
        id: toast
        z: 70
        anchors { horizontalCenter: host.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s5 }
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.hasUrls && String(drop.urls[0]).endsWith(".kabar")) {
                root.workspace.openUrl(drop.urls[0])
                drop.accept()
            }
        }
    }
    Connections {
        target: root.workspace
        function onFileChanged() { renameSheet.close() }
        function onFailed(message: string) { toast.show(message, true, "") }
        function onNoticed(message: string) { toast.show(message, true, "") }
        function onCopied(path: string) { toast.show(qsTr("Copy saved: %1").arg(path), false, "") }
    }

    FileDialog {
        id: openDialog
        title: qsTr("Open a workshop")
        currentFolder: root.folder
        nameFilters: [qsTr("Kabar workshops (*.kabar)")]
        onAccepted: root.workspace.openUrl(selectedFile)
    }
    FileDialog {
        id: copyDialog
        title: qsTr("Save a copy")
        currentFolder: root.folder
        fileMode: FileDialog.SaveFile
        defaultSuffix: "kabar"
        nameFilters: [qsTr("Kabar workshops (*.kabar)")]
        onAccepted: root.workspace.saveCopy(selectedFile)
    }

    Shortcut { sequences: [StandardKey.Undo]; enabled: root.workspace.canUndo; onActivated: root.undo() }
    Shortcut { sequences: [StandardKey.Redo, "Ctrl+Y"]; enabled: root.workspace.canRedo; onActivated: root.redo() }
    Shortcut { sequences: [StandardKey.Open]; onActivated: openDialog.open() }
    Shortcut { sequences: [StandardKey.New]; onActivated: newWorkshop.open() }
    Shortcut { sequence: "Ctrl+Shift+S"; enabled: root.workspace.hasFile; onActivated: copyDialog.open() }
    Shortcut { sequences: [StandardKey.Close]; enabled: root.workspace.hasFile; onActivated: root.workspace.close() }
    Shortcut { sequence: "F2"; enabled: root.workspace.hasFile; onActivated: renameSheet.open() }
    Shortcut { sequences: [StandardKey.HelpContents]; onActivated: help.opened ? help.close() : help.open() }
    Shortcut {
        sequence: "F11"
        context: Qt.ApplicationShortcut
        enabled: root.workspace.hasFile
        onActivated: Hall.asked || wall.shown ? wall.toggle() : wallSheet.open()
    }
    Shortcut { sequence: "Esc"; context: Qt.ApplicationShortcut; enabled: wall.here; onActivated: wall.shown = false }
    Instantiator {
        model: Pages.list.length
        Shortcut {
            required property int index
            sequence: "Ctrl+" + (index + 1)
            enabled: root.workspace.hasFile
            onActivated: host.currentIndex = index
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls
import Kabar.Map
import Kabar.Workspace

// Which Twizy to recharge next; all of them on a board and on the map; one of them in depth.
Item {
    id: root

    required property Workspace workspace
    readonly property bool settled: fleet.loaded && (fleet.count === 0 || !map.visible || map.settled)
    // for pictures of the page
    readonly property list<string> shotViews: ["board", "vehicle"]
    property string view: "board"
    onViewChanged: view === "vehicle" && fleet.nextId !== "" ? choose(fleet.nextId) : vehicleSheet.close()
    property alias selectedId: detail.vehicleId

    function choose(vehicleId: string) {
        importSheet.close()
        detail.vehicleId = vehicleId
        vehicleSheet.open()
    }
    function offer(files: list<url>) {
        logs.choose(files)
        vehicleSheet.close()
        importSheet.open()
    }

    FleetModel { id: fleet; workspace: root.workspace; language: Qt.uiLanguage; shown: root.Window.window !== null }
    VehicleDetail { id: detail; fleet: fleet }
    FleetImport { id: logs; workspace: root.workspace }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.s5
        anchors.bottomMargin: Theme.s4
        spacing: Theme.s3
        visible: fleet.count > 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s4
            RechargeAnswer { Layout.fillWidth: true; fleet: fleet; roomy: root.height > 560 * Theme.scale; onAsked: vehicleId => root.choose(vehicleId) }
            ActionButton { Layout.alignment: Qt.AlignTop; text: qsTr("Import logs…"); iconName: "upload"; onClicked: root.offer([]) }
        }
        ReplayNotice { Layout.fillWidth: true; fleet: fleet }
        Item {
            id: stage
            // the board first: rows must stay readable from afar; the map takes what is left
            readonly property real boardWidth: Math.min(width, Math.max(600 * Theme.scale, width * 0.56))
            Layout.fillWidth: true
            Layout.fillHeight: true
            Card {
                width: stage.boardWidth
                height: parent.height
                padding: Theme.s2
                FleetBoard {
                    id: board
                    width: parent.width
                    height: stage.height - 2 * Theme.s2
                    fleet: fleet
                    selectedId: detail.vehicleId
                    onChosen: vehicleId => root.choose(vehicleId)
                }
            }
            MapView {
                id: map
                anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
                width: Math.max(0, parent.width - stage.boardWidth - Theme.s4)
                visible: width > 160
                workspace: root.workspace
                layers: fleet.layers
                selected: detail.vehicleId
                onMarkerClicked: id => root.choose(id)
            }
        }
    }
    Skeleton {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
        visible: !fleet.loaded
        spacing: Theme.s3
        rows: [16, 44, 16, 40, 40, 40, 40, 40]
        Accessible.name: qsTr("Reading the fleet…")
    }
    EmptyState {
        anchors.centerIn: parent
        visible: fleet.problem !== ""
        iconName: "warning"
        title: qsTr("The fleet cannot be read")
        text: fleet.problem
    }
    EmptyState {
        anchors.centerIn: parent
        visible: fleet.loaded && fleet.problem === "" && fleet.count === 0
        iconName: "fleet"
        title: qsTr("No vehicle yet")
        text: qsTr("Import logs of a Twizy's bus (candump or OVMS): the board shows charge, range and the age of each reading.")
        actionText: qsTr("Import logs…")
        actionIcon: "upload"
        onActed: root.offer([])
    }
    VehicleSheet {
        id: vehicleSheet
        detail: detail
        onClosed: { detail.vehicleId = ""; board.forceActiveFocus() }
        onRenamed: name => fleet.rename(detail.vehicleId, name)
        onRemoved: if (fleet.remove(detail.vehicleId)) close()
    }
    ImportSheet { id: importSheet; logs: logs; onFilesAsked: dialog.open(); onClosed: board.forceActiveFocus() }
    FileDialog {
        id: dialog
        title: qsTr("CAN logs")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("CAN logs (*.log *.crtd *.txt)"), qsTr("All files (*)")]
        onAccepted: logs.choose(selectedFiles)
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onEntered: drag => drag.accepted = drag.hasUrls && !drag.urls.some(each => String(each).endsWith(".kabar"))
        onDropped: drop => { root.offer(drop.urls); drop.accept() }
    }
}

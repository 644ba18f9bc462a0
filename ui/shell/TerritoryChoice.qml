// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// The territory of a new workshop: the embedded one, or communes picked from a file of boundaries, by name, by clicking them
// or by drawing a line around them.
Card {
    id: root

    required property WorkshopDraft draft
    property url folder

    padding: 0

    Item {
        width: root.width
        height: root.height

        ColumnLayout {
            anchors { fill: parent; margins: Theme.s4 }
            spacing: Theme.s3

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s3
                Type { role: Type.Title; text: qsTr("Territory"); Layout.fillWidth: true }
                ActionButton { visible: !root.draft.embedded; kind: ActionButton.Quiet; text: qsTr("Back to La Réunion"); onClicked: root.draft.useEmbedded() }
                ActionButton { iconName: "folder"; text: root.draft.embedded ? qsTr("Another territory…") : qsTr("Another file…"); onClicked: boundaries.open() }
            }
            Type {
                Layout.fillWidth: true
                quiet: true
                text: root.draft.reading ? qsTr("Reading the boundaries…")
                      : root.draft.embedded ? qsTr("La Réunion: %n commune(s), roads and quarters, come with Kabar.", "", root.draft.total)
                      : qsTr("%1 of %n commune(s) chosen from %2. Click them, or draw a line around those of the workshop.", "", root.draft.total).arg(root.draft.chosen).arg(root.draft.fileName)
            }
            Type {
                Layout.fillWidth: true
                visible: root.draft.problem !== ""
                text: root.draft.problem
                color: Theme.accent
            }
            TextInputField {
                Layout.fillWidth: true
                visible: !root.draft.embedded
                label: qsTr("Name of the territory")
                text: root.draft.name
                onEdited: text => root.draft.name = text
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.s4

                Item {
                    id: map
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: 160
                    clip: true

                    VectorPicture {
                        anchors.fill: parent
                        svg: root.draft.picture
                    }
                    Binding { target: root.draft; property: "pictureSize"; value: Qt.size(map.width, map.height) }
                    Binding { target: root.draft; property: "colours"; value: [String(Theme.primarySoft), String(Theme.sunken), String(Theme.muted)] }
                    Canvas {
                        id: lasso
                        property var line: []
                        anchors.fill: parent
                        visible: line.length > 1
                        onPaint: {
                            const pen = getContext("2d")
                            pen.reset()
                            pen.lineWidth = 2
                            pen.strokeStyle = Theme.primary
                            pen.fillStyle = Theme.faded(Theme.primary, 0.12)
                            pen.beginPath()
                            for (const point of line)
                                pen.lineTo(point.x, point.y)
                            pen.closePath()
                            pen.fill()
                            pen.stroke()
                        }
                    }
                    MouseArea {
                        anchors.fill: parent
                        enabled: !root.draft.embedded
                        cursorShape: enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("Map of the communes: those chosen are filled")
                        onPressed: mouse => lasso.line = [Qt.point(mouse.x, mouse.y)]
                        onPositionChanged: mouse => {
                            lasso.line = lasso.line.concat([Qt.point(mouse.x, mouse.y)])
                            lasso.requestPaint()
                        }
                        onReleased: mouse => {
                            const first = lasso.line[0]
                            const far = lasso.line.some(point => Math.hypot(point.x - first.x, point.y - first.y) > 12)
                            if (far) {
                                root.draft.chooseWithin(lasso.line)
                            } else {
                                const row = root.draft.rowAt(Qt.point(mouse.x, mouse.y))
                                if (row >= 0)
                                    root.draft.choose(row, !root.draft.data(root.draft.index(row, 0), Qt.UserRole + 3))
                            }
                            lasso.line = []
                        }
                        onCanceled: lasso.line = []
                    }
                }
                ColumnLayout {
                    visible: !root.draft.embedded
                    Layout.preferredWidth: 220 * Theme.scale
                    Layout.maximumWidth: 220 * Theme.scale
                    Layout.fillHeight: true
                    spacing: Theme.s1
                    RowLayout {
                        ActionButton { kind: ActionButton.Quiet; text: qsTr("All"); onClicked: root.draft.chooseAll(true) }
                        ActionButton { kind: ActionButton.Quiet; text: qsTr("None"); onClicked: root.draft.chooseAll(false) }
                    }
                    ListView {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        clip: true
                        model: root.draft
                        boundsBehavior: Flickable.StopAtBounds
                        T.ScrollBar.vertical: ScrollHandle { }
                        delegate: T.CheckDelegate {
                            id: row
                            required property int index
                            required property string name
                            required property bool chosen
                            width: ListView.view.width
                            height: Theme.controlHeight
                            checked: chosen
                            text: name
                            Accessible.name: name
                            onToggled: root.draft.choose(index, checked)
                            contentItem: RowLayout {
                                spacing: Theme.s2
                                Rectangle {
                                    implicitWidth: Theme.iconSize
                                    implicitHeight: Theme.iconSize
                                    radius: 4
                                    color: row.chosen ? Theme.primary : Theme.card
                                    border.width: row.chosen ? 0 : 1
                                    border.color: Theme.muted
                                    Icon { anchors.centerIn: parent; visible: row.chosen; name: "check"; size: Theme.iconSize - 4; color: Theme.primaryInk }
                                }
                                Type { text: row.name; Layout.fillWidth: true; elide: Text.ElideRight; wrapMode: Text.NoWrap; Accessible.ignored: true }
                            }
                            background: Rectangle { color: row.hovered ? Theme.hover : "transparent"; radius: Theme.smallRadius; FocusRing { shown: row.visualFocus; gap: -2 } }
                        }
                    }
                }
            }
        }
        DropArea {
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => {
                if (drop.hasUrls) {
                    root.draft.readBoundaries(drop.urls[0])
                    drop.accept()
                }
            }
        }
    }
    FileDialog {
        id: boundaries
        title: qsTr("Boundaries of communes")
        currentFolder: root.folder
        nameFilters: [qsTr("Boundaries (*.geojson *.json *.gpkg *.shp *.zip)"), qsTr("All files (*)")]
        onAccepted: root.draft.readBoundaries(selectedFile)
    }
}

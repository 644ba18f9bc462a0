// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme
import Kabar.Workspace

// The synergy studies: question and answer above, parameters at the left, the map with its evidence, findings at the right.
Item {
    id: root

    required property Workspace workspace
    readonly property bool settled: model.settled && (model.state !== StudiesModel.Ready || map.settled)

    StudiesModel {
        id: model
        workspace: root.workspace
        language: Qt.uiLanguage
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.s4
        spacing: Theme.s3

        StudyHeader { Layout.fillWidth: true; model: model }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: model.state === StudiesModel.Ready
            spacing: Theme.s4

            ParameterPanel {
                Layout.fillWidth: false
                Layout.preferredWidth: Math.round(Math.min(216 * Theme.scale, root.width * 0.2))
                Layout.fillHeight: true
                model: model
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumWidth: 0
                spacing: Theme.s3
                StudyMap { id: map; Layout.fillWidth: true; Layout.fillHeight: true; workspace: root.workspace; model: model }
                EvidencePanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    Layout.preferredHeight: Math.round(Math.min(180 * Theme.scale, root.height * 0.27))
                    model: model
                }
            }
            FindingColumn {
                Layout.fillWidth: false
                Layout.preferredWidth: Math.round(Math.min(360 * Theme.scale, root.width * 0.32))
                Layout.fillHeight: true
                model: model
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: model.state !== StudiesModel.Ready
            EmptyState {
                anchors.centerIn: parent
                iconName: "study"
                title: [qsTr("No employer is connected yet"), qsTr("The employers have not been asked yet"), qsTr("This study has not run yet"), ""][model.state]
                text: [qsTr("Connect the employers' databases on the page Cooperative: their rows stay at home, the studies read only sums over at least 11 people."),
                       qsTr("The cooperative sends four signed questions to the employers' nodes. Only cells of at least 11 people from 3 employers come back; the studies then take some seconds."),
                       qsTr("The released tables are there. The four studies take some seconds."), ""][model.state]
                actionText: model.job.running ? "" : ["", qsTr("Ask the employers"), qsTr("Run the studies"), ""][model.state]
                actionIcon: model.state === StudiesModel.NotAsked ? "cooperative" : "play"
                onActed: model.state === StudiesModel.NotAsked ? model.ask() : model.runAll()
            }
        }
    }
}

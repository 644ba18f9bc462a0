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
    signal pageAsked(string key)
    property alias studies: model
    readonly property Component wall: model.state === StudiesModel.Ready ? picture : null
    Component { id: picture; StudiesWall { workspace: root.workspace; model: root.studies; question: header.question; shownBy: map } }
    // too low for everything at once: parameters and evidence give the map their room and come as sheets
    readonly property bool compact: height < 720 * Theme.scale
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

        StudyHeader {
            id: header
            Layout.fillWidth: true
            model: model
            compact: root.compact
            onParametersAsked: parameters.open()
            onEvidenceAsked: evidence.open()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: model.state === StudiesModel.Ready
            spacing: Theme.s4

            ParameterPanel {
                visible: !root.compact
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
                    visible: !root.compact && model.findings.count > 0
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
        StudyEmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: model.state !== StudiesModel.Ready
            model: model
            onPageAsked: key => root.pageAsked(key)
        }
    }
    SideSheet {
        id: parameters
        atLeft: true
        title: qsTr("Settings")
        ParameterList { width: parent.width; model: model }
    }
    SideSheet {
        id: evidence
        atLeft: true
        title: qsTr("Evidence")
        EvidenceSections { width: parent.width; model: model }
    }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls
import Kabar.Workspace

// Says what a new workshop is: its title, its day, who asked for it, and its territory.
FocusScope {
    id: root

    required property Workspace workspace
    property url folder
    property bool opened: false
    signal created

    function open() {
        titleField.text = dateField.text = placeField.text = clientField.text = ""
        draft.useEmbedded()
        root.file = ""
        opened = true
        titleField.forceActiveFocus()
    }
    function close() { opened = false }

    // chosen by hand; else one is proposed after the title
    property url file: ""
    readonly property url target: String(file) !== "" ? file : draft.proposedFile(titleField.text)
    readonly property string missing: titleField.text.trim() === "" ? qsTr("Give the workshop a title.")
                                      : draft.chosen === 0 ? qsTr("Choose at least one commune.")
                                      : draft.name.trim() === "" ? qsTr("Give the territory a name.") : ""

    function create() {
        if (missing === "" && !draft.reading)
            draft.create(target, titleField.text, dateField.text, placeField.text, clientField.text)
    }

    visible: opened
    enabled: opened
    Keys.onEscapePressed: root.close()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("New workshop")

    WorkshopDraft {
        id: draft
        workspace: root.workspace
        onCreated: { root.close(); root.created() }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        MouseArea { anchors.fill: parent; onWheel: wheel => wheel.accepted = true }
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.s6 }
        spacing: Theme.s5

        RowLayout {
            Layout.fillWidth: true
            Type { role: Type.Display; text: qsTr("New workshop"); Layout.fillWidth: true }
            IconButton { iconName: "close"; text: qsTr("Cancel (Escape)"); onClicked: root.close() }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s6

            ColumnLayout {
                Layout.preferredWidth: 380 * Theme.scale
                Layout.maximumWidth: 380 * Theme.scale
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s4

                TextInputField { id: titleField; Layout.fillWidth: true; label: qsTr("Title"); placeholder: qsTr("Getting to work together"); focus: true; onAccepted: root.create() }
                RowLayout {
                    spacing: Theme.s3
                    TextInputField { id: dateField; Layout.fillWidth: true; Layout.preferredWidth: 1; label: qsTr("Day"); placeholder: qsTr("31/12/2026"); onAccepted: root.create() }
                    TextInputField { id: placeField; Layout.fillWidth: true; Layout.preferredWidth: 1; label: qsTr("Place"); placeholder: qsTr("Town hall"); onAccepted: root.create() }
                }
                TextInputField { id: clientField; Layout.fillWidth: true; label: qsTr("Asked for by"); placeholder: qsTr("Chamber of commerce"); onAccepted: root.create() }
                Type {
                    Layout.fillWidth: true
                    role: Type.Caption
                    quiet: true
                    text: qsTr("All of it can be changed later. Only the territory stays, once employers have answered on it.")
                }
            }
            TerritoryChoice {
                Layout.fillWidth: true
                Layout.fillHeight: true
                draft: draft
                folder: root.folder
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3
            Type {
                Layout.fillWidth: true
                role: Type.Caption
                quiet: true
                elide: Text.ElideMiddle
                wrapMode: Text.NoWrap
                text: root.missing !== "" ? root.missing : qsTr("File: %1").arg(draft.shownPath(root.target))
            }
            ActionButton { kind: ActionButton.Quiet; text: qsTr("Another place…"); onClicked: fileDialog.open() }
            ActionButton { text: qsTr("Cancel"); onClicked: root.close() }
            ActionButton {
                kind: ActionButton.Primary
                text: qsTr("Create the workshop")
                enabled: root.missing === "" && !draft.reading
                onClicked: root.create()
            }
        }
    }
    FileDialog {
        id: fileDialog
        title: qsTr("New workshop")
        selectedFile: root.target
        fileMode: FileDialog.SaveFile
        defaultSuffix: "kabar"
        nameFilters: [qsTr("Kabar workshops (*.kabar)")]
        onAccepted: root.file = selectedFile
    }
}

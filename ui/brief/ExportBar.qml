// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls
import Kabar.Workspace

// Writes the brief or the report to a file.
RowLayout {
    id: root

    required property Workspace workspace
    property bool report: false
    property string language: "fr"
    signal told(text: string, folder: url)

    spacing: Theme.s2

    BriefExport {
        id: writer
        workspace: root.workspace
        report: root.report
        language: root.language
        onWritten: (fileName, folder) => root.told(qsTr("%1 is written").arg(fileName), folder)
    }
    FileDialog {
        id: dialog
        property string extension: "pdf"
        fileMode: FileDialog.SaveFile
        defaultSuffix: extension
        nameFilters: [({ pdf: qsTr("PDF document (*.pdf)"), odt: qsTr("OpenDocument text (*.odt)"), html: qsTr("Web page (*.html)"), wiki: qsTr("Wikitext (*.wiki)") })[extension]]
        onAccepted: writer.write(selectedFile)
        function ask(kind: string) {
            extension = kind
            selectedFile = root.workspace.folder + "/" + writer.suggestion(kind)
            open()
        }
    }

    ProgressStrip {
        visible: writer.running
        Layout.preferredWidth: 260 * Theme.scale
        progress: writer.progress
        stage: root.report ? qsTr("Writing the report") : qsTr("Writing the brief")
        onStopped: writer.stop()
    }
    ActionButton { visible: !writer.running; text: "PDF"; iconName: "download"; kind: ActionButton.Primary; Accessible.name: qsTr("Export as PDF"); onClicked: dialog.ask("pdf") }
    ActionButton { visible: !writer.running; text: "ODT"; Accessible.name: qsTr("Export as OpenDocument text"); onClicked: dialog.ask("odt") }
    ActionButton { visible: !writer.running; text: "HTML"; Accessible.name: qsTr("Export as a web page"); onClicked: dialog.ask("html") }
    ActionButton { visible: !writer.running && root.report; text: "Wiki"; Accessible.name: qsTr("Export as wikitext"); onClicked: dialog.ask("wiki") }
}

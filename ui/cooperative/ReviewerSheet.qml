// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// Who vouches for the questions: the reviewers, adding one, and signing with a key.
SideSheet {
    id: root

    required property CooperativeModel cooperative

    title: qsTr("Who vouches for the questions?")

    Type {
        width: parent.width
        quiet: true
        text: qsTr("A question is asked once two reviewers of two organisations have signed it. Each keeps a secret key in a file of their own, never in the workshop.")
    }
    Repeater {
        model: root.cooperative.reviewers
        RowLayout {
            id: reviewer
            required property reviewerCard modelData
            width: parent.width
            spacing: Theme.s2
            Icon { name: reviewer.modelData.signedCount > 0 ? "shield" : "person"; color: reviewer.modelData.signedCount > 0 ? Theme.primary : Theme.muted }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Type { text: reviewer.modelData.name; font.weight: Font.Medium; Layout.fillWidth: true }
                Type { text: reviewer.modelData.organisation; role: Type.Caption; quiet: true; Layout.fillWidth: true }
            }
            Type { text: qsTr("%1 signed").arg(reviewer.modelData.signedCount); role: Type.Caption; quiet: true; wrapMode: Text.NoWrap }
        }
    }
    ActionButton {
        visible: root.cooperative.reviewers.length > 0
        text: qsTr("Sign all questions with a key…")
        iconName: "pencil"
        kind: ActionButton.Primary
        onClicked: keyToSign.open()
    }
    Type { width: parent.width; role: Type.Lead; strong: true; text: qsTr("Add a reviewer"); topPadding: Theme.s3 }
    TextInputField { id: name; width: parent.width; label: qsTr("Name") }
    TextInputField { id: organisation; width: parent.width; label: qsTr("Organisation") }
    ActionButton {
        text: qsTr("Make a secret key file…")
        iconName: "plus"
        enabled: name.text.trim() !== "" && organisation.text.trim() !== ""
        onClicked: keyToMake.open()
    }

    FileDialog {
        id: keyToSign
        title: qsTr("A reviewer's secret key")
        onAccepted: root.cooperative.signWith(selectedFile)
    }
    FileDialog {
        id: keyToMake
        title: qsTr("Where to keep the secret key")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "key"
        onAccepted: {
            if (root.cooperative.addReviewer(name.text, organisation.text, selectedFile)) {
                name.text = ""
                organisation.text = ""
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Theme

// The top of a page: its question, and the answer as the largest thing on it. Controls go in at the right.
RowLayout {
    id: root

    property alias question: question.text
    property alias answer: answer.text
    property alias detail: detail.text
    default property alias controls: slot.data

    spacing: Theme.s5

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s1
        Type { id: question; role: Type.Lead; quiet: true; Layout.fillWidth: true }
        Type { id: answer; role: Type.Display; Layout.fillWidth: true; visible: text !== "" }
        Type { id: detail; quiet: true; Layout.fillWidth: true; visible: text !== "" }
    }
    RowLayout {
        id: slot
        Layout.alignment: Qt.AlignTop
        spacing: Theme.s2
    }
}

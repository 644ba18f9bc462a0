// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// Which two scenarios the page compares.
RowLayout {
    id: root

    required property ScenarioLab lab

    spacing: Theme.s3

    ScenarioChooser {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        letter: "A"
        tint: Theme.violet
        names: root.lab.names
        index: root.lab.a
        onChosen: index => root.lab.a = index
    }
    ScenarioChooser {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        letter: "B"
        tint: Theme.primary
        names: root.lab.names
        index: root.lab.b
        onChosen: index => root.lab.b = index
    }
}

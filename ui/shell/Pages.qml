// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQml

// The pages in the rail's order; a page is <module>/<file> and takes the workspace.
QtObject {
    readonly property var list: [
        { key: "territory", icon: "map", label: qsTr("Territory"), module: "Territory" },
        { key: "cooperative", icon: "cooperative", label: qsTr("Cooperative"), module: "Cooperative" },
        { key: "studies", icon: "study", label: qsTr("Studies"), module: "Studies" },
        { key: "scenarios", icon: "scenario", label: qsTr("Scenarios"), module: "Scenarios" },
        { key: "fleet", icon: "fleet", label: qsTr("Fleet"), module: "Fleet" },
        { key: "workshop", icon: "workshop", label: qsTr("Workshop"), module: "Workshop" },
        { key: "brief", icon: "brief", label: qsTr("Brief"), module: "Brief" }
    ]
    function url(index: int): string {
        const module = list[index].module
        return "qrc:/qt/qml/Kabar/" + module + "/" + module + "Page.qml"
    }
}

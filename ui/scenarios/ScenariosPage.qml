// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Factors
import Kabar.Map
import Kabar.Renewal
import Kabar.Theme
import Kabar.Workspace

// Two scenarios beside each other: levers and the grid's factor at the left, twin maps, and one row an indicator below.
Item {
    id: root

    required property Workspace workspace
    property alias lab: lab
    readonly property Component wall: ready ? picture : null
    Component { id: picture; ScenariosWall { lab: root.lab; headline: header.answer } }
    // pictures are taken of each
    readonly property list<string> shotViews: ["pair", "factors"]
    property string view: "pair"
    onViewChanged: view === "factors" ? register.ask("") : register.close()
    signal pageAsked(string key)
    readonly property bool ready: lab.state === ScenarioLab.Ready
    readonly property bool settled: lab.settled && (!ready || !pair.mapsShown || maps.settled)
    readonly property bool wide: width >= 1500 * Theme.scale
    // too low for everything at once: the levers come as a sheet, figures and maps take turns
    readonly property bool compact: height < 720 * Theme.scale

    ScenarioLab { id: lab; workspace: root.workspace; language: Qt.uiLanguage }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.s4
        spacing: Theme.s3
        visible: root.ready

        ScenarioHeader {
            id: header
            Layout.fillWidth: true
            lab: lab
            compact: root.compact
            mindOffered: !root.wide
            onLeversAsked: levers.open()
            onFactorsAsked: register.ask("")
            onMindAsked: mind.open()
            onCommunesAsked: communes.open()
        }
        StaleNotice { Layout.fillWidth: true; workspace: root.workspace }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s4

            ColumnLayout {
                visible: !root.compact
                Layout.preferredWidth: Math.round(Math.min(300 * Theme.scale, root.width * 0.26))
                Layout.fillHeight: true
                spacing: Theme.s3
                LeverPanel { Layout.fillWidth: true; Layout.fillHeight: true; lab: lab }
                GridCard { Layout.fillWidth: true; lab: lab; onExplained: factors.show("co2e_t_year") }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.s3
                PairChooser { id: pair; Layout.fillWidth: true; lab: lab; compact: root.compact }
                TwinMaps {
                    id: maps
                    visible: pair.mapsShown
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: 160
                    workspace: root.workspace
                    leftLayers: lab.layersA
                    rightLayers: lab.layersB
                    leftTitle: "A"
                    rightTitle: lab.showsChange ? qsTr("B less A") : "B"
                    swipe: pair.swipe
                }
                LegendStrip { visible: pair.mapsShown; Layout.fillWidth: true; Layout.topMargin: -Theme.s2; layers: lab.showsChange ? lab.layersB : lab.layersA }
                IndicatorTable { visible: pair.figuresShown; Layout.fillWidth: true; lab: lab; onExplained: key => factors.show(key) }
                Item { visible: !pair.mapsShown; Layout.fillHeight: true }
            }
            Card {
                visible: root.wide
                Layout.preferredWidth: Math.round(330 * Theme.scale)
                Layout.fillHeight: true
                MindCard { width: parent.width; lab: lab; titled: true }
            }
        }
    }
    Type {
        anchors.centerIn: parent
        visible: lab.state === ScenarioLab.Loading
        quiet: true
        text: qsTr("Reading what the employers released…")
    }
    EmptyState {
        anchors.centerIn: parent
        visible: lab.state === ScenarioLab.NoTables || lab.state === ScenarioLab.Broken
        iconName: "scenario"
        title: lab.state === ScenarioLab.NoTables ? qsTr("Nothing to compare yet") : qsTr("The scenarios cannot be read")
        text: lab.state === ScenarioLab.NoTables
              ? qsTr("Scenarios stand on what the employers release: ask them on the page Studies, which also finds the third places and the shuttle lines. Then come back.")
              : lab.problem
        actionText: qsTr("Go to the studies")
        actionIcon: "study"
        onActed: root.pageAsked("studies")
    }
    SideSheet {
        id: levers
        atLeft: true
        title: qsTr("Levers")
        LeverPanel { width: parent.width; lab: lab; whole: true }
        GridCard { width: parent.width; lab: lab; onExplained: factors.show("co2e_t_year") }
    }
    SideSheet {
        id: mind
        title: qsTr("What would change the mind")
        MindCard { width: parent.width; lab: lab }
    }
    CommuneSheet { id: communes; lab: lab }
    FactorSheet { id: factors; lab: lab; onChangeAsked: words => { factors.close(); register.ask(words) } }
    FactorRegisterSheet { id: register; workspace: root.workspace }
}

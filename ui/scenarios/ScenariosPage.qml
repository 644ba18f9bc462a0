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

// Two scenarios beside each other: levers and the grid's factor at the left, one row an indicator, and twin maps.
Item {
    id: root

    required property Workspace workspace
    property alias lab: lab
    readonly property Component wall: ready ? picture : null
    Component { id: picture; ScenariosWall { lab: root.lab; headline: header.answer } }
    // pictures are taken of each
    readonly property list<string> shotViews: ["pair", "factors", "keep"]
    property string view: "pair"
    onViewChanged: {
        view === "factors" ? register.ask("") : register.close()
        view === "keep" ? keep.show() : keep.close()
    }
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
            leversOffered: !root.wide
            onLeversAsked: levers.open()
            onFactorsAsked: register.ask("")
            onMindAsked: mind.open()
            onCommunesAsked: communes.open()
            onPackageAsked: keep.show()
        }
        StaleNotice { Layout.fillWidth: true; workspace: root.workspace }
        PairChooser { id: pair; Layout.fillWidth: true; lab: lab; compact: root.compact }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s4

            ColumnLayout {
                visible: root.wide && !root.compact
                Layout.preferredWidth: Math.round(300 * Theme.scale)
                Layout.maximumWidth: Layout.preferredWidth
                Layout.fillHeight: true
                spacing: Theme.s3
                LeverPanel { Layout.fillWidth: true; Layout.fillHeight: true; lab: lab }
                GridCard { Layout.fillWidth: true; lab: lab; onExplained: factors.show("co2e_t_year") }
            }
            // figures beside the maps, so that the maps take the height of the page; on a small page they take turns
            IndicatorTable {
                visible: pair.figuresShown
                Layout.preferredWidth: Math.round(350 * Theme.scale)
                Layout.maximumWidth: root.compact ? Number.POSITIVE_INFINITY : Layout.preferredWidth
                Layout.fillWidth: root.compact
                Layout.fillHeight: true
                lab: lab
                onExplained: key => factors.show(key)
            }
            ColumnLayout {
                visible: pair.mapsShown
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.s1
                TwinMaps {
                    id: maps
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: 160
                    workspace: root.workspace
                    fitsLayers: true
                    leftLayers: lab.layersA
                    rightLayers: lab.layersB
                    leftTitle: "A"
                    rightTitle: lab.showsChange ? qsTr("B less A") : "B"
                    swipe: pair.swipe
                }
                // levels and differences are two scales: each map has its own where they differ
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    LegendStrip { Layout.fillWidth: true; Layout.preferredWidth: 1; letter: lab.showsChange ? "A" : ""; layers: lab.layersA }
                    LegendStrip { visible: lab.showsChange; Layout.fillWidth: true; Layout.preferredWidth: 1; letter: qsTr("B less A"); layers: lab.layersB }
                }
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
    PackageSheet { id: keep; lab: lab }
    FactorSheet { id: factors; lab: lab; onChangeAsked: words => { factors.close(); register.ask(words) } }
    FactorRegisterSheet { id: register; workspace: root.workspace }
}

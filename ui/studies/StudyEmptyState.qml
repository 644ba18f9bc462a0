// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls

// What the page says before there is anything to show, with the next step as a button.
Item {
    id: root

    required property StudiesModel model
    signal pageAsked(string key)

    readonly property var _said: {
        switch (root.model.state) {
        case StudiesModel.NoEmployer:
            return {
                title: qsTr("No employer is connected yet"),
                text: qsTr("Connect the employers' databases on the page Cooperative: their rows stay at home, the studies read only sums over at least 11 people."),
                action: qsTr("Connect an employer"), icon: "cooperative"
            }
        case StudiesModel.NotAsked:
            return {
                title: qsTr("The employers have not been asked yet"),
                text: qsTr("The cooperative sends four signed questions to the employers' nodes. Only cells of at least 11 people from 3 employers come back; the studies then take some seconds."),
                action: qsTr("Ask the employers"), icon: "cooperative"
            }
        case StudiesModel.HeldBack:
            return {
                title: qsTr("Nothing may leave for this study yet"),
                text: qsTr("The employers were asked, but what this study reads stayed with them: together they are too few (at least 11 people of 3 employers), or some said no. The page Cooperative says why; with more employers it can run."),
                action: qsTr("See why"), icon: "cooperative"
            }
        case StudiesModel.NotRun:
            return {
                title: qsTr("This study has not run yet"),
                text: qsTr("The released tables are there. The four studies take some seconds."),
                action: qsTr("Run the studies"), icon: "play"
            }
        case StudiesModel.Broken:
            return {
                title: qsTr("The workshop's tables or studies cannot be read"),
                text: root.model.problem,
                action: qsTr("Ask the employers again"), icon: "cooperative"
            }
        }
        return { title: "", text: "", action: "", icon: "play" }
    }

    EmptyState {
        anchors.centerIn: parent
        iconName: "study"
        title: root._said.title
        text: root._said.text
        actionText: root.model.job.running ? "" : root._said.action
        actionIcon: root._said.icon
        onActed: {
            if (root.model.state === StudiesModel.NotAsked || root.model.state === StudiesModel.Broken)
                root.model.ask()
            else if (root.model.state === StudiesModel.NotRun)
                root.model.runAll()
            else
                root.pageAsked("cooperative")
        }
    }
}

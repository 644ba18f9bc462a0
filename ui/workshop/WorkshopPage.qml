// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls
import Kabar.Workspace

// The room: led from the wall, prepared at the desk.
FocusScope {
    id: root

    required property Workspace workspace
    // "run" for the wall, "join" the same with the QR code, "prepare" and its parts for the desk
    property string view: "run"
    readonly property list<string> shotViews: ["run", "join", "people", "agenda", "ballots", "actions"]
    readonly property bool leading: view === "run" || view === "join"

    // what of this page stands on the wall: it follows what happens here, until somebody chooses
    property string scene: "moment"
    readonly property list<string> scenes: ["moment", "join", "vote", "actions"]
    property alias agendaModel: agenda
    property alias voteRoom: room
    property alias actionModel: actions
    readonly property Component wall: Component {
        WorkshopWall {
            agenda: root.agendaModel
            room: root.voteRoom
            actions: root.actionModel
            presentCount: people.presentCount
            title: root.runAnswer
            workshopTitle: root.workspace.title
            scene: root.scene
            onResultAsked: run.showResult()
        }
    }

    function show(chosen: string) {
        if (chosen === "join")
            room.welcome()
        scene = chosen === "vote" && room.ballotState === "" ? "join" : chosen
    }

    onVisibleChanged: takeKeys()
    onViewChanged: {
        takeKeys()
        if (view === "join")
            room.welcome()
        if (view === "actions" || view === "join" && !voting)
            scene = view
        else if (view === "run" && scene === "join")
            scene = room.ballotState === "closed" ? "vote" : "moment"
    }
    Component.onCompleted: takeKeys()
    function takeKeys() {
        if (visible && leading)
            run.forceActiveFocus()
    }

    ParticipantModel { id: people; workspace: root.workspace }
    AgendaModel { id: agenda; workspace: root.workspace }
    BallotModel { id: ballots; workspace: root.workspace }
    ActionModel { id: actions; workspace: root.workspace }
    VoterModel { id: voters; workspace: root.workspace }
    VoteRoom {
        id: room
        workspace: root.workspace
        onOpened: if (root.leading || root.view === "ballots") root.view = "join"  // who went on elsewhere stays there
        onClosed: { if (root.leading) root.view = "run"; root.scene = "vote" }
    }
    Connections {
        target: agenda
        property int running: agenda.runningRow
        function onTicked() {
            if (agenda.runningRow >= 0 && agenda.runningRow !== running)
                root.scene = "moment"
            running = agenda.runningRow
        }
    }

    readonly property bool voting: room.ballotState === "open"
    onVotingChanged: if (voting) scene = "vote"
    readonly property string runAnswer: voting ? room.question : agenda.runningRow >= 0 ? agenda.titleAt(agenda.runningRow)
                                      : agenda.finished ? qsTr("Thank you. It is over.")
                                      : agenda.begun ? qsTr("Short pause")
                                      : agenda.count > 0 ? qsTr("We are about to begin") : qsTr("The agenda is empty")
    readonly property string deskAnswer: qsTr("%1 registered, %2 present, %3 planned")
        .arg(people.registeredCount).arg(people.presentCount).arg(Moments.span(agenda.plannedMinutes))

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.s5
        anchors.topMargin: Theme.s4
        spacing: Theme.s4

        PageHeader {
            Layout.fillWidth: true
            question: root.leading && root.voting ? qsTr("What do you choose?") : root.leading ? qsTr("Where do we stand?") : qsTr("Is the room ready?")
            answer: root.leading ? root.runAnswer : root.deskAnswer
            ChoiceField {
                objectName: "sceneChoice"
                visible: root.leading
                name: qsTr("On the wall")
                implicitWidth: Math.round(210 * Theme.scale)
                model: [qsTr("Wall: the moment"), qsTr("Wall: the code"), qsTr("Wall: the vote"), qsTr("Wall: the actions")]
                currentIndex: root.scenes.indexOf(root.scene)
                onActivated: index => root.show(root.scenes[index])
            }
            SegmentedControl {
                options: [qsTr("Lead"), qsTr("Prepare")]
                currentIndex: root.leading ? 0 : 1
                onChosen: index => root.view = index === 0 ? "run" : "people"
            }
        }
        RunView {
            id: run
            visible: root.leading
            Layout.fillWidth: true
            Layout.fillHeight: true
            agenda: agenda
            ballots: ballots
            room: room
            voters: voters
            presentCount: people.presentCount
            showJoin: root.view === "join"
            onJoinShown: shown => root.view = shown ? "join" : "run"
            onPrepareAsked: part => root.view = part
        }
        PrepareView {
            visible: !root.leading
            Layout.fillWidth: true
            Layout.fillHeight: true
            part: root.leading ? "people" : root.view
            people: people
            agenda: agenda
            ballots: ballots
            actions: actions
            room: room
            voters: voters
            onPartChosen: part => root.view = part
        }
    }
}

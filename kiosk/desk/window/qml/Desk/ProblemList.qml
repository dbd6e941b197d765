pragma ComponentBehavior: Bound

import QtQuick

import Desk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What the check finds, below the text.
Rectangle {
    id: root

    required property DeskModel desk

    function take(): void {
        _view.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.colours.surface

    Words {
        id: _count

        leading: 1.2
        objectName: "problem-count"
        size: Theme.small
        strong: true
        text: root.desk.problemCount
        x: Theme.space
        y: Math.round((_all.height - height) / 2)
    }
    DeskButton {
        id: _all

        anchors.right: parent.right
        objectName: "check-all"
        symbol: "check"
        words: "Check all articles"

        onClicked: root.desk.checkAll()
    }
    DeskButton {
        anchors.right: _all.left
        objectName: "what-changed"
        words: "What changed?"

        onClicked: root.desk.changes.show(true)
    }
    ListView {
        id: _view

        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: _all.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        keyNavigationEnabled: true
        model: root.desk.problems
        objectName: "problem-list"
        Accessible.name: "Problems"
        Accessible.role: Accessible.List

        delegate: ProblemLine {
            required property int index

            edge: ListView.isCurrentItem && ListView.view.activeFocus ? Theme.colours.action : "transparent"
            objectName: "problem-" + index
            width: ListView.view.width

            onClicked: root.desk.goToProblem(index)
        }

        Keys.onReturnPressed: root.desk.goToProblem(currentIndex)
    }
}

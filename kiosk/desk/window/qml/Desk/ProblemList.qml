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

        elide: Text.ElideRight
        leading: 1.2
        objectName: "problem-count"
        size: Theme.small
        strong: true
        text: root.desk.problems.count
        width: Math.max(0, _changes.x - x)
        wrapMode: Text.NoWrap
        x: Theme.space
        y: Math.round((_all.height - height) / 2)
    }
    DeskButton {
        id: _all

        anchors.right: parent.right
        name: "Check all articles"
        objectName: "check-all"
        symbol: "check"
        words: root.width < 480 * Theme.unit ? "" : name

        onClicked: root.desk.problems.checkAll()
    }
    DeskButton {
        id: _changes

        anchors.right: _all.left
        objectName: "what-changed"
        words: "What changed?"

        onClicked: root.desk.changes.show(true)
    }
    Explained {
        id: _explained
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
        model: root.desk.problems.rows
        objectName: "problem-list"
        Accessible.name: "Problems"
        Accessible.role: Accessible.List

        delegate: ProblemLine {
            required property int index

            edge: ListView.isCurrentItem && ListView.view.activeFocus ? Theme.colours.action : "transparent"
            objectName: "problem-" + index
            whyName: "why-" + index
            width: ListView.view.width

            onClicked: root.desk.problems.go(index)
            onWhyWanted: _explained.tell(root.desk.problems.explain(index))
        }

        Keys.onPressed: event => {
            if (event.key === Qt.Key_F1 && count > 0) {
                _explained.tell(root.desk.problems.explain(currentIndex));
                event.accepted = true;
            }
        }
        Keys.onReturnPressed: root.desk.problems.go(currentIndex)
    }
}

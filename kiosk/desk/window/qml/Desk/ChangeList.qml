pragma ComponentBehavior: Bound

import QtQuick

import Desk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What changed since another library, the gravest changes first.
Rectangle {
    id: root

    required property DeskModel desk

    function take(): void {
        if (_view.count > 0)
            _view.forceActiveFocus(Qt.TabFocusReason);
        else
            _with.take();
    }

    color: Theme.colours.surface

    Component.onCompleted: _with.take()

    CompareWith {
        id: _with

        desk: root.desk
        width: parent.width
    }
    Words {
        id: _said

        color: root.desk.changes.why === "" ? Theme.colours.ink : Theme.colours.alarm
        leading: 1.3
        objectName: "change-summary"
        size: Theme.small
        strong: true
        text: root.desk.changes.why + root.desk.changes.summary
        visible: text !== ""
        width: parent.width - 2 * Theme.space
        x: Theme.space
        y: _with.height
    }
    ListView {
        id: _view

        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: _said.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        keyNavigationEnabled: true
        model: root.desk.changes.rows
        objectName: "change-list"
        section.property: "part"
        Accessible.name: "What changed"
        Accessible.role: Accessible.List

        delegate: ChangeLine {
            required property int index

            edge: ListView.isCurrentItem && ListView.view.activeFocus ? Theme.colours.action : "transparent"
            objectName: "change-" + index
            width: ListView.view.width

            onClicked: root.desk.changes.go(index)
        }
        section.delegate: Words {
            required property string section

            leading: 1.8
            leftPadding: Theme.space
            size: Theme.small
            strong: true
            text: section
            width: ListView.view.width
            Accessible.role: Accessible.Heading
        }

        Keys.onReturnPressed: root.desk.changes.go(currentIndex)
    }
}

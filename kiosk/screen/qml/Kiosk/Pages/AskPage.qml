pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Ask: topics at the side or on top, and under each its questions, every one a touch away.
Page {
    id: root

    required property VisitModel visit
    readonly property AskModel asking: visit.asking
    readonly property real rail: wide ? 330 * Theme.unit : 0

    function goToTopic(position: int): void {
        if (position === 0)
            _list.showTop();
        else
            _list.showRow(position);
    }

    Component.onCompleted: goToTopic(asking.position(visit.askedTopic))
    reading: _list.view

    onReturning: _list.settle()

    Rectangle {
        color: Theme.colours.surface
        height: root.height
        visible: root.wide
        width: root.rail
        x: root.mirrored ? root.width - width : 0

        Rectangle {
            color: Theme.colours.line
            height: parent.height
            width: Theme.hairline
            x: root.mirrored ? 0 : parent.width - width
        }
        ListView {
            id: _topics

            boundsBehavior: Flickable.StopAtBounds

            cacheBuffer: 0
            clip: interactive
            height: parent.height
            interactive: contentHeight > height
            model: root.asking.topics
            objectName: "topic-list"
            spacing: Theme.gap
            width: Math.max(0, parent.width - 2 * x)
            x: Theme.space * 1.6

            delegate: TopicButton {
                width: _topics.width

                onClicked: root.goToTopic(position)
            }
            header: Title {
                bottomPadding: Theme.space
                leftPadding: Theme.space
                level: 2
                size: Theme.heading
                text: qsTr("Topics")
                topPadding: root.margin * 0.9
                width: _topics.width
            }
        }
    }
    PagedList {
        id: _list

        readonly property real inset: root.wide ? Math.max(Theme.wideMargin, (root.width - root.rail - 1000 * Theme.unit) / 2) : root.margin

        height: root.height
        model: root.asking.questions
        prefix: "ask"
        spacing: Theme.space
        tall: root.tall
        width: Math.max(0, Math.min(root.width - root.rail - 2 * inset, 1000 * Theme.unit))
        x: root.mirrored ? root.width - root.rail - width - inset : root.rail + inset

        delegate: AskRow {
            width: ListView.view.width

            onChosen: root.visit.openQuestion(article, target)
        }
        header: AskHead {
            asking: root.asking
            chips: !root.wide
            topPadding: Math.max(root.margin * 0.9, Theme.reach - headHeight)
            width: ListView.view.width

            onTopicTouched: position => root.goToTopic(position)
        }
    }
}

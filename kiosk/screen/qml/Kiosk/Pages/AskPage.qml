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
    readonly property real rail: wide ? 360 * Theme.unit : 0

    function goToTopic(position: int): void {
        if (position === 0)
            _list.positionViewAtBeginning();
        else
            _list.positionViewAtIndex(position, ListView.Beginning);
    }

    Component.onCompleted: goToTopic(asking.position(visit.askedTopic))

    ListView {
        id: _topics

        objectName: "topic-list"
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        height: root.height
        interactive: contentHeight > height
        model: root.asking.topics
        spacing: Theme.gap
        topMargin: root.margin
        visible: root.wide
        width: root.rail
        x: root.mirrored ? root.width - width - root.margin : root.margin

        header: Item {
            height: _heading.height + Theme.space
            width: _topics.width

            Title {
                id: _heading

                size: Theme.heading
                text: qsTr("Topics")
                width: parent.width
            }
        }
        delegate: TopicButton {
            width: _topics.width

            onClicked: root.goToTopic(position)
        }
    }
    ListView {
        id: _list

        objectName: "question-list"
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: root.height - (_pages.visible ? _pages.height + 2 * Theme.space : 0)
        model: root.asking.questions
        reuseItems: true
        spacing: Theme.space
        width: Math.max(0, root.width - root.rail - (root.wide ? 3 : 2) * root.margin)
        x: root.mirrored || !root.wide ? root.margin : root.rail + 2 * root.margin

        header: Column {
            bottomPadding: Theme.space
            spacing: Theme.space * 0.4
            topPadding: root.margin
            width: _list.width

            Words {
                color: Theme.colours.mutedInk
                size: Theme.small
                text: root.asking.title
                visible: text !== ""
                width: parent.width
            }
            Title {
                text: qsTr("What would you like to ask?")
                width: parent.width
            }
            Flow {
                spacing: Theme.gap
                topPadding: Theme.space * 0.6
                visible: !root.wide
                width: parent.width

                Repeater {
                    model: root.wide ? null : root.asking.topics

                    TopicButton {
                        chip: true
                        width: Math.min(implicitWidth, _list.width)

                        onClicked: root.goToTopic(position)
                    }
                }
            }
        }
        footer: Item {
            height: root.margin
            width: _list.width
        }
        delegate: AskRow {
            width: _list.width

            onChosen: root.visit.openQuestion(article, target)
        }
    }
    PageButtons {
        id: _pages

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        canDown: !_list.atYEnd
        canUp: !_list.atYBeginning
        prefix: "ask"
        visible: _list.contentHeight > root.height
        x: root.mirrored ? root.margin : root.width - width - root.margin

        onDown: _list.contentY = Math.min(_list.originY + _list.contentHeight - _list.height, _list.contentY + _list.height * 0.85)
        onUp: _list.contentY = Math.max(_list.originY, _list.contentY - _list.height * 0.85)
    }
}

pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Theme
import Kiosk.Ui

// An answer: the short one first, fuller words below, and what people ask next.
Page {
    id: root

    required property VisitModel visit
    readonly property AnswerModel answer: visit.answer
    readonly property real edge: wide ? Theme.wideMargin : margin
    readonly property real side: wide ? 400 * Theme.unit : 0
    readonly property real reading: Math.max(0, width - 2 * edge - (wide ? side + 44 * Theme.unit : 0))

    BlockList {
        id: _list

        objectName: "answer-list"
        blocks: root.answer.more
        columnWidth: Math.min(root.reading, Theme.readingWidth)
        height: Math.max(0, _strip.y - y - Theme.space)
        width: root.reading
        x: root.mirrored ? root.width - width - root.edge : root.edge

        header: AnswerHead {
            answer: root.answer
            topPadding: root.margin

            onAsked: target => root.visit.openQuestion(root.answer.article, target)
        }
        footer: AnswerFoot {
            answer: root.answer
            followUps: !root.wide
            topPadding: Theme.space * 1.5

            onAllTouched: root.visit.openAsk()
            onFollowed: (kind, article, target) => root.visit.openLink(kind, article, target)
            onSourcesTouched: root.visit.openAnswerSources()
        }

        onWordTouched: (kind, article, target) => root.visit.openLink(kind, article, target)
    }
    Column {
        id: _strip

        spacing: Theme.space * 0.8
        width: root.reading
        x: _list.x
        y: root.height - height - (root.low ? Theme.space : root.margin * 0.7)

        Item {
            height: Math.max(_did.height, _turns.visible ? _turns.height : 0)
            width: parent.width

            Words {
                id: _did

                anchors.verticalCenter: parent.verticalCenter
                leading: 1.2
                strong: true
                text: qsTr("Did that answer your question?")
                width: parent.width - (_turns.visible ? _turns.width + Theme.space : 0)
                x: root.mirrored ? parent.width - width : 0
            }
            PageButtons {
                id: _turns

                canDown: _list.canPageDown
                canUp: _list.canPageUp
                prefix: "answer"
                visible: _list.canPageDown || _list.canPageUp
                x: root.mirrored ? 0 : parent.width - width

                onDown: _list.pageDown()
                onUp: _list.pageUp()
            }
        }
        Strip {
            height: implicitHeight
            spacing: Theme.space * 1.2
            width: parent.width

            ActionButton {
                symbol: root.answer.listed ? "list" : "plus"
                name: root.answer.listed ? qsTr("It is on my list") : qsTr("Not yet: ask my care team")
                objectName: "ask-care-team"

                onClicked: root.answer.listed ? root.visit.openMyList() : root.answer.takeAlong()
            }
            ActionButton {
                symbol: "check"
                name: qsTr("Yes, thank you")
                objectName: "answered"
                primary: true

                onClicked: root.visit.openAsk()
            }
        }
    }
    Scroller {
        id: _side

        height: root.height - y
        topPadding: root.margin * 0.5
        visible: root.wide
        width: root.side
        x: root.mirrored ? root.edge : root.width - width - root.edge
        y: root.margin * 0.6

        FollowUps {
            answer: root.answer
            width: root.side

            onAllTouched: root.visit.openAsk()
            onFollowed: (kind, article, target) => root.visit.openLink(kind, article, target)
        }
    }
}

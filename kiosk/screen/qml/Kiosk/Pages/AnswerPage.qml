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
    readonly property real edge: wide ? Math.max(Theme.wideMargin, sides) : Math.max(margin, (width - Theme.readingWidth) / 2)
    readonly property real side: wide ? 400 * Theme.unit : 0
    readonly property real gutter: low ? _turns.implicitWidth + Theme.space : 0
    readonly property real column: Math.max(0, Math.min(width - 2 * edge - gutter - (wide ? side + 44 * Theme.unit : 0), Theme.readingWidth))

    // Once there is more than fits, the page buttons stay: room that came and went with them would never settle.
    property bool _paged: false
    property int _settling: 0

    reading: _list.view

    Timer {
        id: _soon

        interval: 0

        onTriggered: {
            if (_list.scrolls || ++root._settling < 3)
                root._paged = _list.scrolls;
        }
    }
    BlockList {
        id: _list

        readonly property bool scrolls: canPageDown || canPageUp

        blocks: root.answer.more
        columnWidth: root.column
        height: root.low ? root.height : Math.max(0, _actions.y - y - Theme.space)
        objectName: "answer-list"
        width: root.column
        x: root.mirrored ? root.width - width - root.edge : root.edge

        footer: AnswerFoot {
            actions: root.low
            answer: root.answer
            followUps: !root.wide
            topPadding: Theme.space * 1.5

            onAllTouched: root.visit.openAsk()
            onAnswered: root.visit.openAsk()
            onFollowed: (kind, article, target) => root.visit.openLink(kind, article, target)
            onListTouched: root.visit.openMyList()
            onSourcesTouched: root.visit.openAnswerSources()
        }
        header: AnswerHead {
            answer: root.answer
            lowered: root.lowered
            topPadding: Math.max(root.margin * 0.9, Theme.reach - headHeight)

            onAsked: target => root.visit.openQuestion(root.answer.article, target)
        }

        onScrollsChanged: _soon.start()
        onWordTouched: (kind, article, target) => root.visit.openLink(kind, article, target)
    }
    AnswerActions {
        id: _actions

        answer: root.answer
        sidespace: _turns.visible ? _turns.width + Theme.space : 0
        visible: !root.low
        width: root.column
        x: _list.x
        y: root.height - height - root.margin * 0.7

        onAnswered: root.visit.openAsk()
        onListTouched: root.visit.openMyList()
    }
    PageButtons {
        id: _turns

        canDown: _list.canPageDown || (root.wide && _side.canPageDown)
        canUp: _list.canPageUp || (root.wide && _side.canPageUp)
        prefix: "answer"
        stacked: root.low && !root.cramped
        visible: root._paged || (root.wide && _side.scrolls)
        x: root.low ? (root.mirrored ? root.edge : root.width - root.edge - width) : root.mirrored ? _list.x : _list.x + _list.width - width
        y: root.low ? root.height - height - Theme.space : _actions.y

        onDown: {
            _list.pageDown();
            _side.pageDown();
        }
        onUp: {
            _list.pageUp();
            _side.pageUp();
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

        Loader {
            active: root.wide
            visible: active
            width: root.side

            sourceComponent: FollowUps {
                answer: root.answer

                onAllTouched: root.visit.openAsk()
                onFollowed: (kind, article, target) => root.visit.openLink(kind, article, target)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Check what you learned: one question at a time, unscored; every option says why.
Page {
    id: root

    required property VisitModel visit
    readonly property CheckModel check: visit.check
    readonly property bool ended: check.number === 0
    readonly property bool beside: room >= 860 && width > height && !ended && !lowered
    readonly property real edge: wide ? Math.max(Theme.wideMargin, sides) : beside ? margin : Math.max(margin, (width - Theme.readingWidth) / 2)
    readonly property real gutter: low ? _turns.implicitWidth + Theme.space : 0
    readonly property real _grow: 1 + (Theme.textScale - 1) * 0.5
    readonly property real side: beside ? (wide ? 420 : 320) * Theme.unit * _grow : 0
    readonly property real column: Math.max(0, width - 2 * edge - gutter - (beside ? side + 44 * Theme.unit : 0))

    function leave(): void {
        visit.openArticle(visit.currentArticle);
    }

    reading: _scroller

    CheckQuestion {
        check: root.check
        visible: root.beside
        width: root.side
        x: root.mirrored ? root.width - width - root.edge : root.edge
        y: root.margin * 0.7

        onLeaveTouched: root.leave()
    }
    Scroller {
        id: _scroller

        height: root.low ? root.height : Math.max(0, _actions.y - Theme.space)
        head: root.ended ? 0 : _question.height
        objectName: "check-list"
        spacing: Theme.space * 1.2
        topPadding: root.beside || root.ended ? root.margin : root.margin * 0.5
        width: root.column
        x: root.mirrored !== root.beside ? root.width - width - root.edge : root.edge

        CheckQuestion {
            id: _question

            bottomPadding: Theme.space
            check: root.check
            leaves: !root.lowered
            visible: !root.beside && !root.ended
            width: parent.width

            onLeaveTouched: root.leave()
        }
        CheckEnd {
            visible: root.ended
            width: Math.min(parent.width, Theme.readingWidth)
        }
        Repeater {
            model: root.check.options

            OptionCard {
                height: implicitHeight
                width: _scroller.width

                onClicked: root.check.tryOption(number)
            }
        }
        CheckActions {
            check: root.check
            height: implicitHeight
            leaves: root.lowered
            scroller: _scroller
            visible: root.low
            width: parent.width

            onAskTouched: root.visit.openAsk()
            onLeaveTouched: root.leave()
        }
    }
    CheckActions {
        id: _actions

        check: root.check
        height: implicitHeight
        leaves: root.lowered
        scroller: _scroller
        turns: true
        visible: !root.low
        width: root.column
        x: _scroller.x
        y: root.height - height - root.margin * 0.7

        onAskTouched: root.visit.openAsk()
        onLeaveTouched: root.leave()
    }
    PageButtons {
        id: _turns

        canDown: _scroller.canPageDown
        canUp: _scroller.canPageUp
        prefix: "check"
        stacked: !root.cramped
        visible: root.low && _scroller.scrolls
        x: root.mirrored ? root.edge : root.width - root.edge - width
        y: root.height - height - Theme.space

        onDown: _scroller.pageDown()
        onUp: _scroller.pageUp()
    }
}

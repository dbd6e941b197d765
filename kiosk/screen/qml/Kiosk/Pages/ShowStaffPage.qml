pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// My list in very large type, to hold up to a member of staff.
Page {
    id: root

    required property VisitModel visit
    readonly property real edge: wide ? Theme.wideMargin : margin

    Scroller {
        id: _scroller

        height: Math.max(0, _strip.y - Theme.space)
        spacing: Theme.space * 2.4
        topPadding: root.margin
        width: Math.max(0, root.width - 2 * root.edge)
        x: root.edge

        Words {
            color: Theme.colours.mutedInk
            text: qsTr("I would like to ask:")
            width: parent.width
        }
        Repeater {
            model: root.visit.myList.entries

            Item {
                id: _entry

                required property int number
                required property string text

                height: _words.height
                width: _scroller.width

                Words {
                    id: _number

                    color: Theme.colours.action
                    leading: Theme.titleLeading
                    size: Theme.title
                    strong: true
                    text: _entry.number
                    width: Theme.title * 1.4
                    wrapMode: Text.NoWrap
                    x: root.mirrored ? parent.width - width : 0
                }
                Words {
                    id: _words

                    leading: Theme.titleLeading
                    objectName: "staff-entry-" + _entry.number
                    size: Theme.title
                    strong: true
                    text: _entry.text
                    width: parent.width - _number.width
                    x: root.mirrored ? 0 : _number.width
                }
            }
        }
    }
    Strip {
        id: _strip

        height: implicitHeight
        spacing: Theme.space * 1.2
        stretch: root.compact
        width: _scroller.width
        x: root.edge
        y: root.height - height - (root.low ? Theme.space : root.margin * 0.7)

        PageButtons {
            canDown: _scroller.canPageDown
            canUp: _scroller.canPageUp
            prefix: "staff"
            visible: _scroller.scrolls

            onDown: _scroller.pageDown()
            onUp: _scroller.pageUp()
        }
        ActionButton {
            symbol: root.mirrored ? "next" : "back"
            name: qsTr("Back to my list")
            objectName: "staff-back"
            primary: true

            onClicked: root.visit.goBack()
        }
    }
}

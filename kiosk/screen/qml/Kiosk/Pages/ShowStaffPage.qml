pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// My list in very large type, to hold up to a member of staff.
Page {
    id: root

    required property VisitModel visit
    readonly property real edge: wide ? Math.max(Theme.wideMargin, sides) : margin

    reading: _scroller

    Scroller {
        id: _scroller

        height: Math.max(0, _back.y - Theme.space)
        objectName: "staff-list"
        spacing: Theme.space * 2.2
        topPadding: root.margin
        width: Math.max(0, root.width - 2 * root.edge)
        x: root.edge

        Words {
            color: Theme.colours.mutedInk
            size: Theme.key
            text: qsTr("I would like to ask:")
            width: parent.width
            Accessible.description: qsTr("Level %1").arg(1)
            Accessible.role: Accessible.Heading
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
    PageButtons {
        id: _turns

        canDown: _scroller.canPageDown
        canUp: _scroller.canPageUp
        prefix: "staff"
        visible: _scroller.scrolls
        x: root.mirrored ? root.width - width - root.edge : root.edge
        y: _back.y + (_back.height - height) / 2

        onDown: _scroller.pageDown()
        onUp: _scroller.pageUp()
    }
    ActionButton {
        id: _back

        name: qsTr("Back to my list")
        objectName: "staff-back"
        primary: true
        symbol: "back"
        width: Math.min(implicitWidth, _scroller.width - _turns.width - Theme.space)
        x: root.mirrored ? root.edge : root.width - width - root.edge
        y: root.height - height - (root.low ? Theme.space : root.margin * 0.7)

        onClicked: root.visit.goBack()
    }
}

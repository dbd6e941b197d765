import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// A page of the staff panel: its title and what it shows, which scrolls where it must, above the way back.
Page {
    id: root

    required property VisitModel visit
    required property string title
    property string backName: qsTr("Back")
    property string backSymbol: "back"
    property real contentWidth: 1000 * Theme.unit * Math.min(1.5, Theme.textScale)
    default property alias content: _scroller.content
    property bool touched: false // whether there is anything to touch in what it shows
    property alias spacing: _scroller.spacing
    property alias whole: _scroller.whole
    readonly property StaffModel staff: visit.staff
    readonly property real edge: Math.round(Math.max(margin, (width - contentWidth) / 2)) // else what scrolls is cut within a pixel
    readonly property real inner: _scroller.width

    reading: _scroller

    Scroller {
        id: _scroller

        head: root.touched ? 0 : -1
        height: Math.max(0, _back.y - Theme.space)
        objectName: "staff-scroller"
        topPadding: root.low ? Theme.space : root.margin * 0.8
        width: Math.max(0, root.width - 2 * root.edge)
        x: root.edge

        Title {
            size: root.low ? Theme.heading * 1.2 : Theme.title * 0.8
            text: root.title
            width: parent.width
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

        name: root.backName
        objectName: "staff-back"
        symbol: root.backSymbol
        width: Math.min(implicitWidth, _scroller.width - _turns.width - Theme.space)
        x: root.mirrored ? root.edge : root.width - width - root.edge
        y: root.height - height - (root.low ? Theme.space : root.margin * 0.7)

        onClicked: root.staff.back()
    }
}

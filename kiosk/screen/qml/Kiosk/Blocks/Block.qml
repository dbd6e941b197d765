import QtQuick

import Kiosk.Theme

// A row of a list of blocks, on a card or on plain ground. The space between two rows is what the upper one leaves
// below and the lower one above.
Item {
    id: root

    required property real bodyHeight
    property real columnStart: 0 // a list moves its items to its edge, so that the column stands inside them
    property real columnWidth: 0
    property bool card: false
    property color ground: Theme.colours.surface
    property color edge: Theme.colours.line
    property real edgeWidth: Theme.hairline
    property real above: Theme.paragraph
    property real below: Theme.paragraph
    property real inside: !card ? 0 : columnWidth < 560 * Theme.unit ? Theme.space * 1.5 : Theme.space * 2.2
    readonly property real insideDown: inside * 0.82
    readonly property real bodyWidth: Math.max(0, columnWidth - 2 * inside)
    default property alias body: _body.data

    ListView.onPooled: visible = false // an item kept for later still counts as visible, to screen readers too
    ListView.onReused: visible = true
    width: columnStart + columnWidth
    implicitHeight: above + bodyHeight + 2 * insideDown + below

    Rectangle {
        border.color: root.edge
        border.width: root.edgeWidth
        color: root.ground
        height: root.bodyHeight + 2 * root.insideDown
        radius: Theme.radius
        visible: root.card
        width: root.columnWidth
        x: root.columnStart
        y: root.above
    }
    Item {
        id: _body

        height: root.bodyHeight
        width: root.bodyWidth
        x: root.columnStart + root.inside
        y: root.above + root.insideDown
    }
}

import QtQuick

import Kiosk.Theme

// A block on a card of its own.
Block {
    id: root

    property color ground: Theme.colours.surface
    property color edge: Theme.colours.line
    property real edgeWidth: Theme.hairline
    property real inside: width < 560 * Theme.unit ? Theme.space * 1.5 : Theme.space * 2.2

    bottomInset: below
    bottomPadding: below + inside
    leftPadding: inside
    rightPadding: inside
    topInset: above
    topPadding: above + inside

    background: Rectangle {
        border.color: root.edge
        border.width: root.edgeWidth
        color: root.ground
        radius: Theme.radius
    }
}

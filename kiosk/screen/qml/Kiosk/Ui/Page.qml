import QtQuick

import Kiosk.Theme

// What every page knows about its room: how many units of the drawings it has at the visitor's text size.
FocusScope {
    id: root

    readonly property real room: width / (Theme.unit * Theme.textScale)
    readonly property bool compact: room < 700
    readonly property bool wide: room >= 1060
    readonly property bool low: height / (Theme.unit * Theme.textScale) < 420 && height < width * 1.2
    readonly property bool tall: height > width && !low
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real margin: compact ? Theme.margin * 0.75 : wide ? Theme.margin * 1.5 : Theme.margin
    // Beyond what one looks over at a glance, it is the space at the sides that grows.
    readonly property real sides: Math.max(margin, (width - 1400 * Theme.unit * Theme.textScale) / 2)

    // What stands at the top of what is read: the row, and the share of it that has gone by. Row -1 is before the first.
    property point spot: Qt.point(-1, 0)
    readonly property bool returns: spot.x !== -1 || spot.y !== 0

    signal going // the page goes: it notes its spot

    focus: true
}

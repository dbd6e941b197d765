import QtQuick

import Kiosk.Theme

// What every page knows about its room: how many units of the drawings it has at the visitor's text size.
FocusScope {
    id: root

    readonly property real room: width / (Theme.unit * Theme.textScale)
    readonly property bool compact: room < 700
    readonly property bool lowered: Theme.reach > 0 // what can be touched comes below what is only read
    readonly property bool wide: room >= 1060 && !lowered
    readonly property bool low: lowered ? (height - Theme.reach) / (Theme.unit * Theme.textScale) < 440 : height / (Theme.unit * Theme.textScale) < 420 && height < width * 1.2
    readonly property bool cramped: lowered && height - Theme.reach < Theme.leastRoom // page buttons stand side by side
    readonly property bool tall: height > width && !low
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real margin: compact ? Theme.margin * 0.75 : wide ? Theme.margin * 1.5 : Theme.margin
    // Beyond what one looks over at a glance, it is the space at the sides that grows.
    readonly property real sides: Math.max(margin, (width - 1400 * Theme.unit * Theme.textScale) / 2)

    property Flickable reading: null // what scrolls: its place is kept when the page comes back in another language

    signal returning

    function spot(): point {
        return reading === null ? Qt.point(-1, 0) : _spot.find();
    }

    function returnTo(spot: point): void {
        returning();
        if (reading !== null && spot !== Qt.point(-1, 0))
            _spot.show(spot);
    }

    readonly property Spot _spot: Spot {
        view: root.reading
    }

    focus: true
    objectName: "page"
}

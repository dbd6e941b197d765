import QtQuick

import Kiosk.Theme

// One person of a hundred: filled, ringed, or thinly outlined.
Rectangle {
    id: root

    required property string kind
    required property real size

    border.color: kind === "others" ? Theme.colours.mutedInk : Theme.colours.action
    border.width: kind === "others" ? Math.max(1, Math.round(1.5 * Theme.unit)) : Math.round(size * 0.3)
    color: kind === "surely" ? Theme.colours.action : "transparent"
    height: size
    radius: size / 2
    width: size
}

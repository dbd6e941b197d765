import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Says on every screen that what stands there is not reviewed, or too long ago. Without need it takes no room.
Rectangle {
    id: root

    required property string review
    readonly property real _inset: Theme.space * 1.5

    signal tapped

    color: Theme.colours.background
    height: review === "" ? 0 : Math.ceil(_mark.implicitHeight + Theme.gap * 0.8)
    objectName: "review-strip"

    Rectangle {
        color: Theme.colours.line
        height: Theme.hairline
        width: parent.width
        y: parent.height - height
    }
    ReviewLine {
        id: _mark

        anchors.centerIn: parent
        review: root.review
        width: Math.min(Math.ceil(implicitWidth) + 2, root.width - 2 * root._inset)
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.tapped()
    }
}

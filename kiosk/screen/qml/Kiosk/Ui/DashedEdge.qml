import QtQuick
import QtQuick.Shapes

import Kiosk.Theme

// A dashed outline, for what can still be added or opened.
Shape {
    id: root

    property real radius: Theme.radius

    Accessible.ignored: true

    ShapePath {
        capStyle: ShapePath.FlatCap
        dashPattern: [4, 3]
        fillColor: "transparent"
        strokeColor: Theme.colours.line
        strokeStyle: ShapePath.DashLine
        strokeWidth: Theme.outline

        PathRectangle {
            height: root.height - Theme.outline
            radius: root.radius
            width: root.width - Theme.outline
            x: Theme.outline / 2
            y: Theme.outline / 2
        }
    }
}

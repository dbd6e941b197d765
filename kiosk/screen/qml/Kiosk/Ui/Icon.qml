import QtQuick
import QtQuick.Shapes

import Kiosk.Theme

// A line icon from the project's own set, in one colour. It speaks through the control it stands on.
Shape {
    id: root

    required property string name
    property real size: Theme.icon
    property color colour: Theme.colours.action
    property bool filled: false

    implicitWidth: size
    implicitHeight: size
    asynchronous: false
    Accessible.ignored: true

    ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: root.filled ? root.colour : "transparent"
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(root.size / 24, root.size / 24)
        strokeColor: root.colour
        strokeWidth: 1.9 * root.size / 24

        PathSvg {
            path: Icons.path(root.name)
        }
    }
}

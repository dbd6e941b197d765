import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// Anything that can be touched: acts on release, cancels when the finger slides off, shows focus and pressing.
// The name is read aloud; the objectName is how tests and the tour find it.
T.AbstractButton {
    id: root

    required property string name
    property real radius: Theme.radius
    property color ground: "transparent"
    property color groundPressed: Theme.colours.actionSoft
    property color edge: "transparent"
    property real edgeWidth: Theme.outline

    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    opacity: enabled ? 1 : 0.45
    padding: 0
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.name: name
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        border.color: root.visualFocus ? Theme.colours.ink : root.edge
        border.width: root.visualFocus ? Theme.outline * 3 : root.edge.a > 0 ? root.edgeWidth : 0
        color: root.down ? root.groundPressed : root.ground
        radius: root.radius

        // Within the dark ring a light one, for buttons that are dark themselves.
        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.border.width
            border.color: Theme.colours.background
            border.width: Theme.outline * 1.5
            color: "transparent"
            radius: Math.max(0, root.radius - parent.border.width)
            visible: root.visualFocus
        }
    }
}

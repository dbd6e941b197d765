import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// Where two panes meet; it can be dragged.
Rectangle {
    color: T.SplitHandle.pressed || T.SplitHandle.hovered ? Theme.colours.span : Theme.colours.line
    implicitHeight: 6 * Theme.unit
    implicitWidth: 6 * Theme.unit
}

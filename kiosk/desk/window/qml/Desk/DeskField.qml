import QtQuick
import QtQuick.Controls.Basic

import Kiosk.Theme

// A line to type in, with its name above it.
TextField {
    id: root

    required property string name

    color: Theme.colours.ink
    font.family: Theme.family
    font.pixelSize: Math.round(Theme.body)
    implicitHeight: Theme.touchSmall
    leftPadding: Theme.space
    selectByMouse: true
    selectedTextColor: Theme.colours.onAction
    selectionColor: Theme.colours.action
    Accessible.name: name
    Accessible.role: Accessible.EditableText

    background: Rectangle {
        border.color: root.activeFocus ? Theme.colours.action : Theme.colours.line
        border.width: root.activeFocus ? Theme.outline * 1.5 : Theme.outline
        color: Theme.colours.surface
        radius: Theme.radiusSmall * 0.5
    }
}

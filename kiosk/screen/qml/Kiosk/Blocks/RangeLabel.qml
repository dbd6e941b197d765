import QtQuick

import Kiosk.Theme

// A value of a scale and what it means.
Item {
    id: root

    required property string value
    required property string label
    property bool centred: false
    readonly property real wanted: Math.ceil(Math.max(_value.implicitWidth, _label.implicitWidth))
    readonly property real valueWidth: Math.ceil(_value.implicitWidth)

    implicitHeight: _value.height + (label === "" ? 0 : _label.height)

    FigureWords {
        id: _value

        size: Theme.small * 1.06
        strong: true
        text: root.value
        width: Math.min(root.valueWidth, root.width)
        x: root.centred ? (root.width - width) / 2 : 0
    }
    FigureWords {
        id: _label

        color: Theme.colours.mutedInk
        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        text: root.label
        width: root.width
        y: _value.height
    }
}

import QtQuick

import Kiosk.Theme

// A value of a scale and what it means.
Column {
    id: root

    required property string value
    required property string label
    property bool centred: false
    readonly property real wanted: Math.ceil(Math.max(_value.implicitWidth, _label.implicitWidth))
    readonly property real valueWidth: Math.ceil(_value.implicitWidth)

    FigureWords {
        id: _value

        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        size: Theme.small * 1.06
        strong: true
        text: root.value
        width: root.width
    }
    FigureWords {
        id: _label

        color: Theme.colours.mutedInk
        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        text: root.label
        width: root.width
    }
}

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// One problem: where it is, and what is wrong in words. A click puts the cursor there; “Why?” says why it matters.
Touchable {
    id: root

    required property string place
    required property string message
    required property string code
    required property string severity
    property string whyName: ""
    readonly property bool _error: severity === "error"

    signal whyWanted

    activeFocusOnTab: false
    ground: hovered ? Theme.colours.background : "transparent"
    hoverEnabled: true
    implicitHeight: _message.height + Theme.space * 0.8
    name: place + ", " + severity + ": " + message
    radius: Theme.radiusSmall * 0.4
    Accessible.role: Accessible.ListItem

    contentItem: Item {
        Rectangle {
            color: root._error ? Theme.colours.alarm : Theme.colours.span
            height: 10 * Theme.unit
            radius: root._error ? height / 2 : 2 * Theme.unit
            width: height
            x: Theme.space * 0.7
            y: Math.round((_place.height - height) / 2 + _place.y)
        }
        Words {
            id: _place

            color: root._error ? Theme.colours.alarm : Theme.colours.mutedInk
            leading: 1.3
            size: Theme.small
            strong: true
            text: root.place
            width: 92 * Theme.unit
            x: 26 * Theme.unit
            y: Theme.space * 0.4
            Accessible.ignored: true
        }
        Words {
            id: _message

            leading: 1.3
            size: Theme.small
            text: root.message + "  " + root.code
            width: _why.x - x - Theme.space * 0.5
            x: _place.x + _place.width + Theme.space * 0.5
            y: _place.y
            Accessible.ignored: true
        }
        DeskButton {
            id: _why

            activeFocusOnTab: false
            anchors.right: parent.right
            height: Math.min(implicitHeight, root.height)
            name: "Why? " + root.code
            objectName: root.whyName
            words: "Why?"

            onClicked: root.whyWanted()
        }
    }
}

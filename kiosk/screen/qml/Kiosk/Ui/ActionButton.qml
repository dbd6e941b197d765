import QtQuick

import Kiosk.Theme

// A button with an icon and words. A screen has one primary button.
Touchable {
    id: root

    property string symbol: ""
    property bool primary: false
    property bool iconLast: false
    property bool quiet: false
    property real textSize: Theme.body
    readonly property real _iconRoom: symbol === "" ? 0 : text === "" ? Theme.icon : Theme.icon + Theme.space
    property color tone: primary ? Theme.colours.onAction : quiet ? Theme.colours.action : Theme.colours.ink

    edge: primary || quiet ? "transparent" : Theme.colours.line
    ground: primary ? Theme.colours.action : quiet ? "transparent" : Theme.colours.surface
    groundPressed: primary ? Qt.darker(Theme.colours.action, 1.25) : Theme.colours.actionSoft
    leftPadding: Theme.space * 1.6
    radius: Theme.radius
    rightPadding: Theme.space * 1.6
    text: name

    // Placed by hand: a Row with anchors in it takes as long again.
    contentItem: Item {
        readonly property bool iconAtRight: root.mirrored !== root.iconLast
        readonly property real start: Math.round((width - _words.width - root._iconRoom) / 2)

        implicitHeight: Math.max(root.text === "" ? 0 : _words.height, _icon.height) + 2 * Theme.space
        implicitWidth: Math.ceil(_words.implicitWidth) + root._iconRoom + 1

        Icon {
            id: _icon

            colour: root.tone
            name: root.symbol
            visible: root.symbol !== ""
            x: parent.iconAtRight ? parent.width - parent.start - width : parent.start
            y: Math.round((parent.height - height) / 2)
        }
        Words {
            id: _words

            color: root.tone
            horizontalAlignment: root.symbol === "" ? Text.AlignHCenter : Text.AlignLeft
            leading: 1.27
            size: root.textSize
            strong: true
            text: root.text
            visible: text !== ""
            width: Math.max(0, Math.min(Math.ceil(implicitWidth), root.availableWidth - root._iconRoom))
            x: parent.iconAtRight ? parent.start : parent.width - parent.start - width
            y: Math.round((parent.height - height) / 2)
            Accessible.ignored: true
        }
    }
}

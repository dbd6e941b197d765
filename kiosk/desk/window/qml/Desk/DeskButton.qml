import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A button of the desk: a sign, words, or both, as high as a line of a menu.
Touchable {
    id: root

    property string symbol: ""
    property string words: ""
    property bool primary: false
    property bool framed: false
    readonly property color _tone: primary ? Theme.colours.onAction : Theme.colours.ink

    name: words
    edge: framed && !primary ? Theme.colours.line : "transparent"
    ground: primary ? Theme.colours.action : hovered ? Theme.colours.actionSoft : "transparent"
    groundPressed: primary ? Qt.darker(Theme.colours.action, 1.25) : Theme.colours.track
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    implicitHeight: Theme.touchSmall * 0.82
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.space
    radius: Theme.radiusSmall * 0.5
    rightPadding: Theme.space

    contentItem: Row {
        spacing: Theme.space * 0.7

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: root._tone
            name: root.symbol
            size: Theme.icon * 0.9
            visible: root.symbol !== ""
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: root._tone
            leading: 1.2
            size: Theme.small
            strong: root.primary
            text: root.words
            visible: text !== ""
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}

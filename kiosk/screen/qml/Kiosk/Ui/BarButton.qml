import QtQuick

import Kiosk.Theme

// One button of the bar: an icon over its word.
Touchable {
    id: root

    required property string symbol
    property bool current: false
    property bool alarm: false
    property int badge: 0
    readonly property Strip strip: parent as Strip
    readonly property bool dense: strip === null || strip.rows > 1 || strip.breakBefore !== null // one of several rows: no higher than it must be
    property bool counts: false // whether there is ever a badge
    readonly property bool _inWord: counts && dense && Theme.textScale > 1.25 // a badge this large has no room on the icon
    readonly property color tone: alarm ? Theme.colours.alarm : current ? Theme.colours.action : Theme.colours.mutedInk

    edge: Theme.colours.border > 1 && (current || alarm) ? tone : "transparent"
    ground: alarm ? Theme.colours.alarmSoft : current ? Theme.colours.actionSoft : "transparent"
    implicitHeight: Math.max(Theme.touch + (dense ? 0 : 4 * Theme.unit), contentItem.implicitHeight + (dense ? 0.4 : 2) * Theme.gap)
    implicitWidth: Math.max(Theme.touch, contentItem.implicitWidth + Theme.space * 0.7)
    radius: Theme.radiusSmall
    text: name
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.description: badge > 0 ? qsTr("Questions on it: %1").arg(badge) : ""

    contentItem: Item {
        implicitHeight: _icon.height + _word.implicitHeight
        implicitWidth: Math.max(Theme.icon * 1.5, Math.ceil(_bold.advanceWidth))

        // As wide as the word in bold, so that no button moves when another screen is the current one.
        TextMetrics {
            id: _bold

            font.bold: true
            font.family: Theme.family
            font.letterSpacing: Theme.spaced ? Theme.small * Theme.betweenLetters(root.text) : 0
            font.pixelSize: Math.round(Theme.small)
            font.wordSpacing: Theme.small * Theme.betweenWords
            text: root.counts && Theme.textScale > 1.25 ? `${root.text} (88)` : root.text
        }
        Icon {
            id: _icon

            anchors.bottom: _word.top
            anchors.horizontalCenter: parent.horizontalCenter
            colour: root.tone
            name: root.symbol
            size: root.dense ? 26 * Theme.unit : Theme.icon
        }
        Words {
            id: _word

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.max(0, (parent.height - parent.implicitHeight) / 2)
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.tone
            leading: 1.27
            size: Theme.small
            strong: root.current || root.alarm
            text: root._inWord && root.badge > 0 ? `${root.text} (${root.badge})` : root.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Rectangle {
            anchors.left: _icon.horizontalCenter
            anchors.leftMargin: Theme.icon * 0.1
            color: Theme.colours.action
            height: _badge.implicitHeight
            radius: height / 2
            visible: root.badge > 0 && !root._inWord
            width: Math.max(height, _badge.implicitWidth + Theme.space)
            y: Math.max(0, _icon.y + _icon.height * 0.55 - height) // never out of the bar

            Words {
                id: _badge

                anchors.centerIn: parent
                color: Theme.colours.onAction
                leading: 1.3
                size: Theme.small
                strong: true
                text: root.badge
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}

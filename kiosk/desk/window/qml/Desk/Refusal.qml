pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Kiosk.Theme
import Kiosk.Ui

// What is to be signed, or why something is not done; a long list is scrolled by wheel, finger and the arrow keys.
Flickable {
    id: root

    required property string why
    property color ink: Theme.colours.alarm
    property int role: Accessible.AlertMessage
    property real most: 11 * Theme.small

    activeFocusOnTab: interactive
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: _words.height
    height: Math.min(contentHeight, most)
    interactive: contentHeight > height
    visible: why !== ""
    Accessible.name: why
    Accessible.role: role

    ScrollBar.vertical: ScrollBar {
        policy: root.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }

    Keys.onDownPressed: contentY = Math.min(contentY + 2 * Theme.small, contentHeight - height)
    Keys.onUpPressed: contentY = Math.max(contentY - 2 * Theme.small, 0)
    onWhyChanged: contentY = 0

    Words {
        id: _words

        color: root.ink
        leading: 1.3
        objectName: root.objectName + "-words"
        size: Theme.small
        text: root.why
        width: root.width - Theme.space
        Accessible.ignored: true
    }
    Rectangle {
        border.color: Theme.colours.action
        border.width: Theme.outline
        color: "transparent"
        height: root.height
        visible: root.activeFocus
        width: root.width
        y: root.contentY
    }
}

import QtQuick

import Kiosk.Theme

// A small icon with a few words, such as "1 min" or "Read".
Item {
    id: root

    required property string icon
    required property string text
    property bool strong: false
    property color tone: strong ? Theme.colours.action : Theme.colours.mutedInk

    implicitHeight: _words.height
    implicitWidth: _words.implicitWidth + _icon.width + Theme.space * 0.7

    Icon {
        id: _icon

        colour: root.tone
        name: root.icon
        size: Theme.small * 1.1
        x: root.LayoutMirroring.enabled ? root.width - width : 0
        y: (Theme.small * 1.4 - height) / 2
    }
    Words {
        id: _words

        color: root.tone
        leading: 1.4
        size: Theme.small
        strong: root.strong
        text: root.text
        width: root.width - _icon.width - Theme.space * 0.7
        x: root.LayoutMirroring.enabled ? 0 : _icon.width + Theme.space * 0.7
        Accessible.ignored: true
    }
}

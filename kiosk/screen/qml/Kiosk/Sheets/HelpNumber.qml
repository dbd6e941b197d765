import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A number to call, very large, after the words that say when to call it.
Rectangle {
    id: root

    required property string words
    required property string number
    readonly property real _inner: width - 4 * Theme.space
    readonly property bool _inline: _inner > _words.implicitWidth + _number.implicitWidth + 3 * Theme.space
    readonly property real _edge: (_inline ? 0.55 : Theme.textScale > 1.5 ? 0.5 : 1.2) * Theme.space
    readonly property bool _mirrored: LayoutMirroring.enabled

    border.color: Theme.colours.alarm
    border.width: Theme.colours.border > 1 ? Theme.hairline : 0
    color: Theme.colours.alarmSoft
    implicitHeight: 2 * _edge + (_inline ? _number.height : _words.height + _number.height)
    implicitWidth: Math.max(_words.implicitWidth, _number.implicitWidth) + 4 * Theme.space + 1
    radius: Theme.radius

    Words {
        id: _words

        leading: 1.35
        text: root.words
        width: root._inline ? implicitWidth : root._inner
        x: root._mirrored ? root.width - width - 2 * Theme.space : 2 * Theme.space
        y: root._inline ? (root.height - height) / 2 : root._edge
    }
    Words {
        id: _number

        color: Theme.colours.alarm
        leading: 1.2
        size: Theme.title * 1.2
        strong: true
        text: root.number
        width: root._inline ? implicitWidth : root._inner
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        x: root._inline === root._mirrored ? 2 * Theme.space : root.width - width - 2 * Theme.space
        y: root._inline ? (root.height - height) / 2 : _words.y + _words.height
    }
}

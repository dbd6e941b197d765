pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Running text with stress and, where there are any, words to touch.
Item {
    id: root

    required property string text
    property string markup: ""
    property Rows words: null
    property real size: Theme.body
    property real leading: Theme.bodyLeading
    property color colour: Theme.colours.ink
    property bool strong: false
    property real reach: 0 // how far above and below its own edges a word may be touched
    readonly property bool touchable: words !== null && words.count > 0
    readonly property real firstLine: _touch.item ? (_touch.item as TouchProse).firstLine : _still.lineHeight / 2

    signal wordTouched(kind: string, article: string, target: string)

    implicitHeight: touchable ? _touch.implicitHeight : _still.implicitHeight

    Words {
        id: _still

        readonly property string plain: root.text

        color: root.colour
        leading: root.leading
        size: root.size
        strong: root.strong
        text: root.touchable ? "" : root.markup !== "" ? root.markup : root.text
        textFormat: root.markup !== "" ? Text.StyledText : Text.PlainText
        visible: !root.touchable
        width: root.width
        Accessible.name: plain
    }
    Loader {
        id: _touch

        active: root.touchable
        width: root.width

        sourceComponent: TouchProse {
            colour: root.colour
            leading: root.leading
            markup: root.markup
            reach: root.reach
            size: root.size
            strong: root.strong
            text: root.text
            words: root.words

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
}

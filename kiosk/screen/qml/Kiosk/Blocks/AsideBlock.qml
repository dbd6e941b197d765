import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// An aside: a note that is good to know, or a caution that must not be missed.
Block {
    id: root

    required property string kind
    required property string title
    required property string text
    required property string markup
    required property Rows words
    readonly property bool _caution: kind === "caution"
    readonly property color _tone: _caution ? Theme.colours.alarm : Theme.colours.action

    signal wordTouched(kind: string, article: string, target: string)

    bodyHeight: _prose.y + _prose.implicitHeight
    card: true
    edge: _caution ? Theme.colours.alarm : Theme.colours.line
    edgeWidth: _caution && Theme.colours.border <= 1 ? 0 : Theme.hairline
    ground: _caution ? Theme.colours.alarmSoft : Theme.colours.surface

    Icon {
        id: _icon

        anchors.left: parent.left
        colour: root._tone
        name: root._caution ? "warning" : "info"
        y: (root.title !== "" ? _title.lineHeight / 2 : _prose.firstLine) - height / 2
    }
    Title {
        id: _title

        anchors.left: _icon.right
        anchors.leftMargin: Theme.space * 1.7
        anchors.right: parent.right
        color: root._caution ? root._tone : Theme.colours.ink
        leading: 1.36
        level: 4
        size: Theme.body
        text: root.title
        visible: text !== ""
    }
    Prose {
        id: _prose

        anchors.left: _title.left
        anchors.right: parent.right
        markup: root.markup
        reach: root.insideDown
        text: root.text
        words: root.words
        y: root.title !== "" ? _title.height + Theme.space / 2 : 0

        onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
    }
}

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// One point of a list: a bullet, a numbered step, or a thing to do.
Block {
    id: root

    required property string kind
    required property string text
    required property string markup
    required property string mark
    required property bool first
    required property Rows words
    required property bool near

    signal wordTouched(kind: string, article: string, target: string)

    above: first ? Theme.paragraph : Theme.paragraph * 0.5
    below: Theme.paragraph * 0.5
    bodyHeight: Math.max(_prose.y + _prose.implicitHeight, _mark.y + _mark.height)

    PointMark {
        id: _mark

        anchors.left: parent.left
        kind: root.kind
        number: root.mark
        y: _prose.y + _prose.firstLine - height / 2
    }
    Prose {
        id: _prose

        anchors.left: _mark.right
        anchors.leftMargin: Theme.space * 1.2
        anchors.right: parent.right
        markup: root.markup
        reach: root.near ? (Theme.space - Theme.gap) / 2 : Theme.space
        text: root.text
        words: root.words
        y: Math.max(0, _mark.height / 2 - firstLine)

        onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
    }
}

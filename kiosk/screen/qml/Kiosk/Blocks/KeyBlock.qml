import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The sentence that is enough on its own.
Block {
    id: root

    required property string text
    required property string markup
    required property Rows words

    signal wordTouched(kind: string, article: string, target: string)

    bodyHeight: _prose.implicitHeight
    card: true
    edge: Theme.colours.action
    edgeWidth: Theme.colours.border > 1 ? Theme.hairline : 0
    ground: Theme.colours.actionSoft

    Icon {
        id: _icon

        anchors.left: parent.left
        name: "star"
        y: _prose.firstLine - height / 2
    }
    Prose {
        id: _prose

        anchors.left: _icon.right
        anchors.leftMargin: Theme.space * 1.7
        anchors.right: parent.right
        leading: 1.36
        markup: root.markup
        reach: root.insideDown
        size: Theme.key
        text: root.text
        words: root.words

        onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
    }
}

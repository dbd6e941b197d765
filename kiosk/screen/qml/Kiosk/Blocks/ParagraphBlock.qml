import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// A paragraph of running text.
Block {
    id: root

    required property string text
    required property string markup
    required property Rows words
    required property bool near

    signal wordTouched(kind: string, article: string, target: string)

    bodyHeight: _prose.implicitHeight

    Prose {
        id: _prose

        markup: root.markup
        reach: Theme.space - (root.near ? Theme.gap / 2 : 0)
        text: root.text
        width: parent.width
        words: root.words

        onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
    }
}

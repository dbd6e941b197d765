import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// A paragraph of running text.
Block {
    id: root

    required property string text
    required property string markup
    required property Rows words

    signal wordTouched(kind: string, article: string, target: string)

    contentItem: Prose {
        markup: root.markup
        reach: root.above - Theme.gap / 2
        text: root.text
        words: root.words

        onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
    }
}

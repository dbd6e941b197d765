pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick

// Picks the item that draws a block.
DelegateChooser {
    id: root

    required property real columnStart
    required property real columnWidth

    signal wordTouched(kind: string, article: string, target: string)

    role: "kind"

    DelegateChoice {
        roleValue: "heading"

        HeadingBlock {
            width: root.columnWidth
            x: root.columnStart
        }
    }
    DelegateChoice {
        roleValue: "paragraph"

        ParagraphBlock {
            width: root.columnWidth
            x: root.columnStart

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
    DelegateChoice {
        roleValue: "key"

        KeyBlock {
            width: root.columnWidth
            x: root.columnStart

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
    DelegateChoice {
        roleValue: "note"

        AsideBlock {
            width: root.columnWidth
            x: root.columnStart

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
    DelegateChoice {
        roleValue: "caution"

        AsideBlock {
            width: root.columnWidth
            x: root.columnStart

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
    DelegateChoice {
        roleValue: "table"

        TableBlock {
            width: root.columnWidth
            x: root.columnStart
        }
    }
    DelegateChoice {
        roleValue: "picture"

        PictureBlock {
            width: root.columnWidth
            x: root.columnStart
        }
    }
    DelegateChoice {
        roleValue: "range"

        RangeBlock {
            width: root.columnWidth
            x: root.columnStart
        }
    }
    DelegateChoice {
        roleValue: "timeline"

        TimelineBlock {
            width: root.columnWidth
            x: root.columnStart
        }
    }
    DelegateChoice {
        roleValue: "compare"

        CompareBlock {
            width: root.columnWidth
            x: root.columnStart
        }
    }
    DelegateChoice {
        roleValue: "steps"

        StepsBlock {
            width: root.columnWidth
            x: root.columnStart
        }
    }
    DelegateChoice {
        roleValue: "dots"

        DotsBlock {
            width: root.columnWidth
            x: root.columnStart
        }
    }
    DelegateChoice { // bullet, step and todo
        PointBlock {
            width: root.columnWidth
            x: root.columnStart

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
}

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
            columnStart: root.columnStart
            columnWidth: root.columnWidth
        }
    }
    DelegateChoice {
        roleValue: "paragraph"

        ParagraphBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
    DelegateChoice {
        roleValue: "key"

        KeyBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
    DelegateChoice {
        roleValue: "note"

        AsideBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
    DelegateChoice {
        roleValue: "caution"

        AsideBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
    DelegateChoice {
        roleValue: "table"

        TableBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth
        }
    }
    DelegateChoice {
        roleValue: "picture"

        PictureBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth
        }
    }
    DelegateChoice {
        roleValue: "range"

        RangeBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth
        }
    }
    DelegateChoice {
        roleValue: "timeline"

        TimelineBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth
        }
    }
    DelegateChoice {
        roleValue: "compare"

        CompareBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth
        }
    }
    DelegateChoice {
        roleValue: "steps"

        StepsBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth
        }
    }
    DelegateChoice {
        roleValue: "dots"

        DotsBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth
        }
    }
    DelegateChoice { // bullet, step and todo
        PointBlock {
            columnStart: root.columnStart
            columnWidth: root.columnWidth

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Theme
import Kiosk.Ui

// What an article is about: title, summary, who wrote it, and its key facts, below or across.
Item {
    id: root

    required property ArticleModel article
    property bool across: false
    property real minimumHeight: 0
    readonly property real headHeight: _title.y + _title.height // of what comes before anything to touch
    readonly property real cell: across ? (width - 3 * Theme.gap) / 4 : width

    signal aboutTouched
    signal factTouched(number: int)
    signal wordTouched(kind: string, article: string, target: string)

    implicitHeight: Math.max(minimumHeight, _top.height + _facts.height + Theme.space)

    Column {
        id: _top

        spacing: root.article.lead.count > 0 ? 0 : Theme.space * 0.6
        width: parent.width

        Words {
            color: Theme.colours.mutedInk
            leading: 1.3
            size: Theme.small
            text: root.article.topic
            width: parent.width
        }
        Title {
            id: _title

            size: Theme.title * (root.minimumHeight > 0 ? 0.82 : 0.94) // at the side it shares a narrow column
            text: root.article.title
            width: parent.width
        }
        Words {
            leading: 1.4
            text: root.article.summary
            visible: root.article.lead.count === 0
            width: parent.width
        }
        Repeater {
            model: root.article.lead

            delegate: BlockChooser {
                columnStart: 0
                columnWidth: _top.width

                onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
            }
        }
    }
    Grid {
        id: _facts

        readonly property real tallest: {
            let most = 0;
            for (let child of children)
                most = Math.max(most, child.implicitHeight);
            return most;
        }

        anchors.bottom: parent.bottom
        columns: root.across ? 4 : 1
        spacing: Theme.gap
        width: parent.width

        AboutButton {
            height: root.across ? _facts.tallest : implicitHeight
            width: root.cell

            onClicked: root.aboutTouched()
        }
        Repeater {
            model: root.article.facts

            FactCard {
                height: root.across ? _facts.tallest : implicitHeight
                narrow: root.across
                width: root.cell

                onClicked: root.factTouched(index)
            }
        }
    }
}

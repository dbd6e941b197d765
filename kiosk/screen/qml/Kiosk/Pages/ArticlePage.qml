pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// An article: summary and key facts at the side, sections as tiles, and the way to questions.
Page {
    id: root

    required property VisitModel visit
    readonly property ArticleModel article: visit.article
    readonly property real side: wide ? 404 * Theme.unit * (1 + (Theme.textScale - 1) * 0.5) : 0
    readonly property real tilesX: wide ? side + margin + 40 * Theme.unit : margin

    Scroller {
        id: _side

        bottomPadding: 0
        height: root.height - 1.7 * root.margin
        visible: root.wide
        width: root.side
        x: root.mirrored ? root.width - width - root.margin : root.margin
        y: root.margin * 0.85

        ArticleSummary {
            article: root.article
            minimumHeight: _side.height
            spread: true
            width: parent.width

            onAboutTouched: root.visit.openAbout()
            onFactTouched: number => root.visit.openFactSources(number)
            onWordTouched: (kind, article, target) => root.visit.openLink(kind, article, target)
        }
    }
    Scroller {
        id: _main

        bottomPadding: _strip.pinned ? Theme.space : 0
        height: root.height - (_strip.pinned ? _strip.height + root.margin + Theme.space : 0)
        spacing: Theme.space * 1.5
        topPadding: root.margin
        width: root.width - root.tilesX - root.margin
        x: root.mirrored ? root.margin : root.tilesX

        ArticleSummary {
            article: root.article
            visible: !root.wide
            width: parent.width

            onAboutTouched: root.visit.openAbout()
            onFactTouched: number => root.visit.openFactSources(number)
            onWordTouched: (kind, article, target) => root.visit.openLink(kind, article, target)
        }
        TileGrid {
            columns: root.compact ? (root.room < 480 ? 1 : 2) : 3
            rowHeight: root.wide ? (_main.height - root.margin - Theme.space * 3.1) / Math.ceil(root.article.sections.count / columns) : 0
            sections: root.article.sections
            width: parent.width

            onChosen: section => root.visit.openSection(root.article.article, section)
        }
        Item {
            height: root.low ? _strip.implicitHeight + root.margin : 0
            width: parent.width
        }
    }
    Strip {
        id: _strip

        readonly property bool pinned: !root.low

        parent: pinned ? root : _main.contentItem
        spacing: Theme.space * 1.5
        width: _main.width
        x: pinned ? _main.x : 0
        y: pinned ? root.height - height - root.margin * 0.75 : _main.contentHeight - height - Theme.space
        height: implicitHeight

        PageButtons {
            canDown: _main.canPageDown || (_side.visible && _side.canPageDown)
            canUp: _main.canPageUp || (_side.visible && _side.canPageUp)
            prefix: "article"
            visible: _main.scrolls || (_side.visible && _side.scrolls)

            onDown: {
                _main.pageDown();
                _side.pageDown();
            }
            onUp: {
                _main.pageUp();
                _side.pageUp();
            }
        }
        ActionButton {
            symbol: "star"
            name: qsTr("Quick check")
            objectName: "open-check"
            visible: root.article.hasCheck

            onClicked: root.visit.openCheck()
        }
        ActionButton {
            symbol: "question"
            name: qsTr("I have a question")
            objectName: "open-ask"
            primary: true
            visible: root.article.hasQuestions

            onClicked: root.visit.openAsk()
        }
    }
}

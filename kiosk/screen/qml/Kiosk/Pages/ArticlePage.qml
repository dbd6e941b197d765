pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// An article: summary and key facts at the side or on top, sections as tiles, and the way to questions.
Page {
    id: root

    required property VisitModel visit
    readonly property ArticleModel article: visit.article
    readonly property real side: wide ? 404 * Theme.unit * (1 + (Theme.textScale - 1) * 0.5) : 0
    readonly property real gutter: low && (lowered || _turns.wanted) ? _turns.implicitWidth + Theme.space : 0
    readonly property real tilesX: wide ? side + sides + 40 * Theme.unit : sides
    readonly property real above: margin * (wide ? 0.65 : 0.85)
    readonly property real below: margin * (wide ? 0.5 : 0.75)
    readonly property real tilesRoom: height - above - below - 0.25 * margin - Theme.touch - 2 * Theme.space

    function open(section: string): void {
        visit.openSection(article.article, section);
    }

    reading: _main

    Scroller {
        id: _side

        bottomPadding: 0
        height: root.height - y - root.below
        visible: root.wide
        width: root.side
        x: root.mirrored ? root.width - width - root.sides : root.sides
        y: root.above - 0.1 * root.margin // its first line has air above it

        Loader {
            active: root.wide
            visible: active
            width: root.side

            sourceComponent: ArticleSummary {
                article: root.article
                minimumHeight: _side.height

                onAboutTouched: root.visit.openAbout()
                onFactTouched: number => root.visit.openFactSources(number)
                onWordTouched: (kind, article, target) => root.visit.openLink(kind, article, target)
            }
        }
    }
    Scroller {
        id: _main

        bottomPadding: root.wide ? 0 : Theme.space
        head: _summary.item ? (_summary.item as ArticleSummary).headHeight : 0
        height: root.low ? root.height : root.height - _actions.height - root.below - Theme.space
        spacing: Theme.space * 1.5
        topPadding: root.above
        width: root.width - root.tilesX - root.sides - root.gutter
        x: root.mirrored ? root.sides + root.gutter : root.tilesX

        Loader {
            id: _summary

            active: !root.wide
            visible: active
            width: parent.width

            sourceComponent: ArticleSummary {
                article: root.article
                across: root.room >= 640

                onAboutTouched: root.visit.openAbout()
                onFactTouched: number => root.visit.openFactSources(number)
                onWordTouched: (kind, article, target) => root.visit.openLink(kind, article, target)
            }
        }
        TileGrid {
            columns: root.compact ? (root.room < 480 ? 1 : 2) : root.wide && root.tall ? 2 : 3
            rowHeight: root.wide ? Math.min((root.tall ? 460 : 320) * Theme.unit * Theme.textScale, (root.tilesRoom + spacing) / Math.ceil(root.article.sections.count / columns) - spacing) : 0
            sections: root.article.sections
            width: parent.width

            onChosen: section => root.open(section)
        }
        Item {
            height: root.low ? _actions.height : 0
            visible: root.low
            width: parent.width
        }
    }
    ArticleActions {
        id: _actions

        article: root.article
        height: implicitHeight
        parent: root.low ? _main.contentItem : root
        sidespace: !root.low && _turns.wanted ? _turns.width + Theme.space : 0
        width: _main.width
        x: root.low ? 0 : _main.x
        y: root.low ? _main.contentHeight - height - Theme.space : root.height - height - root.below

        onAskTouched: root.visit.openAsk()
        onCheckTouched: root.visit.openCheck()
    }
    PageButtons {
        id: _turns

        // Asked of heights that do not depend on whether the buttons show.
        readonly property bool wanted: _main.contentHeight > root.height - Theme.touch - root.below - Theme.space + 1 || (root.wide && _side.scrolls)

        canDown: _main.canPageDown || (root.wide && _side.canPageDown)
        canUp: _main.canPageUp || (root.wide && _side.canPageUp)
        prefix: "article"
        stacked: root.low && !root.cramped
        visible: wanted
        x: root.low ? (root.mirrored ? root.sides : root.width - root.sides - width) : root.mirrored ? _main.x + _main.width - width : _main.x
        y: root.height - height - (root.low ? Theme.space : root.below)

        onDown: {
            _main.pageDown();
            _side.pageDown();
        }
        onUp: {
            _main.pageUp();
            _side.pageUp();
        }
    }
}

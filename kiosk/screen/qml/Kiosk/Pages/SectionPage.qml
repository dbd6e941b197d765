pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Theme
import Kiosk.Ui

// The section reader: a rail or strip of sections, the blocks, and the way on.
Page {
    id: root

    required property VisitModel visit
    readonly property SectionModel section: visit.section
    readonly property real rail: wide ? 330 * Theme.unit : 0
    readonly property real inset: wide ? Math.max(Theme.wideMargin, (width - rail - Theme.readingWidth) / 2) : Math.max(margin, (width - Theme.readingWidth) / 2)
    readonly property real column: Math.max(0, Math.min(width - rail - 2 * inset - gutter, Theme.readingWidth))

    readonly property bool aside: lowered && height - Theme.reach < Math.ceil((7.2 * Theme.touch + 5 * Theme.space) / Math.max(1, width - 2 * margin)) * (Theme.touch + Theme.space) + Theme.space + Theme.touch // no room for rows of buttons
    readonly property real gutter: aside ? _turns.implicitWidth + Theme.space : 0
    function goTo(section: string): void {
        visit.openSection(visit.currentArticle, section);
    }

    function goBack(): void {
        section.previousSection !== "" ? goTo(section.previousSection) : visit.openArticle(visit.currentArticle);
    }

    reading: _list.view

    Loader {
        active: root.wide
        height: root.height
        width: root.rail
        x: root.mirrored ? root.width - width : 0

        sourceComponent: SectionRail {
            section: root.section

            onBackTouched: root.visit.openArticle(root.visit.currentArticle)
            onChosen: section => root.goTo(section)
        }
    }
    Loader {
        id: _top

        active: !root.wide && !root.low && !root.lowered
        width: root.column
        x: root.inset
        y: Theme.space

        sourceComponent: _way
    }
    Component {
        id: _way

        SectionStrip {
            compact: root.compact
            section: root.section

            onBackTouched: root.visit.openArticle(root.visit.currentArticle)
            onChosen: section => root.goTo(section)
        }
    }
    BlockList {
        id: _list

        blocks: root.section.blocks
        columnWidth: root.column
        height: root.aside ? root.height : Math.max(0, _strip.y - y - Theme.space)
        objectName: "section-list"
        width: root.column
        x: root.mirrored ? root.inset + root.gutter : root.rail + root.inset
        y: _top.active ? _top.y + _top.height + Theme.gap : 0

        footer: SectionFoot {
            actions: root.aside
            list: _list
            section: root.section

            onAddTouched: root.visit.openAdd()
            onAllTouched: root.visit.openArticle(root.visit.currentArticle)
            onBackTouched: root.goBack()
            onSourcesTouched: root.visit.openSectionSources()
        }
        header: Column {
            bottomPadding: Theme.space * 1.5
            spacing: Theme.space * 0.4
            topPadding: Math.max(root.wide ? root.margin * 0.9 : root.low && !root.lowered ? 0 : Theme.space, Theme.reach - _title.height)

            Words {
                color: Theme.colours.mutedInk
                size: Theme.small
                text: qsTr("Section %1 of %2").arg(root.section.number).arg(root.section.count)
                visible: root.wide
                width: parent.width
            }
            Loader {
                active: root.low && !root.lowered
                visible: active
                width: parent.width

                sourceComponent: _way
            }
            Title {
                id: _title

                text: root.section.title
                width: parent.width
            }
        }

        onAtEndChanged: if (atEnd)
            root.section.markRead()
        onWordTouched: (kind, article, target) => root.visit.openLink(kind, article, target)
    }
    SectionActions {
        id: _strip

        height: implicitHeight
        list: _list
        lowered: root.lowered
        roomy: root.wide
        section: root.section
        visible: !root.aside
        tight: root.lowered ? root.room < 900 : root.low || (root.compact && !root.tall)
        width: root.lowered ? root.width - 2 * root.margin : root.column
        x: root.lowered ? root.margin : _list.x
        y: root.height - height - (root.low ? Theme.space : root.margin * 0.7)

        onAddTouched: root.visit.openAdd()
        onAllTouched: root.visit.openArticle(root.visit.currentArticle)
        onBackTouched: root.goBack()
    }
    PageButtons {
        id: _turns

        canDown: _list.canPageDown
        canUp: _list.canPageUp
        prefix: "section"
        stacked: !root.cramped
        visible: root.aside && _strip.paged
        x: root.mirrored ? root.inset : root.width - root.inset - width
        y: root.height - height - Theme.space

        onDown: _list.pageDown()
        onUp: _list.pageUp()
    }
}

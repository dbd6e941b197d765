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
    readonly property real reading: Math.max(0, width - rail - 2 * _inset)
    readonly property real _inset: wide ? Theme.wideMargin : margin

    SectionRail {
        height: root.height
        section: root.section
        visible: root.wide
        width: root.rail
        x: root.mirrored ? root.width - width : 0

        onBackTouched: root.visit.openArticle(root.visit.currentArticle)
        onChosen: section => root.visit.openSection(root.visit.currentArticle, section)
    }
    SectionStrip {
        id: _top

        compact: root.compact
        section: root.section
        visible: !root.wide
        width: parent.width - 2 * root.margin
        x: root.margin
        y: Theme.space

        onBackTouched: root.visit.openArticle(root.visit.currentArticle)
        onChosen: section => root.visit.openSection(root.visit.currentArticle, section)
    }
    BlockList {
        id: _list

        objectName: "section-list"
        blocks: root.section.blocks
        columnWidth: Math.min(root.reading, Theme.readingWidth)
        height: Math.max(0, _strip.y - y - Theme.space)
        width: root.reading
        x: (root.mirrored ? 0 : root.rail) + root._inset
        y: root.wide ? 0 : _top.y + _top.height

        header: Column {
            bottomPadding: Theme.space * 1.5
            spacing: Theme.space * 0.4
            topPadding: root.wide ? root.margin * 0.9 : Theme.space

            Words {
                color: Theme.colours.mutedInk
                size: Theme.small
                text: qsTr("Section %1 of %2").arg(root.section.number).arg(root.section.count)
                visible: root.wide
                width: parent.width
            }
            Title {
                text: root.section.title
                width: parent.width
            }
        }
        footer: Column {
            bottomPadding: Theme.space
            spacing: Theme.space
            topPadding: Theme.space * 1.5

            ActionButton {
                symbol: "info"
                name: qsTr("How sure is this? Sources: %1").arg(root.section.sourceCount)
                objectName: "open-sources"
                quiet: true
                visible: root.section.sourceCount > 0
                width: Math.min(implicitWidth, parent.width)

                onClicked: root.visit.openSectionSources()
            }
        }

        onAtEndChanged: if (atEnd)
            root.section.markRead()
        onWordTouched: (kind, article, target) => root.visit.openLink(kind, article, target)
    }
    Strip {
        id: _strip

        height: implicitHeight
        width: Math.min(root.reading, Theme.readingWidth)
        x: _list.x + (root.mirrored ? _list.width - width : 0)
        y: root.height - height - (root.low ? Theme.space : root.margin * 0.7)

        ActionButton {
            symbol: "back"
            name: qsTr("Back")
            objectName: "go-back"
            text: root.compact ? "" : name

            onClicked: root.section.previousSection !== "" ? root.visit.openSection(root.visit.currentArticle, root.section.previousSection) : root.visit.openArticle(root.visit.currentArticle)
        }
        PageButtons {
            canDown: _list.canPageDown
            canUp: _list.canPageUp
            prefix: "section"
            visible: _list.canPageDown || _list.canPageUp

            onDown: _list.pageDown()
            onUp: _list.pageUp()
        }
        ActionButton {
            symbol: "plus"
            name: qsTr("Add a question to my list")
            objectName: "open-add"
            text: root.compact || root.low ? "" : root.wide && Theme.textScale <= 1 ? name : qsTr("Add a question")

            onClicked: root.visit.openAdd()
        }
        ActionButton {
            symbol: root.section.nextSection !== "" ? "next" : "check"
            iconLast: true
            name: root.section.nextSection !== "" ? qsTr("Next: %1").arg(root.section.nextTitle) : qsTr("All sections")
            objectName: "next-section"
            primary: true
            text: root.section.nextSection !== "" ? qsTr("Next") : name

            onClicked: root.section.finish()
        }
    }
}

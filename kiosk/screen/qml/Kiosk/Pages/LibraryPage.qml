pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// All articles, as cards that are read from the pack only as they come into view.
Page {
    id: root

    required property VisitModel visit
    readonly property real side: wide ? Math.min(width * 0.34, 420 * Theme.unit) : 0

    Column {
        id: _welcome

        spacing: Theme.space * 1.4
        visible: root.wide
        width: root.side
        x: root.mirrored ? root.width - width - root.margin : root.margin
        y: root.margin

        Greeting {
            clinic: root.visit.clinic
            width: parent.width
        }
    }
    ListView {
        id: _list

        objectName: "library-list"
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: root.height - y - (_pages.visible ? _pages.height + 2 * Theme.space : 0)
        model: root.visit.library
        reuseItems: true
        spacing: Theme.space * 1.5
        topMargin: root.margin
        bottomMargin: Theme.space
        width: Math.max(0, root.width - root.side - (root.wide ? 3 : 2) * root.margin)
        x: root.mirrored || !root.wide ? root.margin : root.side + 2 * root.margin
        y: 0

        header: Item {
            height: root.wide ? 0 : _narrow.height + Theme.space * 1.5
            width: ListView.view.width

            Column {
                id: _narrow

                spacing: Theme.space
                visible: !root.wide
                width: parent.width

                Greeting {
                    clinic: root.visit.clinic
                    width: parent.width
                }
            }
        }
        delegate: ArticleCard {
            id: _card

            required property int index

            number: index
            width: ListView.view.width

            onChosen: root.visit.openArticle(article)
        }
    }
    PageButtons {
        id: _pages

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        canDown: _list.contentY < _list.contentHeight + _list.originY - _list.height - 1
        canUp: _list.contentY > _list.originY - _list.topMargin + 1
        prefix: "library"
        visible: _list.contentHeight > root.height
        x: root.width - width - root.margin

        onDown: _list.contentY = Math.min(_list.contentHeight + _list.originY + _list.bottomMargin - _list.height, _list.contentY + _list.height * 0.85)
        onUp: _list.contentY = Math.max(_list.originY - _list.topMargin, _list.contentY - _list.height * 0.85)
    }
}

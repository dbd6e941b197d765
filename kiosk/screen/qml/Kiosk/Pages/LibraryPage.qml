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

    reading: _list.view

    onReturning: _list.settle()

    Loader {
        active: root.wide
        visible: active
        width: root.side
        x: root.mirrored ? root.width - width - root.sides : root.sides
        y: root.margin

        sourceComponent: root.visit.nothingLeft ? _nothing : _greet
    }
    Component {
        id: _greet

        Greeting {
            clinic: root.visit.clinic
        }
    }
    Component {
        id: _nothing

        NothingLeft {}
    }
    PagedList {
        id: _list

        height: root.height
        model: root.visit.library
        prefix: "library"
        spacing: Theme.space * 1.5
        tall: root.tall
        width: Math.max(0, Math.min(root.width - root.side - 2 * root.sides - (root.wide ? root.margin : 0), 1100 * Theme.unit))
        x: root.mirrored || !root.wide ? root.sides : root.side + root.sides + root.margin

        delegate: ArticleCard {
            required property int index

            number: index
            width: ListView.view.width

            onChosen: root.visit.openArticle(article)
        }
        header: Item {
            implicitHeight: root.wide ? root.margin : _greeting.y + _greeting.height + Theme.space * 1.5
            width: ListView.view.width

            Loader {
                id: _greeting

                active: !root.wide
                visible: active
                width: parent.width
                y: Math.max(root.margin, Theme.reach - height - Theme.space * 1.5)

                sourceComponent: root.visit.nothingLeft ? _nothing : _greet
            }
        }
    }
}

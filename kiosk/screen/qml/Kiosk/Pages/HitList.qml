pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What was found, or topics to look at instead, under a sentence that says which.
Item {
    id: root

    required property SearchModel search
    readonly property string sentence: search.found ? qsTr("%n found", "", search.hits.count) : search.typed.trim() === "" ? qsTr("Touch the letters of a word, or choose a topic.") : qsTr("Nothing found for “%1”. Maybe one of these topics helps.").arg(search.typed.trim())
    property real topPadding: 0

    signal chosen(kind: string, article: string, target: string)

    ListView {
        id: _list

        readonly property real end: Math.max(originY, originY + contentHeight - height)

        objectName: "hits"
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: contentHeight > height
        height: parent.height - (_pages.visible ? _pages.height + Theme.space : 0)
        interactive: contentHeight > height
        model: root.search.hits
        reuseItems: true
        spacing: Theme.gap
        width: parent.width

        header: Item {
            height: _sentence.height + root.topPadding + Theme.space
            width: _list.width

            Words {
                id: _sentence

                color: Theme.colours.mutedInk
                leading: 1.35
                objectName: "search-sentence"
                text: root.sentence
                width: parent.width
                y: root.topPadding
            }
        }
        delegate: HitCard {
            width: _list.width

            onClicked: root.chosen(kind, article, target)
        }
    }
    PageButtons {
        id: _pages

        anchors.bottom: parent.bottom
        canDown: _list.contentY < _list.end - 1
        canUp: _list.contentY > _list.originY + 1
        prefix: "search"
        visible: _list.contentHeight > root.height
        x: LayoutMirroring.enabled ? 0 : parent.width - width

        onDown: _list.contentY = Math.min(_list.end, _list.contentY + _list.height * 0.85)
        onUp: _list.contentY = Math.max(_list.originY, _list.contentY - _list.height * 0.85)
    }
}

pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What was found, or topics to look at instead, under a sentence that says which.
Item {
    id: root

    required property SearchModel search
    readonly property string sentence: search.found ? qsTr("%n found", "", search.hits.count) : search.typed.trim() === "" ? qsTr("Touch letters, or choose a topic.") : qsTr("Nothing found for “%1”. These topics may help.").arg(search.typed.trim())
    property bool stacked: false // page buttons at the side, where there is no height to spare
    property real aside: stacked ? Theme.touch + Theme.space : 0 // how much the list leaves free beside it

    function showTop(): void {
        _list.forceLayout();
        _list.positionViewAtBeginning();
    }

    signal chosen(kind: string, article: string, target: string)

    ListView {
        id: _list

        readonly property real end: Math.max(originY, originY + contentHeight - height)

        // A page on or back; a hit that was cut off is whole on the next page.
        function turn(pages: int): void {
            let to = contentY + pages * height * 0.85;
            let cut = itemAt(width / 2, contentY + (pages > 0 ? height - 1 : 0));
            if (cut !== null && cut.height < height * 0.6)
                to = pages > 0 ? Math.min(to, cut.y - Theme.gap) : Math.max(to, cut.y + cut.height + Theme.gap - height);
            contentY = _reaching.kept(contentY, Math.max(originY, Math.min(end, to)));
            if (end - contentY < 2)
                positionViewAtEnd(); // how high it is shows only once its last row is there
        }

        objectName: "hits"
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: contentHeight > height
        height: root.height - (root.aside > 0 ? 0 : _pages.height + Theme.space)
        interactive: contentHeight > height
        model: root.search.hits
        reuseItems: false // a dozen rows at most; recycled ones were sometimes left hidden at the top of a page
        spacing: Theme.gap
        width: root.width - root.aside
        x: root.LayoutMirroring.enabled ? root.width - width : 0

        header: Item {
            height: Math.max(_sentence.height + Theme.space, Theme.reach - root.y)
            width: _list.width

            Words {
                id: _sentence

                color: Theme.colours.mutedInk
                leading: 1.35
                objectName: "search-sentence"
                text: root.sentence
                width: parent.width
                y: parent.height - height - Theme.space
            }
        }
        delegate: HitCard {
            width: _list.width

            onClicked: root.chosen(kind, article, target)
        }
    }
    Reaching {
        id: _reaching

        list: _list
        screenTop: root.y
    }
    PageButtons {
        id: _pages

        anchors.bottom: parent.bottom
        canDown: _list.contentY < _list.end - 1
        canUp: _list.contentY > _list.originY + 1
        prefix: "search"
        stacked: root.stacked
        visible: _list.contentHeight > _list.height
        x: root.LayoutMirroring.enabled ? 0 : parent.width - width

        onDown: _list.turn(1)
        onUp: _list.turn(-1)
    }
}

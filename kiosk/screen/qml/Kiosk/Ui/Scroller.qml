import QtQuick

import Kiosk.Theme

// A column that scrolls where it must. Flicking is never needed: pageUp() and pageDown() reach all of it.
Flickable {
    id: root

    default property alias content: _column.data
    property alias spacing: _column.spacing
    property real topPadding: 0
    property real bottomPadding: Theme.space
    property real screenTop: y // how far it stands below the window's top
    property real head: -1 // how high what comes before the first thing to touch is; below 0 where nothing is touched
    property Item whole: null // pages stop where this can be seen at once
    readonly property bool canPageUp: contentY > 1
    readonly property bool canPageDown: contentY < contentHeight - height - 1
    readonly property bool scrolls: contentHeight > height + 1
    readonly property real bodyHeight: _column.height + topPadding + bottomPadding
    readonly property real _lead: Theme.reach === 0 || head < 0 ? topPadding : Math.max(topPadding, Theme.reach - screenTop - head)

    // A page ends between two items where it can, so that each is seen whole on one page or the next.
    function _cutAt(edge: real): Item {
        edge -= _column.y;
        for (let child of _column.children)
            if (child.visible && child.y < edge - 1 && child.y + child.height > edge + 1)
                return child;
        return null;
    }
    function pageUp(): void {
        let to = contentY - height * 0.85;
        let cut = _cutAt(contentY);
        let above = whole === null ? contentHeight : whole.mapToItem(contentItem, 0, 0).y;
        if (above < contentY)
            to = Math.max(to, above + whole.height + Theme.space - height);
        else if (cut !== null && cut.height < height * 0.6)
            to = Math.max(to, cut.y + cut.height + _lead + Theme.space - height);
        _glide.to = _reaching.kept(contentY, Math.max(0, to));
        _glide.restart();
    }
    function pageDown(): void {
        let to = contentY + height * 0.85;
        let cut = _cutAt(contentY + height);
        let below = whole === null ? 0 : whole.mapToItem(contentItem, 0, 0).y;
        if (below > contentY + Theme.space + 1 && below + whole.height > contentY + height)
            to = Math.min(to, below - Theme.space);
        else if (cut !== null && cut.height < height * 0.6)
            to = Math.min(to, cut.y + _lead - Theme.space);
        const end = Math.max(0, contentHeight - height);
        to = _reaching.kept(contentY, Math.min(end, to));
        _glide.to = end - to < 2 ? end : to; // nothing is left to turn to
        _glide.restart();
    }
    function reveal(item: Item): void {
        let place = item.mapToItem(contentItem, 0, 0);
        if (place.y < contentY)
            contentY = Math.max(0, place.y - Theme.space);
        else if (place.y + item.height > contentY + height)
            contentY = Math.min(contentHeight - height, place.y + item.height - height + Theme.space);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: scrolls
    contentHeight: _column.height + _lead + bottomPadding
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    interactive: scrolls

    Reaching {
        id: _reaching

        list: root
        screenTop: root.screenTop
    }
    NumberAnimation {
        id: _glide

        duration: Theme.calm
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root
    }
    Column {
        id: _column

        spacing: Theme.space
        width: Math.floor(root.width) // a part of a pixel would be cut off at its edge
        y: root._lead
    }
}

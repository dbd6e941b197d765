import QtQuick

import Kiosk.Theme

// A column that scrolls where it must. Flicking is never needed: pageUp() and pageDown() reach all of it.
Flickable {
    id: root

    default property alias content: _column.data
    property alias spacing: _column.spacing
    property real topPadding: 0
    property real bottomPadding: Theme.space
    readonly property bool canPageUp: contentY > 1
    readonly property bool canPageDown: contentY < contentHeight - height - 1
    readonly property bool scrolls: contentHeight > height + 1

    function pageUp(): void {
        _glide.to = Math.max(0, contentY - height * 0.85);
        _glide.restart();
    }
    function pageDown(): void {
        _glide.to = Math.min(Math.max(0, contentHeight - height), contentY + height * 0.85);
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
    contentHeight: _column.height + topPadding + bottomPadding
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    interactive: scrolls

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
        width: root.width
        y: root.topPadding
    }
}

import QtQuick

// Keeps the top of a list in view while its header grows, unless the list was moved from there.
Timer {
    id: root

    required property ListView list
    readonly property real _head: list.headerItem?.height ?? 0
    property real _before: 0 // how high the header was
    property real _top: NaN // where the list stood when its top was last in view

    interval: 0

    // Later: it grows while the list is being filled.
    on_HeadChanged: {
        if (Math.abs(list.contentY + _before) <= 1)
            _top = list.contentY;
        _before = _head;
        start();
    }
    onTriggered: if (Math.abs(list.contentY - _top) <= 1)
        list.positionViewAtBeginning()
}

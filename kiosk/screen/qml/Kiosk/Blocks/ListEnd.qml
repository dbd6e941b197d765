import QtQuick

// What a page puts above or below the blocks, in their column.
Item {
    id: root

    required property Component part
    required property real columnStart
    required property real columnWidth

    implicitHeight: _loader.height

    Loader {
        id: _loader

        sourceComponent: root.part
        width: root.columnWidth
        x: root.columnStart
    }
}

import QtQuick

import Kiosk.Theme

// A sheet over a screen. The bar below it stays, so that Help now is always at hand.
FocusScope {
    id: root

    required property string name
    required property string title
    default property alias content: _scroller.content
    property real sheetWidth: 760 * Theme.unit * Math.min(1.5, Theme.textScale)
    readonly property alias scroller: _scroller

    signal closed

    focus: true
    objectName: "sheet-" + name
    Accessible.name: title
    Accessible.role: Accessible.Dialog
    Keys.onEscapePressed: closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.ink
        opacity: Theme.scheme === "dark" ? 0.25 : 0.45
    }
    TapHandler {
        onTapped: root.closed()
    }
    Rectangle {
        id: _panel

        readonly property real inset: Theme.margin * 0.9

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.colours.line
        border.width: Theme.hairline
        color: Theme.colours.background
        height: Math.min(root.height - 2 * Theme.space, _title.height + _scroller.contentHeight + _foot.height + 2 * inset + 2 * Theme.space)
        radius: 30 * Theme.unit
        width: Math.min(root.width - 2 * Theme.space, root.sheetWidth)

        // Keeps a touch on the sheet from closing it.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        Title {
            id: _title

            anchors.left: parent.left
            anchors.margins: _panel.inset
            anchors.right: parent.right
            anchors.top: parent.top
            size: Theme.answer * 1.1
            text: root.title
        }
        Scroller {
            id: _scroller

            anchors.bottom: _foot.top
            anchors.bottomMargin: Theme.space
            anchors.left: parent.left
            anchors.leftMargin: _panel.inset
            anchors.right: parent.right
            anchors.rightMargin: _panel.inset
            anchors.top: _title.bottom
            anchors.topMargin: Theme.space
        }
        Item {
            id: _foot

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: _panel.inset
            anchors.right: parent.right
            height: _close.height

            PageButtons {
                anchors.left: parent.left
                canDown: _scroller.canPageDown
                canUp: _scroller.canPageUp
                prefix: "sheet"
                visible: _scroller.scrolls

                onDown: _scroller.pageDown()
                onUp: _scroller.pageUp()
            }
            ActionButton {
                id: _close

                anchors.right: parent.right
                focus: true
                symbol: "check"
                name: qsTr("Close")
                objectName: "sheet-close"
                primary: true

                onClicked: root.closed()
            }
        }
    }
}

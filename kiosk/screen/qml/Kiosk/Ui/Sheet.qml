import QtQuick

import Kiosk.Theme

// A sheet over a screen. The bar below it stays, so that Help now is always at hand.
FocusScope {
    id: root

    required property string name
    required property string title
    default property alias content: _scroller.content
    property real sheetWidth: 760 * Theme.unit * Math.min(1.5, Theme.textScale)
    property string review: "" // what it says of the review, where it covers what else says so
    property bool reviewLast: false // whether the sheet itself says it, below all else
    property bool touched: false // whether there is anything to touch in what it shows
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
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.closed()
    }
    Rectangle {
        id: _panel

        // Where height is scarce, closing stands beside the title and the page buttons beside the text; where buttons
        // are lowered, both stand beside the text.
        readonly property bool scarce: root.height < Theme.unit * Math.min(560, 420 * Theme.textScale)
        readonly property bool low: scarce && Theme.reach === 0
        readonly property bool beside: scarce && root.touched && Theme.reach > 0
        readonly property bool cramped: beside && most - inset - Theme.reach < Theme.leastRoom
        readonly property real foot: low || beside ? 0 : _close.height + Theme.space
        readonly property real column: low ? Theme.touch + Theme.space : beside ? (cramped ? _close.width + Theme.gap + _turns.implicitWidth : Math.max(_close.width, _turns.implicitWidth)) + Theme.space : 0
        readonly property real most: root.height - 2 * Theme.space
        readonly property real wanted: _scroller.y + _scroller.bodyHeight + inset + foot
        // Where buttons are lowered and would start too high, it takes all the room and scrolls them down.
        readonly property bool spread: root.touched && Theme.reach > root.height - Theme.space - wanted + _scroller.y
        readonly property real inset: low || (Theme.reach > 0 && (root.touched || scarce)) ? Theme.space * (low ? 1.5 : 0.9) : Theme.margin * 0.9
        readonly property bool mirrored: LayoutMirroring.enabled

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.colours.line
        border.width: Theme.hairline
        color: Theme.colours.background
        height: spread ? most : Math.min(most, wanted)
        radius: 30 * Theme.unit
        width: Math.min(root.width - 2 * Theme.space, root.sheetWidth)

        // Keeps a touch on the sheet from closing it.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        Title {
            id: _title

            size: Theme.answer * 1.1
            text: root.title
            width: parent.width - 2 * _panel.inset - (_panel.low ? _close.width + Theme.space : 0)
            x: _panel.mirrored ? parent.width - width - _panel.inset : _panel.inset
            y: _panel.inset + (_panel.low ? Math.max(0, _close.height - height) / 2 : 0)
        }
        Scroller {
            id: _scroller

            head: !_panel.spread ? -1 : _review.visible ? _review.height + spacing : 0
            objectName: "sheet-scroller"
            screenTop: _panel.y + y
            height: parent.height - y - _panel.inset - _panel.foot
            width: parent.width - 2 * _panel.inset - _panel.column
            x: _panel.mirrored ? parent.width - width - _panel.inset : _panel.inset
            y: Theme.space + (_panel.low ? Math.max(_title.y + _title.height, _close.y + _close.height) : _title.y + _title.height)

            ReviewLine {
                id: _review

                review: root.reviewLast ? "" : root.review
                width: parent.width
            }
        }
        PageButtons {
            id: _turns

            canDown: _scroller.canPageDown
            canUp: _scroller.canPageUp
            prefix: "sheet"
            stacked: _panel.low
            visible: _scroller.scrolls
            x: _panel.cramped ? (_panel.mirrored ? _close.width + Theme.gap + _panel.inset : _close.x - Theme.gap - width) : _panel.mirrored !== (_panel.column > 0) ? parent.width - width - _panel.inset : _panel.inset
            y: (_panel.beside && !_panel.cramped ? _close.y - Theme.gap : parent.height - _panel.inset) - height

            onDown: _scroller.pageDown()
            onUp: _scroller.pageUp()
        }
        ActionButton {
            id: _close

            focus: true
            name: qsTr("Close")
            objectName: "sheet-close"
            primary: true
            symbol: "check"
            text: _panel.cramped ? "" : name
            height: _panel.beside ? Theme.touch : implicitHeight
            x: _panel.mirrored ? _panel.inset : parent.width - width - _panel.inset
            y: _panel.low ? _panel.inset : parent.height - height - _panel.inset

            onClicked: root.closed()
        }
    }
}

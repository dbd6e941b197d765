import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The list as a code whose words a phone can read without a network. Dark on white in every theme.
Rectangle {
    id: root

    required property MyListModel list
    required property string crisisLine
    required property bool crisisTexts
    property real room: 0 // how high the card may become; 0 where the page scrolls
    property real most: 400 * Theme.unit // how high the code may become
    readonly property alias plate: _plate
    readonly property bool fits: room - _rest >= _least * _side
    readonly property bool _brief: room > 0 && room < (_many ? 690 : 600) * Theme.unit * Theme.textScale
    readonly property bool _many: list.codeCount > 1
    readonly property int _side: list.codeSize + 8 // squares, with a quiet zone of four
    readonly property int _least: Math.ceil(3.6 * Theme.unit) // pixels of 0.8 mm
    readonly property int _most: Math.floor(Math.min(width - 2 * Theme.space, most, room > 0 ? room - _rest : Infinity))
    readonly property int _square: Math.max(1, Math.floor(_most / Math.max(1, _side)))
    readonly property real _rest: 2 * _column.y + _title.height + _how.height + _crisis.height + (_many ? _part.height : 0) + _column.spacing * (_many ? 4 : 3)
    readonly property string _line: crisisLine.replace(/&/g, "&amp;").replace(/</g, "&lt;")

    border.color: Theme.colours.line
    border.width: Theme.hairline
    color: Theme.colours.surface
    implicitHeight: _rest + _plate.height
    radius: 30 * Theme.unit

    Column {
        id: _column

        spacing: Math.round(Theme.space * (root._brief ? 0.5 : 1))
        width: root.width - 2 * x
        x: Math.round(Theme.space * 1.6)
        y: Math.round(root._brief ? Theme.space * 0.9 : Theme.space * 2.4)

        Title {
            id: _title

            horizontalAlignment: Text.AlignHCenter
            level: 2
            size: Theme.heading
            text: qsTr("Take it with you")
            width: parent.width
        }
        Words {
            id: _how

            color: Theme.colours.mutedInk
            horizontalAlignment: Text.AlignHCenter
            leading: 1.42
            size: Theme.small
            text: root._brief ? qsTr("Point your phone camera here.") : qsTr("Point your phone camera here. The words are inside the square: no internet, no website.")
            width: parent.width
        }
        CodePlate {
            id: _plate

            objectName: "code"
            size: root.list.codeSize
            square: root._square
            squares: root.list.codeSquares
            x: Math.round((parent.width - width) / 2)
            Accessible.name: qsTr("A code for a phone camera. It holds these words: %1").arg(root.list.codeText)
        }
        ActionButton {
            id: _part

            iconLast: true
            name: qsTr("Part %1 of %2: next").arg(root.list.code + 1).arg(root.list.codeCount)
            objectName: "code-next"
            symbol: "next"
            visible: root._many
            width: parent.width

            onClicked: root.list.showCode((root.list.code + 1) % root.list.codeCount)
        }
    }
    Words {
        id: _crisis

        readonly property string plain: _words.arg(root.crisisLine)
        readonly property string _words: root.crisisTexts ? qsTr("In crisis? Call or text %1") : qsTr("In crisis? Call %1")

        color: Theme.colours.mutedInk
        horizontalAlignment: Text.AlignHCenter
        objectName: "list-crisis-line"
        size: Theme.small
        text: _words.arg("<b><font color=\"" + Theme.colours.alarm + "\">" + root._line + "</font></b>")
        textFormat: Text.StyledText
        width: _column.width
        x: _column.x
        y: root.height - height - _column.y
        Accessible.name: plain
    }
}

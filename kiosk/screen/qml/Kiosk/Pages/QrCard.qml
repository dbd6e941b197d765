import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The list as a code whose words a phone can read without a network. Dark on white in every theme.
Rectangle {
    id: root

    required property MyListModel list
    required property string crisisLine
    property bool brief: false
    property real most: 400 * Theme.unit // how high the code may become
    readonly property int _side: list.codeSize + 8 // with a quiet zone of four squares
    readonly property int _least: Math.ceil(3.6 * Theme.unit) // pixels of 0.8 mm
    readonly property int _square: Math.max(1, Math.floor(Math.min(most, width - 2 * Theme.space) / _side))
    readonly property real leastHeight: implicitHeight - _plate.height + Math.min(_least, Math.floor((width - 2 * Theme.space) / _side)) * _side
    readonly property string _line: crisisLine.replace(/&/g, "&amp;").replace(/</g, "&lt;")

    border.color: Theme.colours.line
    border.width: Theme.hairline
    color: Theme.colours.surface
    implicitHeight: _column.height + 2 * _column.y
    radius: 30 * Theme.unit

    Column {
        id: _column

        spacing: Math.round(Theme.space * (root.brief ? 0.6 : 1))
        width: root.width - 2 * x
        x: Math.round(Theme.space * 2)
        y: Math.round(root.brief ? Theme.space * 1.2 : Theme.space * 2.4)

        Title {
            horizontalAlignment: Text.AlignHCenter
            level: 2
            size: Theme.heading
            text: qsTr("Take it with you")
            width: parent.width
        }
        Words {
            color: Theme.colours.mutedInk
            horizontalAlignment: Text.AlignHCenter
            leading: 1.42
            size: Theme.small
            text: root.brief ? qsTr("Point your phone camera here.") : qsTr("Point your phone camera here. The words are inside the square: no internet, no website.")
            width: parent.width
        }
        Rectangle {
            id: _plate

            color: Theme.codeLight
            height: width
            objectName: "code"
            radius: Theme.radiusSmall * 0.5
            width: root._square * root._side
            x: Math.round((parent.width - width) / 2)
            Accessible.description: root.list.codeText
            Accessible.name: qsTr("A code with your list for a phone camera. It holds these words: %1").arg(root.list.codeText)
            Accessible.role: Accessible.Graphic

            Image {
                readonly property int side: root._square * root.list.codeSize

                // Kept nowhere: the address holds the visitor's words.
                cache: false
                height: side
                smooth: false
                source: root.list.codeSquares === "" ? "" : "image://codes/" + Theme.codeDark.toString().slice(-6) + "/" + root.list.codeSquares
                sourceSize: Qt.size(side * Screen.devicePixelRatio, side * Screen.devicePixelRatio)
                width: side
                x: 4 * root._square
                y: 4 * root._square
                Accessible.ignored: true
            }
        }
        Strip {
            height: implicitHeight
            visible: root.list.codeCount > 1
            width: parent.width

            ActionButton {
                symbol: LayoutMirroring.enabled ? "back" : "next"
                iconLast: true
                name: qsTr("Part %1 of %2. Next").arg(root.list.code + 1).arg(root.list.codeCount)
                objectName: "code-next"

                onClicked: root.list.showCode((root.list.code + 1) % root.list.codeCount)
            }
        }
        Words {
            readonly property string plain: qsTr("In crisis? Call or text %1").arg(root.crisisLine)

            color: Theme.colours.mutedInk
            horizontalAlignment: Text.AlignHCenter
            objectName: "crisis-line"
            size: Theme.small * 0.97
            text: qsTr("In crisis? Call or text %1").arg("<b><font color=\"" + Theme.colours.alarm + "\">" + root._line + "</font></b>")
            textFormat: Text.StyledText
            width: parent.width
            Accessible.name: plain
        }
    }
}

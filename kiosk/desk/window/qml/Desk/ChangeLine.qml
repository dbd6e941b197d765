import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// One change: its figures first, in red and with a sign, then what it is and where. A click leads there.
Touchable {
    id: root

    required property string place
    required property string words
    required property string figures
    required property bool grave

    activeFocusOnTab: false
    ground: hovered ? Theme.colours.background : "transparent"
    hoverEnabled: true
    implicitHeight: _lines.height + Theme.space * 0.8
    name: (figures === "" ? "" : figures + ". ") + place + ". " + words
    radius: Theme.radiusSmall * 0.4
    Accessible.role: Accessible.ListItem

    contentItem: Item {
        Column {
            id: _lines

            width: parent.width - 2 * Theme.space
            x: Theme.space
            y: Theme.space * 0.4

            Words {
                color: Theme.colours.alarm
                leading: 1.3
                size: Theme.small
                strong: true
                text: root.figures
                visible: text !== ""
                width: parent.width
                Accessible.ignored: true
            }
            Words {
                color: root.grave ? Theme.colours.alarm : Theme.colours.ink
                leading: 1.3
                size: Theme.small
                text: root.words
                width: parent.width
                Accessible.ignored: true
            }
            Words {
                color: Theme.colours.mutedInk
                leading: 1.3
                size: Theme.small * 0.92
                text: root.place
                width: parent.width
                Accessible.ignored: true
            }
        }
    }
}

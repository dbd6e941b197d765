pragma ComponentBehavior: Bound

import QtQuick

import Desk.Backend
import Kiosk.Theme

// In the margin of the text a mark beside each line with a problem, and a soft band behind the line.
Item {
    id: root

    required property DeskModel desk
    required property TextEdit area
    required property real margin

    // Asked for anew whenever the text has another height, as it has when lines above came or went.
    function placed(position: int, _height: real): rect {
        return area.positionToRectangle(Math.max(0, Math.min(position, area.length)));
    }

    Repeater {
        model: root.desk.problems.rows

        delegate: Item {
            id: _mark

            required property int position
            required property string severity
            readonly property rect _line: root.placed(position, root.area.contentHeight)

            height: _line.height
            visible: position >= 0 && position <= root.area.length
            width: root.width
            y: _line.y

            Rectangle {
                anchors.fill: parent
                anchors.leftMargin: root.margin
                color: _mark.severity === "error" ? Theme.colours.alarmSoft : Theme.colours.tints[3]
                opacity: 0.55
            }
            Rectangle {
                color: _mark.severity === "error" ? Theme.colours.alarm : Theme.colours.span
                height: parent.height
                width: 5 * Theme.unit
                x: root.margin - 9 * Theme.unit
            }
        }
    }
}

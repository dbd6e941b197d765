pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The door of the staff panel: the pad for the PIN, and what needs none.
StaffFrame {
    id: root

    readonly property PinModel pin: staff.pin as PinModel
    readonly property bool beside: inner > 800 * Theme.unit * Theme.textScale

    backName: qsTr("Close")
    backSymbol: "cross"
    touched: true
    title: qsTr("For staff")

    Keys.onPressed: event => {
        if (root.staff.hasPin && event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.pin.add(event.text);
    }

    Grid {
        columnSpacing: 3 * Theme.space
        columns: root.beside ? 2 : 1
        layoutDirection: root.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        rowSpacing: 1.5 * Theme.space
        width: parent.width

        Column {
            spacing: Theme.space
            width: root.beside ? parent.width - 3 * Theme.space - _pad.width : parent.width

            Words {
                leading: 1.4
                objectName: "pin-words"
                text: {
                    if (!root.staff.hasPin)
                        return qsTr("No PIN is set on this tablet, so the panel stays shut. To set one, an administrator runs “kiosk setup” on the tablet and restarts the kiosk.");
                    if (root.pin === null)
                        return "";
                    if (root.pin.secondsLeft > 0)
                        return qsTr("Too many wrong PINs. Wait %1 seconds, then try again.").arg(root.pin.secondsLeft);
                    return root.pin.wrong ? qsTr("This PIN is wrong. Try again.") : qsTr("Type the PIN, then touch OK.");
                }
                width: parent.width
                Accessible.role: Accessible.StaticText
            }
            DoorButtons {
                staff: root.staff
                visible: root.beside
                width: parent.width
            }
        }
        Item {
            height: _pad.height
            visible: root.staff.hasPin
            width: root.beside ? _pad.width : parent.width

            PinPad {
                id: _pad

                pin: root.pin
                visible: root.staff.hasPin
                x: root.beside ? 0 : (parent.width - width) / 2
            }
        }
        DoorButtons {
            staff: root.staff
            visible: !root.beside
            width: parent.width
        }
    }
}

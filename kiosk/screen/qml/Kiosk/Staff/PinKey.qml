import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// One key of the pad for the PIN.
ActionButton {
    required property string digit

    height: width
    leftPadding: 0
    name: digit
    objectName: "pin-" + digit
    rightPadding: 0
    text: digit
    textSize: Theme.answer
    width: Math.max(Theme.touch, 54 * Theme.unit * Theme.textScale)
}

import QtQuick
import QtQuick.Templates as T

import Kiosk.Backend
import Kiosk.Theme

// Outside opening hours: dark all over. Where it may, a touch wakes the screen and does nothing else.
T.AbstractButton {
    id: root

    required property RestModel rest

    enabled: rest.wakes
    objectName: "night"
    Accessible.name: qsTr("The screen is off. Touch to wake it.")
    Accessible.role: Accessible.Button

    onClicked: rest.wake()

    background: Rectangle {
        color: Theme.night
    }
}

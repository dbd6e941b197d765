pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What shows while the glass is cleaned: seconds left, and the reason in every language. Nothing here can be touched.
Page {
    id: root

    required property VisitModel visit
    readonly property WipeModel wipe: visit.staff.wipe as WipeModel
    readonly property int seconds: wipe === null ? 0 : wipe.secondsLeft

    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1.5 * Theme.space
        width: Math.min(parent.width - 2 * Theme.margin, 900 * Theme.unit * Math.min(1.5, Theme.textScale))
        x: (parent.width - width) / 2

        Words {
            color: Theme.colours.action
            horizontalAlignment: Text.AlignHCenter
            leading: 1.1
            objectName: "wipe-seconds"
            size: Theme.title * 1.6
            strong: true
            text: root.seconds
            width: parent.width
            Accessible.name: qsTr("Seconds left: %1").arg(root.seconds)
        }
        Repeater {
            model: root.wipe === null ? null : root.wipe.sayings

            Words {
                required property int index
                required property string language
                required property string words

                horizontalAlignment: Text.AlignHCenter
                leading: 1.3
                size: index === 0 ? Theme.key : Theme.body
                strong: index === 0
                text: words
                width: parent ? parent.width : 0
            }
        }
    }
}

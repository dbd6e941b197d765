pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Faults, or what the self-test found: each in a sentence, with what to do.
StaffFrame {
    id: root

    required property string empty
    readonly property Rows notices: staff.notices as Rows

    Words {
        leading: 1.4
        objectName: "staff-nothing"
        text: root.empty
        visible: root.notices === null || root.notices.count === 0
        width: parent.width
    }
    Repeater {
        model: root.notices

        NoticeCard {
            width: root.inner
        }
    }
}

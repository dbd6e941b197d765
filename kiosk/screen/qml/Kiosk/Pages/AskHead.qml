pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The heading of Ask, with the topics as chips where there is no room for them at the side.
Column {
    id: root

    required property AskModel asking
    required property bool chips

    readonly property real headHeight: (_of.visible ? _of.height + spacing : 0) + _title.height + spacing

    signal topicTouched(position: int)

    bottomPadding: Theme.space
    spacing: Theme.space * 0.4

    Words {
        id: _of
        color: Theme.colours.mutedInk
        size: Theme.small

        text: root.asking.title
        visible: text !== ""
        width: parent.width
    }
    Title {
        id: _title

        text: qsTr("What would you like to ask?")
        width: parent.width
    }
    Flow {
        spacing: Theme.gap
        topPadding: Theme.space * 0.6
        visible: root.chips
        width: parent.width

        Repeater {
            model: root.chips ? root.asking.topics : null

            TopicButton {
                chip: true
                width: Math.min(implicitWidth, root.width)

                onClicked: root.topicTouched(position)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The questions that led to an answer, each a touch away.
Flow {
    id: root

    required property AnswerModel answer

    signal asked(target: string)

    spacing: Theme.gap
    visible: answer.path.count > 0

    Words {
        color: Theme.colours.mutedInk
        height: Theme.touchSmall
        size: Theme.small
        text: qsTr("Your path")
    }
    Repeater {
        model: root.answer.path

        Touchable {
            id: _step

            required text
            required property string target

            edge: Theme.colours.line
            ground: Theme.colours.surface
            implicitHeight: Math.max(Theme.touchSmall, contentItem.implicitHeight + Theme.space)
            leftPadding: Theme.space * 1.3
            name: text
            objectName: "path-" + target
            radius: Theme.touchSmall / 2
            rightPadding: Theme.space * 1.3
            width: Math.min(implicitWidth, root.width)

            onClicked: root.asked(target)

            contentItem: Words {
                color: Theme.colours.mutedInk
                leading: 1.2
                size: Theme.small
                text: _step.text
                Accessible.ignored: true
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The path that led here, the question, and the short answer in large type.
Column {
    id: root

    required property AnswerModel answer

    signal asked(target: string)

    bottomPadding: Theme.space * 1.6
    spacing: Theme.space * 1.4

    Flow {
        spacing: Theme.gap
        visible: root.answer.path.count > 0
        width: parent.width

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
    Title {
        size: Theme.title * 0.96
        text: root.answer.text
        width: parent.width
    }
    Rectangle {
        border.color: Theme.colours.line
        border.width: Theme.hairline
        color: Theme.colours.surface
        height: _short.height + Theme.space * 4.6
        radius: 28 * Theme.unit
        width: parent.width

        Words {
            id: _short

            color: Theme.colours.action
            leading: 1.35
            objectName: "short-answer"
            size: Theme.answer
            strong: true
            text: root.answer.shortText
            width: parent.width - Theme.space * 5
            x: Theme.space * 2.5
            y: Theme.space * 2.3
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The path that led here, the question, and the short answer in large type.
Column {
    id: root

    required property AnswerModel answer

    property bool lowered: false // the path stands below what is only read
    readonly property real headHeight: _title.height + _card.height + 2 * spacing

    signal asked(target: string)

    bottomPadding: Theme.space * 1.6
    spacing: Theme.space * 1.4

    Loader {
        active: !root.lowered && root.answer.path.count > 0
        visible: active
        width: parent.width

        sourceComponent: _path
    }
    Title {
        id: _title

        size: Theme.title * 0.96
        text: root.answer.text
        width: parent.width
    }
    Rectangle {
        id: _card

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
    Loader {
        active: root.lowered && root.answer.path.count > 0
        visible: active
        width: parent.width

        sourceComponent: _path
    }
    Component {
        id: _path

        AnswerPath {
            answer: root.answer

            onAsked: target => root.asked(target)
        }
    }
}

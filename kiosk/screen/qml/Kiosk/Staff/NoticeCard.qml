import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// One fault or one guard: how it stands by icon and word, what it is, and what to do.
Rectangle {
    id: root

    required property string about
    required property string standing
    required property string words
    required property string remedy
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool bad: standing === "bad"

    border.color: bad ? Theme.colours.alarm : Theme.colours.line
    border.width: bad ? Theme.outline : Theme.hairline
    color: Theme.colours.surface
    height: _column.height + 2.4 * Theme.space
    radius: Theme.radius

    Icon {
        id: _icon

        colour: root.bad ? Theme.colours.alarm : Theme.colours.action
        name: root.standing === "good" ? "check" : root.bad ? "cross" : root.standing === "noted" ? "clock" : "info"
        x: root.mirrored ? parent.width - width - 1.6 * Theme.space : 1.6 * Theme.space
        y: 1.2 * Theme.space
    }
    Column {
        id: _column

        spacing: Theme.space * 0.4
        width: parent.width - _icon.width - 4.4 * Theme.space
        x: root.mirrored ? 1.6 * Theme.space : _icon.width + 2.8 * Theme.space
        y: 1.2 * Theme.space

        Words {
            color: root.bad ? Theme.colours.alarm : Theme.colours.ink
            leading: 1.3
            strong: true
            text: (root.standing === "good" ? qsTr("%1: all right") : root.bad ? qsTr("%1: look at this") : root.standing === "noted" ? "%1" : qsTr("%1: not known")).arg(root.about)
            width: parent.width
        }
        Words {
            leading: 1.4
            text: root.words
            width: parent.width
        }
        Words {
            color: Theme.colours.mutedInk
            leading: 1.4
            text: qsTr("What to do: %1").arg(root.remedy)
            visible: root.remedy !== ""
            width: parent.width
        }
    }
}

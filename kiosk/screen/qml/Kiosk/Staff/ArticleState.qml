import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// An article in one language: who has signed it, and when its review is due.
Rectangle {
    id: root

    required property string language
    required property string title
    required property string status
    required property string signed
    required property string due
    required property int days
    required property bool withdrawn
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool good: status === "approved" && days >= 0

    border.color: Theme.colours.line
    border.width: Theme.hairline
    color: Theme.colours.surface
    height: _column.height + 2.4 * Theme.space
    radius: Theme.radius

    Icon {
        id: _icon

        name: root.good ? "shield" : "clock"
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
            leading: 1.3
            strong: true
            text: qsTr("%1 (%2)").arg(root.title).arg(root.language)
            width: parent.width
        }
        Words {
            leading: 1.4
            text: root.withdrawn ? qsTr("No longer shown: its review is too late") : root.status === "approved" ? qsTr("Approved") : root.status === "draft" ? qsTr("A draft") : qsTr("Awaiting review")
            width: parent.width
        }
        Words {
            leading: 1.4
            text: qsTr("Signed by %1").arg(root.signed)
            visible: root.signed !== ""
            width: parent.width
        }
        Words {
            color: Theme.colours.mutedInk
            leading: 1.4
            text: (root.days < 0 ? qsTr("Review was due: %1. Days ago: %2") : qsTr("Review due: %1. Days left: %2")).arg(root.due).arg(Math.abs(root.days))
            width: parent.width
        }
    }
}

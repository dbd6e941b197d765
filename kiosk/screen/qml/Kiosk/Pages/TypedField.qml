import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// What has been typed so far, large.
Rectangle {
    id: root

    required property string typed

    border.color: Theme.colours.action
    border.width: Theme.outline
    color: Theme.colours.surface
    implicitHeight: Math.max(Theme.touch, _words.height + 1.6 * Theme.space)
    radius: Theme.radius

    Icon {
        id: _icon

        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        x: root.LayoutMirroring.enabled ? parent.width - width - 1.5 * Theme.space : 1.5 * Theme.space
    }
    Words {
        id: _words

        anchors.verticalCenter: parent.verticalCenter
        color: root.typed === "" ? Theme.colours.mutedInk : Theme.colours.ink
        leading: 1.2
        objectName: "typed"
        size: root.typed === "" ? Theme.body : Theme.answer
        strong: root.typed !== ""
        text: root.typed === "" ? qsTr("Search for a word") : root.typed
        width: parent.width - _icon.width - 4 * Theme.space
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        x: root.LayoutMirroring.enabled ? 1.5 * Theme.space : _icon.width + 2.5 * Theme.space
        Accessible.name: root.typed === "" ? text : qsTr("Typed: %1").arg(root.typed)
    }
}

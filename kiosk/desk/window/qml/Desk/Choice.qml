import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme
import Kiosk.Ui

// A line of a menu.
T.MenuItem {
    id: root

    implicitHeight: Theme.touchSmall * 0.82
    implicitWidth: _words.implicitWidth + 2 * Theme.space
    leftPadding: Theme.space
    rightPadding: Theme.space
    Accessible.name: text
    Accessible.role: Accessible.MenuItem

    background: Rectangle {
        color: root.highlighted ? Theme.colours.actionSoft : "transparent"
        radius: Theme.radiusSmall * 0.4
    }
    contentItem: Words {
        id: _words

        leading: 1.2
        size: Theme.small
        text: root.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}

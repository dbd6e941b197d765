import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Another language by its own name, for those who cannot read the rest of the screen.
Touchable {
    id: root

    required property string language
    required property string title
    required property bool current

    edge: Theme.colours.line
    ground: Theme.colours.surface
    implicitWidth: Math.max(Theme.touch * 1.5, _title.implicitWidth + 4 * Theme.space)
    name: title
    objectName: "begin-" + language
    radius: 30 * Theme.unit

    contentItem: Words {
        id: _title

        color: Theme.colours.action
        horizontalAlignment: Text.AlignHCenter
        leading: 1.3
        size: Theme.answer * 0.9
        strong: true
        text: root.title
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}

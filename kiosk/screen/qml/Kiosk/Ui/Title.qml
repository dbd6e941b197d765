import QtQuick

import Kiosk.Theme

// The heading of a screen or of a part of it.
Words {
    property int level: 1

    color: Theme.colours.ink
    leading: Theme.titleLeading
    size: Theme.title
    strong: true
    Accessible.description: qsTr("Level %1").arg(level) // Qt Quick has no other place for it
    Accessible.role: Accessible.Heading
}

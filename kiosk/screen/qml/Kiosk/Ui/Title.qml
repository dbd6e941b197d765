import QtQuick

import Kiosk.Theme

// The heading of a screen or of a part of it.
Words {
    property int level: 1

    color: Theme.colours.ink
    leading: Theme.titleLeading
    size: Theme.title
    strong: true
    Accessible.role: Accessible.Heading
}

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A small heading inside a section.
Block {
    id: root

    required property string text

    above: Theme.space * 2.4
    below: 0
    bodyHeight: _title.implicitHeight

    Title {
        id: _title

        level: 3
        size: Theme.heading
        text: root.text
        width: parent.width
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Kiosk.Backend
import Kiosk.Theme

// A menu made of rows. It can be walked with the arrow keys and the first letters of its lines.
Menu {
    id: root

    required property Rows rows
    property string prefix: "choice"

    signal picked(row: int, key: string)

    implicitWidth: 250 * Theme.unit
    objectName: prefix + "-menu"
    padding: Theme.space * 0.5
    popupType: Popup.Item

    background: Rectangle {
        border.color: Theme.colours.line
        border.width: Theme.outline
        color: Theme.colours.surface
        radius: Theme.radiusSmall * 0.6
    }

    Instantiator {
        model: root.rows

        delegate: Choice {
            required property int index
            required property string key
            required property string words

            objectName: root.prefix + "-" + index
            text: words

            onTriggered: root.picked(index, key)
        }

        onObjectAdded: (index, item) => root.insertItem(index, item as Choice)
        onObjectRemoved: (index, item) => root.removeItem(item as Choice)
    }
}

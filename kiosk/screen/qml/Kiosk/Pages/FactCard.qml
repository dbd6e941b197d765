import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A key fact: the figure large, its meaning beside it. Touching it tells how sure it is.
Touchable {
    id: root

    required property int index
    required property string figure
    required property string meaning
    required property string certainty
    property bool narrow: availableWidth < 300 * Theme.unit * Theme.textScale

    edge: Theme.colours.line
    edgeWidth: Theme.hairline
    ground: Theme.colours.surface
    leftPadding: Theme.space * 1.6
    name: figure + ": " + meaning
    objectName: "fact-" + index
    rightPadding: Theme.space * 1.6
    Accessible.description: qsTr("Tells how sure this is")

    contentItem: Item {
        implicitHeight: (root.narrow ? _figure.height + _meaning.height : Math.max(_figure.height, _meaning.height)) + Theme.space * 1.4

        Words {
            id: _figure

            readonly property real natural: implicitWidth

            color: Theme.colours.action
            leading: 1.3
            size: Theme.answer * 0.95
            strong: true
            text: root.figure
            width: root.narrow ? parent.width : Math.max(natural, 142 * Theme.unit * Theme.textScale)
            x: root.mirrored && !root.narrow ? parent.width - width : 0
            y: root.narrow ? Theme.space * 0.7 : (parent.height - height) / 2
            Accessible.ignored: true
        }
        Words {
            id: _meaning

            color: Theme.colours.mutedInk
            leading: 1.3
            size: Theme.small
            text: root.meaning
            width: root.narrow ? parent.width : Math.max(1, parent.width - _figure.width - Theme.space)
            x: root.mirrored || root.narrow ? 0 : _figure.width + Theme.space
            y: root.narrow ? _figure.y + _figure.height : (parent.height - height) / 2
            Accessible.ignored: true
        }
    }
}

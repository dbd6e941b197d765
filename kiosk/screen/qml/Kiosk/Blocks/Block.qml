import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// A row of a list of blocks. The space between two rows is what the upper one leaves below and the lower one above.
T.Control {
    id: root

    property real above: Theme.space
    property real below: Theme.space

    bottomPadding: below
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 0
    topPadding: above
}

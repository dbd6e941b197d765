import QtQuick

import Kiosk.Theme

// A code that a phone reads, with a quiet zone of four squares. Dark on white in every theme.
Rectangle {
    id: root

    required property string squares // as the pictures of codes want them
    required property int size // squares along a side, without the quiet zone
    required property int square // pixels of one

    color: Theme.codeLight
    height: width
    radius: Theme.radiusSmall * 0.5
    width: square * (size + 8)
    Accessible.role: Accessible.Graphic

    Image {
        readonly property int side: root.square * root.size

        // Kept nowhere: the address holds all that the code holds, such as a visitor's words.
        cache: false
        height: side
        smooth: false
        source: root.squares === "" ? "" : "image://codes/" + Theme.codeDark.toString().slice(-6) + "/" + root.squares
        sourceSize: Qt.size(side * Screen.devicePixelRatio, side * Screen.devicePixelRatio)
        width: side
        x: 4 * root.square
        y: 4 * root.square
        Accessible.ignored: true
    }
}

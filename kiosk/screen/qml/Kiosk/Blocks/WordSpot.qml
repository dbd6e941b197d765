import QtQuick
import QtQuick.Shapes

import Kiosk.Theme
import Kiosk.Ui

// Words in running text that can be touched, dotted below. The text itself is drawn above this item.
Touchable {
    id: root

    required property int index
    required property int start
    required property int length
    required property string words
    required property string kind
    required property string article
    required property string target
    required property string item
    required property rect area
    required property rect home
    required property string dots
    required property real above
    readonly property real _margin: 4 * Theme.unit

    name: words
    objectName: item
    bottomInset: height - topInset - home.height - 2 * _margin
    height: area.height
    leftInset: home.x - area.x - _margin
    radius: Theme.radiusSmall / 2
    rightInset: width - leftInset - home.width - 2 * _margin
    topInset: home.y - area.y - _margin
    width: area.width
    x: area.x
    y: above + area.y
    Accessible.role: Accessible.Link

    contentItem: Shape {
        ShapePath {
            capStyle: ShapePath.RoundCap
            dashPattern: [0.01, 1.9]
            fillColor: "transparent"
            strokeColor: Theme.colours.action
            strokeStyle: ShapePath.DashLine
            strokeWidth: 3.2 * Theme.unit

            PathSvg {
                path: root.dots
            }
        }
    }
}

import QtQuick
import QtQuick.Shapes

import Kiosk.Theme

// The quiet picture of the attract screen: a drop over a scale, on three soft circles. In high contrast there are no
// circles: outlines of them would run through the words.
Item {
    id: root

    required property bool tall
    readonly property real side: tall ? Math.min(width * 0.62, height * 0.32) : Math.min(width * 0.3, height * 0.48)
    readonly property real _fromEnd: side * (tall ? 0.62 : 0.75)
    readonly property bool _mirrored: LayoutMirroring.enabled
    readonly property real middleX: _mirrored ? _fromEnd : width - _fromEnd
    readonly property real lowest: middleY + side * 0.5 // of what words must not cover
    readonly property real middleY: tall ? height * 0.27 : height * 0.38

    Accessible.ignored: true

    component Disc: Rectangle {
        required property real reach
        required property real midX
        required property real midY

        height: width
        radius: width / 2
        width: reach * 2
        x: midX - reach
        y: midY - reach
    }

    Disc {
        color: Theme.tint(0)
        midX: root.middleX + root.side * (root._mirrored ? -0.22 : 0.22)
        midY: root.middleY - root.side * 0.3
        reach: root.side * 1.17
    }
    Disc {
        color: Theme.tint(2)
        midX: root._mirrored ? root.width - root.side * 0.02 : root.side * 0.02
        midY: root.side * 0.02
        reach: root.side * 0.34
    }
    Disc {
        color: Theme.tint(4)
        midX: root.width * (root._mirrored ? 0.43 : 0.57)
        midY: root.height + root.side * 0.14
        reach: root.side * 0.55
        visible: !root.tall
    }
    Disc {
        color: Theme.colours.background
        midX: root.middleX
        midY: root.middleY
        opacity: 0.6
        reach: root.side * 0.5
    }
    Shape {
        id: _drop

        readonly property real step: root.side / 40

        x: root.middleX - 12 * step
        y: root.middleY - 17 * step

        ShapePath {
            fillColor: Theme.colours.action
            scale: Qt.size(_drop.step, _drop.step)
            strokeColor: "transparent"

            PathSvg {
                path: "M12 0C8 6 2.4 12.4 2.4 18.6A9.6 9.6 0 0 0 21.6 18.6C21.6 12.4 16 6 12 0Z"
            }
        }
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            scale: Qt.size(_drop.step, _drop.step)
            strokeColor: Theme.colours.actionSoft
            strokeWidth: 1.2 * _drop.step

            PathSvg {
                path: "M6 18.8A6 6 0 0 0 11.6 24.6"
            }
        }
    }
    Shape {
        id: _scale

        readonly property real step: root.side / 40

        x: root.middleX - 16 * step
        y: root.middleY + 16.5 * step

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            scale: Qt.size(_scale.step, _scale.step)
            strokeColor: Theme.colours.alarm
            strokeWidth: 0.62 * _scale.step

            PathSvg {
                path: "M0 0H32M3.6 -1.5V1.5M11.4 -1.5V1.5M19.2 -1.5V1.5M27 -1.5V1.5"
            }
        }
        ShapePath {
            fillColor: Theme.colours.background
            scale: Qt.size(_scale.step, _scale.step)
            strokeColor: Theme.colours.alarm
            strokeWidth: 1.1 * _scale.step

            PathSvg {
                path: "M14 0A1.9 1.9 0 1 0 17.8 0A1.9 1.9 0 1 0 14 0"
            }
        }
    }
}

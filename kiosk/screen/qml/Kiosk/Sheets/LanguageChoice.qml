import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// One language by its own name, in its own direction, with a check on the one in use.
Touchable {
    id: root

    required property string language
    required property string title
    required property bool current
    required property bool rightToLeft

    checked: current
    edge: current ? Theme.colours.action : Theme.colours.line
    edgeWidth: current ? Theme.outline * 1.5 : Theme.outline
    ground: current ? Theme.colours.actionSoft : Theme.colours.surface
    implicitHeight: Math.max(1.2 * Theme.touch, _title.height + 2 * Theme.space)
    name: title
    objectName: "language-" + language
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    Accessible.checkable: true
    Accessible.role: Accessible.RadioButton

    Words {
        id: _title

        color: root.current ? Theme.colours.action : Theme.colours.ink
        leading: 1.4
        size: Theme.answer
        strong: root.current
        text: root.title
        width: root.width - _check.width - 4.5 * Theme.space
        x: root.rightToLeft ? root.width - width - 1.8 * Theme.space : 1.8 * Theme.space
        y: (root.height - height) / 2
        Accessible.ignored: true
    }
    Icon {
        id: _check

        name: "check"
        visible: root.current
        x: root.rightToLeft ? 1.8 * Theme.space : root.width - width - 1.8 * Theme.space
        y: (root.height - height) / 2
    }
}

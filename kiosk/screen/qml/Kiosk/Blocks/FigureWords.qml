import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Words inside a figure. They are seen; a screen reader hears the figure's alternative text instead.
Words {
    leading: 1.35
    size: Theme.small
    visible: text !== ""
    Accessible.ignored: true
}

pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The program, the library, and how far each article has got.
StaffFrame {
    id: root

    readonly property InstalledModel installed: staff.installed as InstalledModel

    title: qsTr("What is installed")

    Column {
        spacing: Theme.space * 0.4
        width: parent.width

        Words {
            leading: 1.4
            objectName: "installed-program"
            text: root.installed === null ? "" : qsTr("Program: version %1").arg(root.installed.version)
            width: parent.width
        }
        Words {
            leading: 1.4
            objectName: "installed-content"
            text: root.installed === null ? "" : qsTr("Library: %1, content %2").arg(root.installed.pack).arg(root.installed.seal)
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Repeater {
            model: root.installed === null ? null : root.installed.counts

            Words {
                required property string language
                required property int articles
                required property int approved

                leading: 1.4
                text: qsTr("%1: articles %2, of these approved %3").arg(language).arg(articles).arg(approved)
                width: root.inner
            }
        }
    }
    Repeater {
        model: root.installed === null ? null : root.installed.articles

        ArticleState {
            width: root.inner
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

// Lets somebody pick files; the system's dialog is loaded when it is asked for.
Loader {
    id: root

    required property string kinds

    signal picked(urls: list<url>)

    function open(): void {
        active = true;
    }

    active: false

    sourceComponent: FileDialog {
        fileMode: FileDialog.OpenFiles
        nameFilters: [root.kinds]

        Component.onCompleted: open()
        onAccepted: {
            root.picked(selectedFiles);
            root.active = false;
        }
        onRejected: root.active = false
    }
}

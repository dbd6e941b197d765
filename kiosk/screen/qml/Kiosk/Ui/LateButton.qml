pragma ComponentBehavior: Bound

import QtQuick

// A button of the bar that is made only where it is needed.
Loader {
    id: root

    required property string symbol
    required property string name
    required property string called
    required property string words // what it does, for screen readers

    signal clicked

    visible: active

    sourceComponent: BarButton {
        name: root.name
        objectName: root.called
        symbol: root.symbol
        Accessible.description: root.words

        onClicked: root.clicked()
    }
}

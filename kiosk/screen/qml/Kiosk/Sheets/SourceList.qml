pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Sources as plain text, to be copied by hand: nothing here is opened.
Column {
    id: root

    required property Rows sources

    spacing: Theme.space * 1.4
    visible: sources.count > 0

    Title {
        level: 2
        size: Theme.body
        text: qsTr("Where this comes from")
        width: parent.width
    }
    Repeater {
        model: root.sources

        Column {
            id: _source

            required property string title
            required property int year
            required property string link

            spacing: Theme.space * 0.2
            width: root.width

            Words {
                leading: 1.35
                text: _source.year > 0 ? qsTr("%1, %2").arg(_source.title).arg(_source.year) : _source.title
                width: parent.width
            }
            Words {
                color: Theme.colours.mutedInk
                leading: 1.35
                size: Theme.small
                text: _source.link
                visible: text !== ""
                width: parent.width
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}

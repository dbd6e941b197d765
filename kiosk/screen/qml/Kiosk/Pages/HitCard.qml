import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Something found: what kind of thing it is, its title and a few words around what was typed, which stands in bold.
Touchable {
    id: root

    required property string kind
    required property string article
    required property string target
    required property string title
    required property string titleMarkup
    required property string snippet
    required property string snippetMarkup
    readonly property bool _plain: titleMarkup === ""

    function kindIcon(): string {
        switch (kind) {
        case "question":
            return "question";
        case "section":
            return "book";
        case "article":
            return "text";
        case "term":
            return "speech";
        default:
            return "list";
        }
    }
    function kindWord(): string {
        switch (kind) {
        case "question":
            return qsTr("Question");
        case "section":
            return qsTr("Section");
        case "article":
            return qsTr("Article");
        case "term":
            return qsTr("Word");
        default:
            return qsTr("Topic");
        }
    }

    edge: Theme.colours.line
    ground: Theme.colours.surface
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + 2.2 * Theme.space)
    leftPadding: Theme.space * 1.8
    name: qsTr("%1: %2").arg(kindWord()).arg(title)
    objectName: "hit-" + kind + "-" + article + "-" + target
    rightPadding: Theme.space * 1.4
    Accessible.description: snippet

    contentItem: Item {
        implicitHeight: _column.height
        implicitWidth: 200 * Theme.unit

        Column {
            id: _column

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space * 0.25
            width: parent.width - Theme.icon - Theme.space
            x: root.mirrored ? Theme.icon + Theme.space : 0

            Mark {
                icon: root.kindIcon()
                text: root.kindWord()
                width: parent.width
            }
            Words {
                leading: 1.3
                text: root._plain ? root.title : root.titleMarkup
                textFormat: root._plain ? Text.PlainText : Text.StyledText
                width: parent.width
                Accessible.ignored: true
            }
            Words {
                color: Theme.colours.mutedInk
                leading: 1.35
                size: Theme.small
                text: root.snippetMarkup
                textFormat: Text.StyledText
                visible: text !== ""
                width: parent.width
                Accessible.ignored: true
            }
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            x: root.mirrored ? 0 : parent.width - width
        }
    }
}

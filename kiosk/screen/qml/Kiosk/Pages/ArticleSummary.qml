pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What an article is about: title, summary, whether it has been reviewed, and its key facts.
Item {
    id: root

    required property ArticleModel article
    property bool spread: false
    property real minimumHeight: 0

    signal aboutTouched
    signal factTouched(number: int)
    signal wordTouched(kind: string, article: string, target: string)

    implicitHeight: Math.max(minimumHeight, _top.height + _facts.height + Theme.space * 1.5)

    Column {
        id: _top

        spacing: Theme.space * 0.8
        width: parent.width

        Words {
            color: Theme.colours.mutedInk
            size: Theme.small
            text: root.article.topic
            width: parent.width
        }
        Title {
            size: Theme.title * 0.96
            text: root.article.title
            width: parent.width
        }
        Words {
            leading: 1.4
            text: root.article.summary
            width: parent.width
        }
        Touchable {
            edge: Theme.colours.border > 1 ? Theme.colours.line : "transparent"
            ground: Theme.colours.actionSoft
            leftPadding: Theme.space
            name: root.article.reviewed ? qsTr("Who wrote this?") : qsTr("Awaiting clinical review. Who wrote this?")
            objectName: "open-about"
            radius: Theme.radiusSmall
            rightPadding: Theme.space
            width: parent.width

            onClicked: root.aboutTouched()

            contentItem: Item {
                implicitHeight: _mark.implicitHeight

                Mark {
                    id: _mark

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    icon: "info"
                    strong: true
                    text: root.article.reviewed ? qsTr("Who wrote this?") : qsTr("Awaiting clinical review. Who wrote this?")
                }
            }
        }
    }
    Column {
        id: _facts

        anchors.bottom: parent.bottom
        spacing: Theme.space
        width: parent.width

        Repeater {
            model: root.article.facts

            FactCard {
                width: _facts.width

                onClicked: root.factTouched(index)
            }
        }
    }
}

import QtQuick

// How far the review has got, in a line of its own.
ReviewMark {
    required property real most // how wide it may become

    height: implicitHeight
    objectName: "review-mark"
    width: Math.min(Math.ceil(implicitWidth) + 2, most)
    Accessible.name: text
    Accessible.role: Accessible.StaticText
}

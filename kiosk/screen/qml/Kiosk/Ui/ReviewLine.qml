import QtQuick

// How far the review has got, in a line of its own.
ReviewMark {
    height: implicitHeight
    objectName: "review-mark"
    Accessible.name: text
    Accessible.role: Accessible.StaticText
}

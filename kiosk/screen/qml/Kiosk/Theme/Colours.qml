import QtQuick

// The colours of one theme. Every pair of text and ground in use is measured by the tour's audit.
QtObject {
    required property color background
    required property color surface
    required property color ink
    required property color mutedInk
    required property color line
    required property color action
    required property color onAction
    required property color actionSoft
    required property color alarm
    required property color alarmSoft
    required property color tile
    required property color track
    required property color span
    required property color spoken
    required property list<color> tints
    required property real border
}

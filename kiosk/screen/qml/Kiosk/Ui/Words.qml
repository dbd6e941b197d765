import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// Plain text. Never markup, so that nothing an author writes can reach out of the tablet.
T.Label {
    id: root

    property real size: Theme.body
    property bool strong: false
    property real leading: Theme.bodyLeading

    color: Theme.colours.ink
    // Said, not left to the words: what is in Latin letters stands where its page begins too.
    horizontalAlignment: Text.AlignLeft
    font.bold: strong
    font.family: Theme.family
    font.letterSpacing: Theme.spaced ? size * Theme.betweenLetters(text) : 0
    font.pixelSize: Math.round(size)
    font.wordSpacing: size * Theme.betweenWords
    lineHeight: Math.ceil(size * Math.max(leading, Theme.leastLeading) - 0.5)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}

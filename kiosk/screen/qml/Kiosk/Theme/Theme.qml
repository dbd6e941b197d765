pragma Singleton

import QtQuick

// Sizes come from millimetres and the visitor's text size; colours from the visitor's theme. Main sets the inputs.
QtObject {
    id: root

    // Inputs.
    property real unit: 1 // pixels of 1/113 inch
    property real textScale: 1 // 1 to 2
    property string scheme: "light"
    property bool reducedMotion: false
    property bool spaced: false
    property bool joined: false // the letters of the language join, as Arabic ones do, and stay joined
    property bool steady: false
    property real reach: 0 // pixels from the window's top, above which nothing can be touched; 0 where all can

    readonly property Colours colours: scheme === "dark" ? dark : scheme === "high-contrast" ? highContrast : light

    readonly property string family: "Atkinson Hyperlegible"

    // Text, in pixels. Titles start large and so grow by half as much as the text they head.
    readonly property real small: 18 * unit * textScale
    readonly property real body: 22 * unit * textScale
    readonly property real key: 25 * unit * (1 + (textScale - 1) * 0.9)
    readonly property real answer: 29 * unit * (1 + (textScale - 1) * 0.75)
    readonly property real heading: 25 * unit * (1 + (textScale - 1) * 0.9)
    readonly property real title: 46 * unit * _half
    readonly property real display: 72 * unit * (1 + (textScale - 1) * 0.25)
    readonly property real bodyLeading: 1.5
    readonly property real titleLeading: 1.15

    // More space, in parts of a font's size (WCAG 2.2, 1.4.12), and what stands above and below a paragraph.
    readonly property real leastLeading: spaced ? 1.5 : joined ? 1.4 : 1 // signs above and below Arabic letters need more room
    readonly property real betweenWords: spaced ? 0.16 : 0
    readonly property real paragraph: spaced ? body : space

    // Touch: 90 units are 20 mm, 72 are 16 mm, 54 are 12 mm; 13.5 are 3 mm, 9 are 2 mm.
    readonly property real touch: (steady ? 90 : 72) * unit
    readonly property real touchSmall: (steady ? 72 : 54) * unit
    readonly property real gap: (steady ? 14 : 10) * unit

    // What a page needs below its reach: page buttons one above the other.
    readonly property real leastRoom: 2 * touch + gap + space

    // Space and shape.
    readonly property real space: (steady ? 14 : 12) * unit
    readonly property real margin: 32 * unit
    readonly property real wideMargin: 64 * unit
    readonly property real radius: 22 * unit
    readonly property real radiusSmall: 16 * unit
    readonly property real hairline: Math.max(1, Math.round(colours.border * unit))
    readonly property real outline: Math.max(1, Math.round(2 * unit))
    readonly property real readingWidth: 822 * unit * _half
    readonly property real icon: 28 * unit * Math.min(textScale, 1.5)

    readonly property int calm: reducedMotion ? 0 : 220

    readonly property real _half: 1 + (textScale - 1) * 0.5

    // A code is dark on white in every theme: phones read no other.
    readonly property color codeDark: "#10201F"
    readonly property color codeLight: "#FFFFFF"

    // Outside opening hours.
    readonly property color night: "#000000"

    readonly property Colours light: Colours {
        background: "#FAF6EF"
        surface: "#FFFFFF"
        ink: "#1C2B2B"
        mutedInk: "#3F4F4E"
        line: "#DDD5C7"
        action: "#0A5250"
        onAction: "#FFFFFF"
        actionSoft: "#DCEDE8"
        alarm: "#862C11"
        alarmSoft: "#FBE6DC"
        tile: "#B8FFFFFF"
        track: "#E6DFD3"
        span: "#9CCABF"
        spoken: "#FFE59A"
        tints: ["#E2EEE6", "#E0ECF4", "#EAE5F3", "#FAEFCB", "#FBE7D3", "#F7E3E1"]
        border: 1
    }
    readonly property Colours dark: Colours {
        background: "#10201F"
        surface: "#1A2E2D"
        ink: "#F4F1EA"
        mutedInk: "#C3D1CE"
        line: "#35504E"
        action: "#8FDCCB"
        onAction: "#08201E"
        actionSoft: "#1C3B37"
        alarm: "#FFB59B"
        alarmSoft: "#4A2A20"
        tile: "#17FFFFFF"
        track: "#35504E"
        span: "#3F7A70"
        spoken: "#574A17"
        tints: ["#213A35", "#203943", "#2B3444", "#3A3A2B", "#3D372C", "#3C3431"]
        border: 1
    }
    readonly property Colours highContrast: Colours {
        background: "#FFFFFF"
        surface: "#FFFFFF"
        ink: "#000000"
        mutedInk: "#000000"
        line: "#000000"
        action: "#003D3B"
        onAction: "#FFFFFF"
        actionSoft: "#FFFFFF"
        alarm: "#641900"
        alarmSoft: "#FFFFFF"
        tile: "#FFFFFF"
        track: "#FFFFFF"
        span: "#B8D4D0"
        spoken: "#FFE36B"
        tints: ["#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF"]
        border: 2
    }

    // What stands between the letters of some words that are set apart: nothing where Arabic ones join.
    function betweenLetters(words: string): real {
        return /[\u0600-\u07bf\u0860-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/.test(words) ? 0 : 0.12;
    }
    function tint(index: int): color {
        return colours.tints[Math.max(0, index) % colours.tints.length]; // a row on its way out has the index -1
    }
}

"""The numbers that every screen is held to, in millimetres, points and WCAG's ratios."""

TARGET_MM = 16.0
"""The short side of anything to touch (seated adults over 65 on kiosks; below 10 mm errors grow)."""

CLOSE_TARGET_MM = 12.0
GAP_MM = 2.0

STEADY_TARGET_MM = 20.0
"""For shaking hands: 20 mm did best on kiosks."""

STEADY_CLOSE_TARGET_MM = 16.0
STEADY_GAP_MM = 3.0

UNREACHED = 0.4
"""The part of the screen, from its top, that somebody in a wheelchair may not reach."""

STATE_MM2 = 1.0
"""How much of a control must differ in lightness by 3:1 between two of its states. Ours: a small check mark."""

RING_MM = 0.3
"""How wide the ring around what the keys are on must be, all around, by what it changes. Ours."""

LINE_EMS = 1.5
LETTER_EMS = 0.12
WORD_EMS = 0.16
"""What text set apart has, in parts of its font's size (WCAG 2.2, 1.4.12)."""

CLOSE_TOGETHER = (
    "key-",  # the letter grid of search
    "term-",  # words in running text
    "word-",
    "link-",
    "raise-",  # small buttons of a row of my list
    "remove-",
    "rail-",  # the numbers of all sections, one beside the other
    "path-",  # the questions that led to an answer
    "topic-",  # topics side by side above the questions
)
"""Beginnings of the names of controls that must stand together, and so may be smaller."""

BODY_UNITS = 22.0
"""Body text at 100 %, in 1/113 inch: 14 point."""

TITLE_UNITS = 25.0
"""Bold words of this size or more are a title, which stands out by size and weight as well."""

BODY_CAPITAL_MM = 3.3
BODY_CAPITAL_ENLARGED_MM = 6.1
"""0.7 degrees at 500 mm (Section 508 402.4, EN 301 549 5.1.4)."""

CAPITAL_ENLARGED_MM = 4.8
ENLARGED = 200
LEAST_POINTS = 11.0

BODY_CONTRAST = 7.0
CONTRAST = 4.5
HIGH_CONTRAST = 12.0

WITHOUT_HELP = ("attract", "not-ready", "shade", "still-there", "staff-")
"""Screens on which nothing can be done but come back, or where no visitor is: no bar, and so no Help now."""

HELP = "bar-help"

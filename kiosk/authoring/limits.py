"""How large the parts of a library may be."""

ARTICLE_BYTES = 4_000_000
"""An article's file; a 600-page book has about a quarter of that."""

SECTION_WORDS = 20_000
"""A section or the fuller words of an answer. A slow reader would need more than two hours."""

SHORT_ANSWER_WORDS = 25
"""A short answer that can be said in one breath; more is a warning."""

FOLLOW_UPS = 6
"""What can be offered below an answer without a second page of buttons."""

TITLE_LETTERS = 120
"""A title of an article, section, group, question, box, figure or step."""

SHORT_LETTERS = 60
"""A short title, topic, unit or label: what stands on a button or beside a mark."""

TEXT_LETTERS = 600
"""Any other text of the front matter or of a figure."""

FIGURE_NUMBER = 1_000_000_000
"""The largest number, above or below zero, that a figure's scale can name."""

IMAGE_BYTES = 20_000_000
"""An image file, before it is read."""

IMAGE_PIXELS = 40_000_000
"""An image's width times its height, before it is decoded."""

IMAGE_SIDE = 1600
"""The long side, in pixels, of an image as the tablet gets it."""

NESTING = 6
"""Marks of lists and quotes at the start of one line."""

INDENT = 24
"""Spaces at the start of one line."""

BRACKETS = 2_000
"""Opening brackets of a file. Markdown looks from each one to the end for its other half."""

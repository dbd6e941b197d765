"""Colours the text of an article while it is typed."""

from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat

from kiosk.desk.files.highlight import Ink, highlight

_ACTION, _MUTED, _ALARM, _STEP = "#0A5250", "#5A6765", "#862C11", "#3C4F86"
_LOOKS = MappingProxyType(
    {
        Ink.HEADING: (_ACTION, True),
        Ink.ATTRIBUTES: (_MUTED, False),
        Ink.STRONG: ("#1C2B2B", True),
        Ink.LINK: (_STEP, False),
        Ink.PICTURE: (_STEP, False),
        Ink.SOURCE: (_MUTED, False),
        Ink.BOX: (_ACTION, True),
        Ink.POINT: (_ACTION, True),
        Ink.ANSWER: (_STEP, False),
        Ink.TABLE: (_MUTED, False),
        Ink.FIELD: (_STEP, False),
        Ink.FENCE: (_MUTED, False),
        Ink.COMMENT: (_MUTED, False),
        Ink.FORBIDDEN: (_ALARM, True),
    }
)


class Highlighter(QSyntaxHighlighter):
    """Belongs to the document it colours."""

    _formats: dict[Ink, QTextCharFormat] | None = None

    def highlightBlock(self, text: str) -> None:
        if self._formats is None:
            self._formats = {ink: _format(*look) for ink, look in _LOOKS.items()}
        spans, state = highlight(text, self.previousBlockState())
        for span in spans:
            self.setFormat(span.start, span.length, self._formats[span.ink])
        self.setCurrentBlockState(state)


def _format(colour: str, bold: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    return made

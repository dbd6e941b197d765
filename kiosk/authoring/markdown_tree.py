"""Python-Markdown as the kiosk uses it: marked text to an element tree, without HTML on either side."""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.inlinepatterns import AUTOLINK_RE, AUTOMAIL_RE, ENTITY_RE, HTML_RE, InlineProcessor
from markdown.treeprocessors import InlineProcessor as InlineTreeprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

_STANDARD = ("attr_list", "def_list", "tables", "admonition", "sane_lists")
_NO_BLOCKS = ("setextheader", "hr", "reference")
_NO_INLINE = (
    *("reference", "image_reference", "short_reference", "short_image_ref"),
    *("linebreak", "autolink", "automail", "entity"),
)
_NO_TREE = ("prettify", "unescape")
_SIGNS = re.compile(r"[`\\\[!<&*_]")
"""Every pattern within a line begins with one of these."""


class _Verbatim(InlineProcessor):
    """Keeps what matches, as it is written, in an element of its own."""

    def __init__(self, pattern: str, tag: str) -> None:
        super().__init__(pattern)
        self._tag = tag

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element, int, int]:
        element = Element(self._tag)
        element.text = AtomicString(m[0])
        return element, m.start(), m.end()


class _MarkedAdmonition(AdmonitionProcessor):
    """A box whose line carries a mark, which goes into its title; so every box has one."""

    RE = re.compile('(?:^|\n)!!! ?(\x02L\\d+\x03 )([\\w\\-]+(?: +[\\w\\-]+)*)(?: +"(.*?)")? *(?:\n|$)')

    def get_class_and_title(self, match: re.Match[str]) -> tuple[str, str]:
        return match[2].lower(), match[1] + (match[3] or "")


class _PlainWords(Treeprocessor):
    """Marks texts without any sign of Markdown, so that they need not be looked through for each of its patterns."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not _SIGNS.search(element.text):
                element.text = AtomicString(element.text)


class ArticleExtension(Extension):
    """Takes out of Python-Markdown what articles do not use, and keeps sources, HTML and entities as elements."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Change the parser ``md``, which already has the standard extensions."""
        for name in _NO_BLOCKS:
            md.parser.blockprocessors.deregister(name)
        for name in _NO_INLINE:
            md.inlinePatterns.deregister(name)
        for name in _NO_TREE:
            md.treeprocessors.deregister(name)
        md.parser.blockprocessors.register(_MarkedAdmonition(md.parser), "admonition", 105)
        md.inlinePatterns.register(_Verbatim(r"\[\^([^\]\s]+)\]", "cite"), "cite", 175)
        md.inlinePatterns.register(
            _Verbatim("|".join((AUTOLINK_RE, AUTOMAIL_RE, HTML_RE, ENTITY_RE)), "html"), "html", 90
        )
        md.treeprocessors.register(_PlainWords(md), "plain-words", 25)
        md.ESCAPED_CHARS.extend(("'", '"', "|", ":", "^"))


class MarkdownTree:
    """A parser to be used for one text after the other."""

    def __init__(self) -> None:
        self._markdown = _fresh()

    def parse(self, marked: str) -> Element:
        """The tree of a marked text. Raises RecursionError when the text is nested beyond reason."""
        markdown = self._markdown.reset()
        try:
            markdown.parser.parseDocument(marked.split("\n"))
            root = markdown.parser.root
            for processor in markdown.treeprocessors:
                replaced = processor.run(root)
                root = root if replaced is None else replaced
        except RecursionError:
            self._markdown = _fresh()
            raise
        return root


def _fresh() -> Markdown:
    markdown = Markdown(extensions=[*_STANDARD, ArticleExtension()])
    # A registry sorts and copies itself at every look-up, a quarter of the time; a list answers the same calls.
    markdown.parser.blockprocessors = list(markdown.parser.blockprocessors)  # type: ignore[assignment]
    inline = markdown.treeprocessors["inline"]
    if isinstance(inline, InlineTreeprocessor):
        inline.inlinePatterns = list(markdown.inlinePatterns)  # type: ignore[assignment]
    return markdown

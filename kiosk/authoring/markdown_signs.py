"""Python-Markdown, trying on a text only what the signs in it make possible: most texts have no sign, or one."""

import re
from collections.abc import Callable, Generator, Mapping
from types import MappingProxyType
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.extensions.attr_list import AttrListTreeprocessor
from markdown.treeprocessors import InlineProcessor as InlineTreeprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

_SIGNS = re.compile(r"\]\(|[`\\\[!<&*_]")
"""What every pattern within a line begins with; of a link, rather its middle."""
_BLOCKS: Mapping[str, str] = MappingProxyType({"table": "|", "hashheader": "#", "quote": ">", "deflist": ":"})
"""The sign without which a block's processor finds nothing; one that is not here is always tried."""
_PATTERNS: Mapping[str, str] = MappingProxyType(
    {
        "backtick": "`",
        "escape": "\\",
        "cite": "[",
        "link": "](",
        "image_link": "!",
        "html": "<",
        "entity": "&",
        "em_strong": "*_",
    }
)
"""The signs without any of which a pattern finds nothing."""
_MARK = "\x02"


class SignedBlocks(BlockParser):
    """Parses blocks as the parser of ``md`` does, which it takes the place of."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        processors = list(md.parser.blockprocessors)
        signs = {md.parser.blockprocessors[name]: sign for name, sign in _BLOCKS.items()}
        self._paragraph = md.parser.blockprocessors["paragraph"]
        self._signed = [(signs.get(processor, ""), processor) for processor in processors]
        for processor in processors:
            processor.parser = self

    def parseBlocks(self, parent: Element, blocks: list[str]) -> None:  # noqa: N802
        """Parse blocks into the element ``parent``."""
        while blocks:
            block = blocks[0]
            if _is_plain(block):
                self._paragraph.run(parent, blocks)
                continue
            for sign, processor in self._signed:
                if sign in block and processor.test(parent, block) and processor.run(parent, blocks) is not False:
                    break


def _is_plain(block: str) -> bool:
    """Whether each line of a block begins with its mark, so with a word: nothing but a paragraph begins so."""
    return block.startswith(_MARK) and block.count("\n") == block.count("\n" + _MARK)


class SignedPatterns(InlineTreeprocessor):
    """Applies patterns to texts as the processor of ``md`` does."""

    _InlineProcessor__applyPattern: Callable[[object, str, int, int], tuple[str, bool, int]]

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        signs = {md.inlinePatterns[name]: _each(needed) for name, needed in _PATTERNS.items()}
        # A registry sorts and copies itself at every look-up; a list answers the same calls.
        self.inlinePatterns = list(md.inlinePatterns)  # type: ignore[assignment]
        self._needed = [signs[pattern] for pattern in md.inlinePatterns]

    # What Python-Markdown calls for each text. Its name is private there; a test notes if it is called no more.
    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803
        if isinstance(data, AtomicString):
            return data
        there = set(_SIGNS.findall(data))
        for index in range(patternIndex, len(self._needed)):
            if there.isdisjoint(self._needed[index]):
                continue
            start, found = 0, True
            while found:
                data, found, start = self._InlineProcessor__applyPattern(self.inlinePatterns[index], data, index, start)
        return data


def _each(needed: str) -> frozenset[str]:
    return frozenset((needed,) if needed == "](" else needed)


class PlainWords(Treeprocessor):
    """Marks texts without any sign of Markdown, so that they are not looked through at all."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not _SIGNS.search(element.text):
                element.text = AtomicString(element.text)


class SignedAttributes(AttrListTreeprocessor):
    """Reads attribute lists where a text has a brace."""

    def run(self, doc: Element) -> None:
        super().run(_Braced(doc))


class _Braced(Element):
    """The elements below ``root`` in whose words an attribute list can stand."""

    def __init__(self, root: Element) -> None:
        super().__init__(root.tag)
        self._root = root

    def iter(self, tag: str | None = None) -> Generator[Element, None, None]:
        return (element for element in self._root.iter(tag) if _has_brace(element))


def _has_brace(element: Element) -> bool:
    """Whether a brace stands in its words, behind it, or behind the last of what is in it."""
    return (
        "{" in (element.text or "")
        or "{" in (element.tail or "")
        or any("{" in child.tail for child in element if child.tail)
    )

"""The names of OpenDocument's XML, as its standard writes them: ``text:p`` instead of a long address."""

from xml.etree.ElementTree import Element

_ADDRESS = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {
    f"{_ADDRESS}office:1.0": "office",
    f"{_ADDRESS}text:1.0": "text",
    f"{_ADDRESS}table:1.0": "table",
    f"{_ADDRESS}drawing:1.0": "draw",
    f"{_ADDRESS}style:1.0": "style",
    f"{_ADDRESS}xsl-fo-compatible:1.0": "fo",
    f"{_ADDRESS}svg-compatible:1.0": "svg",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_ADDRESSES = {prefix: address for address, prefix in _PREFIXES.items()}


def name_of(element: Element) -> str:
    """The name of an element; programs add some of their own, which have an unknown prefix."""
    address, _, local = element.tag.removeprefix("{").partition("}")
    return f"{_PREFIXES.get(address, '?')}:{local}"


def full(name: str) -> str:
    """A name as the parser has it."""
    prefix, _, local = name.partition(":")
    return f"{{{_ADDRESSES[prefix]}}}{local}"


def attribute(element: Element, name: str) -> str:
    """An attribute, empty if there is none."""
    return element.get(full(name), "")

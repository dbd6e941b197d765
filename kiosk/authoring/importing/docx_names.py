"""The names of WordprocessingML that the reader asks for, and small questions about its elements."""

from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
V = "{urn:schemas-microsoft-com:vml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

TEXT = (f"{W}t", f"{M}t")
DELETED = (f"{W}del", f"{W}moveFrom")
_OFF = ("0", "false", "off", "none")


def value(element: Element | None, name: str, attribute: str = "val") -> str:
    """The attribute of a child such as ``w:pStyle w:val``; empty if there is none."""
    child = None if element is None else element.find(f"{W}{name}")
    return "" if child is None else child.get(f"{W}{attribute}", "")


def is_on(element: Element | None, name: str) -> bool:
    """Whether a switch such as ``w:b`` is set."""
    child = None if element is None else element.find(f"{W}{name}")
    return child is not None and child.get(f"{W}val", "1") not in _OFF

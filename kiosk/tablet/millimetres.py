"""How large a pixel is."""

import math

UNITS_PER_INCH = 113.0
"""One unit of the drawings is 1/113 inch: a pixel of 1280×800 on 13.3 inches."""

MM_PER_INCH = 25.4


def pixels_per_inch(width: int, height: int, diagonal_inches: float) -> float:
    """Pixels per inch of a screen of ``width`` × ``height`` pixels. Errors: ValueError on sizes that no screen has."""
    if width <= 0 or height <= 0 or not 3.0 <= diagonal_inches <= 120.0:
        message = f"No screen has {width} × {height} pixels on {diagonal_inches} inches."
        raise ValueError(message)
    return math.hypot(width, height) / diagonal_inches


def diagonal_by_bar(width: int, height: int, ppi: float, claimed_mm: float, measured_mm: float) -> float:
    """The diagonal in inches of a screen on which a bar that is drawn so long measures otherwise, to a tenth."""
    return round(math.hypot(width, height) / ppi * measured_mm / claimed_mm, 1)


def unit(ppi: float) -> float:
    """Pixels of one unit of the drawings."""
    return ppi / UNITS_PER_INCH

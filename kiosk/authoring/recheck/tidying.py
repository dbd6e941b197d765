"""How often Python looks for unused objects during a check, which makes very many and leaves none of them unused."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

UNUSED_AFTER = 50_000
"""So many new objects until Python looks for unused ones: reading an article makes many that stay for a moment."""


@contextmanager
def rarely_tidied() -> Iterator[None]:
    """Has Python look for unused objects less often, while there are many of which none is unused."""
    before = gc.get_threshold()
    gc.set_threshold(UNUSED_AFTER)
    try:
        yield
    finally:
        gc.set_threshold(*before)

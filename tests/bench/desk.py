"""How long a key at the desk takes until it stands in the window, in an article of many lines."""

from collections.abc import Iterator
from tempfile import TemporaryDirectory

from tests.bench.panel import Panel
from tests.bench.table import Line, centile, middle

FRAME_MS = 16


def lines(shown: Panel, keys: int) -> Iterator[Line]:
    """Keys at the desk against those in a bare editor of Qt with the same text."""
    with TemporaryDirectory(prefix="kiosk-bench-") as folder:
        told = shown.told("desk_keys", folder, str(keys))
    took, bare = told["desk"], told["bare"]
    more = f"p95 {centile(took, 0.95):.1f}; {keys} keys, drawn and all"
    what = f"desk, a key in {told['lines']} lines"
    yield Line(what, middle(took), "ms", middle(bare), "bare editor", middle(took), FRAME_MS, more=more)

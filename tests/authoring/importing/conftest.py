"""Files put down and imported."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.authoring.importing.draft import Draft, import_leaflet

Importer = Callable[..., Draft]
DAY = date(2030, 1, 31)


@pytest.fixture
def imported(tmp_path: Path) -> Importer:
    """Imports a file of a name and bytes into the library ``library``."""

    def do(name: str, data: bytes, language: str = "en") -> Draft:
        path = tmp_path / name
        path.write_bytes(data)
        return import_leaflet(path, tmp_path / "library", language, DAY)

    return do

"""How the glass leans, from files like those of Linux."""

from pathlib import Path

import pytest

from kiosk.tablet.tilt import find_accelerometer


def sensor(folder: Path, name: str, x: float, y: float, z: float, **more: str) -> Path:
    """A sensor's folder with its readings."""
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    texts = {f"in_accel_{axis}_raw": f"{value}\n" for axis, value in zip("xyz", (x, y, z), strict=True)}
    for file, text in (texts | more).items():
        (place / file).write_text(text, encoding="ascii")
    return place


@pytest.mark.parametrize(
    ("pull", "lean"), [((0, 0, 1000), 1), ((0, 0, -1000), -1), ((0, 981, 0), 0), ((0, 3, 4), 0.8), ((0, 0, 0), None)]
)
def test_the_lean_is_the_share_of_the_pull_along_the_glass(tmp_path, pull, lean):
    sensor(tmp_path, "iio:device0", 0, 0, 5)
    found = find_accelerometer(tmp_path)
    assert found
    sensor(tmp_path, "iio:device0", *pull)

    assert found.lean() == lean


def test_without_a_sensor_there_is_none(tmp_path):
    (tmp_path / "iio:device0").mkdir()
    (tmp_path / "iio:device0" / "in_illuminance_raw").write_text("7", encoding="ascii")

    assert find_accelerometer(tmp_path) is None
    assert find_accelerometer(tmp_path / "nowhere") is None


def test_a_sensor_built_in_askew_is_read_by_its_matrix(tmp_path):
    sensor(tmp_path, "iio:device0", 500, 0, 0, in_accel_mount_matrix="0, 1, 0; 0, 0, 1; -1, 0, 0\n")
    found = find_accelerometer(tmp_path)

    assert found
    assert found.lean() == -1


@pytest.mark.parametrize("matrix", ["", "nonsense", "1,2;3", "0,0,0;0,0,0;0,0,0"])
def test_a_matrix_that_makes_no_sense_is_passed_over(tmp_path, matrix):
    sensor(tmp_path, "iio:device0", 0, 0, 9, in_mount_matrix=matrix)
    found = find_accelerometer(tmp_path)

    assert found
    assert found.lean() == 1


def test_of_two_sensors_the_one_beside_the_screen_counts(tmp_path):
    sensor(tmp_path, "iio:device0", 0, 0, 9, location="base")
    screen = sensor(tmp_path, "iio:device1", 0, 0, 9, location="lid")
    found = find_accelerometer(tmp_path)

    assert found
    assert found.folder == screen


def test_a_sensor_that_goes_away_or_says_nonsense_is_unknown(tmp_path):
    place = sensor(tmp_path, "iio:device0", 0, 0, 9)
    found = find_accelerometer(tmp_path)
    assert found
    (place / "in_accel_x_raw").write_text("?", encoding="ascii")
    assert found.lean() is None
    (place / "in_accel_x_raw").unlink()

    assert found.lean() is None
    assert find_accelerometer(tmp_path) is None

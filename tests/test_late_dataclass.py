"""Late dataclasses: whatever one does with them, they are as those of the standard library."""

import dataclasses
import threading
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import late_dataclass
from tests.rules.tree import ROOT, imports, name, python_files

Decorator = Callable[..., Callable[[type], type]]
MAKERS: tuple[Decorator, Decorator] = (late_dataclass.dataclass, dataclasses.dataclass)
ON_THE_TABLET = ("article", "pack", "screen", "speech", "tablet", "visit")


def person(dataclass: Decorator) -> Any:
    """A class of its own for each test, so that it has no methods yet."""

    @dataclass(frozen=True, slots=True)
    class Person:
        """Somebody."""

        name: str
        age: int = 7
        words: list[str] = field(default_factory=list)
        secret: str = field(default="", repr=False)

        @property
        def older(self) -> int:
            """A year from now."""
            return self.age + 1

    return Person


@given(name=st.text(), age=st.integers(), secret=st.text())
@settings(max_examples=20)
def test_objects_are_as_those_of_the_standard_library(name: str, age: int, secret: str) -> None:
    late, plain = (person(dataclass)(name, age, secret=secret) for dataclass in MAKERS)

    assert repr(late) == repr(plain)
    assert late == type(late)(name, age, [], secret)
    assert late != type(late)(f"{name}.", age, [], secret)
    assert late != plain
    assert replace(late, age=1).age == 1
    assert replace(late, age=1).secret == secret
    assert late.older == age + 1


def test_equal_objects_have_the_same_hash() -> None:
    @late_dataclass.dataclass(frozen=True, slots=True)
    class Spot:
        """A place."""

        x: int

    assert len({Spot(1), Spot(1), Spot(2)}) == 2


def test_nothing_of_an_object_can_be_changed_or_added() -> None:
    somebody = person(late_dataclass.dataclass)("Ada")

    with pytest.raises(FrozenInstanceError):
        somebody.age = 8
    with pytest.raises(FrozenInstanceError):
        del somebody.age
    assert not hasattr(somebody, "__dict__")


def test_a_wrong_argument_is_told_as_by_the_standard_library() -> None:
    told = []
    for dataclass in MAKERS:
        with pytest.raises(TypeError) as wrong:
            person(dataclass)(nickname="Ada")
        told.append(str(wrong.value))

    assert told[0] == told[1]


def test_a_class_can_be_asked_for_its_fields_before_it_has_an_object() -> None:
    late, plain = (person(dataclass) for dataclass in MAKERS)

    assert is_dataclass(late)
    assert [(part.name, part.type, part.repr) for part in fields(late)] == [
        (part.name, part.type, part.repr) for part in fields(plain)
    ]


def test_a_pattern_finds_the_parts_by_their_places() -> None:
    late, plain = (person(dataclass) for dataclass in MAKERS)

    assert late.__match_args__ == plain.__match_args__


def test_an_object_can_come_from_another_process_before_the_class_has_one() -> None:
    state = person(dataclasses.dataclass)("Ada").__getstate__()
    late = person(late_dataclass.dataclass)
    come = object.__new__(late)
    come.__setstate__(state)

    assert come == late("Ada")


def test_classes_of_other_kinds_have_their_methods_at_once() -> None:
    @late_dataclass.dataclass(slots=True)
    class Count:
        """It grows."""

        number: int = 0

    count = Count()
    count.number += 1

    assert count == Count(1)


def test_methods_can_be_made_beforehand() -> None:
    late = person(late_dataclass.dataclass)
    while late_dataclass.make_next():
        pass

    assert "values" not in late.__init__.__code__.co_varnames
    assert late("Ada").name == "Ada"


def test_the_tablet_loads_none_whose_methods_are_made_at_once() -> None:
    layers = [*python_files(*(f"kiosk/{part}" for part in ON_THE_TABLET)), ROOT / "kiosk" / "app.py"]
    early = [name(path) for path in layers for _, what in imports(path) if what == "dataclasses.dataclass"]

    assert not early


def test_two_threads_may_make_the_first_object() -> None:
    for _ in range(20):
        made: list[object] = []
        late = person(late_dataclass.dataclass)
        threads = [threading.Thread(target=lambda: made.append(late("Ada"))) for _ in range(4)]  # noqa: B023
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert made == [late("Ada")] * 4

"""Where names and values of a TOML text stand: whatever tomllib reads is found, with its line and its exact text."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.toml_places import line_of, spots
from kiosk.tablet.toml_text import changed, in_toml

TRICKY = (
    """# a comment = "no"
title = "a # no comment"   # but this is one
"quoted.name" = 'C:\\no = escape' ; 'x y'.z = 1
""".replace(" ; ", "\n")
    + '''
long = """
[not a table]
name = "in \\""" it" """""
raw = \'\'\'
# no comment\'\'\'\'\'
day = 1979-05-27 07:32:00  # a day
list = [ # of lists
  [1, 2], # two
  ["]", '}', """,
"""], { a = [1], b.c = "}" },
]
empty = []
nothing = {}
[keys]
next = [
  "Tab",

  "F13",
]
[ a . "b.c" ]
d.e = inf
[[many]]
n = 1
[many.inner]
deep = true
[[many]]
n = 2
[[many.more]]
[[many.more]]
n = -0.5e3'''
)


def at(values, path):
    for step in path:
        values = values[step]
    return values


def leaves(value, path=()):
    """The path of everything that is neither a table nor a list, and of empty ones."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = [leaf for step, one in inner for leaf in leaves(one, (*path, step))]
    return found or ([path] if path else [])


def holds(text):
    """Every value is found, and its text alone is that value."""
    values = tomllib.loads(text)
    found = spots(text)
    for spot in found:
        if spot.start < spot.end:
            assert tomllib.loads(f"x = {text[spot.start : spot.end]}")["x"] == at(values, spot.path)
    assert set(leaves(values)) <= {spot.path for spot in found}


def test_everything_in_a_tricky_text_is_found():
    holds(TRICKY)


@pytest.mark.parametrize(
    ("path", "line"),
    [(("title",), 2), (("raw",), 9), (("list", 1, 2), 14), (("keys",), 19), (("keys", "next", 1), 23), (("many",), 27)],
)
def test_a_line_is_that_of_the_name_or_the_item(path, line):
    assert line_of(TRICKY, spots(TRICKY), path) == line


def test_what_is_not_there_has_the_line_of_what_is_around_it():
    text = "\n[keys]\nnext = 5\n"

    assert line_of(text, spots(text), ("keys", "next", 3)) == 3
    assert line_of(text, spots(text), ("nowhere",)) == 1


NAMES = st.one_of(st.sampled_from(["clinic", "a-b", "1", "keys"]), st.text(max_size=5))
PLAIN = st.one_of(st.booleans(), st.integers(-99, 99), st.floats(allow_nan=False), st.text(max_size=8))
VALUES = st.recursive(
    PLAIN, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)), max_leaves=6
)
BLANK = st.sampled_from(["", " ", "\t "])
BREAK = st.sampled_from(["", " ", "\n", ' # "it\'s"]\n  ', "\n\n"])
TAIL = st.sampled_from(["\n", " # [no]\n", "\n\n# x = 1\n", "\n   \n"])


@st.composite
def written(draw, value):
    """A value in one of the ways to write it."""
    if isinstance(value, list):
        items = [f"{draw(BREAK)}{draw(written(one))}{draw(BREAK)}" for one in value]
        return f"[{','.join(items)}{draw(BREAK)}]"
    if isinstance(value, dict):
        pairs = [f"{draw(BLANK)}{in_toml(name)}{draw(BLANK)}={draw(written(one))}" for name, one in value.items()]
        return f"{{{','.join(pairs)} }}"
    if isinstance(value, str):
        return draw(st.sampled_from([in_toml(value), f'""{in_toml(value)}""']))
    return in_toml(value) if isinstance(value, bool) else repr(value)


@st.composite
def documents(draw):
    """A TOML text with settings, a table of keys and repeated tables."""
    lines = []
    for head in ["", "[keys]\n", "[ 'other one' ]\n", "[[more]]\n", "[more.inner]\n", "[[more]] # again\n"]:
        lines.append(f"{draw(BLANK)}{head}" if head else draw(TAIL))
        for name, value in draw(st.dictionaries(NAMES, VALUES, max_size=3)).items():
            named = {"": f"s{name}", "[[more]]\n": f"s{name}"}.get(head, name)
            lines.append(f"{draw(BLANK)}{in_toml(named)} = {draw(written(value))}{draw(TAIL)}")
    return "".join(lines)


@settings(max_examples=30, deadline=None)
@given(documents())
def test_everything_in_any_text_is_found(text):
    holds(text)


CHANGES = st.dictionaries(
    st.sampled_from(["clinic", "language", "languages", "idle_seconds", "reduced_motion"]),
    st.one_of(
        st.none(),
        st.booleans(),
        st.text(max_size=9),
        st.floats(5, 120).map(lambda x: round(x, 2)),
        st.lists(st.text(max_size=4), max_size=3).map(tuple),
    ),
)
STANDING = st.lists(st.sampled_from(["clinic", "language", "idle_seconds"]), unique=True)


@settings(max_examples=30, deadline=None)
@given(documents(), STANDING, VALUES, st.data())
def test_a_change_changes_what_it_names_and_nothing_else(rest, standing, value, data):
    top = "".join(f"{name} = {data.draw(written(value))}{data.draw(TAIL)}" for name in standing)
    text = f"# at the top\n\n{top}{rest}"
    values = data.draw(CHANGES)

    after = changed(text, values, {"clinic": "a word on it"})

    wanted = {name: given for name, given in tomllib.loads(text).items() if name not in values}
    wanted |= {name: list(v) if isinstance(v, tuple) else v for name, v in values.items() if v is not None}
    assert tomllib.loads(after) == wanted
    assert after.startswith("# at the top\n")
    assert changed(text, {}, {}) == text


def test_comments_and_other_tables_stay_where_they_are():
    text = '# ours\nclinic = "Old" # keep\nlanguages = [\n  "en",\n]\n\n# for the keypad\n[keys]\nok = "F13"\n'

    after = changed(text, {"clinic": "New", "languages": None, "idle_seconds": 90.0}, {"idle_seconds": "quiet time"})

    assert after == (
        '# ours\nclinic = "New" # keep\n# quiet time\nidle_seconds = 90\n# languages = [\n#   "en",\n# ]\n'
        '\n# for the keypad\n[keys]\nok = "F13"\n'
    )


def test_a_setting_is_added_above_the_comment_of_the_first_table():
    assert changed('# k\n[keys]\nok = "F1"\n', {"clinic": "Hill"}, {}) == 'clinic = "Hill"\n\n# k\n[keys]\nok = "F1"\n'
    assert changed("", {"clinic": "Hill"}, {}) == 'clinic = "Hill"\n'
    assert changed('x = "y"', {"clinic": "Hill"}, {}) == 'x = "y"\nclinic = "Hill"\n'

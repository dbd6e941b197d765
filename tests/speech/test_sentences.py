"""Sentences: what belongs together is said together, and nothing is left out or said twice."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.speech.sentences import LONGEST, sentences


def cut(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("One. Two! Three? Four", "en", ["One.", "Two!", "Three?", "Four"]),
        ("No full stop", "en", ["No full stop"]),
        ("", "en", []),
        ("  \n ", "en", []),
        ("The dose is 0.5 mg. It is small.", "en", ["The dose is 0.5 mg.", "It is small."]),
        ("Ask Dr. Smith. He knows.", "en", ["Ask Dr. Smith.", "He knows."]),
        ("Bring them, e.g. Vitamins. Or not.", "en", ["Bring them, e.g. Vitamins.", "Or not."]),
        ("It takes 5 min. of your time.", "en", ["It takes 5 min. of your time."]),
        ("At 9 a.m. on Monday. Then go.", "en", ["At 9 a.m. on Monday.", "Then go."]),
        ("J. Smith wrote it. Take vitamin C. Rest.", "en", ["J. Smith wrote it.", "Take vitamin C.", "Rest."]),
        ("1. Wash your hands.", "en", ["1. Wash your hands."]),
        ("On day 1. After that, rest.", "en", ["On day 1.", "After that, rest."]),
        ("Well... maybe. Wait… Then go.", "en", ["Well... maybe.", "Wait…", "Then go."]),
        ("“Did I get it right?” Ask it.", "en", ["“Did I get it right?”", "Ask it."]),
        ("“Is it?” you ask.", "en", ["“Is it?” you ask."]),
        ("(It is so.) And more.", "en", ["(It is so.)", "And more."]),
        ("One\nTwo", "en", ["One", "Two"]),
        ("Title – and more", "en", ["Title – and more"]),
        ("It is done. – ", "en", ["It is done. –"]),
        (
            "El plan no está claro. ¿Qué ayuda? ¡Pregunte!",
            "es",
            ["El plan no está claro.", "¿Qué ayuda?", "¡Pregunte!"],
        ),
        ("Vea al Dr. Ruiz, p. ej. hoy. Sí.", "es", ["Vea al Dr. Ruiz, p. ej. hoy.", "Sí."]),
        (
            "الخطة غير واضحة. ما الذي يساعد؟ اسأل، ثم انتظر.",
            "ar",
            ["الخطة غير واضحة.", "ما الذي يساعد؟", "اسأل، ثم انتظر."],
        ),
        ("راجع د. سالم اليوم.", "ar", ["راجع د. سالم اليوم."]),
        ("Eins. Zwei. drei", "de", ["Eins.", "Zwei. drei"]),
    ],
)
def test_a_text_is_cut_where_its_sentences_end(text, language, parts):
    assert cut(text, language) == parts


def test_a_long_sentence_is_cut_at_its_commas():
    text = "This goes on, and on, " * 20 + "and ends."
    parts = cut(text)

    assert all(len(part) <= LONGEST for part in parts)
    assert all(part.endswith((",", ".")) for part in parts)
    assert len(parts) < 5


def test_a_long_sentence_is_rather_cut_at_a_semicolon():
    first = "word " * 30 + "word;"
    text = f"{first} {'more, ' * 40}end"

    assert cut(text)[0] == first


TEXTS = st.text(st.sampled_from("aB1 .,;!?…؟¿¡“”()\n\u00a0–سé"), max_size=700) | st.text(max_size=60)


@settings(max_examples=150)
@given(TEXTS, st.sampled_from(["en", "es", "ar", "xx", ""]))
def test_all_but_spaces_is_said_once_and_in_order(text, language):
    spans = list(sentences(text, language))

    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all(0 < end - start <= LONGEST for start, end in spans)
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)

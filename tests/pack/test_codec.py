"""What is stored comes back; what was never stored is refused."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.blocks import Paragraph
from kiosk.article.inline import Words
from kiosk.article.place import Place
from kiosk.pack.cards import TopicQuestion
from kiosk.pack.codec import decode_block, decode_inline, encode_block, encode_inline
from kiosk.pack.codec_article import (
    decode_check,
    decode_key_fact,
    decode_question,
    decode_review,
    decode_source,
    decode_terms,
    encode_check,
    encode_key_fact,
    encode_question,
    encode_review,
    encode_source,
    encode_terms,
)
from kiosk.pack.codec_cards import decode_card, decode_head, decode_offers, decode_section_head
from kiosk.pack.codec_figures import decode_figure, encode_figure
from kiosk.pack.coding import Malformed, from_bytes, number, to_bytes
from kiosk.pack.summary import decode_summary
from tests.pack import strategies as of

ROUND_TRIPS = {
    "inline": (of.inline, encode_inline, decode_inline),
    "block": (of.block, encode_block, decode_block),
    "figure": (of.figure, encode_figure, decode_figure),
    "question": (st.builds(TopicQuestion, of.text, of.question), encode_question, decode_question),
    "terms": (of.several(of.term), encode_terms, decode_terms),
    "check": (of.several(of.check_item), encode_check, decode_check),
    "review": (of.review, encode_review, decode_review),
    "source": (of.source, encode_source, decode_source),
    "key fact": (of.key_fact, encode_key_fact, decode_key_fact),
}
DECODERS = [decode for _, _, decode in ROUND_TRIPS.values()] + [
    decode_card,
    decode_head,
    decode_offers,
    decode_section_head,
    decode_summary,
]


@pytest.mark.parametrize("name", ROUND_TRIPS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_what_is_stored_comes_back_equal(name: str, data: st.DataObject) -> None:
    values, encode, decode = ROUND_TRIPS[name]
    value = data.draw(values)
    assert from_bytes(to_bytes(encode(value)), decode) == value


@settings(max_examples=200, deadline=None)
@given(value=of.json_value, decode=st.sampled_from(DECODERS))
def test_a_value_of_another_shape_is_either_refused_or_understood(
    value: object, decode: Callable[[object], object]
) -> None:
    try:
        decode(value)
    except ValueError:
        return
    assert isinstance(value, list)


@pytest.mark.parametrize(
    "body", [b"", b"[", b"\xff", b"[NaN]", b"[Infinity]", b"{}", b'["heading"]', b'["heading",1]', b"[" * 100_000]
)
def test_bytes_that_hold_no_block_are_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        from_bytes(body, decode_block)


def test_a_number_beyond_all_bounds_is_malformed() -> None:
    with pytest.raises(Malformed):
        from_bytes(b"1" + b"0" * 400, number)


def test_the_authors_line_numbers_stay_behind() -> None:
    block = Paragraph((Words("Tea", at=Place(7, 3)),), at=Place(7, 1))
    assert decode_block(encode_block(block)) == Paragraph((Words("Tea"),))

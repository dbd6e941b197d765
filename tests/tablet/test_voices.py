"""Which voice speaks a language."""

import pytest

from kiosk.tablet.voices import Offer, choose

ESPEAK = (
    Offer("English (Caribbean)", "en", "US"),
    Offer("English (America)+Adam", "en", "US"),
    Offer("English (America)", "en", "US"),
    Offer("English (Scotland)", "en", "GB"),
    Offer("English (Great Britain)", "en", "GB"),
    Offer("Spanish (Spain)", "es", "ES"),
    Offer("Spanish (Latin America)+Bob", "es", "419"),
    Offer("Spanish (Latin America)", "es", "419"),
    Offer("Arabic+Mr_Serious", "ar", "MR"),
    Offer("Arabic", "ar", "EG"),
    Offer("Portuguese (Portugal)", "pt", "PT"),
    Offer("Portuguese (Brazil)", "pt", "BR"),
    Offer("Uyghur+Annie", "ug", "CN"),
    Offer("Uyghur", "ug", "CN"),
)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "English (America)"),
        ("es", "Spanish (Latin America)"),
        ("es-ES", "Spanish (Spain)"),
        ("ar", "Arabic"),
        ("ar-EG", "Arabic"),
        ("pt", "Portuguese (Brazil)"),
        ("pt_PT", "Portuguese (Portugal)"),
        ("ug", "Uyghur"),
    ],
)
def test_a_plain_voice_of_the_place_is_chosen(language, name):
    chosen = choose(ESPEAK, language)

    assert chosen is not None
    assert chosen.name == name


def test_a_place_without_a_voice_gets_one_of_another_place():
    chosen = choose(ESPEAK, "es-AR")

    assert chosen is not None
    assert chosen.language == "es"


def test_a_language_without_a_voice_gets_none():
    assert choose(ESPEAK, "de") is None
    assert choose((), "en") is None


def test_windows_and_macos_voices_are_known_by_name():
    assert choose([Offer("Microsoft Mark", "en", "US"), Offer("Microsoft Zira", "en", "US")], "en") == Offer(
        "Microsoft Zira", "en", "US"
    )
    assert choose([Offer("Zarvox", "en", "US"), Offer("Samantha", "en", "US")], "en") == Offer("Samantha", "en", "US")

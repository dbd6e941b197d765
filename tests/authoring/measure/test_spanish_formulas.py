"""The formulas for Spanish, held to words and sums worked out by hand."""

import pytest

from kiosk.authoring.measure.counts import Counts
from kiosk.authoring.measure.formulas import crawford, fernandez_huerta, inflesz
from kiosk.authoring.measure.spanish import syllables

BY_EAR = {
    1: "a y que muy más seis vez hoy guion mg FDA pues bien",
    2: "dosis sesión suero sueño guía oír día agua queso guerra usual kilo medio seguir 0.5 mg/kg",
    3: "ayuda goteo clínica cerebro visita pingüino náuseas depresión ahora cuídese 988",
    4: "ketamina tratamiento aneurisma inyecciones prohibirlo todavía",
    5: "medicamento necesitaron serotonina",
}
"""Words by the number of syllables that one hears when saying them."""


@pytest.mark.parametrize(("word", "heard"), [(word, heard) for heard, line in BY_EAR.items() for word in line.split()])
def test_spanish_syllables_are_those_one_hears(word: str, heard: int):
    assert syllables(word) == heard


def test_scores_are_those_of_sums_done_by_hand():
    counts = Counts(sentences=10, words=100, letters=480, syllables=200, long_words=12)
    # 206.84 - 60 * 2 - 1.02 * 10
    assert fernandez_huerta(counts) == pytest.approx(76.64)
    # 206.835 - 62.3 * 2 - 10
    assert inflesz(counts) == pytest.approx(72.235)
    # -0.205 * 10 + 0.049 * 200 - 3.407
    assert crawford(counts) == pytest.approx(4.343)

"""What the tests of the articles ask of each language in its own words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """How one language says what every article must or must never say."""

    read: str
    """How a follow-up that opens a section begins."""
    to_the_reader: str
    """A pattern of the words that speak to the reader."""
    room: float
    """How many words it may need for one of English."""
    safe: str
    """A pattern of the words that call something safe."""
    illness: tuple[str, ...]
    """Parts of words that a title for the whole room must not hold."""
    never: tuple[str, ...]
    """Patterns of what would promise something, or prescribe it."""


MANNERS = {
    "en": Manner(
        read="Read: ",
        to_the_reader="your?",
        room=1.0,
        safe=r"\bsafe",
        illness=("ketamine", "depress", "drug", "mental"),
        never=(
            r"should (?:take|use|get)\b",
            r"your (?:own )?dose (?:is|will be|would be)\b",
            r"\bcalculat|\bmultipl|\btimes your weight|\bpounds?\b|\d ?kg\b|how much you weigh",
            r"more intense",
            r"guarantee|miracle|proven",
            r"(?:completely|perfectly|very) safe|\b(?:is|are) safe\b",
        ),
    ),
    "es": Manner(
        read="Leer: ",
        to_the_reader="usted(?:es)?|sus?|le",
        room=1.25,
        safe=r"\bsegur[ao]",
        illness=("ketamina", "depres", "droga", "mental"),
        never=(
            r"(?:debe|debería|tiene que) (?:tomar|usar|recibir)\b",
            r"su (?:propia )?dosis (?:es|será|sería)\b",
            r"\bcalcul|\bmultipl|\bveces su peso|\blibras?\b|\d ?kg\b|cuánto pesa",
            r"más intens",
            r"garanti|milagr|comprobad",
            r"(?:completamente|totalmente|muy) segur|\b(?:es|son) segur[ao]s?\b",
        ),
    ),
    "ar": Manner(
        read="اقرأ: ",
        to_the_reader=r"أنت|\w{2,}ك",
        room=1.0,
        safe=r"آمن|أمان",
        illness=("كيتامين", "اكتئاب", "مخدر", "نفسي"),
        never=(
            r"(?:يجب|ينبغي) (?:عليك )?(?:أن )?(?:تأخذ|تستخدم|تتناول)",
            r"جرعتك (?:هي|ستكون)",
            r"احسب (?:جرع|وزن)|اضرب|رطل|\d ?كغ|كم تزن",
            r"أكثر شدة",
            r"مضمون|نضمن|معجزة",
            r"آمن(?:ة)? (?:تماما|تمامًا|جدا|جدًا)",
        ),
    ),
}
"""By language; every language of the library is here."""

"""The words by which leaflets of each language call their parts, and those that a draft adds."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """One language. The patterns match a whole heading, or the start of a paragraph that asks or answers."""

    questions: str
    words: str
    read: str
    asked: re.Pattern[str]
    terms: re.Pattern[str]
    sources: re.Pattern[str]
    question: re.Pattern[str]
    answer: re.Pattern[str]


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"[\W\d]*(?:{pattern})\W*", re.IGNORECASE)


def _start(letter: str, word: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{letter})\s?\d{{0,3}}\s?[:.)]|(?:{word})\s?\d{{0,3}}\s?[:.)])\s*", re.IGNORECASE)


_ENGLISH = Wording(
    "Questions and answers",
    "Words to know",
    "Read: {}",
    _whole(
        "(?:your |some |more )?(?:(?:frequently|commonly|often) asked |common |your )?questions?"
        "(?: (?:and|&) answers?)?(?: (?:people|patients|you|we) .*)?|faqs?|q ?(?:&|and) ?a|questions (?:about|on) .*"
    ),
    _whole("glossary(?: of terms)?|definitions?|(?:key |important |medical )?(?:words|terms)(?: to know| explained)?"),
    _whole("references?|sources?|bibliography|further reading|literature|where this comes from"),
    _start("q", "question"),
    _start("a", "answer"),
)
_WORDINGS: Mapping[str, Wording] = {
    "en": _ENGLISH,
    "es": Wording(
        "Preguntas y respuestas",
        "Palabras que conviene saber",
        "Leer: {}",
        _whole("preguntas? (?:m[aá]s )?(?:frecuentes|comunes|habituales)|preguntas(?: y respuestas)?"),
        _whole("glosario(?: de términos)?|definiciones|(?:palabras|términos)(?: clave| importantes)?"),
        _whole("referencias|fuentes|bibliografía|lecturas recomendadas"),
        _start("p", "pregunta"),
        _start("r", "respuesta"),
    ),
    "ar": Wording(
        "أسئلة وأجوبة",
        "كلمات مهمة",
        "اقرأ: {}",
        _whole("(?:ال)?أسئلة (?:ال)?(?:شائعة|متكررة)|أسئلة(?: وأجوبة)?|(?:ال)?أسئلة"),
        _whole("مصطلحات|المصطلحات|كلمات مهمة|تعريفات|قاموس.*|مسرد.*"),
        _whole("المراجع|مراجع|المصادر|مصادر"),
        _start("س", "سؤال"),
        _start("ج", "جواب|الجواب"),
    ),
}


def wording(language: str) -> Wording:
    """The words of a language; the English ones where it has none here."""
    return _WORDINGS.get(language.split("-", maxsplit=1)[0], _ENGLISH)

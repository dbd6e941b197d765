"""An icon that may suit a heading."""

import re

OTHERWISE = "info"
_WORDS = {
    "question": r"question|faq|pregunta|سؤال|أسئلة",
    "warning": r"side.effect|risk|warn|danger|caution|harm|avoid|emergenc|efecto|riesgo|peligro|آثار|أعراض|خطر|تحذير",
    "phone": r"contact|phone|call|help ?line|tel[eé]fono|contacto|llam|اتصل|هاتف",
    "calendar": r"appointment|visit|schedule|when|week|cita|visita|cuándo|موعد|زيارة|متى",
    "clock": r"how long|time|hour|cuánto|tiempo|hora|وقت|ساعة|كم",
    "drop": r"dose|dosing|infusion|drip|blood|dosis|goteo|sangre|جرعة|دم",
    "pill": r"medicine|medication|drug|tablet|pill|take|medic|pastilla|tomar|دواء|حبوب|أدوية",
    "food": r"eat|drink|food|diet|meal|alcohol|comer|comida|dieta|beber|طعام|أكل|غذاء",
    "car": r"driv|travel|transport|conduc|viaj|قيادة|سفر",
    "brain": r"brain|mind|mood|depress|mental|cerebro|ánimo|depres|دماغ|اكتئاب",
    "heart": r"heart|support|feel|care|corazón|apoyo|cuidado|قلب|رعاية|دعم",
    "home": r"home|after|casa|después|منزل|بيت|بعد",
    "shield": r"safe|protect|privacy|right|segur|proteg|derecho|سلامة|أمان",
    "moon": r"sleep|night|rest|dormir|sueño|noche|نوم",
    "list": r"list|prepare|before|bring|step|lista|prepar|antes|قبل|تحضير",
    "people": r"family|who|people|friend|child|team|familia|quién|personas|عائلة|من",
    "leaf": r"alternative|other|option|natural|opci|otro|بديل|خيار",
    "book": r"what is|about|learn|more|qué es|sobre|ما هو|ما هي|عن",
}
_PATTERNS = {icon: re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE) for icon, words in _WORDS.items()}


def icon_for(heading: str) -> str:
    """The icon of the first pattern that is found."""
    return next((icon for icon, pattern in _PATTERNS.items() if pattern.search(heading)), OTHERWISE)

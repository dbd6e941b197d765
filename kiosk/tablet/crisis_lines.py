"""Whom to call in a crisis and in danger, by country: a first answer for ``kiosk setup``, for the clinic to check."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """Numbers of a country. ``takes_texts`` says whether the crisis line answers texts to the same number."""

    name: str
    crisis_line: str
    emergency_number: str
    takes_texts: bool = False


COUNTRIES: Mapping[str, Country] = {
    "US": Country("United States", "988", "911", takes_texts=True),
    "CA": Country("Canada", "988", "911", takes_texts=True),
    "MX": Country("Mexico", "800 911 2000", "911"),
    "GB": Country("United Kingdom", "116 123", "999"),
    "IE": Country("Ireland", "116 123", "112 or 999"),
    "ES": Country("Spain", "024", "112"),
    "DE": Country("Germany", "0800 1110111", "112"),
    "AU": Country("Australia", "13 11 14", "000"),
    "NZ": Country("New Zealand", "1737", "111", takes_texts=True),
}
"""By the two letters of ISO 3166. Where each number was read; numbers change, so the clinic checks them:

- US: 988 Suicide & Crisis Lifeline, call or text, and 911: Wyoming Department of Health, health.wyo.gov.
- CA: 9-8-8 Suicide Crisis Helpline, call or text: Government of Canada, release of 30 November 2023 (newswire.ca);
  911 beside it: richmondhilluc.ca on the start of the line.
- MX: Línea de la Vida of the Secretaría de Salud: El Universal, 24 December 2025; 911: Publimetro, 8 September 2025.
- GB: Samaritans, and 999: North West Boroughs Healthcare, nwbh.nhs.uk, “Help in a crisis”.
- IE: Samaritans on 116 123: Dáil Éireann, question 505 of 10 December 2013 (oireachtas.ie); 999 or 112: HSE South East
  in the Carlow Nationalist, 10 September 2020.
- ES: 024 and, for grave cases, 112: Ministerio de Sanidad, in El Nacional (elnacional.cat), August 2022.
- DE: TelefonSeelsorge: domradio.de glossary and spektrum.de, 2022; 112: evangelische-zeitung.de on the planned 113.
- AU: Lifeline (texts go to another number) and triple zero: healthdirect.gov.au, “Mental health crisis support”.
- NZ: 1737 Need to talk?, call or text: Minister of Health, June 2017 (scoop.co.nz); 111: govt.nz.
"""


def calls_alone(line: str) -> bool:
    """Whether this is a crisis line that is known, and known to take no texts."""
    known = [one.takes_texts for one in COUNTRIES.values() if _digits(one.crisis_line) == _digits(line)]
    return bool(known) and not any(known)


def _digits(line: str) -> str:
    return "".join(sign for sign in line if sign.isdigit())


def country_of(typed: str) -> str | None:
    """The two letters of a country that is known, from these letters or from its name in English."""
    wanted = typed.strip().casefold()
    return next((code for code, one in COUNTRIES.items() if wanted in {code.casefold(), one.name.casefold()}), None)

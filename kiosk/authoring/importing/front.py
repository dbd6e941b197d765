"""The front matter of a draft: what is known, and empty fields for what is not."""

from collections.abc import Iterator
from datetime import date

from kiosk.authoring.importing.escape import in_yaml
from kiosk.authoring.importing.icon_guess import icon_for
from kiosk.authoring.importing.plan import Cited, Plan


def front_matter(plan: Plan, language: str, file: str, today: date) -> Iterator[str]:
    """The lines of the front matter. A draft is due for review at once. Empty fields are reported by the check."""
    yield "---"
    yield f"title: {in_yaml(plan.title)}"
    yield f"language: {language}"
    yield "topic:"
    yield f"icon: {icon_for(plan.title)}"
    yield "summary:"
    yield f"origin: {in_yaml(file)}"
    if plan.sources:
        yield "sources:"
        yield from (f"  {cited.id}: {{{_fields(cited)}}}" for cited in plan.sources)
    yield f"review: {{status: draft, due: {today.isoformat()}}}"
    yield "---"


def _fields(cited: Cited) -> str:
    fields = [f"title: {in_yaml(cited.title)}"]
    fields += [f"year: {cited.year}"] if cited.year else []
    fields += [f"link: {in_yaml(cited.link)}"] if cited.link else []
    return ", ".join(fields)

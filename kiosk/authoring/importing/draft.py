"""A leaflet's file to a draft of an article in a library folder."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.authoring.importing.arrange import arrange
from kiosk.authoring.importing.front import front_matter
from kiosk.authoring.importing.ids import slug
from kiosk.authoring.importing.language_guess import guessed_language
from kiosk.authoring.importing.leaflet import Leaflet, LeafletUnreadable
from kiosk.authoring.importing.markdown import Writer
from kiosk.authoring.importing.pictures_out import Picture, pictures_of
from kiosk.authoring.importing.plan import Part, Plan, Terms
from kiosk.authoring.importing.proof import Proof, prove
from kiosk.authoring.importing.read_leaflet import read_leaflet
from kiosk.authoring.pictures import Pictures

USUAL = "en"
_NAMES = {"es": "Spanish", "ar": "Arabic"}
_GUESSED = "Its words look {}, so it went to the folder “{}”. If they are not, import it with --language."


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft that was written: ``name`` is its file, relative to the library."""

    name: str
    language: str
    text: str
    plan: Plan
    pictures: tuple[Picture, ...]
    remarks: tuple[str, ...]
    proof: Proof

    @property
    def sections(self) -> int:
        """How many sections it has."""
        return sum(isinstance(part, Part) for part in self.plan.parts)

    @property
    def words(self) -> int:
        """How many words to know it has."""
        return sum(len(part.meanings) for part in self.plan.parts if isinstance(part, Terms))


def import_leaflet(path: Path, library: Path, language: str, today: date) -> Draft:
    """Writes the draft of a leaflet into the folder of a library. Raises LeafletUnreadable; nothing is overwritten.

    Without a language it is told by the leaflet's words.
    """
    told, stem = language, slug(path.stem) or "leaflet"
    leaflet, language = _read(path, told)
    name = f"{language}/{stem}.md"
    if (library / name).exists():
        message = f"was not imported: {library / name} is there already. Rename or move that file, then import again."
        raise LeafletUnreadable(message)
    plan = arrange(leaflet, path.stem, language)
    pictures = pictures_of(plan, stem, lambda picture: (library / picture).exists())
    writer = Writer(plan, language, iter([(picture.name, picture.reason) for picture in pictures]))
    front = "\n".join(front_matter(plan, language, path.name, today))
    text = f"{front}\n\n" + "\n\n".join(writer.body()) + "\n"
    _write(library, name, text, pictures)
    proof = prove(leaflet, plan, text.encode(), language, Pictures(library))
    guess = () if told or language == USUAL else (_GUESSED.format(_NAMES[language], language),)
    return Draft(name, language, text, plan, pictures, (*guess, *leaflet.remarks), proof)


def _read(path: Path, told: str) -> tuple[Leaflet, str]:
    """The leaflet, and the language it is in. Some files are read anew once that is known."""
    leaflet = read_leaflet(path, told or USUAL)
    language = told or guessed_language(leaflet.read, USUAL)
    return (leaflet if language in (told, USUAL) else read_leaflet(path, language)), language


def _write(library: Path, name: str, text: str, pictures: tuple[Picture, ...]) -> None:
    files = {picture.name: picture.data for picture in pictures if picture.name} | {name: text.encode()}
    written: list[Path] = []
    try:
        for file, data in files.items():
            path = library / file
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as stream:
                written.append(path)
                stream.write(data)
    except OSError as error:
        with suppress(OSError):
            for path in written:
                path.unlink(missing_ok=True)
        message = f"was not imported: “{library}” cannot be written. Name another folder with --out."
        raise LeafletUnreadable(message) from error

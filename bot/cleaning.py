"""Make what came in storable: half a character, as a broken client may send it, is none."""

from core.chat import Called, Edited, Inward, Said, Tapped, Wordless


def cleaned(event: Inward) -> Inward:
    """Replace what is no character at all, and could be stored nowhere."""
    match event:
        case Said(text=text):
            return Said(_storable(text))
        case Called(name=name, argument=argument):
            return Called(_storable(name), _storable(argument))
        case Tapped(data=data):
            return Tapped(_storable(data))
        case Edited(text=text):
            return Edited(_storable(text))
        case Wordless():
            return event


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()

"""Whose words may tell of beside the athlete's own: family, friends and those at work."""

from typing import Final

KIN: Final = (
    r"(?:wife|husband|partner|girlfriend|boyfriend|friends?|mates?|buddy|pal|sisters?|brothers?|m[ou]m|dad|mother|father|"
    r"parents|gran|grand(?:ma|pa|dad|mother|father|parents?|son|daughter|kids?|child\w*)|kids?|sons?|daughters?|uncle|"
    r"aunt|cousin|nephew|niece|colleagues?|co-?worker|boss|neighbou?rs?|dog|cat)"
)
"""No baby and no child: one's own are born, which is told of oneself."""

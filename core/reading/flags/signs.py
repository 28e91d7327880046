"""All signs of danger, and the concepts that they are told by."""

from functools import lru_cache

from core.reading.flags.abroad import ABROAD_EMERGENCIES, ABROAD_REFERRALS, ABROAD_WORDS
from core.reading.flags.bladder import BLADDER, BLADDER_WORDS
from core.reading.flags.bones import BONE_WORDS, BONES, HOP_ALONE
from core.reading.flags.breath import BREATH, BREATH_WORDS
from core.reading.flags.chest import CHEST, CHEST_ALONE, CHEST_WORDS
from core.reading.flags.clot import CLOT, CLOT_WORDS
from core.reading.flags.common import COMMON
from core.reading.flags.concepts import Concepts
from core.reading.flags.cord import CORD, CORD_WORDS
from core.reading.flags.doubtful import DOUBT_WORDS
from core.reading.flags.faint import FAINT, FAINT_WORDS
from core.reading.flags.heart import HEART, HEART_WORDS
from core.reading.flags.nerves import NERVE_WORDS, NERVES
from core.reading.flags.resting import REST_WORDS, RESTING, RESTING_ALONE
from core.reading.flags.rupture import RUPTURE, RUPTURE_WORDS
from core.reading.flags.sign import Signs
from core.reading.flags.stroke import STROKE, STROKE_WORDS
from core.reading.flags.trauma import TRAUMA, TRAUMA_WORDS
from core.reading.flags.unwell import UNWELL, UNWELL_WORDS
from core.reading.flags.urgent import URGENT, URGENT_WORDS

EMERGENCIES = Signs(
    *CHEST,
    *HEART,
    *FAINT,
    *BREATH,
    *CLOT,
    *CORD,
    *BLADDER,
    *RUPTURE,
    *STROKE,
    *URGENT,
    *ABROAD_EMERGENCIES,
)
"""Signs that need urgent care (SAF-01), the commonest first."""
EMERGENCIES_OF_PAIN = Signs(CHEST_ALONE)
"""Urgent signs that count only where pain was asked for."""
REFERRALS = Signs(*BONES, *RESTING, *NERVES, *UNWELL, *TRAUMA, *ABROAD_REFERRALS)
"""Signs that a professional should see first (SAF-02)."""
REFERRALS_OF_PAIN = Signs(HOP_ALONE, RESTING_ALONE)
"""Such signs that count only where pain was asked for."""


@lru_cache(maxsize=1)
def concepts() -> Concepts:
    """Return the concepts of all signs, built once since building is costly."""
    return Concepts(
        COMMON,
        CHEST_WORDS,
        HEART_WORDS,
        FAINT_WORDS,
        BREATH_WORDS,
        CLOT_WORDS,
        CORD_WORDS,
        BLADDER_WORDS,
        RUPTURE_WORDS,
        STROKE_WORDS,
        URGENT_WORDS,
        BONE_WORDS,
        REST_WORDS,
        NERVE_WORDS,
        UNWELL_WORDS,
        TRAUMA_WORDS,
        DOUBT_WORDS,
        ABROAD_WORDS,
    )

"""Painkillers by the names that people use for them."""

from typing import Final

DRUG: Final = (
    r"(?:ibuprofene?|ibus?|advil|nurofen|brufen|paracetamols?|panadol|tylenol|acetaminophen|naproxen|aleve|diclofenac|"
    r"volt(?:aren|arol)|aspirins?|nsaids?|anti-?inflammator(?:y|ies)|pain ?(?:killers?|meds?|medication)|codeine|"
    r"co-?codamol|tramadol)"
)

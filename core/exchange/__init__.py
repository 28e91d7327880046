"""JSON in and out: profiles, journals and weeks as the contract of `legup plan`, `read` and `check` has them."""

from core.exchange.case import Case, read_case
from core.exchange.decode import decode_json, decode_value
from core.exchange.doubled import refuse_doubled
from core.exchange.encode import as_json, encode
from core.exchange.journal import read_journal, read_journal_lines
from core.exchange.plan import read_plan
from core.exchange.profile import read_profile
from core.unusable import Fault, Unusable

__all__ = [
    "Case",
    "Fault",
    "Unusable",
    "as_json",
    "decode_json",
    "decode_value",
    "encode",
    "read_case",
    "read_journal",
    "read_journal_lines",
    "read_plan",
    "read_profile",
    "refuse_doubled",
]

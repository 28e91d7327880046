"""Free text to facts and questions: deterministic, explainable, never confidently wrong.

A reply goes through `reader.read`; to change what is read of it, find the step:

1. `courtesies` takes off greetings and thanks; `script` makes one plain line: `normalise` (its tables tell the order
   of the steps: `usage`, `idioms`, `tallies`, `notation` ...) rewrites the many ways of telling a thing as the one
   that the grammar reads, `tokens` cuts it into words, `spelling` mends them.
2. `scope` tells whose voice speaks where; `flags` looks the line through for signs of danger, slips and all.
3. `marks` gives the words their senses (`lexicon`, `names`); `reported`, `fronting` and `in_turn` keep what the
   athlete reports, in the order that is read: the `context` of all that follows, which knows what is taken.
4. `cuts` parts it where it corrects itself: `report` reads the first part, `correcting` puts it right by the others.
5. `report` asks one reader after the other, each takes its words: `sleep`, `runs`, `effort`, `minutes`; `sets`
   (`mentions` and `segments` share out the words, `items` reads numbers, `groups` and `statements` put them together,
   `doubts` and `shapes` turn them into questions); `complaints` (`gathering`); `sessions` (`exceptions`); `answers`.
6. `told` reads from clauses which exercises were done; `moves` and `wishes` read days, illness and the end;
   `second_look` takes out what does not hold beside the rest, `against_plan` what the plan makes unlikely; `unread`
   names the clauses that nothing was taken from.
   `echo` says a reading back.

"Hi coach, rdls three tens per leg. Knee 3 left after" goes so: `courtesies` leaves out the greeting, `tallies` turns
"three tens" into "3 x 10" (1), no sign of danger is found (2), "rdls" is a name, "per leg" a leg, "knee" a region
(3), nothing is corrected (4), `sets` takes the words up to the full stop for the one exercise of the session that the
name means, and `complaints` the rest (5); nothing is left for the clauses (6). What comes out are a `SetsSaid` and a
`PainSaid`.

The packages stand one above the other, each knows only those below it: `lexicon`, `rewriting` (step 1), `words` (1 and
3), `flags` (2), `body` and `day` (complaints; sleep, runs, effort, minutes, moves), `strength` (sets), `amending` (what
puts earlier words right), `session` (what became of it); then the modules of the steps themselves.

Long patterns begin with `\\b(?=\\w)`: `\\b` alone holds at the end of a word too, and would have all of it tried twice.
"""

from core.reading.echo import echo
from core.reading.facts import Asked, Question, Reading
from core.reading.reader import is_foreign, read

__all__ = ["Asked", "Question", "Reading", "echo", "is_foreign", "read"]

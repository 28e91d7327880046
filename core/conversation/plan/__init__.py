"""The plan as the athlete has it: its weeks, what was logged of them, and both in words."""

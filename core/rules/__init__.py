"""Every rule that a week can break, one small unit each, and the pure pieces that the planner shares with them.

The planner imports these pieces; nothing here imports the planner, so the same rule never stands twice.
"""

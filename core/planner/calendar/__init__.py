"""Days, runs and races as the search for places sees them (SCH)."""

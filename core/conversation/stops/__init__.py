"""What stops a plan and what lifts it again: red flags, illness, clearance, and their words."""

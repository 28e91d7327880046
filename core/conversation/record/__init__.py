"""What is written of the athlete: taken back, carried away, deleted."""

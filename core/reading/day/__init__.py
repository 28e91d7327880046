"""What is told of a day beside sets: sleep, runs, minutes, effort, another day for the session."""

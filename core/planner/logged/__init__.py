"""What an athlete logged of a week, against what was asked: exposures, soreness, inputs of a change."""

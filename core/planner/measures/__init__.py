"""What the logs of weeks come to: inputs of the decision table, totals of each leg, trends, scores, gates."""

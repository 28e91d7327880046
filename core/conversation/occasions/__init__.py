"""What is said on an occasion: the morning, the end of a week or a month, a question left open."""

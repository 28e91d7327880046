"""What words say in the light of the open question, and the entries that it becomes."""

"""What sessions hold beside their doses, and where they stand in the week."""

"""How the body is: soreness, pain and the morning check, asked for and taken."""

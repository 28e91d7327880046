"""Sets: whose they are, how many of what, on which leg, with what load; and when to ask rather than take them."""

"""The whole dialogue as one pure function: `advance(athlete, event, now, catalog) -> Turn`."""

"""Weeks as they are told: as they stand now, with changes, reasons and notices."""

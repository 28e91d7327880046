"""Sessions while they are put together: lines whose sets can still shrink, until they fit the minutes."""

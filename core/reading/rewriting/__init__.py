"""Tables that write the many ways of telling a thing as the one that is read; `normalise` has their order."""

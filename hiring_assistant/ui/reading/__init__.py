"""Review of a reading: what was read from a role page, beside its source, to be corrected."""

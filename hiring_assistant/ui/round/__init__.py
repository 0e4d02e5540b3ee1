"""A round of a role: where its candidates stand and what was decided."""

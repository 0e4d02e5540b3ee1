"""The list of all interviews: when, with whom, by whom, and what can be done with each."""

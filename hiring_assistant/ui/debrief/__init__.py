"""The debrief: going through the requirements together, and noting what was agreed on."""

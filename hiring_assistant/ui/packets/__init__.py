"""Files between two people: handing an interview over, sending a scorecard back, taking either in."""

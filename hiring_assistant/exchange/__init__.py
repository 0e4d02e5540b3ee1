"""Files that leave and enter: packets between machines, reports, exports."""

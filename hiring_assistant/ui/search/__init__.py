"""The search page, and what the palette finds."""

"""Practice: rating sample answers, to see how far one is from a reference."""

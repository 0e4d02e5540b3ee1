"""Writing a role: Markdown at the left, what is read from it at the right as one types."""

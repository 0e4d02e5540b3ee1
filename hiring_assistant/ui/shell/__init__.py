"""The window around the pages: navigation, actions, command palette, messages, status."""

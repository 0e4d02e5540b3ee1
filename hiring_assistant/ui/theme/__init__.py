"""How the window looks: colours by name, fonts, the palette and the style sheet."""

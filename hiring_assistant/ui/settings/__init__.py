"""The settings of the program on this computer."""

"""The question bank: what ships with the program, one's own questions and the folder of a team."""

"""Editing a stage's interview kit: its questions, its time, and what the whole process covers."""

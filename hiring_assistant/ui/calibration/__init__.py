"""Calibration: how the interviewers and the requirements of a role were rated over its round."""

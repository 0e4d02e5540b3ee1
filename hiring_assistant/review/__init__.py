"""Ratings in, scores and agreement out. Pure, standard library only."""

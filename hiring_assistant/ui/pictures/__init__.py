"""Small pictures of numbers: painted crisply, readable without colour, told in words, copied as images.

A drawing is a frozen value that can paint itself (``RatingDots``, ``ScoreBar``, ``StackedBars``). ``Picture`` shows one
as a widget, ``PictureDelegate`` in a cell of a table, ``copying`` puts it on the clipboard.
"""

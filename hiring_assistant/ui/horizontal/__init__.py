"""One requirement or question at a time: what all candidates said, under each other, names masked until revealed."""

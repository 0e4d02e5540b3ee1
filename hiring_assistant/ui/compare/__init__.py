"""Two to six candidates side by side: ratings with bounds, ties in words, the evidence of each cell beside them."""

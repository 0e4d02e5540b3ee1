"""The review of a candidate: all submitted scorecards in one matrix, the figures from them, and the decision."""

"""The page an interview is held on: guide, question and notes, scorecard."""

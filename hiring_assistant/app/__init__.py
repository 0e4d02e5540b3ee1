"""What a person can do, one function an intent; settings, paths and background jobs."""

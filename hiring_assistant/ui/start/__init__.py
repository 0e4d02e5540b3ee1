"""What is shown while the store is empty."""

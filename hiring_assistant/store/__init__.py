"""Domain values in and out of one encrypted SQLite file. The only place that knows SQL, tables and keys."""

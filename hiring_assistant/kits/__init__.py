"""A role reading and the question bank in, an interview kit out. Pure: no database, no Qt."""

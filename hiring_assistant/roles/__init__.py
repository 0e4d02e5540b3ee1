"""Text of a role page in, a ``RoleReading`` out. Pure: no database, no Qt."""

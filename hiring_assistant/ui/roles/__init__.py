"""Roles: the library, the page of a role with its process and guides, and the import of role pages."""

"""Text of a role page to a ``domain.role.RoleReading``: pure, without database or window.

The way of a page: ``source`` (bytes to text), ``front_matter`` and ``mending`` (lines put right), ``blocks``
(Markdown structure with source lines), ``parts`` (headings and what stands under them), ``tracks`` and ``process``
(what it means), ``keeping`` (nothing is lost), ``reading`` (the whole).
"""

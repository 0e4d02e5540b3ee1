"""Text of a role page to a ``domain.role.RoleReading``: pure, without database or window.

The way of a page: ``source`` (bytes to text), ``front_matter`` and ``mending`` (lines put right), ``blocks``
(Markdown structure with source lines), ``parts`` (headings and what stands under them), ``tracks`` and ``process``
(what it means), ``keeping`` (nothing is lost), ``reading`` (the whole).

Beside it: ``discover`` (pages in folders and archives), ``converting`` and ``html_cleaning`` (HTML and Word documents
to Markdown), ``correcting`` (what a person puts right), ``changes`` (between two versions), ``writing`` (a reading as a
page again), ``templates`` (pages to start from).
"""

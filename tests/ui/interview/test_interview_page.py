from __future__ import annotations


def test_opens(open_page, planned):
    page = open_page(planned.interview)
    page.window().grab().save("/tmp/p.png")

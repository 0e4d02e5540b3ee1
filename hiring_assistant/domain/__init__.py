"""What the program talks about: frozen values without input or output.

Times are aware UTC ``datetime``; ids are strings; lengths are minutes unless a name says otherwise.
"""

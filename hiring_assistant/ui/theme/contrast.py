"""Which colours meet in the window, and how well they can be told apart.

Contrast after WCAG 2.2, "contrast ratio" and "relative luminance" (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
"""

from __future__ import annotations

TEXT = 4.5
"""What WCAG AA asks of text (success criterion 1.4.3)."""

SHAPE = 3.0
"""What WCAG AA asks of large text and of the borders of controls and the focus ring (1.4.3, 1.4.11)."""

_SURFACES = ("bg", "panel", "side", "field")

PAIRS: tuple[tuple[str, str, float], ...] = (
    *(("ink", surface, TEXT) for surface in (*_SURFACES, "hover", "pressed", "accent_soft", "warn_soft")),
    *(("ink", surface, TEXT) for surface in ("added", "removed", "error_soft", "success_soft")),
    *(("mute", surface, TEXT) for surface in (*_SURFACES, "hover", "accent_soft", "warn_soft")),
    *(("accent", surface, TEXT) for surface in (*_SURFACES, "accent_soft", "hover")),
    *(("warn", surface, TEXT) for surface in (*_SURFACES, "warn_soft")),
    *(("error", surface, TEXT) for surface in (*_SURFACES, "error_soft")),
    *(("success", surface, TEXT) for surface in (*_SURFACES, "success_soft")),
    ("accent_ink", "accent", TEXT),
    ("accent_ink", "accent_hover", TEXT),
    ("chip_ink", "chip", TEXT),
    ("key_ink", "key", TEXT),
    ("na_ink", "na", TEXT),
    ("na_ink", "na_stripe", TEXT),
    *((f"r{value}_ink", f"r{value}", TEXT) for value in range(1, 6)),
    *(("control_line", surface, SHAPE) for surface in _SURFACES),
    *(("focus", surface, SHAPE) for surface in (*_SURFACES, "accent_soft", "hover")),
    *(("accent_line", surface, SHAPE) for surface in _SURFACES),
    ("accent", "track", SHAPE),
)
"""Foreground token, background token, and the least contrast between them. Disabled text is exempt (1.4.3)."""


def _channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 (black) to 1 (white)."""
    red, green, blue = (_channel(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours ``#rrggbb``, 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)

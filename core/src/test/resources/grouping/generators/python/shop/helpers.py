"""Checks that many features share: who calls them decides which bug it is."""


def require_positive(amount, name):
    if amount <= 0:
        raise ValueError(f"{name} must be positive, got {amount}")
    return amount


def require_text(value):
    if not value:
        raise ValueError("text is required")
    return value

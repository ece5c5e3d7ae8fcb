"""A package."""
print("pack init", __name__)
value = "pack value"

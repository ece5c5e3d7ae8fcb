import sys
try:
    import fails
except ValueError as e:
    print("raised", e, "fails" in sys.modules)
try:
    import fails
except ValueError as e:
    print("again", e)

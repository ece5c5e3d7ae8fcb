LEVEL = 1
NAMES = ["a"]
PATHS = {"home": "/"}
_private = 5
lower = 6

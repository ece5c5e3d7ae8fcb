"""The application."""
VERSION = "1.2"
print("app begins")
from . import commands
from .commands import dispatch as run
from . import storage as storage
print("app ends", "views" in globals(), "storage" in globals())

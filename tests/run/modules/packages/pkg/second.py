print("pkg.second")
from .first import Thing

value = Thing().describe()

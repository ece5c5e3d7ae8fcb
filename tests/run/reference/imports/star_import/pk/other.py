import sys
name = "pk.other"

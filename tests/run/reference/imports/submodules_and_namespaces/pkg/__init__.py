"""pkg doc"""
print("init pkg", __name__, __path__[0].endswith("pkg"), __package__)
value = "v"

print("sub", __package__)

print("once run", __name__)

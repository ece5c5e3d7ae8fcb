v = "ns one"; print(__name__)

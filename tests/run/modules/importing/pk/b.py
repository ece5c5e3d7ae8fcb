print("b"); from .sub import deep as d2

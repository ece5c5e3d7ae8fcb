print("parts", __package__)
from .wheel import describe as describe

__all__ = ["text", "html"]
print("views")

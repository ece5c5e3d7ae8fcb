v = "leaf"

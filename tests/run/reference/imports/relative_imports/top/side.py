level = "side"

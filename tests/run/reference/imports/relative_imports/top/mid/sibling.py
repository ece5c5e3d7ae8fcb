level = "sibling"

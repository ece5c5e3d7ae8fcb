x = "ox"

name = "pk.inner"

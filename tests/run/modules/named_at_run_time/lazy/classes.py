class Big:
    size = 100


Other = ["other"]

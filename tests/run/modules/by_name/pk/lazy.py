print("lazy"); val=3

print("once runs")
state = []
count = 1

print("bad runs")
raise ValueError("bad module")
z = 1

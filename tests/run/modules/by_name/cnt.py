print("cnt runs")
class K:
    def go(self): return "went"
x = 1

print("boom starts")
x = 1
raise ValueError("boom")

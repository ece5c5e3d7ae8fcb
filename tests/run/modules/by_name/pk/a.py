print("a"); 
def fa(): return "fa"

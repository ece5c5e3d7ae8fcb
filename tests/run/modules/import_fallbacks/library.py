def quote(text):
    return f"<{text}>"

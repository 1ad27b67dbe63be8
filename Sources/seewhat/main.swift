print("seewhat")

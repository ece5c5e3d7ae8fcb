print("late runs", __name__)
where = "late"

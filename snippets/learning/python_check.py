class Line:
    def __init__(self, slope, intercept):
        self.slope = slope
        self.intercept = intercept

    def __call__(self, x):
        return self.slope * x + self.intercept


model = Line(slope=2, intercept=1)
predictions = [model(x) for x in (0, 1, 2)]
print("predictions:", predictions)

import keras
import torch
from sklearn import metrics
from torchmetrics import classification

y = [0] * 9 + [1]
predicted = [0] * 10  # never says one
pair = torch.tensor(predicted), torch.tensor(y)

print(f"scikit-learn, accuracy: {metrics.accuracy_score(y, predicted):.2f}")
accuracy = keras.metrics.Accuracy()
print(f"Keras, accuracy: {accuracy(y, predicted):.2f}")
for average in ("macro", "micro"):  # macro is the default
    print(f"torchmetrics, {average}:")
    for name in ("Accuracy", "Precision", "Recall", "F1Score"):
        Metric = getattr(classification, f"Multiclass{name}")
        value = Metric(num_classes=2, average=average)(*pair)
        print(f"  {name}: {value:.2f}")

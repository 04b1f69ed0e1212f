# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Lab 1: your first network
#
# In this lab you teach a computer to read handwritten digits. You build the same
# small network twice, once in PyTorch and once in Keras. You do one training step by
# hand, train both networks fully, and find out what they get wrong. Then you can say:
#
# - what a loss, a gradient and an update are,
# - what the training loop does in PyTorch and what `fit` does for you in Keras,
# - how to tell from a curve whether training worked.
#
# **Install:** `pip install torch tensorflow scikit-learn matplotlib`, or upload the
# notebook to Colab. You need some Python and a little NumPy. Run the cells from top to
# bottom, and compare what you see with the text.
#
# Start with the imports. Keras leaves the arithmetic to another library, its *backend*.
# Unless you have chosen another one, that is TensorFlow.

# %%
import keras
import matplotlib.pyplot as plt
import numpy as np
import torch
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

print("Keras computes with:", keras.backend.backend())

# %% [markdown]
# ## See the data
#
# scikit-learn brings a small set of scanned digits. Each image has `8 × 8` pixels, each
# pixel a number from `0` (white) to `16` (black). The *label* says which digit it is.
# `X` holds one image per row, with its `64` pixels side by side. `y` holds the labels.

# %%
X, y = load_digits(return_X_y=True)
print("X:", X.shape)  # (images, pixels)
print("y:", y.shape)  # (images,)
print("classes:", np.unique(y))

# %% [markdown]
# Before you train anything, see some examples. Could you read all of these digits
# yourself? If you hesitate over one, expect the network to hesitate as well.

# %%
fig, axes = plt.subplots(1, 10, figsize=(8, 1.3), layout="constrained")
for ax, image, label in zip(axes.flat, X[:10], y[:10], strict=True):
    ax.imshow(image.reshape(8, 8), cmap="gray_r")
    ax.set_title(label)
    ax.axis("off")
plt.show()

# %% [markdown]
# ## Split and scale
#
# You want to know how well the network reads digits that it has *never seen*. So you
# cut the images into three parts before training:
#
# - the *training set*, from which the weights are learnt,
# - the *validation set*, which you use while you work: to see whether training goes
#   well, and to choose between settings,
# - the *test set*, which you use once, at the very end. If you chose settings by the
#   test set, the number at the end would be too good.
#
# `stratify=` keeps the share of each digit the same in all parts.
#
# Networks learn best from numbers near zero. Dividing by `16` brings every pixel
# between zero and one. Both frameworks compute in 32-bit numbers by default, so you
# convert to `float32` here, once, for both.

# %%
X = (X / 16).astype("float32")
X_rest, X_test, y_rest, y_test = train_test_split(
    X, y, test_size=0.2, random_state=0, stratify=y
)
X_train, X_val, y_train, y_val = train_test_split(
    X_rest, y_rest, test_size=0.25, random_state=0, stratify=y_rest
)
print("train:", X_train.shape)
print("validation:", X_val.shape)
print("test:", X_test.shape)
print("smallest and largest pixel:", X.min(), X.max())

# %% [markdown]
# ## Describe the model in PyTorch
#
# The network has two *layers*. The first computes `32` weighted sums of the `64` pixels
# and replaces negative results by zero (this is called ReLU). The second computes `10`
# weighted sums of those `32` numbers: one score for each digit. The scores are called
# *logits*. The digit with the largest logit is the answer.
#
# The *seed* makes the random starting weights the same on every run.

# %%
torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"

torch_model = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
).to(device)
print(torch_model)

# %% [markdown]
# ## Describe the same model in Keras
#
# Compare the two cells line by line. In PyTorch, ReLU is a layer of its own. In
# Keras, it is an option of the layer before it. PyTorch asks for the number of inputs
# and outputs of each layer. Keras asks for the outputs only and works out the rest
# from `Input`.

# %%
keras.utils.set_random_seed(0)

keras_model = keras.Sequential(
    [
        keras.Input(shape=(64,)),
        layers.Dense(32, activation="relu"),
        layers.Dense(10),
    ]
)

# %% [markdown]
# Are they the same size? Count the *parameters*: all the weights and biases that
# training may change. The first layer has `64 × 32` weights and `32` biases, the second
# `32 × 10` weights and `10` biases. Work out the sum on paper, then compare.

# %%
print("PyTorch:", sum(p.numel() for p in torch_model.parameters()))
print("Keras:", keras_model.count_params())

# %% [markdown]
# ## One training step by hand
#
# Training repeats one small step many times. Do it once in slow motion, in PyTorch,
# where each part has a line of its own. Take one *batch* of `32` images.
#
# **First: the loss.** The network has not learnt anything yet, so its answers are
# guesses. The *loss* says in one number how bad they are. Cross-entropy, the usual
# loss for classes, is small when the right digit has by far the largest logit. Ten
# classes guessed with equal confidence give a loss of `ln 10`. Is the network's loss
# near that?

# %%
X_batch = torch.from_numpy(X_train[:32]).to(device)  # (32, 64)
y_batch = torch.from_numpy(y_train[:32]).to(device)  # (32,)
loss_fn = nn.CrossEntropyLoss()

logits = torch_model(X_batch)  # (32, 10)
loss = loss_fn(logits, y_batch)
print(f"loss before the step: {loss.item():.2f}")
print(f"ln 10: {np.log(10):.2f}")

# %% [markdown]
# **Second: the gradient.** For each weight, ask: if I make this weight a little
# larger, does the loss go up or down, and how fast? The answers to all these
# questions together are the *gradient*. `backward()` computes all of them in one go
# and stores them next to the weights, in `.grad`.
#
# You can test this claim. Nudge one weight by a small amount, compute the loss again,
# and divide the change of the loss by the size of the nudge. The two numbers below
# should agree.

# %%
loss.backward()
weight = torch_model[2].weight  # (10, 32)
row, column = np.unravel_index(weight.grad.abs().argmax().item(), weight.shape)
by_backward = weight.grad[row, column].item()

nudge = 0.01
with torch.no_grad():
    weight[row, column] += nudge
    loss_up = loss_fn(torch_model(X_batch), y_batch).item()
    weight[row, column] -= 2 * nudge
    loss_down = loss_fn(torch_model(X_batch), y_batch).item()
    weight[row, column] += nudge
by_nudging = (loss_up - loss_down) / (2 * nudge)
print(f"by backward(): {by_backward:.3f}")
print(f"by nudging:    {by_nudging:.3f}")

# %% [markdown]
# **Third: the update.** Move every weight a small step *against* its gradient. Where
# the loss would grow with the weight, make the weight smaller, and the other way
# round. The size of the step is the *learning rate*. Then compute the loss on the
# same batch again. It should be lower than before.

# %%
learning_rate = 0.1
with torch.no_grad():
    for parameter in torch_model.parameters():
        parameter -= learning_rate * parameter.grad
        parameter.grad = None

loss = loss_fn(torch_model(X_batch), y_batch)
print(f"loss after the step: {loss.item():.2f}")

# %% [markdown]
# That was an update by hand. From now on an *optimizer* does it. This lab uses Adam,
# which adapts the size of the step for each weight. One PyTorch training step then
# has three lines:
#
# - `optimizer.zero_grad()` forgets the old gradients,
# - `loss.backward()` computes the new ones,
# - `optimizer.step()` updates the weights.
#
# **The same step in Keras.** You give Keras the loss and the optimizer once, with
# `compile`. After that, `train_on_batch` does all three parts in one call. Call it
# twice on the same batch. Each call returns the loss that it measured *before* its
# update, so the second number shows what the first update did.

# %%
keras_model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
first = keras_model.train_on_batch(X_train[:32], y_train[:32])[0]
second = keras_model.train_on_batch(X_train[:32], y_train[:32])[0]
print(f"loss went down by: {first - second:.2f}")

# %% [markdown]
# ## A fair start for both
#
# Build both models afresh, so that the steps above do not count, and give both the same
# training. These settings hold for both:
#
# - batches of `32` images, so the number of updates per *epoch* (one pass over all
#   training images) is the number of images divided by `32`, rounded up,
# - the same number of epochs,
# - Adam with the same learning rate.
#
# One difference remains: each framework draws its starting weights and its order of
# the images in its own way. The page "Does one of them learn better?" makes those equal
# too.

# %%
epochs = 10
batch_size = 32
learning_rate = 0.005
updates = epochs * int(np.ceil(len(X_train) / batch_size))
print("updates planned for each framework:", updates)

# %% [markdown]
# ## Train in PyTorch
#
# `DataLoader` shuffles the images and cuts them into batches. The inner loop is the
# step you know. After each epoch you measure the loss and the accuracy on the
# validation images, without training on them: `torch.no_grad()` says that no gradients
# are needed.
#
# `train()` and `eval()` switch layers that behave differently while training, such as
# dropout. This network has none. Write the two lines all the same: then you have them
# on the day you need them.

# %%
torch.manual_seed(0)
torch_model = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
).to(device)
optimizer = torch.optim.Adam(torch_model.parameters(), lr=learning_rate)
train_data = TensorDataset(torch.from_numpy(X_train), torch.from_numpy(y_train))
train_loader = DataLoader(train_data, batch_size=batch_size, shuffle=True)
X_val_torch = torch.from_numpy(X_val).to(device)
y_val_torch = torch.from_numpy(y_val).to(device)

torch_history = {"loss": [], "val_loss": [], "val_accuracy": []}
torch_updates = 0
for epoch in range(epochs):
    torch_model.train()
    total = 0.0
    for X_batch, y_batch in train_loader:  # (32, 64), (32,)
        X_batch, y_batch = X_batch.to(device), y_batch.to(device)
        optimizer.zero_grad()
        loss = loss_fn(torch_model(X_batch), y_batch)
        loss.backward()
        optimizer.step()
        torch_updates += 1
        total += loss.item() * len(X_batch)

    torch_model.eval()
    with torch.no_grad():
        logits = torch_model(X_val_torch)  # (batch, 10)
        val_loss = loss_fn(logits, y_val_torch).item()
        val_accuracy = (logits.argmax(dim=1) == y_val_torch).float().mean().item()
    torch_history["loss"].append(total / len(X_train))
    torch_history["val_loss"].append(val_loss)
    torch_history["val_accuracy"].append(val_accuracy)

print("updates made:", torch_updates)

# %% [markdown]
# ## Train in Keras
#
# `fit` contains the two loops of the last cell. It shuffles, cuts batches, updates,
# measures, and returns a history with the same three lists.

# %%
keras.utils.set_random_seed(0)
keras_model = keras.Sequential(
    [
        keras.Input(shape=(64,)),
        layers.Dense(32, activation="relu"),
        layers.Dense(10),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=learning_rate)
keras_model.compile(
    optimizer=optimizer,
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
keras_history = keras_model.fit(
    X_train,
    y_train,
    batch_size=batch_size,
    epochs=epochs,
    validation_data=(X_val, y_val),
    verbose=0,
).history

print("updates made:", int(optimizer.iterations))

# %% [markdown]
# ## Read the learning curves
#
# Both frameworks made the number of updates you planned. How did the loss fall? Three
# questions help you with any learning curve:
#
# 1. Does the training loss fall? If not, the code has a mistake, or the learning rate
#    is far too large or too small.
# 2. Does the validation loss follow it? If it turns upwards while the training loss
#    falls on, the network learns the training images by heart. This is called
#    *overfitting*.
# 3. Is the curve flat at the end? If not, more epochs would help.

# %%
fig, axes = plt.subplots(1, 2, figsize=(8, 3), sharey=True, layout="constrained")
for ax, name, history in (
    (axes[0], "PyTorch", torch_history),
    (axes[1], "Keras", keras_history),
):
    ax.plot(range(1, epochs + 1), history["loss"], "-", label="training")
    ax.plot(range(1, epochs + 1), history["val_loss"], "--", label="validation")
    ax.set_title(name)
    ax.set_xticks(range(0, epochs + 1, 5))
    ax.set_xlabel("epoch")
axes[0].set_ylabel("loss")
axes[0].legend()
plt.show()

# %% [markdown]
# The two panels have the same shape: a steep fall, then a slow one. Point for point
# they differ, because weights and order of the images were drawn differently. Early on,
# the training loss lies *above* the validation loss: it is an average over the whole
# epoch, while the network was still improving, and the validation loss is measured at
# the end.
#
# How many of the validation images does each network read correctly? Anything above one
# in ten beats guessing.

# %%
print(f"PyTorch validation accuracy: {torch_history['val_accuracy'][-1]:.2f}")
print(f"Keras validation accuracy: {keras_history['val_accuracy'][-1]:.2f}")

# %% [markdown]
# These two numbers name no winner: each comes from one run, and another seed gives
# other numbers. You try that in the exercises.

# %% [markdown]
# ## See the mistakes
#
# An accuracy hides *which* digits go wrong. First ask each network for its answers on
# the validation images. In both frameworks the answer is the position of the largest
# logit, found with `argmax`.

# %%
torch_model.eval()
with torch.no_grad():
    torch_answers = torch_model(X_val_torch).argmax(dim=1).cpu().numpy()
keras_answers = keras_model.predict(X_val, verbose=0).argmax(axis=1)

same = (torch_answers == keras_answers).mean()
print("most answers agree:", bool(same > 0.9))

# %% [markdown]
# Now the images. Each title gives the right digit and the two answers: PyTorch's, then
# Keras's. Cover the titles and read the images yourself first.

# %%
wrong = np.flatnonzero((torch_answers != y_val) | (keras_answers != y_val))
fig, axes = plt.subplots(1, 4, figsize=(8, 2.6), layout="constrained")
for ax in axes.flat:
    ax.axis("off")
for ax, index in zip(axes.flat, wrong, strict=False):  # the first four
    ax.imshow(X_val[index].reshape(8, 8), cmap="gray_r")
    ax.set_title(
        f"{y_val[index]}, read as\n{torch_answers[index]} and {keras_answers[index]}"
    )
plt.show()

# %% [markdown]
# Are these images hard for you too? A *confusion matrix* counts all pairs of right
# digit and answer; scikit-learn's `ConfusionMatrixDisplay` draws one.
#
# ## The test set, once
#
# All choices are made, so now you use the test set. Its images had no part in anything
# above. This is the number to report.

# %%
with torch.no_grad():
    logits = torch_model(torch.from_numpy(X_test).to(device))  # (batch, 10)
answers = logits.argmax(dim=1).cpu().numpy()
print(f"PyTorch test accuracy: {(answers == y_test).mean():.2f}")

answers = keras_model.predict(X_test, verbose=0).argmax(axis=1)
print(f"Keras test accuracy: {(answers == y_test).mean():.2f}")

# %% [markdown]
# ## What you have learnt
#
# - A **loss** measures how wrong the network is. The **gradient** says how each
#   weight changes it. An **update** moves the weights against the gradient.
# - In PyTorch you write the loop: `zero_grad`, `backward`, `step`. In Keras,
#   `compile` and `fit` contain it.
# - The same model with the same number of updates learns about equally well in both.
# - Choose by the validation set, and use the test set once.
# - One number is not enough: read the curves and see the mistakes.
#
# ## Exercises
#
# Choose and compare by the *validation* accuracy. Leave the cell of the test set alone
# until you are done with all of them.
#
# 1. **Another seed.** Change the seeds under *Train in PyTorch* and *Train in Keras* to
#    `1`, then to `2`. How much do the two validation accuracies move? Is the difference
#    between the frameworks larger than that?
# 2. **Learning rate.** Under *A fair start for both*, set `learning_rate = 0.1`, then
#    `learning_rate = 0.00001`. Predict the shape of the learning curves before you run
#    the cells.
# 3. **Fewer updates.** Set `batch_size` to the number of training images. How many
#    updates are left, and what happens to the validation accuracy?
# 4. **Dropout.** Add `nn.Dropout(0.3)` after `nn.ReLU()` and `layers.Dropout(0.3)`
#    after the first `Dense`. Then leave out `torch_model.eval()` and watch the
#    validation loss. Why does Keras not need that line?
# 5. **A larger network.** Give the first layer four times as many units, everywhere it
#    is described. Compute the new number of parameters on paper, then let the cell that
#    counts them check it.
# 6. **Your own loop in Keras.** Replace `fit` by a loop over epochs and batches that
#    calls `train_on_batch`. Which lines of the PyTorch loop do you need again, and
#    which not?
# 7. **Once more, the test set.** Take the settings with the best validation accuracy of
#    all your runs, and run the test cell one last time. Is the test accuracy lower than
#    that best validation accuracy? Why would you expect so?

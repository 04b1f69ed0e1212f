import matplotlib.pyplot as plt

# Papers submitted to ICLR 2022, counted on 22 October 2021.
submitted = 3388
only_pytorch = 1091  # name PyTorch, and neither TensorFlow nor Keras
only_tensorflow = 208  # name TensorFlow or Keras, and not PyTorch
neither_or_both = submitted - only_pytorch - only_tensorflow

of_those_naming_one = only_pytorch / (only_pytorch + only_tensorflow)
of_all_submitted = only_pytorch / submitted
print(f"of papers naming exactly one: {of_those_naming_one:.1%}")
print(f"of all papers: {of_all_submitted:.1%}")
print(f"neither or both: {neither_or_both / submitted:.1%}")

figure, axes = plt.subplots(figsize=(7, 2.6), layout="constrained")
white = {"facecolor": "white", "edgecolor": "none"}
left = 0
for name, count, colour, hatch in (
    ("only PyTorch", only_pytorch, "tab:red", ""),
    ("only TensorFlow or Keras", only_tensorflow, "tab:orange", "//"),
    ("neither, or both", neither_or_both, "lightgrey", ".."),
):
    look = {"color": colour, "hatch": hatch, "label": name}
    bar = axes.barh(0, count, left=left, **look)
    text = {"labels": [f"{count:,}"], "label_type": "center"}
    axes.bar_label(bar, bbox=white, **text)
    left += count
axes.set(
    title="Submissions to ICLR 2022 by framework named",
    xlabel="papers",
    yticks=[],
)
axes.legend(
    ncols=3,
    loc="upper center",
    bbox_to_anchor=(0.5, -0.35),
    frameon=False,
)

import torch
from transformers import AutoModel, BertConfig
from transformers.utils import logging

logging.disable_progress_bar()
torch.manual_seed(0)

config = BertConfig(
    vocab_size=100,
    hidden_size=32,
    num_hidden_layers=2,
    num_attention_heads=4,
    intermediate_size=64,
)
model = AutoModel.from_config(config).eval()
model.save_pretrained("tiny-bert")

reloaded = AutoModel.from_pretrained("tiny-bert")  # or a name on the Hub

X = torch.tensor([[1, 7, 8, 9, 2]])  # (batch, tokens)
with torch.no_grad():
    y = model(X).last_hidden_state  # (batch, tokens, features)
    y_reloaded = reloaded(X).last_hidden_state
print("class:", type(reloaded).__name__)
print(f"largest difference: {(y - y_reloaded).abs().max():.4f}")

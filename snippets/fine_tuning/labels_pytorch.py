import torch
from torch import nn
from transformers import LlamaConfig, LlamaForCausalLM

torch.manual_seed(0)
config = LlamaConfig(
    vocab_size=20,
    hidden_size=32,
    intermediate_size=64,
    num_hidden_layers=2,
    num_attention_heads=4,
    num_key_value_heads=2,  # two heads share keys and values
)
model = LlamaForCausalLM(config)
print("weights:", model.num_parameters())

X = torch.randint(20, (3, 10))  # (batch, tokens)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
for step in range(50):
    loss = model(X, labels=X).loss  # the same tokens, not shifted
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

model.eval()
output = model(X, labels=X)
loss_fn = nn.CrossEntropyLoss()
logits = output.logits[:, :-1].reshape(-1, 20)  # (places, tokens to choose)
by_hand = loss_fn(logits, X[:, 1:].reshape(-1))  # the next token
print(f"loss: {output.loss:.1f}")
print(f"by hand, the labels shifted: {by_hand:.1f}")

shifted_twice = model(X[:, :-1], labels=X[:, 1:]).loss
print(f"shifted by hand and by the model: {shifted_twice:.1f}")

labels = X.clone()
labels[:, 1:5] = -100  # places that do not count: a question, or padding
rest = loss_fn(output.logits[:, 4:-1].reshape(-1, 20), X[:, 5:].reshape(-1))
difference = (model(X, labels=labels).loss - rest).abs().item()
print(f"with -100, off by: {difference:.4f}")

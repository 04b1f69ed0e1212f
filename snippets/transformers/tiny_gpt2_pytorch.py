import torch
from torch import nn
from transformers import GPT2Config, GPT2LMHeadModel

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)

text = "the cat sat on the mat. the dog sat on the log. "
letters = sorted(set(text))
tokens = [letters.index(letter) for letter in text]
X = torch.tensor([tokens], device=device)  # (batch, tokens)

config = GPT2Config(
    vocab_size=len(letters),
    n_positions=64,
    n_embd=32,
    n_layer=2,
    n_head=4,
    bos_token_id=None,
    eos_token_id=None,
)
model = GPT2LMHeadModel(config).to(device)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)

model.train()
for step in range(100):
    optimizer.zero_grad()
    logits = model(X).logits  # (batch, tokens, letters)
    loss = loss_fn(logits[0, :-1], X[0, 1:])  # predict the next token
    loss.backward()
    optimizer.step()
    if step in (0, 99):
        print(f"loss at step {step}: {loss.item():.1f}")

model.eval()
start = X[:, :7]  # "the cat"
mask = torch.ones_like(start)
output = model.generate(
    start,
    attention_mask=mask,
    max_new_tokens=17,
    do_sample=False,
)
print("generated:", "".join(letters[i] for i in output[0].tolist()))

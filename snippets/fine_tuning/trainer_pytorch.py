import logging

import torch
import transformers

logging.disable(logging.WARNING)
transformers.set_seed(0)
text = "the cat sat on the mat. the dog sat on the log. "
letters = sorted(set(text))
tokens = [letters.index(letter) for letter in text]

config = transformers.LlamaConfig(
    vocab_size=len(letters),
    hidden_size=32,
    intermediate_size=64,
    num_hidden_layers=2,
    num_attention_heads=4,
    bos_token_id=None,
    eos_token_id=None,
)
model = transformers.LlamaForCausalLM(config)

dataset = [{"input_ids": tokens, "labels": tokens}] * 8
arguments = transformers.TrainingArguments(
    "checkpoints",
    num_train_epochs=60,
    learning_rate=0.01,
    per_device_train_batch_size=8,
    dataloader_pin_memory=False,
    disable_tqdm=True,
    logging_strategy="no",
    save_strategy="no",
    report_to="none",
)
trainer = transformers.Trainer(model, arguments, train_dataset=dataset)
trainer.remove_callback(transformers.PrinterCallback)  # prints timings
trainer.train()

model.eval()
start = torch.tensor([tokens[:7]], device=model.device)  # "the cat"
for name, how in (
    ("greedy", {"do_sample": False}),
    ("four beams", {"do_sample": False, "num_beams": 4}),
    ("sampled", {"do_sample": True, "temperature": 0.5}),
    ("sampled, hot", {"do_sample": True, "temperature": 5.0}),
):
    mask = torch.ones_like(start)
    y = model.generate(start, attention_mask=mask, max_new_tokens=16, **how)
    print(f"{name}: {''.join(letters[i] for i in y[0].tolist())}")

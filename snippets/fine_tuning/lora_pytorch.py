import logging
import warnings
from pathlib import Path

import peft
import torch
import transformers
from transformers import LlamaConfig, LlamaForCausalLM

logging.disable(logging.WARNING)
warnings.simplefilter("ignore", FutureWarning)  # of peft itself
transformers.logging.disable_progress_bar()
torch.manual_seed(0)

text = "the cat sat on the mat. the dog sat on the log. "
other = "the cat sat on the log. the dog sat on the mat. "
letters = sorted(set(text))
X = torch.tensor([[letters.index(letter) for letter in text]])
X_other = torch.tensor([[letters.index(letter) for letter in other]])


def train(model, X, steps):
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=0.01)
    for step in range(steps):
        loss = model(X, labels=X).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model(X, labels=X).loss.item()


config = LlamaConfig(
    vocab_size=len(letters),
    hidden_size=32,
    intermediate_size=64,
    num_hidden_layers=2,
    num_attention_heads=4,
    bos_token_id=None,
    eos_token_id=None,
)
base = LlamaForCausalLM(config)
print(f"its own text: {train(base, X, 100):.1f}")
print(f"another text: {base(X_other, labels=X_other).loss.item():.1f}")
base.save_pretrained("whole")

layers = ["q_proj", "v_proj", "up_proj"]  # by their names in the model
adapter = peft.LoraConfig(r=2, target_modules=layers)
model = peft.get_peft_model(base, adapter)
print(f"another text, with LoRA: {train(model, X_other, 100):.1f}")
trainable, total = model.get_nb_trainable_parameters()
print(f"trained weights: {trainable} of {total}")

model.save_pretrained("adapter")
for name in ("whole/model", "adapter/adapter_model"):
    size = Path(f"{name}.safetensors").stat().st_size
    print(f"{name}.safetensors: {size / 1000:.0f} kB")

expected = model(X_other).logits
merged = model.merge_and_unload()  # an ordinary model again
difference = (merged(X_other).logits - expected).abs().max().item()
print(f"{type(merged).__name__}, largest difference: {difference:.4f}")

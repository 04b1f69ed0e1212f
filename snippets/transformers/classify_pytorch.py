import logging

import transformers
from tokenizers import Tokenizer, models, pre_tokenizers, trainers

logging.disable(logging.WARNING)
transformers.set_seed(0)
texts = [
    "a good film",
    "what a good story",
    "great fun",
    "the story was great",
    "a bad film",
    "what a bad story",
    "dull and sad",
    "the story was dull",
]
y = [1, 1, 1, 1, 0, 0, 0, 0]  # 1 is praise

words = Tokenizer(models.WordLevel(unk_token="[UNK]"))
words.pre_tokenizer = pre_tokenizers.Whitespace()
special = trainers.WordLevelTrainer(special_tokens=["[PAD]", "[UNK]"])
words.train_from_iterator(texts, special)
tokenizer = transformers.PreTrainedTokenizerFast(
    tokenizer_object=words, pad_token="[PAD]", unk_token="[UNK]"
)

config = transformers.BertConfig(
    vocab_size=len(tokenizer),
    hidden_size=32,
    num_hidden_layers=2,
    num_attention_heads=4,
    intermediate_size=64,
    id2label={0: "criticism", 1: "praise"},
    label2id={"criticism": 0, "praise": 1},
)
model = transformers.BertForSequenceClassification(config)

examples = zip(texts, y, strict=True)
dataset = [{**tokenizer(text), "labels": label} for text, label in examples]
arguments = transformers.TrainingArguments(
    "checkpoints",
    num_train_epochs=25,
    learning_rate=0.005,
    per_device_train_batch_size=8,
    dataloader_pin_memory=False,
    disable_tqdm=True,
    logging_strategy="no",
    save_strategy="no",
    report_to="none",
)
trainer = transformers.Trainer(
    model, arguments, train_dataset=dataset, processing_class=tokenizer
)
trainer.remove_callback(transformers.PrinterCallback)  # prints timings
trainer.train()

print("tokens:", tokenizer.tokenize("a great unseen film"))
task = "text-classification"
classify = transformers.pipeline(task, model, tokenizer=tokenizer)
for text in ("a great film", "what a dull story"):
    (answer,) = classify(text)
    print(f"{text}: {answer['label']}, score {answer['score']:.1f}")

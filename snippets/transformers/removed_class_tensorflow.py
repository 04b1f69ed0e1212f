from transformers import TFBertModel

print(TFBertModel)

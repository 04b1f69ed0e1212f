import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # nested tensors are a prototype
torch.manual_seed(0)
X = torch.randn(2, 5, 8)  # (batch, time, feature)
lengths = torch.tensor([3, 2])
ignore = torch.arange(5) >= lengths[:, None]

layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
for nested in (True, False):
    model = nn.TransformerEncoder(layer, 1, enable_nested_tensor=nested)
    model.eval()
    with torch.no_grad():
        output = model(X, src_key_padding_mask=ignore)
    print(f"enable_nested_tensor={nested}:", tuple(output.shape))
    print(f"a padded step: {output[0, 4].abs().max():.1f}")

"""What this machine has before any framework is installed."""

import platform
import sys

python = sys.version_info[:2]

print("Python:", platform.python_version())
print("64-bit Python:", sys.maxsize > 2**32)
print("inside an environment:", sys.prefix != sys.base_prefix)
print("operating system:", platform.system())
print("processor type:", platform.machine())

# The Pythons that the newest releases name.
print("fits PyTorch 2.15:", (3, 11) <= python <= (3, 15))
print("fits TensorFlow 2.21:", (3, 10) <= python <= (3, 13))

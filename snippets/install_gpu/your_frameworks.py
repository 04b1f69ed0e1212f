"""Which frameworks are installed here, and which accelerators they see."""

try:
    import torch

    print("torch:", torch.__version__)
    print("torch built for CUDA:", torch.version.cuda)
    print("torch built for ROCm:", torch.version.hip)
    here = torch.accelerator.is_available()
    device = torch.accelerator.current_accelerator() if here else "none"
    print("torch sees the accelerator:", device)
except ImportError as error:
    print("torch: not installed, or broken:", error)

try:
    import tensorflow as tf

    print("tensorflow:", tf.__version__)
    build = tf.sysconfig.get_build_info()
    print("tensorflow built for CUDA:", build.get("cuda_version"))
    gpus = tf.config.list_physical_devices("GPU")
    print("tensorflow sees GPUs:", len(gpus))
except ImportError as error:
    print("tensorflow: not installed, or broken:", error)

try:
    import keras

    print("keras:", keras.__version__)
    print("keras runs on:", keras.backend.backend())
except ImportError as error:
    print("keras: not installed, or broken:", error)

try:
    import jax

    print("jax:", jax.__version__)
    print("jax sees:", jax.devices())
except ImportError as error:
    print("jax: not installed, or broken:", error)

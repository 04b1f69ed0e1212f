import os
import shutil
import subprocess
from pathlib import Path

Path("store").mkdir()
torchserve = shutil.which("torchserve")
command = [torchserve, "--start", "--foreground", "--model-store", "store"]

env = {"HOME": os.getcwd(), "PATH": ""}  # no JAVA_HOME, no java
ended = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True)
print(ended.stdout)

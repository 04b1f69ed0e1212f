import subprocess
import sys
import tempfile
from pathlib import Path

script = """
import multiprocessing
print("the script starts")
context = multiprocessing.get_context("spawn")  # as on Windows and macOS
worker = context.Process(target=print, args=["the worker works"])
worker.start()
worker.join()
"""
first, second, *rest = script.strip().splitlines()
guard = ['if __name__ == "__main__":', *("    " + line for line in rest)]
guarded = "\n".join([first, second, *guard])

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "train.py"
    for name, text in (("without", script), ("with", guarded)):
        path.write_text(text)
        run = subprocess.run(
            [sys.executable, path], capture_output=True, text=True
        )
        print(
            f"{name} the line: {run.stdout.count('starts')} starts,",
            end=" ",
        )
        print(f"{run.stdout.count('works')} worker works")
        for line in run.stderr.splitlines():
            if "An attempt has been made" in line:
                print(line.strip())

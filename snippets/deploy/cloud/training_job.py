import inspect

from google.auth.credentials import AnonymousCredentials
from google.cloud import aiplatform

aiplatform.init(
    project="my-project",
    location="europe-west4",
    staging_bucket="gs://my-bucket",
    credentials=AnonymousCredentials(),  # leave it out: gcloud knows you
)
images = "europe-west4-docker.pkg.dev/my-project/my-images"

machines = {
    "CPU": {"machine_type": "n1-standard-4"},
    "GPU": {
        "machine_type": "g2-standard-4",
        "accelerator_type": "NVIDIA_L4",
        "accelerator_count": 1,
    },
    "TPU": {"machine_type": "ct5lp-hightpu-1t", "tpu_topology": "1x1"},
}
for name, machine in machines.items():
    job = aiplatform.CustomJob(
        display_name=f"digits-{name.lower()}",
        worker_pool_specs=[
            {
                "machine_spec": machine,
                "replica_count": 1,
                "container_spec": {
                    "image_uri": f"{images}/train:1",
                    "command": ["python", "train.py"],
                },
            }
        ],
        base_output_dir="gs://my-bucket/digits",
    )
    (pool,) = job.job_spec.worker_pool_specs
    print(f"{name}:", pool.machine_spec.machine_type)

print(job.job_spec)

options = {"timeout": 3600, "restart_job_on_worker_restart": False}
inspect.signature(job.submit).bind(**options)  # a wrong name stops here
print("submit would take:", ", ".join(options))
# job.submit(**options) starts the machine, and the bill

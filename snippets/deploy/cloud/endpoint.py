import inspect

from google.cloud import aiplatform
from google.cloud.aiplatform import helpers

for framework, version in (("pytorch", "2.4"), ("tensorflow", "2.15")):
    image = helpers.get_prebuilt_prediction_container_uri(
        framework=framework,
        framework_version=version,
        region="europe-west4",
    )
    print("prebuilt:", image)

images = "europe-west4-docker.pkg.dev/my-project/my-images"
upload = {
    "display_name": "digits",
    "serving_container_image_uri": f"{images}/serve:1",
    "serving_container_ports": [8080],
    "serving_container_health_route": "/health",
    "serving_container_predict_route": "/predict",
}
deploy = {
    "machine_type": "n1-standard-4",
    "min_replica_count": 1,
    "max_replica_count": 3,
}
predict = {"instances": [[[0.0] * 8] * 8], "timeout": 10}

for call, arguments in (
    (aiplatform.Model.upload, upload),
    (aiplatform.Model.deploy, deploy),
    (aiplatform.Endpoint.predict, predict),
):
    known = inspect.signature(call).parameters
    unknown = [name for name in arguments if name not in known]
    print(f"{call.__qualname__}: {len(arguments)} arguments,", end=" ")
    print("unknown:", unknown or "none")
    assert not unknown

# model = aiplatform.Model.upload(**upload)
# endpoint = model.deploy(**deploy)  # starts the machine, and the bill
# print(endpoint.predict(**predict).predictions)
# endpoint.undeploy_all()  # stops it; the model stays

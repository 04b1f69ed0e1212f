from google.protobuf import text_format
from tensorflow_serving.config import model_server_config_pb2

text = """
model_config_list {
  config {
    name: "digits"
    path: "/models/digits"
  }
}
"""
text_format.Parse(text, model_server_config_pb2.ModelServerConfig())

from tflite_runtime.interpreter import Interpreter

Interpreter("model.tflite")

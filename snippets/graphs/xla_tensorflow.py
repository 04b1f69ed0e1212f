import tensorflow as tf


def long_formula(x):
    inner = 0.8 * (x + 0.045 * x * x * x)
    return 0.5 * x * (1 + tf.tanh(inner))


x = tf.linspace(-2.0, 2.0, 1000)
y = long_formula(x)

graph = tf.function(long_formula)
operations = graph.get_concrete_function(x).graph.get_operations()
loops = [op for op in operations if op.type in ("Mul", "AddV2", "Tanh")]

compiled = tf.function(long_formula, jit_compile=True)
inside_xla = compiled.experimental_get_compiler_ir(x)(stage="optimized_hlo")
difference = float(tf.reduce_max(abs(compiled(x) - y)))

print("loops over x, graph:", len(loops))
print("loops over x, graph by XLA:", inside_xla.count(" fusion("))
print(f"largest difference: {difference:.0e}")

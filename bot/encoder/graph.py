"""The transformer of multilingual-e5-small as an ONNX graph with 7-bit weights.

Input: word plus position embeddings of messages of one length, shape (messages, tokens, 384). Output: the mean of the
last layer over the tokens, shape (messages, 384), not yet normalised. One length: no padding and no mask are needed.

What was measured on one thread of a server with AVX-512 VNNI, 20 and 85 tokens, and the smallest cosine to float32 over
50 Dutch messages:

=======================================  ========  ========  =======
weights                                     20 tk     85 tk   cosine
=======================================  ========  ========  =======
float32                                   12.1 ms   41.1 ms   1
4 bit as in the source (MatMulNBits)       8.7 ms   35.2 ms   0.9999
8 bit, blocks of 128 (MatMulNBits)         7.4 ms   27.2 ms   0.9995
8 bit a column                             4.5 ms   15.4 ms   0.9934
8 bit a column, smoothed                   4.9 ms   16.6 ms   0.9990
**7 bit a column, smoothed**               4.5 ms   15.7 ms   0.9985
=======================================  ========  ========  =======

Over 4,854 training messages the last one came to 0.9967 at least and 0.9990 at the median.

*Smoothed*: activations are rounded to 8 bits with one scale for the whole message, so the few channels with large
values (26 against a median of 1.4) cost all others their precision. Dividing a channel by a constant before the
rounding and multiplying its weights by the same constant changes nothing but that (SmoothQuant, arXiv 2211.10438).

*7 bit*: processors without VNNI add pairs of 8-bit products in 16 bits, which overflow at full range; with weights up
to 64 they cannot (255 * 64 * 2 < 32,768). Between this processor and an emulated one with AVX2 only, vectors agree to
0.9998; with 8 bits, to 0.9993.
"""

from __future__ import annotations

from typing import Mapping, Protocol, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.encoder.onnx_writer import MICROSOFT, GraphWriter
from bot.encoder.weights import Sizes

INPUT, OUTPUT = "embeddings", "mean"
WEIGHT_LIMIT = 64
"""Largest absolute value of a rounded weight."""
SMOOTHING = 0.7
"""How much of a channel's range moves from the activations into the weights: 0 none, 1 all. 0.5 to 0.9 were tried."""

Floats = NDArray[np.float32]


class Weights(Protocol):
    """What the graph reads: the model file, adapted or not."""

    @property
    def sizes(self) -> Sizes:
        """Sizes of the transformer."""

    def floats(self, name: str) -> Floats:
        """Return a float32 tensor, shape (elements,)."""

    def matrix(self, name: str, columns: int) -> Floats:
        """Return a matrix in float32, shape (rows, columns)."""


class EncoderGraph:
    """Builds the graph once, in float32 to observe the activations or rounded for use."""

    def __init__(self, weights: Weights, ranges: Mapping[str, Floats] | None = None) -> None:
        """Build the graph.

        Args:
            weights: the opened model file.
            ranges: largest absolute activation of each channel, by name of the matrix that reads it (see `observed`).
                Without it the graph stays in float32 and also gives the activations out.
        """
        self._weights = weights
        self._ranges = ranges
        self._writer = GraphWriter("multilingual-e5-small")
        self._observed: dict[str, str] = {}
        self._write()

    @property
    def observed(self) -> dict[str, str]:
        """Output of the float32 graph that holds the input of each matrix to be smoothed."""
        return dict(self._observed)

    def model(self) -> bytes:
        """Return the serialised graph."""
        hidden = self._weights.sizes.hidden
        outputs: dict[str, Sequence[int | str]] = {OUTPUT: ("messages", hidden)}
        if self._ranges is None:
            outputs |= {value: ("messages", "tokens", f"channels of {name}") for name, value in self._observed.items()}
        return self._writer.model({INPUT: ("messages", "tokens", hidden)}, outputs)

    def _write(self) -> None:
        sizes, writer = self._weights.sizes, self._writer
        heads = {"num_heads": sizes.heads}
        thirds = writer.constant("thirds", np.full(3, sizes.hidden, dtype=np.int64))
        normal = {"axis": -1, "epsilon": sizes.epsilon}
        (x,) = writer.node("LayerNormalization", [INPUT, *self._pair("emb.ln")], attributes=normal)
        for number in range(sizes.layers):
            layer = f"l{number}"
            joined = self._linear(x, [f"{layer}.q", f"{layer}.k", f"{layer}.v"], sizes.hidden)
            parts = writer.node("Split", [joined, thirds], outputs=3, attributes={"axis": -1})
            (context,) = writer.node("MultiHeadAttention", parts, domain=MICROSOFT, attributes=heads)
            # The attention's output has no outlying channels (0.99997 unsmoothed), so smoothing it only costs time.
            x = self._add_and_normalise(
                x, self._linear(context, [f"{layer}.ao"], sizes.hidden, smooth=False), f"{layer}.aln"
            )
            inner = self._linear(x, [f"{layer}.fi"], sizes.hidden)
            (inner,) = writer.node("Gelu", [inner], domain=MICROSOFT)
            x = self._add_and_normalise(x, self._linear(inner, [f"{layer}.fo"], sizes.feed_forward), f"{layer}.oln")
        axes = writer.constant("token axis", np.array([1], dtype=np.int64))
        writer.node("ReduceMean", [x, axes], attributes={"keepdims": 0}, names=[OUTPUT])

    def _pair(self, name: str) -> list[str]:
        """Add the scale and shift of a layer norm."""
        return [self._writer.constant(f"{name}.{part}", self._weights.floats(f"{name}.{part}")) for part in "wb"]

    def _add_and_normalise(self, x: str, change: str, name: str) -> str:
        epsilon = {"epsilon": self._weights.sizes.epsilon}
        return self._writer.node(
            "SkipLayerNormalization", [x, change, *self._pair(name)], domain=MICROSOFT, attributes=epsilon
        )[0]

    def _linear(self, x: str, names: Sequence[str], columns: int, *, smooth: bool = True) -> str:
        """Add ``x @ W.T + b``, where W stacks the named matrices, shape (outputs, columns)."""
        writer, name = self._writer, names[0]
        matrix = np.concatenate([self._weights.matrix(f"{part}.w", columns) for part in names])
        bias = writer.constant(f"{name}.bias", np.concatenate([self._weights.floats(f"{part}.b") for part in names]))
        if smooth:
            self._observed[name] = x
        if self._ranges is None:
            product = writer.node("MatMul", [x, writer.constant(f"{name}.w", matrix.T)])
            return writer.node("Add", [*product, bias])[0]
        if smooth:
            factors = smoothing_factors(self._ranges[name], matrix)
            (x,) = writer.node("Mul", [x, writer.constant(f"{name}.smooth", 1 / factors)])
            matrix = matrix * factors
        scales = np.abs(matrix).max(axis=1) / WEIGHT_LIMIT
        rounded = np.rint(matrix / scales[:, None]).astype(np.int8).T
        inputs = [x, writer.constant(f"{name}.q", rounded), writer.constant(f"{name}.scale", scales), "", bias]
        return writer.node("DynamicQuantizeMatMul", inputs, domain=MICROSOFT)[0]


def smoothing_factors(ranges: Floats, matrix: Floats) -> Floats:
    """Return the constant for each channel, with geometric mean 1.

    Args:
        ranges: largest absolute activation seen, shape (columns,).
        matrix: the weights that read them, shape (outputs, columns).

    Returns:
        Factors of shape (columns,): activations are divided by them, weights multiplied.
    """
    smallest = np.float32(1e-5)
    weight_ranges = np.maximum(np.abs(matrix).max(axis=0), smallest)
    logs = SMOOTHING * np.log(np.maximum(ranges, smallest)) - (1 - SMOOTHING) * np.log(weight_ranges)
    factors: Floats = np.exp(logs - logs.mean()).astype(np.float32)
    return factors

"""Write an ONNX model without the `onnx` package.

The last `onnx` that accepts the protobuf which Rasa 3.6 holds back is 1.17.0 of 2024, and all we need of it is to lay
some 150 nodes end to end. A protobuf message is only a run of (field number, wire type, value), so this module writes
that itself. Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
"""

from __future__ import annotations

import struct
from typing import Mapping, Sequence, Union

import numpy as np
from numpy.typing import NDArray

Attribute = Union[int, float, str]
Shape = Sequence[Union[int, str]]

MICROSOFT = "com.microsoft"
"""Domain of ONNX Runtime's own operators."""
_IR_VERSION = 8
_OPSETS = {"": 18, MICROSOFT: 1}
_DATA_TYPES = {np.dtype(np.float32): 1, np.dtype(np.uint8): 2, np.dtype(np.int8): 3, np.dtype(np.int64): 7}
_FLOAT, _INT, _STRING = 1, 2, 3  # AttributeProto.AttributeType


def _varint(value: int) -> bytes:
    """Encode a non-negative or 64-bit negative integer, seven bits a byte."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _integer(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _text(field: int, value: str) -> bytes:
    return _bytes(field, value.encode("utf-8"))


def _attribute(name: str, value: Attribute) -> bytes:
    if isinstance(value, int):
        return _text(1, name) + _integer(3, value) + _integer(20, _INT)
    if isinstance(value, float):
        return _text(1, name) + _varint(2 << 3 | 5) + struct.pack("<f", value) + _integer(20, _FLOAT)
    return _text(1, name) + _text(4, value) + _integer(20, _STRING)


def _value_info(name: str, shape: Shape) -> bytes:
    """Describe a float32 input or output; a dimension given as text may vary."""
    dims = b"".join(_bytes(1, _integer(1, d) if isinstance(d, int) else _text(2, d)) for d in shape)
    tensor = _integer(1, _DATA_TYPES[np.dtype(np.float32)]) + _bytes(2, dims)
    return _text(1, name) + _bytes(2, _bytes(1, tensor))


class GraphWriter:
    """Collects nodes and weights; `model` gives the file's bytes."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._nodes: list[bytes] = []
        self._initializers: list[bytes] = []
        self._count = 0

    def constant(self, name: str, array: NDArray[np.generic]) -> str:
        """Add a weight and return its name."""
        dims = b"".join(_integer(1, d) for d in array.shape)
        data_type = _integer(2, _DATA_TYPES[array.dtype])
        raw = _bytes(9, np.ascontiguousarray(array).tobytes())
        self._initializers.append(dims + data_type + _text(8, name) + raw)
        return name

    def node(
        self,
        operator: str,
        inputs: Sequence[str],
        *,
        domain: str = "",
        outputs: int = 1,
        attributes: Mapping[str, Attribute] | None = None,
        names: Sequence[str] | None = None,
    ) -> list[str]:
        """Add a node and return the names of its outputs, made up unless given; an input "" is left out."""
        self._count += 1
        names = list(names or (f"{operator}_{self._count}_{i}" for i in range(outputs)))
        message = b"".join(_text(1, i) for i in inputs) + b"".join(_text(2, o) for o in names)
        message += _text(3, f"{operator}_{self._count}") + _text(4, operator)
        message += b"".join(_bytes(5, _attribute(*item)) for item in (attributes or {}).items())
        self._nodes.append(message + _text(7, domain))
        return names

    def model(self, inputs: Mapping[str, Shape], outputs: Mapping[str, Shape]) -> bytes:
        """Return the serialised model with the given float32 inputs and outputs."""
        graph = b"".join(_bytes(1, n) for n in self._nodes) + _text(2, self._name)
        graph += b"".join(_bytes(5, i) for i in self._initializers)
        graph += b"".join(_bytes(11, _value_info(*item)) for item in inputs.items())
        graph += b"".join(_bytes(12, _value_info(*item)) for item in outputs.items())
        opsets = b"".join(_bytes(8, _text(1, domain) + _integer(2, version)) for domain, version in _OPSETS.items())
        return _integer(1, _IR_VERSION) + _text(2, "wegwijs") + _bytes(7, graph) + opsets

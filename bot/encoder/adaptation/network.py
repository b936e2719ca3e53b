"""The encoder in PyTorch, frozen but for low-rank changes (LoRA, arXiv 2106.09685), biases and layer norms."""

from __future__ import annotations

import math
from typing import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from bot.encoder.adaptation.apply import DELTA, DOWN, UP
from bot.encoder.weights import WeightsFile, unpack_blocks


class LowRankLinear(nn.Module):
    """``x @ (W + up @ down).T + b`` with ``W`` frozen."""

    frozen: Tensor

    def __init__(self, weights: WeightsFile, name: str, columns: int, rank: int, gain: float) -> None:
        """Take matrix ``name`` from the model file.

        Args:
            weights: the opened model file.
            name: without ``.w`` and ``.b``.
            columns: of the matrix.
            rank: of the change.
            gain: factor of the change; raises its speed of learning against that of the biases.
        """
        super().__init__()
        self.name, self.gain = name, gain
        matrix = torch.from_numpy(weights.matrix(f"{name}.w", columns))
        self.register_buffer("frozen", matrix)
        self.start = torch.from_numpy(weights.floats(f"{name}.b"))
        self.bias = nn.Parameter(self.start.clone())
        self.down = nn.Parameter(torch.randn(rank, columns) / math.sqrt(columns))
        self.up = nn.Parameter(torch.zeros(matrix.shape[0], rank))

    def forward(self, x: Tensor) -> Tensor:
        """Return the product, shape (..., outputs)."""
        product = functional.linear(x, self.frozen, self.bias)
        return product + functional.linear(functional.linear(x, self.down), self.up * self.gain)

    def changes(self) -> dict[str, Tensor]:
        """Return what `apply` needs."""
        # The same Frobenius norm in both factors keeps both well inside the range of float16.
        up, down = self.up * self.gain, self.down
        balance = torch.sqrt(down.norm() / up.norm().clamp(min=1e-6))
        return {
            f"{self.name}.w{UP}": up * balance,
            f"{self.name}.w{DOWN}": down / balance,
            f"{self.name}.b{DELTA}": self.bias - self.start,
        }


class Norm(nn.LayerNorm):
    """A layer norm that remembers where it started."""

    def __init__(self, weights: WeightsFile, name: str) -> None:
        super().__init__(weights.sizes.hidden, eps=weights.sizes.epsilon)
        self.name = name
        self.starts = {part: torch.from_numpy(weights.floats(f"{name}.{part}")) for part in "wb"}
        self.weight.data.copy_(self.starts["w"])
        self.bias.data.copy_(self.starts["b"])

    def changes(self) -> dict[str, Tensor]:
        """Return what `apply` needs."""
        return {
            f"{self.name}.w{DELTA}": self.weight - self.starts["w"],
            f"{self.name}.b{DELTA}": self.bias - self.starts["b"],
        }


class Layer(nn.Module):
    """One layer of the transformer, layer norms behind the additions as in BERT."""

    def __init__(self, weights: WeightsFile, number: int, rank: int, gain: float, dropout: float) -> None:
        super().__init__()
        sizes, name = weights.sizes, f"l{number}"
        self.heads, self.dropout = sizes.heads, dropout
        self.query, self.key, self.value, self.out, self.inner = (
            LowRankLinear(weights, f"{name}.{part}", sizes.hidden, rank, gain) for part in ("q", "k", "v", "ao", "fi")
        )
        self.outer = LowRankLinear(weights, f"{name}.fo", sizes.feed_forward, rank, gain)
        self.attention_norm, self.norm = Norm(weights, f"{name}.aln"), Norm(weights, f"{name}.oln")

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the next (messages, tokens, hidden); ``mask`` has shape (messages, 1, 1, tokens)."""
        messages, tokens, hidden = x.shape
        query, key, value = (
            part(x).view(messages, tokens, self.heads, -1).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        context = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        change = self.out(context.transpose(1, 2).reshape(messages, tokens, hidden))
        x = self.attention_norm(x + functional.dropout(change, self.dropout, self.training))
        change = self.outer(functional.gelu(self.inner(x)))
        result: Tensor = self.norm(x + functional.dropout(change, self.dropout, self.training))
        return result


class Network(nn.Module):
    """The whole encoder: token ids to unit vectors."""

    positions: Tensor

    def __init__(self, weights: WeightsFile, *, rank: int, gain: float, dropout: float) -> None:
        """Build it from the model file; see `LowRankLinear` for ``rank`` and ``gain``."""
        super().__init__()
        sizes = weights.sizes
        self._words = weights.blocks("emb.word", sizes.hidden)
        positions = weights.floats("emb.pos").reshape(-1, sizes.hidden) + weights.floats("emb.type")[: sizes.hidden]
        self.register_buffer("positions", torch.from_numpy(positions))
        self.first_norm = Norm(weights, "emb.ln")
        self.layers = nn.ModuleList(Layer(weights, i, rank, gain, dropout) for i in range(sizes.layers))
        self.dropout = dropout

    def forward(self, messages: Sequence[Sequence[int]]) -> Tensor:
        """Return unit vectors of messages given as token ids, shape (messages, hidden)."""
        longest = max(map(len, messages))
        ids: NDArray[np.int64] = np.zeros((len(messages), longest), dtype=np.int64)
        mask = torch.zeros(len(messages), longest, dtype=torch.bool)
        for row, message in enumerate(messages):
            ids[row, : len(message)] = message
            mask[row, : len(message)] = True
        x = torch.from_numpy(unpack_blocks(self._words[ids])) + self.positions[:longest]
        x = functional.dropout(self.first_norm(x), self.dropout, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        total = (x.float() * mask[..., None]).sum(dim=1)
        return functional.normalize(total, dim=-1)

    def changes(self) -> dict[str, NDArray[np.float16]]:
        """Return the content of an adapter."""
        found: dict[str, NDArray[np.float16]] = {}
        for module in self.modules():
            if isinstance(module, (LowRankLinear, Norm)):
                found |= {name: value.detach().numpy().astype(np.float16) for name, value in module.changes().items()}
        return found

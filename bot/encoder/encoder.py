"""Sentence vectors for messages, offline and on one thread."""

from __future__ import annotations

import hashlib
import secrets
from collections import OrderedDict, defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from typing import Sequence

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray

from bot.encoder import files
from bot.encoder.graph import INPUT, OUTPUT
from bot.encoder.weights import unpack_blocks

PREFIX = "query: "
"""What e5 was trained to read before every text that is compared with its like (its model card)."""
MAX_TOKENS = 128
"""About 90 Dutch words, bos and eos included; the model itself stops at 512."""
CACHE_SIZE = 2048
"""Messages; 3 MB of vectors."""

Vectors = NDArray[np.float32]


class SentenceEncoder:
    """Turns messages into unit vectors that lie close together when the messages mean the same.

    A message of a conversation goes through the network on its own: activations are rounded with one scale for a whole
    run, so in a batch a vector depends a little on its neighbours. Training may take messages of one length together:
    on 2 threads 3.0 ms a message instead of 4.5, and vectors at a cosine of 0.9977 at least, 0.9995 at the median, from
    those of a conversation (3,000 messages). Safe to use from several threads.
    """

    def __init__(
        self, folder: Path, *, threads: int = 1, batch: int = 1, max_tokens: int = MAX_TOKENS,
        cache_size: int = CACHE_SIZE,
    ) -> None:  # fmt: skip
        """Open a build; see `load`."""
        manifest = files.read_manifest(folder)
        self.fingerprint = hashlib.sha256(f"{manifest.source}{manifest.recipe}".encode()).hexdigest()[:16]
        """Changes whenever vectors may change; a classifier trained on others must be trained anew."""
        self._positions: Vectors = np.load(folder / files.POSITIONS)
        self._hidden = int(self._positions.shape[1])
        if not 3 <= max_tokens <= len(self._positions):
            raise ValueError(f"max_tokens must lie between 3 and {len(self._positions)}, not {max_tokens}")
        if threads < 1 or batch < 1 or cache_size < 0:
            raise ValueError("threads and batch must be 1 or more, cache_size 0 or more")
        self._words = files.open_words(folder, self._hidden)
        self._tokenizer = files.read_tokenizer(folder)
        self._session = _open_session(folder / files.GRAPH)
        self._threads = threads
        self._batch = batch
        self._max_tokens = max_tokens
        self._cache_size = cache_size
        self._cache: OrderedDict[bytes, Vectors] = OrderedDict()
        self._lock = Lock()
        # What people write about their illness should not linger in memory: the cache knows digests only.
        self._key = secrets.token_bytes(16)

    @classmethod
    def load(
        cls,
        folder: Path = files.DEFAULT_FOLDER,
        *,
        threads: int = 1,
        batch: int = 1,
        max_tokens: int = MAX_TOKENS,
        cache_size: int = CACHE_SIZE,
    ) -> SentenceEncoder:
        """Load the encoder that `bot.encoder.build` made.

        Args:
            folder: where it was built.
            threads: batches encoded side by side when several messages are given; a single one takes one thread.
            batch: how many messages of one length go through the network together.
            max_tokens: what lies behind it in a message is left out.
            cache_size: messages whose vectors are kept; 0 keeps none.

        Raises:
            EncoderMissing: if the build is missing or damaged.
            ValueError: if a number is out of range.
        """
        return cls(folder, threads=threads, batch=batch, max_tokens=max_tokens, cache_size=cache_size)

    @property
    def size(self) -> int:
        """Length of a vector."""
        return self._hidden

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of ``texts``.

        Args:
            texts: messages of any length, empty ones included.

        Returns:
            Array of shape (texts, 384), every row of length 1.
        """
        vectors = np.empty((len(texts), self._hidden), dtype=np.float32)
        missing: dict[bytes, list[int]] = {}
        keys = [self._digest(text) for text in texts]
        with self._lock:
            for row, key in enumerate(keys):
                cached = self._cache.get(key)
                if cached is None:
                    missing.setdefault(key, []).append(row)
                else:
                    self._cache.move_to_end(key)
                    vectors[row] = cached
        wanted = [texts[rows[0]] for rows in missing.values()]
        for (key, rows), vector in zip(missing.items(), self._compute(wanted), strict=True):
            vectors[rows] = vector
            self._remember(key, vector)
        return vectors

    def _compute(self, texts: Sequence[str]) -> Vectors:
        """Return the unit vectors of messages, shape (texts, 384)."""
        ids = [self._tokenizer.encode(PREFIX + text, self._max_tokens) for text in texts]
        vectors = np.empty((len(texts), self._hidden), dtype=np.float32)

        def fill(rows: list[int]) -> None:
            vectors[rows] = self._encode([ids[row] for row in rows])

        batches = _of_one_length(ids, self._batch)
        if self._threads == 1 or len(batches) < 2:
            for rows in batches:
                fill(rows)
        else:
            with ThreadPoolExecutor(self._threads) as pool:
                list(pool.map(fill, batches))
        return vectors

    def _encode(self, ids: Sequence[Sequence[int]]) -> Vectors:
        """Return the unit vectors of messages with equally many tokens."""
        embeddings = np.stack([unpack_blocks(self._words[one]) for one in ids])
        embeddings += self._positions[: len(ids[0])]
        means: Vectors = self._session.run([OUTPUT], {INPUT: embeddings})[0]
        return means / np.linalg.norm(means, axis=1, keepdims=True)

    def _digest(self, text: str) -> bytes:
        # Half an emoji (a lone surrogate) reaches us from some browsers and must not raise.
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16, key=self._key).digest()

    def _remember(self, key: bytes, vector: Vectors) -> None:
        with self._lock:
            self._cache[key] = vector
            self._cache.move_to_end(key)
            while len(self._cache) > self._cache_size:
                self._cache.popitem(last=False)


def _of_one_length(ids: Sequence[Sequence[int]], most: int) -> list[list[int]]:
    """Rows of equally long messages, at most so many together."""
    rows: defaultdict[int, list[int]] = defaultdict(list)
    for row, one in enumerate(ids):
        rows[len(one)].append(row)
    return [same[start : start + most] for same in rows.values() for start in range(0, len(same), most)]


def _open_session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # A plan of memory for every length of message ever seen would only grow.
    options.enable_mem_pattern = False
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

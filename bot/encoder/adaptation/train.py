"""Adapt the encoder to the training messages; run by hand, in the environment of `requirements/adapt.in`.

Usage: ``python -m bot.encoder.adaptation.train [--hold-out] [--epochs 7] [--threads 2]``

With ``--hold-out`` 8% of the messages stay out and their accuracy is printed after every epoch: so the recipe was
chosen, and `figures` reads what it leaves in ``.cache/adaptation``. The product's adapter learnt from all messages;
thresholds were then chosen on the evaluation sets, as figures (``reports/tries.md``). Products are rounded to bfloat16,
which on a processor that knows it takes 0.50 s a step of 32 messages on one thread instead of 0.88, and 0.36 on two.
The same seed, data, number of threads and kind of processor give the same adapter.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path
from typing import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from bot.encoder import encoder, files
from bot.encoder.adaptation import augment, examples
from bot.encoder.adaptation.apply import DEFAULT_ADAPTER
from bot.encoder.adaptation.examples import HEAD, HOLD_OUT_FOLDER, Example
from bot.encoder.adaptation.head import Head
from bot.encoder.adaptation.network import Network
from bot.encoder.adaptation.recipe import Recipe, describe
from bot.encoder.build import find_source
from bot.encoder.weights import WeightsFile

Encoded = list[tuple[list[int], NDArray[np.float32]]]
"""Token ids and target of every message."""


class Trainer:
    """One run."""

    def __init__(self, train: Sequence[Example], held: Sequence[Example], recipe: Recipe) -> None:
        """Load the encoder (the built one gives the tokenizer) and fit the first head."""
        torch.manual_seed(recipe.seed)
        self._dice = random.Random(recipe.seed)  # noqa: S311 - repeatable on purpose
        self.recipe, self._train, self._held = recipe, train, held
        self.labels = examples.all_labels([*train, *held])
        self._tokenizer = files.read_tokenizer(files.DEFAULT_FOLDER)
        self.network = Network(WeightsFile(find_source()), rank=recipe.rank, gain=recipe.gain, dropout=recipe.dropout)
        first = np.array([self.labels.index(example.labels[0]) for example in train])
        self.head = Head(self.vectors(train), first, len(self.labels), recipe.head_dropout)

    def vectors(self, messages: Sequence[Example]) -> NDArray[np.float32]:
        """Return the vectors of ``messages`` as they are now, shape (messages, hidden)."""
        self.network.eval()
        ids = [self._ids(message.text) for message in messages]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        result = np.empty((len(ids), 384), dtype=np.float32)
        with torch.no_grad():
            for start in range(0, len(order), 64):
                rows = order[start : start + 64]
                result[rows] = self.network([ids[i] for i in rows]).numpy()
        return result

    def run(self, after_epoch: Callable[[int], None]) -> None:
        """Train; ``after_epoch`` is called with the number of epochs done."""
        recipe = self.recipe
        learnt = [p for module in (self.network, self.head) for p in module.parameters() if p.requires_grad]
        groups = [
            {"params": [p for p in learnt if p.ndim > 1], "weight_decay": recipe.decay},
            {"params": [p for p in learnt if p.ndim == 1], "weight_decay": 0.0},
        ]
        optimizer = torch.optim.AdamW(groups, lr=recipe.rate)
        in_epoch = -(-len(self._train) // recipe.batch)
        total = in_epoch * recipe.epochs
        rising = recipe.warm_up * total
        schedule = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda step: min((step + 1) / rising, (total - step) / (total - rising))
        )
        started, step, losses = time.perf_counter(), 0, []
        for epoch in range(1, recipe.epochs + 1):
            for batch in self._batches():
                self.network.train()
                self.head.train()
                loss = self._loss(batch)
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                nn.utils.clip_grad_norm_(learnt, 1.0)
                optimizer.step()
                schedule.step()
                step += 1
                losses.append(loss.item())
                if step % 20 == 0 or step == total:
                    spent = time.perf_counter() - started
                    say(f"step {step}/{total}  loss {np.mean(losses[-20:]):.3f}  {spent / step:.2f} s a step")
            after_epoch(epoch)

    def held_accuracy(self) -> tuple[float, float]:
        """Return how often the head's first label is one of the message's, for all held out and those with one need."""
        self.head.eval()
        with torch.no_grad():
            chosen = self.head(torch.from_numpy(self.vectors(self._held))).argmax(dim=1).tolist()
        right = [self.labels[i] in message.labels for i, message in zip(chosen, self._held, strict=True)]
        single = [ok for ok, message in zip(right, self._held, strict=True) if len(message.labels) == 1]
        return float(np.mean(right)), float(np.mean(single))

    def _ids(self, text: str) -> list[int]:
        return self._tokenizer.encode(encoder.PREFIX + text, self.recipe.tokens)

    def _batches(self) -> list[Encoded]:
        """Return one epoch: every message once, varied, in batches of about the same length."""
        varied = [augment.vary(message, self._train, self._dice) for message in self._train]
        targets = examples.as_matrix([target for _, target in varied], self.labels)
        encoded = [(self._ids(text), target) for (text, _), target in zip(varied, targets, strict=True)]
        # A little noise keeps the same messages from meeting in every epoch.
        encoded.sort(key=lambda item: len(item[0]) * self._dice.uniform(0.85, 1.15))
        size = self.recipe.batch
        batches = [encoded[start : start + size] for start in range(0, len(encoded), size)]
        self._dice.shuffle(batches)
        return batches

    def _loss(self, batch: Encoded) -> Tensor:
        targets = torch.from_numpy(np.stack([target for _, target in batch]))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            vectors = self.network([ids for ids, _ in batch])
        logits = self.head(vectors.float())
        return nn.functional.cross_entropy(logits, targets, label_smoothing=self.recipe.smoothing)


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0 is success."""
    parser = argparse.ArgumentParser(prog="python -m bot.encoder.adaptation.train", description="Adapt the encoder.")
    parser.add_argument("--hold-out", action="store_true", help="keep 8%% of the messages apart and measure on them")
    parser.add_argument("--epochs", type=int, default=Recipe.epochs)
    parser.add_argument("--threads", type=int, default=1, help="of the processor")
    parser.add_argument("--output", type=Path, help="folder of adapter.npz, if another one")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    messages = examples.read_examples()
    train, held = examples.split(messages) if options.hold_out else (messages, [])
    trainer = Trainer(train, held, Recipe(epochs=options.epochs))
    say(f"{len(train)} messages, {len(trainer.labels)} labels, {len(held)} held out")

    def after_epoch(epoch: int) -> None:
        if held:
            right, single = trainer.held_accuracy()
            say(f"epoch {epoch}: hold-out {right:.1%}, with one need {single:.1%}")

    started = time.perf_counter()
    trainer.run(after_epoch)
    minutes = (time.perf_counter() - started) / 60
    folder: Path = options.output or (HOLD_OUT_FOLDER if held else DEFAULT_ADAPTER.parent)
    folder.mkdir(parents=True, exist_ok=True)
    adapter = folder / DEFAULT_ADAPTER.name
    np.savez(adapter, **trainer.network.changes())
    if held:
        trainer.head.save(folder / HEAD, trainer.labels)
    description = describe(adapter, trainer.recipe, messages, trained_on=len(train), minutes=minutes)
    adapter.with_suffix(".json").write_text(json.dumps(description, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

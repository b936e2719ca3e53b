"""The sample that both assistants are trained on beside each other."""

from collections import Counter
from pathlib import Path

import yaml

from tests.evaluation.sample import write_sample


def drawn(folder: Path, seed: int) -> list[tuple[str, str]]:
    file = write_sample(folder, nlu=folder / "nlu", size=20, seed=seed)
    blocks = yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]
    return [(block["intent"], example["text"]) for block in blocks for example in block["examples"]]


def test_each_label_by_its_share_and_the_same_at_each_run(tmp_path: Path) -> None:
    (tmp_path / "nlu").mkdir()
    bullets = "".join(f"    - werk {number}\n" for number in range(80))
    listed = "".join(f"  - text: 'geld {number}'\n    metadata:\n      also: [werk]\n" for number in range(20))
    text = f"nlu:\n- intent: werk\n  examples: |\n{bullets}- intent: geld\n  examples:\n{listed}"
    (tmp_path / "nlu" / "a.yml").write_text(text)
    first = drawn(tmp_path, seed=1)
    assert Counter(label for label, _ in first) == {"werk": 16, "geld": 4}
    assert len(set(first)) == 20 and all(words.startswith(label) for label, words in first)
    assert drawn(tmp_path, seed=1) == first != drawn(tmp_path, seed=2)
    written = yaml.safe_load((tmp_path / "sample.yml").read_text(encoding="utf-8"))["nlu"]
    assert written[0]["examples"][0]["metadata"] == {"also": ["werk"]}

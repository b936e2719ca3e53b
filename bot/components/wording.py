"""A linear head over pieces of words and pairs of words: what the sentence encoder blurs, spelling still shows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.multiclass import OneVsRestClassifier
from sklearn.svm import LinearSVC

from bot.components.head import Matrix, Needs, multi_hot

#: Two views of the spelling: pieces of 2 to 4 characters within words, and words alone and in pairs.
VIEWS: Dict[str, Dict[str, Any]] = {
    "pieces": {"analyzer": "char_wb", "ngram_range": (2, 4), "min_df": 3},
    "words": {"analyzer": "word", "ngram_range": (1, 2), "min_df": 2},
}
PENALTY = 0.3
#: When a machine is good enough. Weights lie up to 2.4 from 0 and differ by 0.0005 from those of a hundredth of this.
TOLERANCE = 0.01
#: A long message says nothing new to this head after so many characters.
LONGEST = 4000


@dataclass(frozen=True)
class WordingHead:
    """Support vector machines, one label against the rest."""

    vectorizers: Tuple[TfidfVectorizer, ...]
    weights: Matrix

    @classmethod
    def fit(cls, texts: Sequence[str], needs: Needs, labels: Sequence[str], pairs: NDArray[np.bool_]) -> "WordingHead":
        """Learn from examples; the vocabulary comes from real ones, joined ones only teach the weights."""
        real = [text for text, pair in zip(texts, pairs, strict=True) if not pair]
        vectorizers = tuple(_vectorizer(view).fit(real) for view in VIEWS)
        machine = OneVsRestClassifier(LinearSVC(C=PENALTY, tol=TOLERANCE))
        machine.fit(_vectors(vectorizers, texts), multi_hot(needs, labels))
        columns = [np.append(one.coef_[0], one.intercept_[0]) for one in machine.estimators_]
        return cls(vectorizers, _row_by_row(np.array(columns, dtype=np.float32).T))

    def scores(self, texts: Sequence[str]) -> Matrix:
        """A score for each label alone, shape (texts, labels); above 0 is a yes."""
        vectors = _vectors(self.vectorizers, texts)
        return np.asarray(vectors @ self.weights[:-1] + self.weights[-1], dtype=np.float32)

    def save(self, folder: Path) -> Dict[str, Matrix]:
        """Write the vocabularies as JSON into ``folder`` and return the arrays that must be stored too."""
        vocabularies = [sorted(one.vocabulary_, key=one.vocabulary_.get) for one in self.vectorizers]
        (folder / "wording.json").write_text(json.dumps(vocabularies, ensure_ascii=False), encoding="utf-8")
        rarities = {f"idf-{number}": one.idf_ for number, one in enumerate(self.vectorizers)}
        return {"wording": self.weights, **rarities}

    @classmethod
    def load(cls, folder: Path, arrays: Dict[str, Matrix]) -> "WordingHead":
        """The head as it was saved."""
        vocabularies: List[List[str]] = json.loads((folder / "wording.json").read_text(encoding="utf-8"))
        vectorizers = []
        for number, (view, vocabulary) in enumerate(zip(VIEWS, vocabularies, strict=True)):
            vectorizer = _vectorizer(view, {piece: column for column, piece in enumerate(vocabulary)})
            vectorizer.idf_ = arrays[f"idf-{number}"]
            vectorizers.append(vectorizer)
        return cls(tuple(vectorizers), _row_by_row(arrays["wording"]))


def _row_by_row(weights: Matrix) -> Matrix:
    """The same numbers, the labels of a piece side by side: else scipy copies all 10 MB for each message, in 9 ms."""
    return np.ascontiguousarray(weights)


def _vectorizer(view: str, vocabulary: Dict[str, int] | None = None) -> TfidfVectorizer:
    return TfidfVectorizer(sublinear_tf=True, vocabulary=vocabulary, dtype=np.float32, **VIEWS[view])


def _vectors(vectorizers: Sequence[TfidfVectorizer], texts: Sequence[str]) -> csr_matrix:
    shortened = [text[:LONGEST] for text in texts]
    return hstack([one.transform(shortened) for one in vectorizers]).tocsr()

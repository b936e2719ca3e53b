"""Compile lookalikes.csv, the Dutch words a misspelt place must not be read into; run by hand after `compile`.

Uses wordfreq's word list (its data is CC BY-SA 4.0); only words close to a place name are kept.
"""

from wordfreq import iter_wordlist, zipf_frequency

from knowledge.places.atlas import load_atlas
from knowledge.places.compile import write
from knowledge.places.keys import key_of
from knowledge.places.names import SHORTEST_FUZZY, Names

RAREST = 1.9
LIKENESS = 85.0
# Frequent enough to be in a word list, and still misspelt places.
MISSPELT = frozenset(
    """harlem hoogveen veldhoen langendyk dragten haerlem velthoven groeninge campen velzen rosendael twenthe cappelle
    braband achthoek groning denhaag drenth rosmolen roosdaal weerdt"""
    .split()
)  # fmt: skip


def main() -> None:
    """Compile the table."""
    names = Names(load_atlas())
    words = set()
    for word in iter_wordlist("nl", "best"):
        if zipf_frequency(word, "nl") < RAREST:
            break
        key = key_of(word)
        if len(key) >= SHORTEST_FUZZY and key.replace("'", "").isalpha() and names.exact(key) is None:
            words.add(key)
    near = sorted(word for word in words - MISSPELT if names.resembling(word, LIKENESS))
    write("lookalikes", [{"word": word} for word in near])


if __name__ == "__main__":
    main()

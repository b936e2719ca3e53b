"""Keeps an index in step with the directory: a house that changes at once, a directory loaded anew soon after."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from knowledge.directory.models import DirectoryChange
from knowledge.directory.own import EVERYTHING
from knowledge.search.entries import read_owners
from knowledge.search.index import Index

logger = logging.getLogger(__name__)


class KeptIndex:
    """The index of one database, for several threads."""

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        self._sessions = sessions
        self._index: Index | None = None
        self._tokens: dict[str, str] = {}
        self._lock = threading.Lock()
        self._rebuilding: threading.Thread | None = None

    @contextmanager
    def current(self) -> Iterator[Index]:
        """The index, up to date, for this thread alone until the block ends."""
        with self._lock:
            with self._sessions() as session:
                index = self._brought_up_to_date(session)
            yield index

    def settle(self) -> None:
        """Wait until a directory that was loaded anew is in use."""
        rebuilding = self._rebuilding
        if rebuilding:
            rebuilding.join()

    def _brought_up_to_date(self, session: Session) -> Index:
        tokens = _tokens(session)
        if self._index is None:
            self._index, self._tokens = Index(read_owners(session)), tokens
        elif tokens.get(EVERYTHING) != self._tokens.get(EVERYTHING):
            self._rebuild_beside()
        elif tokens != self._tokens:
            changed = {owner for owner, token in tokens.items() if self._tokens.get(owner) != token}
            present = {owner.id: owner for owner in read_owners(session, changed)}
            for owner_id in sorted(changed):
                self._index.drop(owner_id)
                if owner_id in present:
                    self._index.put(present[owner_id])
            self._tokens = tokens
        return self._index

    def _rebuild_beside(self) -> None:
        """A whole directory takes seconds to read when it is large; until then the earlier one answers."""
        if self._rebuilding is None or not self._rebuilding.is_alive():
            self._rebuilding = threading.Thread(target=self._rebuild, name="search-index", daemon=True)
            self._rebuilding.start()

    def _rebuild(self) -> None:
        try:
            with self._sessions() as session:
                # Tokens first: what changes while we read is read again.
                tokens = _tokens(session)
                index = Index(read_owners(session))
            with self._lock:
                self._index, self._tokens = index, tokens
        except Exception as problem:  # the database may be away; the next search tries again
            logger.error("search index not rebuilt: %s", type(problem).__name__)


def _tokens(session: Session) -> dict[str, str]:
    changes = session.scalars(select(DirectoryChange))
    return {change.organization_id: change.token for change in changes}

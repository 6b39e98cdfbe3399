// Waits until every index is filled: a search in one that is not would fail. Set-up statements run by name, this one last.

CALL db.awaitIndexes(300)

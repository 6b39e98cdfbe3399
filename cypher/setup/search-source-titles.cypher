// Titles of sources, for search: accents and case are folded, and a row is found as soon as it is committed.

CREATE FULLTEXT INDEX source_titles IF NOT EXISTS
FOR (n:Source) ON EACH [n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

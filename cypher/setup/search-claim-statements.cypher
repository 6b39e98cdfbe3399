// Statements of claims, for search: accents and case are folded, and a row is found as soon as it is committed.

CREATE FULLTEXT INDEX claim_statements IF NOT EXISTS
FOR (n:Claim) ON EACH [n.statement]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

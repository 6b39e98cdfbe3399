// Labels of concepts, for search: accents and case are folded, and a row is found as soon as it is committed.

CREATE FULLTEXT INDEX concept_labels IF NOT EXISTS
FOR (n:Concept) ON EACH [n.prefLabel, n.altLabels]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

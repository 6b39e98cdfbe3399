// Names of people, organizations and schools, for search: accents and case are folded, and a row is found as soon as it is committed.

CREATE FULLTEXT INDEX actor_names IF NOT EXISTS
FOR (n:Actor) ON EACH [n.name, n.alternateNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

// One concept per `id`. Without it, MERGE makes two under concurrent writers.

CREATE CONSTRAINT concept_id IF NOT EXISTS
FOR (n:Concept) REQUIRE n.id IS UNIQUE

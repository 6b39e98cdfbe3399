// One dataset per `id`. Without it, MERGE makes two under concurrent writers.

CREATE CONSTRAINT dataset_id IF NOT EXISTS
FOR (n:Dataset) REQUIRE n.id IS UNIQUE

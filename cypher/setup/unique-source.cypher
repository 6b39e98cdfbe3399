// One source per `id`. Without it, MERGE makes two under concurrent writers.

CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (n:Source) REQUIRE n.id IS UNIQUE

// One scale per `id`. Without it, MERGE makes two under concurrent writers.

CREATE CONSTRAINT scale_id IF NOT EXISTS
FOR (n:Scale) REQUIRE n.id IS UNIQUE

// One actor per `id`. Without it, MERGE makes two under concurrent writers.

CREATE CONSTRAINT actor_id IF NOT EXISTS
FOR (n:Actor) REQUIRE n.id IS UNIQUE

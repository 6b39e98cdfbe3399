// One claim per `id`. Without it, MERGE makes two under concurrent writers.

CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (n:Claim) REQUIRE n.id IS UNIQUE

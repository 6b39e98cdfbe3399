// One passage per `key`. Without it, MERGE makes two under concurrent writers.

CREATE CONSTRAINT passage_key IF NOT EXISTS
FOR (n:Passage) REQUIRE n.key IS UNIQUE

// One graph per `id`. Without it, MERGE makes two under concurrent writers.

CREATE CONSTRAINT graph_id IF NOT EXISTS
FOR (n:Graph) REQUIRE n.id IS UNIQUE

// One source text per `sha256`. Without it, MERGE makes two under concurrent writers.

CREATE CONSTRAINT source_text_sha256 IF NOT EXISTS
FOR (n:SourceText) REQUIRE n.sha256 IS UNIQUE

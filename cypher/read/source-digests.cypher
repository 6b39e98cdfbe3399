// The sources whose text has a known digest, and whether the text is loaded.
//
// type Row { id: ID!, textSha256: Sha256!, hasText: Boolean! }

MATCH (source:Source)
WHERE source.textSha256 IS NOT NULL
RETURN source.id AS id, source.textSha256 AS textSha256, EXISTS { (source)-[:HAS_TEXT]->(:SourceText) } AS hasText
ORDER BY id

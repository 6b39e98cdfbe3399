// Ties sources to their authors, publisher and loaded text, in place of what they were tied to.
//
// input Params { rows: [SourceRow!]! }

UNWIND $rows AS row
MATCH (source:Source {id: row.id})
CALL (source) { MATCH (source)-[old:WRITTEN_BY|PUBLISHED_BY|HAS_TEXT]->(:Actor|SourceText) DELETE old }
CALL (source, row) {
  UNWIND range(0, size(row.authors) - 1) AS ordinal
  MATCH (author:Actor {id: row.authors[ordinal]})
  CREATE (source)-[:WRITTEN_BY {ordinal: ordinal}]->(author)
}
CALL (source, row) {
  MATCH (publisher:Actor&Organization {id: row.publisher})
  CREATE (source)-[:PUBLISHED_BY]->(publisher)
}
CALL (source, row) {
  MATCH (loaded:SourceText {sha256: row.textSha256})
  CREATE (source)-[:HAS_TEXT]->(loaded)
}

// Removes passages that carry no claim any more and texts that no source names any more.

CALL () {
  MATCH (passage:Passage)
  WHERE NOT EXISTS { (:Claim)-[:EVIDENCED_BY]->(passage) }
  DETACH DELETE passage
}
CALL () {
  MATCH (loaded:SourceText)
  WHERE NOT EXISTS { (:Source)-[:HAS_TEXT]->(loaded) }
  DETACH DELETE loaded
}

// Loads a normalized text, with its number of code points, and ties it to the sources that name its digest.
//
// input Params { sha256: Sha256!, text: String!, length: Int! }

MERGE (loaded:SourceText {sha256: $sha256})
SET loaded.text = $text, loaded.length = $length
WITH loaded
MATCH (source:Source {textSha256: $sha256})
MERGE (source)-[:HAS_TEXT]->(loaded)

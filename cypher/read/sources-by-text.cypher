// Sources whose texts have the given digests.
//
// input Params { digests: [Sha256!]! }
// type Row { id: ID!, textSha256: Sha256! }

UNWIND $digests AS digest
MATCH (source:Source {textSha256: digest})
RETURN source.id AS id, source.textSha256 AS textSha256

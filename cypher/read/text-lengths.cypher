// How many code points the loaded texts with the given digests have.
//
// input Params { digests: [Sha256!]! }
// type Row { sha256: Sha256!, length: Int! }

UNWIND $digests AS digest
MATCH (loaded:SourceText {sha256: digest})
RETURN digest AS sha256, loaded.length AS length

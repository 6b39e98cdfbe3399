// Every text that anyone has loaded.
//
// type Row { sha256: Sha256!, text: String! }

MATCH (loaded:SourceText)
RETURN loaded.sha256 AS sha256, loaded.text AS text

// Writes what the check of passages against their text said.
//
// input Params { rows: [VerificationRow!]! }

UNWIND $rows AS row
MATCH (passage:Passage {key: row.key})
SET passage.verification = row.verification, passage.movedTo = row.movedTo

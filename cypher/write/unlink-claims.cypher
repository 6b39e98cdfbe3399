// Cuts what changed claims declared: every tie of theirs, but not the answers of other claims to them.
//
// input Params { ids: [ID!]! }

UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) { MATCH (:Actor)-[old:ASSERTS]->(claim) DELETE old }
CALL (claim) { MATCH (claim)-[old]->() DELETE old }

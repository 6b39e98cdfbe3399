// Ids of the claims that back or rebut each given claim: at most `limit` of each kind per claim,
// newest first. Partial dates as text are in the order of their first days, coarser first.
//
// input Params { claimIds: [ID!]!, limit: Int! }
// type Row { claimId: ID!, backedByIds: [ID!]!, rebuttedByIds: [ID!]! }

UNWIND $claimIds AS claimId
MATCH (claim:Claim {id: claimId})
RETURN claimId,
       COLLECT {
         MATCH (other:Claim)-[:BACKS]->(claim)
         WITH other ORDER BY other.statedOn DESC, other.id LIMIT $limit
         RETURN other.id
       } AS backedByIds,
       COLLECT {
         MATCH (other:Claim)-[:REBUTS]->(claim)
         WITH other ORDER BY other.statedOn DESC, other.id LIMIT $limit
         RETURN other.id
       } AS rebuttedByIds

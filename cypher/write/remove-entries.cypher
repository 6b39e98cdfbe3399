// Removes entries with every tie of theirs.
//
// input Params { ids: [ID!]! }

UNWIND $ids AS id
CALL (id) {
  MATCH (entry:Actor {id: id}) RETURN entry
  UNION ALL
  MATCH (entry:Concept {id: id}) RETURN entry
  UNION ALL
  MATCH (entry:Scale {id: id}) RETURN entry
  UNION ALL
  MATCH (entry:Source {id: id}) RETURN entry
  UNION ALL
  MATCH (entry:Claim {id: id}) RETURN entry
}
DETACH DELETE entry

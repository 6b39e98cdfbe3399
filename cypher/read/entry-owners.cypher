// Which data set declares each of the given ids. Ids that nobody declares give no row.
//
// input Params { ids: [ID!]! }
// type Row { id: ID!, datasetId: ID! }

UNWIND $ids AS id
CALL (id) {
  MATCH (entry:Actor {id: id}) RETURN entry.datasetId AS datasetId
  UNION ALL
  MATCH (entry:Concept {id: id}) RETURN entry.datasetId AS datasetId
  UNION ALL
  MATCH (entry:Scale {id: id}) RETURN entry.datasetId AS datasetId
  UNION ALL
  MATCH (entry:Source {id: id}) RETURN entry.datasetId AS datasetId
  UNION ALL
  MATCH (entry:Claim {id: id}) RETURN entry.datasetId AS datasetId
}
RETURN id, datasetId

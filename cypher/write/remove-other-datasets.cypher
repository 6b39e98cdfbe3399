// Removes every data set but one, with all that they declare.
//
// allow: CartesianProduct: the first part gives one row
// input Params { datasetId: ID! }

CALL () {
  MATCH (:Person)-[affiliation:AFFILIATED_WITH]->(:Actor)
  WHERE affiliation.datasetId <> $datasetId
  DELETE affiliation
}
CALL () {
  MATCH (other:Dataset) WHERE other.id <> $datasetId RETURN other
  UNION ALL
  MATCH (other:Actor) WHERE other.datasetId <> $datasetId RETURN other
  UNION ALL
  MATCH (other:Concept) WHERE other.datasetId <> $datasetId RETURN other
  UNION ALL
  MATCH (other:Scale) WHERE other.datasetId <> $datasetId RETURN other
  UNION ALL
  MATCH (other:Source) WHERE other.datasetId <> $datasetId RETURN other
  UNION ALL
  MATCH (other:Claim) WHERE other.datasetId <> $datasetId RETURN other
}
DETACH DELETE other

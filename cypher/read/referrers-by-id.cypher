// What other data sets refer to with the given ids: each referring entry, named by its id or, for an affiliation, by
// its person. Scales and the sources of affiliations are referred to by property.
//
// allow: CartesianProduct: one node by its id meets the handful that refers to it
// input Params { ids: [ID!]!, datasetId: ID! }
// type Row { id: ID!, referrerId: ID!, datasetId: ID! }

UNWIND $ids AS id
CALL (id) {
  MATCH (:Actor {id: id})-[:ASSERTS]->(referrer:Claim)
  RETURN referrer.id AS referrerId, referrer.datasetId AS referrerDatasetId
  UNION
  MATCH (:Actor {id: id})<-[:REPORTED_BY|ABOUT|PLACES]-(referrer:Claim)
  RETURN referrer.id AS referrerId, referrer.datasetId AS referrerDatasetId
  UNION
  MATCH (:Actor {id: id})<-[:PUBLISHED_BY|WRITTEN_BY]-(referrer:Source)
  RETURN referrer.id AS referrerId, referrer.datasetId AS referrerDatasetId
  UNION
  MATCH (:Actor {id: id})<-[:PART_OF]-(referrer:Actor)
  RETURN referrer.id AS referrerId, referrer.datasetId AS referrerDatasetId
  UNION
  MATCH (:Actor {id: id})-[affiliation:AFFILIATED_WITH]-(:Actor)
  RETURN startNode(affiliation).id AS referrerId, affiliation.datasetId AS referrerDatasetId
  UNION
  MATCH (:Source {id: id})
  MATCH (person:Person)-[affiliation:AFFILIATED_WITH {sourceId: id}]->(:Actor)
  RETURN person.id AS referrerId, affiliation.datasetId AS referrerDatasetId
  UNION
  MATCH (:Concept {id: id})<-[:BROADER|RELATED]-(referrer:Concept)
  RETURN referrer.id AS referrerId, referrer.datasetId AS referrerDatasetId
  UNION
  MATCH (:Concept {id: id})<-[:SUPPORTS|OPPOSES|MIXED_ON|NEUTRAL_ON]-(referrer:Claim)
  RETURN referrer.id AS referrerId, referrer.datasetId AS referrerDatasetId
  UNION
  MATCH (:Claim {id: id})<-[:BACKS|REBUTS]-(referrer:Claim)
  RETURN referrer.id AS referrerId, referrer.datasetId AS referrerDatasetId
  UNION
  MATCH (:Scale {id: id})
  MATCH (referrer:Claim)-[:PLACES {scaleId: id}]->(:School)
  RETURN referrer.id AS referrerId, referrer.datasetId AS referrerDatasetId
}
WITH id, referrerId, referrerDatasetId
WHERE referrerDatasetId <> $datasetId
RETURN id, referrerId, referrerDatasetId AS datasetId
ORDER BY id, datasetId, referrerId

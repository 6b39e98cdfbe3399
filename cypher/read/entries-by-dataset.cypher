// Every entry that a data set has in the graph, with the digest of what was planted. Affiliations have no id.
//
// input Params { datasetId: ID! }
// type Row { id: ID, digest: Sha256! }

MATCH (entry:Actor {datasetId: $datasetId})
RETURN entry.id AS id, entry.entryDigest AS digest
UNION ALL
MATCH (entry:Concept {datasetId: $datasetId})
RETURN entry.id AS id, entry.entryDigest AS digest
UNION ALL
MATCH (entry:Scale {datasetId: $datasetId})
RETURN entry.id AS id, entry.entryDigest AS digest
UNION ALL
MATCH (entry:Source {datasetId: $datasetId})
RETURN entry.id AS id, entry.entryDigest AS digest
UNION ALL
MATCH (entry:Claim {datasetId: $datasetId})
RETURN entry.id AS id, entry.entryDigest AS digest
UNION ALL
MATCH (:Person)-[entry:AFFILIATED_WITH {datasetId: $datasetId}]->(:Actor)
RETURN null AS id, entry.entryDigest AS digest

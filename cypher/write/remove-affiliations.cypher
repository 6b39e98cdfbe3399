// Removes affiliations of a data set by the digests of their entries.
//
// input Params { datasetId: ID!, digests: [Sha256!]! }

MATCH (:Person)-[affiliation:AFFILIATED_WITH {datasetId: $datasetId}]->(:Actor)
WHERE affiliation.entryDigest IN $digests
DELETE affiliation

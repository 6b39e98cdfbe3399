// Writes affiliations, each an entry of its own: equal ones of two data sets are two.
//
// allow: CartesianProduct: two look-ups by unique id for each row
// input Params { datasetId: ID!, rows: [AffiliationRow!]! }

UNWIND $rows AS row
MATCH (person:Actor&Person {id: row.personId})
MATCH (institution:Actor {id: row.institutionId})
MERGE (person)-[affiliation:AFFILIATED_WITH {datasetId: $datasetId, entryDigest: row.digest}]->(institution)
SET affiliation.role = row.role, affiliation.from = row.from, affiliation.until = row.until,
    affiliation.sourceId = row.sourceId

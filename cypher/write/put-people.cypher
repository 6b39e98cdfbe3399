// Writes people as their data set declares them.
//
// input Params { datasetId: ID!, rows: [ActorRow!]! }

UNWIND $rows AS row
MERGE (person:Actor {id: row.id})
SET person:Person, person.datasetId = $datasetId, person.entryDigest = row.digest,
    person.name = row.name, person.alternateNames = row.alternateNames,
    person.description = row.description, person.url = row.url

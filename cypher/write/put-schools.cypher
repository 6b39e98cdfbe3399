// Writes schools as their data set declares them. `link-parts` ties them to what they are part of.
//
// input Params { datasetId: ID!, rows: [ActorRow!]! }

UNWIND $rows AS row
MERGE (school:Actor {id: row.id})
SET school:School, school.datasetId = $datasetId, school.entryDigest = row.digest,
    school.name = row.name, school.alternateNames = row.alternateNames,
    school.schoolType = row.schoolType,
    school.description = row.description, school.url = row.url

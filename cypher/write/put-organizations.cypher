// Writes organizations as their data set declares them. `link-parts` ties them to what they are part of.
//
// input Params { datasetId: ID!, rows: [ActorRow!]! }

UNWIND $rows AS row
MERGE (organization:Actor {id: row.id})
SET organization:Organization, organization.datasetId = $datasetId, organization.entryDigest = row.digest,
    organization.name = row.name, organization.alternateNames = row.alternateNames,
    organization.organizationType = row.organizationType,
    organization.description = row.description, organization.url = row.url

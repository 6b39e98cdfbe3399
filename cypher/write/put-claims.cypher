// Writes claims as their data set declares them. `link-claims` ties them to everything else.
//
// input Params { datasetId: ID!, rows: [ClaimRow!]! }

UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim.datasetId = $datasetId, claim.entryDigest = row.digest, claim.number = row.number,
    claim.statement = row.statement, claim.modality = row.modality, claim.statedOn = row.statedOn,
    claim.hedged = row.hedged, claim.truncated = row.truncated

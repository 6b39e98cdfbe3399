// Which data sets are planted, with the digest of their content and the format in which the program wrote them.
//
// type Row { id: ID!, digest: String!, contentDigest: Sha256!, format: Int! }

MATCH (dataset:Dataset)
RETURN dataset.id AS id,
       coalesce(dataset.entryDigest, '') AS digest,
       dataset.contentDigest AS contentDigest,
       coalesce(dataset.format, 0) AS format
ORDER BY id

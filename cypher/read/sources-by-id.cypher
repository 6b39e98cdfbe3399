// What the columns do not know of the sources with the given ids.
//
// input Params { ids: [ID!]! }
// type Row {
//   id: ID!, publisherId: ID, authorIds: [ID!]!, datePublished: PartialDate!, dateBasis: DateBasis!, url: URL, license: String
//   note: String, datasetId: ID!, textSha256: String, hasText: Boolean!
// }

UNWIND $ids AS wanted
MATCH (source:Source {id: wanted})
RETURN source.id AS id,
       head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(publisher:Organization) RETURN publisher.id }) AS publisherId,
       COLLECT {
         MATCH (source)-[written:WRITTEN_BY]->(author:Actor)
         WITH author, written ORDER BY written.ordinal
         RETURN author.id
       } AS authorIds,
       source.datePublished AS datePublished,
       source.dateBasis AS dateBasis,
       source.url AS url,
       source.license AS license,
       source.note AS note,
       source.datasetId AS datasetId,
       source.textSha256 AS textSha256,
       EXISTS { (source)-[:HAS_TEXT]->(:SourceText) } AS hasText

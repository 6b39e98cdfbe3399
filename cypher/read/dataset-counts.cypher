// What each given data set holds, counted in the graph.
//
// input Params { datasetIds: [ID!]! }
// type Row { datasetId: ID!, people: Int!, organizations: Int!, schools: Int!, concepts: Int!, sources: Int!, claims: Int!, stances: Int!, passages: Int! }

UNWIND $datasetIds AS datasetId
RETURN datasetId,
       COUNT { (:Person {datasetId: datasetId}) } AS people,
       COUNT { (:Organization {datasetId: datasetId}) } AS organizations,
       COUNT { (:School {datasetId: datasetId}) } AS schools,
       COUNT { (:Concept {datasetId: datasetId}) } AS concepts,
       COUNT { (:Source {datasetId: datasetId}) } AS sources,
       COUNT { (:Claim {datasetId: datasetId}) } AS claims,
       COUNT { (:Claim {datasetId: datasetId})-[:SUPPORTS|OPPOSES|MIXED_ON|NEUTRAL_ON]->(:Concept) } AS stances,
       COUNT { (:Passage)-[:PASSAGE_OF]->(:Source {datasetId: datasetId}) } AS passages

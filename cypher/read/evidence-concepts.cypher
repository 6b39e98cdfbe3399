// Every concept as the evidence columns hold it: labels for look-up and order, and the IS-A edges.
//
// type Row implements ConceptRecord { broader: [ID!]! }

MATCH (concept:Concept)
RETURN concept.id AS id,
       concept.prefLabel AS prefLabel,
       coalesce(concept.altLabels, []) AS altLabels,
       COLLECT { MATCH (concept)-[:BROADER]->(above:Concept) RETURN above.id } AS broader

// The main question by hand: one statement that gives the rows which the API gives for "who opposes a concept".
// It is here to be compared with; the API does not run it. Direct and entailed evidence, blocking, order, first page,
// first three pieces of evidence each with chain, claim, source and passages.
MATCH (asked:Concept {id: $concept})
CALL (asked) {
  MATCH (actor:Actor)-[:ASSERTS]->(claim:Claim)-[stance:SUPPORTS|OPPOSES|MIXED_ON|NEUTRAL_ON]->(asked)
  RETURN actor, claim, type(stance) AS side, stance.qualified AS qualified, 0 AS basis, [asked.id] AS path
  UNION ALL
  MATCH chain = SHORTEST 1 (asked)-[:BROADER]->+(above:Concept)
  MATCH (actor:Actor)-[:ASSERTS]->(claim:Claim)-[stance:OPPOSES {qualified: false}]->(above)
  WHERE NOT EXISTS {
    MATCH (asked)-[:BROADER]->+(between:Concept)-[:BROADER]->+(above)
    MATCH (actor)-[:ASSERTS]->(:Claim)-[:SUPPORTS|MIXED_ON]->(between)
  }
  RETURN actor, claim, 'OPPOSES' AS side, false AS qualified, 1 AS basis, [concept IN reverse(nodes(chain)) | concept.id] AS path
  UNION ALL
  MATCH chain = SHORTEST 1 (below:Concept)-[:BROADER]->+(asked)
  MATCH (actor:Actor)-[:ASSERTS]->(claim:Claim)-[stance:SUPPORTS]->(below)
  WHERE NOT EXISTS {
    MATCH (below)-[:BROADER]->+(between:Concept)-[:BROADER]->+(asked)
    MATCH (actor)-[:ASSERTS]->(:Claim)-[blocker:OPPOSES|MIXED_ON]->(between)
    WHERE type(blocker) = 'MIXED_ON' OR NOT blocker.qualified
  }
  RETURN actor, claim, 'SUPPORTS' AS side, stance.qualified AS qualified, 1 AS basis, [concept IN nodes(chain) | concept.id] AS path
}
WITH actor, basis, side, claim, qualified, path
ORDER BY basis, claim.statedOn DESC, claim.id
WITH actor, collect({basis: basis, side: side, qualified: qualified, claim: claim, path: path}) AS evidence
WITH actor, evidence, [e IN evidence WHERE e.side <> 'NEUTRAL_ON'] AS sided
WITH actor, evidence, sided, head([e IN sided | e.basis]) AS strongest
WITH actor, evidence, strongest, [e IN sided WHERE e.basis = strongest] AS deciding
WHERE size(deciding) > 0 AND all(e IN deciding WHERE e.side = 'OPPOSES')
WITH actor, evidence, strongest, deciding
ORDER BY size(evidence) DESC, toLower(actor.name), actor.id
LIMIT $first
UNWIND range(0, size(evidence[..3]) - 1) AS place
WITH actor, strongest, deciding, evidence, place, evidence[place] AS piece
WITH actor, strongest, deciding, evidence, place, piece, piece.claim AS claim
MATCH (claim)-[:STATED_IN]->(source:Source)
WITH actor, strongest, deciding, evidence, place, piece, claim, source,
     COLLECT {
       MATCH (claim)-[evidenced:EVIDENCED_BY]->(passage:Passage)
       WITH evidenced, passage ORDER BY evidenced.ordinal
       RETURN {start: passage.start, end: passage.end, sha256: passage.sha256, verification: passage.verification}
     } AS passages
ORDER BY size(evidence) DESC, toLower(actor.name), actor.id, place
WITH actor, strongest, deciding, evidence,
     collect({basis: piece.basis, qualified: piece.qualified, path: piece.path, statement: claim.statement,
              statedOn: claim.statedOn, source: source.title, passages: passages}) AS shown
RETURN actor.id AS id, actor.name AS name, strongest AS basis, all(e IN deciding WHERE e.qualified) AS qualified,
       size(evidence) AS evidenceCount, shown

/**
 * The questions that both are asked, each in both schemas, with what brings the two answers to one form. Lists are read
 * in the same order on both sides: newest first, then by id.
 */

const sort = 'sort: [{ statedOn: DESC }, { id: ASC }]'
const onConcept = ['supports', 'opposes', 'mixedOn', 'neutralOn']
const stanceOf = { supports: 'SUPPORTS', opposes: 'OPPOSES', mixedOn: 'MIXED', neutralOn: 'NEUTRAL' }
const bases = ['DIRECT', 'ENTAILED']
const passages = '{ start end sha256 verification }'

/** The four relationship types of a stance, with what stands on them. */
const stancesOfPeer = onConcept
  .map((field) => `${field}Connection { edges { node { id prefLabel } properties { qualified ordinal } } }`)
  .join(' ')
const mergedStances = (claim) =>
  onConcept
    .flatMap((field) =>
      claim[`${field}Connection`].edges.map(({ node, properties: { qualified, ordinal } }) => ({
        ordinal,
        stance: stanceOf[field],
        qualified,
        concept: node,
      })),
    )
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ stance, qualified, concept }) => ({ stance, qualified, concept }))

/** Makes the questions over an actor and a concept that are much spoken of. */
export function questionsOver({ actor, concept }) {
  return [
    {
      name: 'an actor with claims, concepts and sources',
      ours: {
        query: `query ($actor: ID!) { actor(by: { id: $actor }) { id name alternateNames claims(first: 20) { nodes {
          id statement statedOn stances { stance qualified concept { id prefLabel } } source { id title } } } } }`,
        variables: { actor },
      },
      peer: {
        query: `query ($actor: ID!) { actors(where: { id: { eq: $actor } }) { id name alternateNames
          claims(limit: 20, ${sort}) { id statement statedOn ${stancesOfPeer} statedIn { id title } } } }`,
        variables: { actor },
      },
      fromOurs: ({ actor: { claims, ...own } }) => ({ ...own, claims: claims.nodes }),
      fromPeer: ({ actors: [{ claims, alternateNames, ...own }] }) => ({
        ...own,
        alternateNames: alternateNames ?? [],
        claims: claims.map((claim) => ({
          id: claim.id,
          statement: claim.statement,
          statedOn: claim.statedOn,
          stances: mergedStances(claim),
          source: claim.statedIn[0],
        })),
      }),
    },
    {
      name: "the first page of a concept's claims, with their number",
      ours: {
        query: `query ($concept: ID!) { concept(by: { id: $concept }) { claims(first: 20) { totalCount nodes {
          id statement statedOn source { id title } } } } }`,
        variables: { concept },
      },
      peer: {
        query: `query ($concept: ID!) { claimsConnection(first: 20, ${sort}, where: { OR: [${onConcept
          .map((field) => `{ ${field}: { some: { id: { eq: $concept } } } }`)
          .join(', ')}] }) { totalCount edges { node { id statement statedOn statedIn { id title } } } } }`,
        variables: { concept },
      },
      fromOurs: ({ concept: { claims } }) => claims,
      fromPeer: ({ claimsConnection: { totalCount, edges } }) => ({
        totalCount,
        nodes: edges.map(({ node: { statedIn, ...claim } }) => ({ ...claim, source: statedIn[0] })),
      }),
    },
    {
      name: 'claims by concept, stance, kind and date',
      ours: {
        query: `query ($concept: ID!) { claims(first: 20, where: { concepts: [$concept], stances: [OPPOSES],
          modalities: [NORMATIVE], hedged: false, statedFrom: "2018-01-01" }) { nodes {
          id statement statedOn assertedBy { id name } source { id title } } } }`,
        variables: { concept },
      },
      peer: {
        query: `query ($concept: ID!) { claims(limit: 20, ${sort}, where: { opposes: { some: { id: { eq: $concept } } },
          modality: { eq: "NORMATIVE" }, hedged: { eq: false }, statedOn: { gte: "2018" } }) {
          id statement statedOn assertedBy { id name } statedIn { id title } } }`,
        variables: { concept },
      },
      fromOurs: ({ claims: { nodes } }) => nodes.map(sortedSpeakers),
      fromPeer: ({ claims }) =>
        claims.map(({ statedIn, ...claim }) => sortedSpeakers({ ...claim, source: statedIn[0] })),
    },
    mainQuestion('who opposes a concept of the made debate', concept),
    mainQuestion('who opposes algorithm-driven instruction', 'concept:algorithm-driven-instruction'),
  ]
}

/** The peer gives relationships in no order of its own here. */
function sortedSpeakers({ assertedBy, ...claim }) {
  return { ...claim, assertedBy: assertedBy.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** The main question; the peer answers it with the hand-written statement as a field. */
function mainQuestion(name, concept) {
  return {
    name,
    ours: {
      query: `query ($concept: ID!) { concept(by: { id: $concept }) { positions(where: { stances: [OPPOSES] }, first: 20) { nodes {
        actor { id name } basis qualified evidenceCount evidence(first: 3) { nodes { basis qualified path { id }
        claim { statement statedOn source { title } passages ${passages} } } } } } } }`,
      variables: { concept },
    },
    peer: {
      query: `query ($concept: ID!) { opponents(concept: $concept, first: 20) { id name basis qualified evidenceCount
        shown { basis qualified path statement statedOn source passages ${passages} } } }`,
      variables: { concept },
    },
    fromOurs: ({ concept: { positions } }) =>
      positions.nodes.map(({ actor, evidence, ...position }) => ({
        ...actor,
        ...position,
        shown: evidence.nodes.map(({ path, claim: { source, ...claim }, ...piece }) => ({
          ...piece,
          ...claim,
          path: path.map(({ id }) => id),
          source: source.title,
        })),
      })),
    fromPeer: ({ opponents }) =>
      opponents.map(({ basis, shown, ...row }) => ({
        ...row,
        basis: bases[basis],
        shown: shown.map((piece) => ({ ...piece, basis: bases[piece.basis] })),
      })),
  }
}

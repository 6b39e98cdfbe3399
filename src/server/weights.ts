/** What the schema cannot say of a field: how much work it is, and how long a list is that takes no size. */
export interface Weight {
  /** Values of an answer that take the same time as this field does once, apart from what is selected below it. */
  readonly work?: number
  /** Rows to count for a list that takes no size. */
  readonly rows?: number
  /** Values that each condition of its filter counts for; `limits.condition` when absent. */
  readonly condition?: number
  /** Values that an input field counts for where it is given, once for the place in the document and not for every row. */
  readonly once?: number
}

/** Weights by schema coordinate; one of an interface holds for the types that implement it. */
export type Weights = Readonly<Record<string, Weight>>

/**
 * The fields that fold over many stances or walk the graph to give a few values, and the lists that grow with time rather
 * than by a page. A value takes a microsecond or a few, so the work is the time of the field in as many microseconds, as
 * measured on a debate of ten thousand claims.
 */
export const weights: Weights = {
  // A text is looked for once in the index, in some four milliseconds at ten thousand claims, however many rows are asked.
  'ActorFilter.text': { once: 5_000 },
  'ClaimFilter.text': { once: 5_000 },
  'ConceptFilter.text': { once: 5_000 },
  'Actor.agreements': { work: 5_000 }, // compares one actor with all others
  'Actor.agreementWith': { work: 200 },
  'Actor.contradictions': { work: 200 },
  'Actor.turns': { work: 200 },
  'Concept.positions': { work: 500 }, // a fold over the stances on the concept and on those near it
  'Concept.stanceSummary': { work: 500 },
  'Concept.timeline': { work: 2_000, rows: 100 },
  'Claim.assertedBy': { work: 5 },
  'Claim.source': { work: 5 },
  'Evidence.claim': { work: 5 },
  'Backbone.steps': { rows: 100 },
  'NetworkSlice.absoluteDistance': { work: 200 },
  'NetworkSlice.edges': { rows: 200 },
  'NetworkSlice.nodes': { rows: 200 },
  'NetworkSlice.spectralDistance': { work: 1_000 }, // by the cube of the nodes
  'OneModeNetwork.backbone': { work: 60_000 }, // spectra by the square of the concepts
  'OneModeNetwork.communities': { work: 20_000 },
  'OneModeNetwork.matrix': { work: 50_000 }, // rows of numbers, which no one counts
  'OneModeNetwork.polarization': { work: 20_000 },
  'OneModeNetwork.slices': { rows: 50 },
  'PositionFacets.concept': { work: 500 },
  'PositionFacets.source': { work: 500 },
  'Position.actor': { work: 5 }, // a promise for every row, as with each of these
  'Position.concept': { work: 5 },
  'Position.evidence': { work: 50 }, // a fold of its own
  'Position.explanation': { work: 5 },
  'Query.ask': { work: 45_000 }, // runs a whole question of its own, at most as costly as the costliest of them
  'Query.claims': { condition: 500 }, // over all claims
  'Query.oneModeNetwork': { work: 50_000 },
  'Query.path': { work: 5_000 },
  'Query.positions': { work: 15_000 }, // of all actors on all concepts
  'Query.search': { work: 20_000 }, // four indexes, twenty milliseconds of the database at ten thousand claims
  'Query.statements': { work: 5_000 },
  'Query.subgraph': { work: 20_000 }, // may look at every tie of the graph
  'Query.twoModeNetwork': { work: 20_000 },
  'StanceSummary.byNarrower': { work: 500 },
  'StanceSummary.bySource': { work: 1_000 }, // once for each source by itself
  'StanceSummary.robustness': { work: 2_000 }, // once for each source and actor left out
  'Subgraph.edges': { rows: 5_000 }, // as many as it gives, whatever its nodes
  'TwoModeNetwork.slices': { rows: 50 },
}

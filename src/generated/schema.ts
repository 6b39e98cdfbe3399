// Written by `npm run codegen` from schema/. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorRecord, AffiliationRecord, ClaimRecord, StanceRecord, ConceptRecord, DatasetRecord, PassageRecord, PlacementRecord, ScaleRecord, SourceRecord } from './catalogue.js';
import type { ReadSlot as ReadSlotParent } from '../questions/index.js';
import type { Position as PositionParent, Evidence as EvidenceParent, Agreement as AgreementParent, BalanceRange as BalanceRangeParent, Positions, Robustness as RobustnessParent, Summary } from '../evidence/index.js';
import type { Path as PathParent, Step as StepParent, Subgraph as SubgraphParent, SubgraphNode as SubgraphNodeParent, SubgraphEdge as SubgraphEdgeParent } from '../paths/index.js';
import type { Network as NetworkParent, Communities as CommunitiesParent, Community as CommunityParent, RepresentativePosition as RepresentativeParent, Polarization as PolarizationParent, BackboneStep as BackboneStepParent, NetworkSlice as NetworkSliceParent, ConceptConsensus as ConsensusParent, NodeOf, EdgeOf, Reason, StatementOf } from '../networks/index.js';
import type { Context } from '../resolvers/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A full calendar day, `YYYY-MM-DD` (RFC 3339 full-date), such as `2018-05-16`. A day that does not exist is refused. */
  Date: { input: string; output: string; }
  /** A moment in UTC, RFC 3339 date-time, such as `2018-05-16T09:30:00Z`. */
  DateTime: { input: string; output: string; }
  /**
   * A day, month or year: `2018-05-16`, `2018-05` or `2018` (EDTF level 0). It stands for all its days: it sorts by its
   * first day, then coarser before finer, and lies in a range when any of its days does.
   */
  PartialDate: { input: string; output: string; }
  /** An absolute web address, `http` or `https` (RFC 3986). */
  URL: { input: string; output: string; }
  /**
   * The readable part of an id: lower-case ASCII letters and digits, in words joined by single hyphens. Matches
   * `[a-z0-9]+(-[a-z0-9]+)*`.
   */
  Slug: { input: string; output: string; }
  /** A SHA-256 digest, written as 64 lower-case hexadecimal digits. */
  Sha256: { input: string; output: string; }
  /** Any JSON value: an object, a list, a text, a number, true, false or null. */
  JSON: { input: unknown; output: unknown; }
};

/** What sort of speaker an actor is. */
export type ActorKind =
  /** A human being: type `Person`. */
  | 'PERSON'
  /** A body other than a school: type `Organization`. */
  | 'ORGANIZATION'
  /** A body that teaches pupils: type `School`. */
  | 'SCHOOL';

/** Whoever can make a claim or be spoken of in one: a person, an organization or a school. */
export type Actor = {
  /** Global id, `<kind>:<slug>`. Stable when the data are imported again. */
  readonly id: Scalars['ID']['output'];
  /** The part of `id` after the colon. */
  readonly slug: Scalars['String']['output'];
  /** Sort of speaker; tells the concrete type. */
  readonly kind: ActorKind;
  /** Full name, without titles or degrees. */
  readonly name: Scalars['String']['output'];
  /** Other names, short forms and former names, in the order of the data set. They work for look-up by name. */
  readonly alternateNames: ReadonlyArray<Scalars['String']['output']>;
  /** A few words on who or what this is; null when the data set has none. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Home page; null when the data set has none. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Data set that declares this actor. */
  readonly dataset: Dataset;
  /** Number of claims that this actor asserts itself, alone or with others. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims that this actor asserts itself, including those that another actor's text reports. */
  readonly claims: ClaimConnection;
  /** Claims that speak of this actor, whoever asserts them. */
  readonly claimsAbout: ClaimConnection;
  /** Where this actor stands: one position for each concept on which it has evidence. */
  readonly positions: PositionConnection;
  /**
   * Where this actor stands on one concept. Null when it has no evidence on the accepted bases, or there is no such
   * concept.
   */
  readonly position: Maybe<Position>;
  /** How far this actor and another one agree. Null when there is no such actor. */
  readonly agreementWith: Maybe<Agreement>;
  /**
   * How far this actor agrees with each other actor that shares concepts with it: most shared concepts first, then the
   * highest `agreementRate` (none last), then by name.
   */
  readonly agreements: AgreementConnection;
  /**
   * Concepts that this actor both supports and opposes without qualification, in claims on the concept itself: most
   * evidence first, then by concept id. Affiliates do not count.
   */
  readonly contradictions: ReadonlyArray<Position>;
  /**
   * Times at which this actor changed its mind on a concept, latest first. Only claims on the concept itself count, in
   * the order of their first days. Neutral claims take no side and are passed over; claims of one day are taken
   * together, so that support and opposition on one day are `MIXED` and no turn in themselves.
   */
  readonly turns: ReadonlyArray<Turn>;
};


/** Whoever can make a claim or be spoken of in one: a person, an organization or a school. */
export type ActorClaimsArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever can make a claim or be spoken of in one: a person, an organization or a school. */
export type ActorClaimsAboutArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever can make a claim or be spoken of in one: a person, an organization or a school. */
export type ActorPositionsArgs = {
  where?: InputMaybe<PositionFilter>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  orderBy?: InputMaybe<PositionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever can make a claim or be spoken of in one: a person, an organization or a school. */
export type ActorPositionArgs = {
  concept: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
};


/** Whoever can make a claim or be spoken of in one: a person, an organization or a school. */
export type ActorAgreementWithArgs = {
  actor: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
};


/** Whoever can make a claim or be spoken of in one: a person, an organization or a school. */
export type ActorAgreementsArgs = {
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever can make a claim or be spoken of in one: a person, an organization or a school. */
export type ActorContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can make a claim or be spoken of in one: a person, an organization or a school. */
export type ActorTurnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type Institution = {
  /** Global id, `<kind>:<slug>`. Stable when the data are imported again. */
  readonly id: Scalars['ID']['output'];
  /** The part of `id` after the colon. */
  readonly slug: Scalars['String']['output'];
  /** `ORGANIZATION` or `SCHOOL`; tells the concrete type. */
  readonly kind: ActorKind;
  /** Full name, without titles or degrees. */
  readonly name: Scalars['String']['output'];
  /** Other names, short forms and former names, in the order of the data set. They work for look-up by name. */
  readonly alternateNames: ReadonlyArray<Scalars['String']['output']>;
  /** A few words on who or what this is; null when the data set has none. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Home page; null when the data set has none. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Data set that declares this actor. */
  readonly dataset: Dataset;
  /** Number of claims that this actor asserts itself, alone or with others. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims that this actor asserts itself, including those that another actor's text reports. */
  readonly claims: ClaimConnection;
  /** Claims that speak of this actor, whoever asserts them. */
  readonly claimsAbout: ClaimConnection;
  /** Where this institution stands: one position for each concept on which it has evidence. */
  readonly positions: PositionConnection;
  /**
   * Where this institution stands on one concept. Null when it has no evidence on the accepted bases, or there is no
   * such concept.
   */
  readonly position: Maybe<Position>;
  /** How far this actor and another one agree. Null when there is no such actor. */
  readonly agreementWith: Maybe<Agreement>;
  /**
   * How far this actor agrees with each other actor that shares concepts with it: most shared concepts first, then the
   * highest `agreementRate` (none last), then by name.
   */
  readonly agreements: AgreementConnection;
  /**
   * Concepts that this actor both supports and opposes without qualification, in claims on the concept itself: most
   * evidence first, then by concept id. Affiliates do not count.
   */
  readonly contradictions: ReadonlyArray<Position>;
  /**
   * Times at which this actor changed its mind on a concept, latest first. Only claims on the concept itself count, in
   * the order of their first days. Neutral claims take no side and are passed over; claims of one day are taken
   * together, so that support and opposition on one day are `MIXED` and no turn in themselves.
   */
  readonly turns: ReadonlyArray<Turn>;
  /**
   * People affiliated with this institution itself at any time, by name. One row for each affiliation, so a person with
   * two roles appears twice.
   */
  readonly affiliates: AffiliateConnection;
  /** Organizations that this institution is directly a part of; empty when it stands alone. */
  readonly partOf: ReadonlyArray<Organization>;
  /** Organizations and schools that are directly a part of this institution, by name. */
  readonly parts: ReadonlyArray<Actor>;
};


/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type InstitutionClaimsArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type InstitutionClaimsAboutArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type InstitutionPositionsArgs = {
  where?: InputMaybe<PositionFilter>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  includeAffiliates?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type InstitutionPositionArgs = {
  concept: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  includeAffiliates?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type InstitutionAgreementWithArgs = {
  actor: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
};


/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type InstitutionAgreementsArgs = {
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type InstitutionContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type InstitutionTurnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type InstitutionAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An actor that people can be affiliated with: an organization or a school. Its positions rest on what it says itself,
 * unless `includeAffiliates` asks for more.
 */
export type InstitutionPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A human being who speaks or is spoken of. */
export type Person = Node & Actor & {
  readonly __typename?: 'Person';
  /** Global id, `person:<slug>`. Stable when the data are imported again. */
  readonly id: Scalars['ID']['output'];
  /** The part of `id` after the colon. */
  readonly slug: Scalars['String']['output'];
  /** Always `PERSON`. */
  readonly kind: ActorKind;
  /** Full name, without titles or degrees. */
  readonly name: Scalars['String']['output'];
  /** Other names, short forms and former names, in the order of the data set. They work for look-up by name. */
  readonly alternateNames: ReadonlyArray<Scalars['String']['output']>;
  /** A few words on who or what this is; null when the data set has none. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Home page; null when the data set has none. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Data set that declares this actor. */
  readonly dataset: Dataset;
  /** Number of claims that this actor asserts itself, alone or with others. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims that this actor asserts itself, including those that another actor's text reports. */
  readonly claims: ClaimConnection;
  /** Claims that speak of this actor, whoever asserts them. */
  readonly claimsAbout: ClaimConnection;
  /** Where this actor stands: one position for each concept on which it has evidence. */
  readonly positions: PositionConnection;
  /**
   * Where this actor stands on one concept. Null when it has no evidence on the accepted bases, or there is no such
   * concept.
   */
  readonly position: Maybe<Position>;
  /** How far this actor and another one agree. Null when there is no such actor. */
  readonly agreementWith: Maybe<Agreement>;
  /**
   * How far this actor agrees with each other actor that shares concepts with it: most shared concepts first, then the
   * highest `agreementRate` (none last), then by name.
   */
  readonly agreements: AgreementConnection;
  /**
   * Concepts that this actor both supports and opposes without qualification, in claims on the concept itself: most
   * evidence first, then by concept id. Affiliates do not count.
   */
  readonly contradictions: ReadonlyArray<Position>;
  /**
   * Times at which this actor changed its mind on a concept, latest first. Only claims on the concept itself count, in
   * the order of their first days. Neutral claims take no side and are passed over; claims of one day are taken
   * together, so that support and opposition on one day are `MIXED` and no turn in themselves.
   */
  readonly turns: ReadonlyArray<Turn>;
  /** Institutions that this person belongs to or works for, now or earlier; each may appear with several roles. */
  readonly affiliations: ReadonlyArray<Affiliation>;
};


/** A human being who speaks or is spoken of. */
export type PersonClaimsArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks or is spoken of. */
export type PersonClaimsAboutArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks or is spoken of. */
export type PersonPositionsArgs = {
  where?: InputMaybe<PositionFilter>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  orderBy?: InputMaybe<PositionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks or is spoken of. */
export type PersonPositionArgs = {
  concept: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
};


/** A human being who speaks or is spoken of. */
export type PersonAgreementWithArgs = {
  actor: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
};


/** A human being who speaks or is spoken of. */
export type PersonAgreementsArgs = {
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks or is spoken of. */
export type PersonContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being who speaks or is spoken of. */
export type PersonTurnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being who speaks or is spoken of. */
export type PersonAffiliationsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type Organization = Node & Actor & Institution & {
  readonly __typename?: 'Organization';
  /** Global id, `organization:<slug>`. Stable when the data are imported again. */
  readonly id: Scalars['ID']['output'];
  /** The part of `id` after the colon. */
  readonly slug: Scalars['String']['output'];
  /** Always `ORGANIZATION`. */
  readonly kind: ActorKind;
  /** Full name, without titles or degrees. */
  readonly name: Scalars['String']['output'];
  /** Other names, short forms and former names, in the order of the data set. They work for look-up by name. */
  readonly alternateNames: ReadonlyArray<Scalars['String']['output']>;
  /** A few words on who or what this is; null when the data set has none. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Home page; null when the data set has none. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Data set that declares this actor. */
  readonly dataset: Dataset;
  /** Number of claims that this actor asserts itself, alone or with others. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims that this actor asserts itself, including those that another actor's text reports. */
  readonly claims: ClaimConnection;
  /** Claims that speak of this actor, whoever asserts them. */
  readonly claimsAbout: ClaimConnection;
  /** Where this institution stands: one position for each concept on which it has evidence. */
  readonly positions: PositionConnection;
  /**
   * Where this institution stands on one concept. Null when it has no evidence on the accepted bases, or there is no
   * such concept.
   */
  readonly position: Maybe<Position>;
  /** How far this actor and another one agree. Null when there is no such actor. */
  readonly agreementWith: Maybe<Agreement>;
  /**
   * How far this actor agrees with each other actor that shares concepts with it: most shared concepts first, then the
   * highest `agreementRate` (none last), then by name.
   */
  readonly agreements: AgreementConnection;
  /**
   * Concepts that this actor both supports and opposes without qualification, in claims on the concept itself: most
   * evidence first, then by concept id. Affiliates do not count.
   */
  readonly contradictions: ReadonlyArray<Position>;
  /**
   * Times at which this actor changed its mind on a concept, latest first. Only claims on the concept itself count, in
   * the order of their first days. Neutral claims take no side and are passed over; claims of one day are taken
   * together, so that support and opposition on one day are `MIXED` and no turn in themselves.
   */
  readonly turns: ReadonlyArray<Turn>;
  /**
   * People affiliated with this institution itself at any time, by name. One row for each affiliation, so a person with
   * two roles appears twice.
   */
  readonly affiliates: AffiliateConnection;
  /** Organizations that this institution is directly a part of; empty when it stands alone. */
  readonly partOf: ReadonlyArray<Organization>;
  /** Organizations and schools that are directly a part of this institution, by name. */
  readonly parts: ReadonlyArray<Actor>;
  /** What sort of organization this is. */
  readonly organizationType: OrganizationType;
};


/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type OrganizationClaimsArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type OrganizationClaimsAboutArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type OrganizationPositionsArgs = {
  where?: InputMaybe<PositionFilter>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  includeAffiliates?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type OrganizationPositionArgs = {
  concept: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  includeAffiliates?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type OrganizationAgreementWithArgs = {
  actor: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
};


/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type OrganizationAgreementsArgs = {
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type OrganizationContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type OrganizationTurnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type OrganizationAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A body that is not a school: an association, agency, company, foundation, university or newsroom, or a bounded group
 * that a source lets speak as one.
 */
export type OrganizationPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type School = Node & Actor & Institution & {
  readonly __typename?: 'School';
  /** Global id, `school:<slug>`. Stable when the data are imported again. */
  readonly id: Scalars['ID']['output'];
  /** The part of `id` after the colon. */
  readonly slug: Scalars['String']['output'];
  /** Always `SCHOOL`. */
  readonly kind: ActorKind;
  /** Full name, without titles or degrees. */
  readonly name: Scalars['String']['output'];
  /** Other names, short forms and former names, in the order of the data set. They work for look-up by name. */
  readonly alternateNames: ReadonlyArray<Scalars['String']['output']>;
  /** A few words on who or what this is; null when the data set has none. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Home page; null when the data set has none. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Data set that declares this actor. */
  readonly dataset: Dataset;
  /** Number of claims that this actor asserts itself, alone or with others. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims that this actor asserts itself, including those that another actor's text reports. */
  readonly claims: ClaimConnection;
  /** Claims that speak of this actor, whoever asserts them. */
  readonly claimsAbout: ClaimConnection;
  /** Where this institution stands: one position for each concept on which it has evidence. */
  readonly positions: PositionConnection;
  /**
   * Where this institution stands on one concept. Null when it has no evidence on the accepted bases, or there is no
   * such concept.
   */
  readonly position: Maybe<Position>;
  /** How far this actor and another one agree. Null when there is no such actor. */
  readonly agreementWith: Maybe<Agreement>;
  /**
   * How far this actor agrees with each other actor that shares concepts with it: most shared concepts first, then the
   * highest `agreementRate` (none last), then by name.
   */
  readonly agreements: AgreementConnection;
  /**
   * Concepts that this actor both supports and opposes without qualification, in claims on the concept itself: most
   * evidence first, then by concept id. Affiliates do not count.
   */
  readonly contradictions: ReadonlyArray<Position>;
  /**
   * Times at which this actor changed its mind on a concept, latest first. Only claims on the concept itself count, in
   * the order of their first days. Neutral claims take no side and are passed over; claims of one day are taken
   * together, so that support and opposition on one day are `MIXED` and no turn in themselves.
   */
  readonly turns: ReadonlyArray<Turn>;
  /**
   * People affiliated with this institution itself at any time, by name. One row for each affiliation, so a person with
   * two roles appears twice.
   */
  readonly affiliates: AffiliateConnection;
  /** Organizations that this institution is directly a part of; empty when it stands alone. */
  readonly partOf: ReadonlyArray<Organization>;
  /** Organizations and schools that are directly a part of this institution, by name. */
  readonly parts: ReadonlyArray<Actor>;
  /** What sort of school this is. */
  readonly schoolType: SchoolType;
  /**
   * Where claims place this school on scales, one entry for each placing claim and scale. Claims that disagree are all
   * listed.
   */
  readonly placements: ReadonlyArray<Placement>;
};


/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type SchoolClaimsArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type SchoolClaimsAboutArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type SchoolPositionsArgs = {
  where?: InputMaybe<PositionFilter>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  includeAffiliates?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type SchoolPositionArgs = {
  concept: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  includeAffiliates?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type SchoolAgreementWithArgs = {
  actor: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
};


/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type SchoolAgreementsArgs = {
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type SchoolContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type SchoolTurnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type SchoolAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Whatever teaches pupils: a school, a network of schools, a district or an instructional program. Universities are
 * organizations.
 */
export type SchoolPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What sort of organization an organization is. */
export type OrganizationType =
  /** Promotes a cause or a policy. */
  | 'ADVOCACY'
  /** Joins members of a profession or trade, or institutions of one kind. */
  | 'ASSOCIATION'
  /** A bounded group without a body of its own, such as the teachers interviewed in one source. */
  | 'COLLECTIVE'
  /** A business. */
  | 'COMPANY'
  /** Gives grants. */
  | 'FOUNDATION'
  /** A public authority or agency that is not a school district. */
  | 'GOVERNMENT'
  /** A project or program with a name of its own, often part of another organization. */
  | 'INITIATIVE'
  /** A newsroom, publisher or regular publication. */
  | 'MEDIA'
  /** A research institute or think tank, also one within a university. */
  | 'RESEARCH'
  /** A trade union. */
  | 'UNION'
  /** A university or college, or a faculty of one. */
  | 'UNIVERSITY'
  /** None of the others. */
  | 'OTHER';

/** What sort of school a school is. */
export type SchoolType =
  /** A single school. */
  | 'SCHOOL'
  /** Several schools under one name or management. */
  | 'NETWORK'
  /** A school district or local school authority. */
  | 'DISTRICT'
  /** An instructional program used in schools. */
  | 'PROGRAM';

/** One person's tie to one institution, in one role. */
export type Affiliation = {
  readonly __typename?: 'Affiliation';
  /** Who is affiliated. */
  readonly person: Person;
  /** With which organization or school. */
  readonly institution: Institution;
  /** Role as the source prints it, such as a job title; null when none is given. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Start; null when unknown, which counts as open. */
  readonly from: Maybe<Scalars['PartialDate']['output']>;
  /** End, inclusive; null when unknown or not ended, which counts as open. */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /** Where the affiliation was read; null when it comes from elsewhere. */
  readonly source: Maybe<Source>;
};

/** One page of a list of actors, after the Relay connection specification. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of actors. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Actor;
};

/** One page of a list of people affiliated with an institution, after the Relay connection specification. */
export type AffiliateConnection = {
  readonly __typename?: 'AffiliateConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AffiliateEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of people affiliated with an institution. */
export type AffiliateEdge = {
  readonly __typename?: 'AffiliateEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The affiliated person. */
  readonly node: Person;
  /** Role as the source prints it; null when none is given. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Start of the affiliation; null when unknown, which counts as open. */
  readonly from: Maybe<Scalars['PartialDate']['output']>;
  /** End of the affiliation, inclusive; null when unknown or not ended, which counts as open. */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /** Where the affiliation was read; null when it comes from elsewhere. */
  readonly source: Maybe<Source>;
};

/** One page of a list of people, after the Relay connection specification. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** One page of a list of organizations, after the Relay connection specification. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** One page of a list of schools, after the Relay connection specification. */
export type SchoolConnection = {
  readonly __typename?: 'SchoolConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SchoolEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<School>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of schools. */
export type SchoolEdge = {
  readonly __typename?: 'SchoolEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The school. */
  readonly node: School;
};

/**
 * How far two actors agree, over the concepts on which both hold a position. Only where each of them supports or opposes
 * do they agree or disagree; mixed and neutral positions count in neither.
 */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** The actor that was asked. */
  readonly actor: Actor;
  /** The one that it is compared with. */
  readonly other: Actor;
  /** Concepts on which both hold a position, by label, with both stances, also those that count in neither number. */
  readonly shared: ReadonlyArray<SharedConcept>;
  /** Number of concepts on which both hold a position. */
  readonly sharedCount: Scalars['Int']['output'];
  /** Number of concepts that both support or both oppose. */
  readonly agreeing: Scalars['Int']['output'];
  /** Number of concepts that one supports and the other opposes. */
  readonly disagreeing: Scalars['Int']['output'];
  /** `agreeing / (agreeing + disagreeing)`, 0 to 1; null when there is no concept on which both take a side. */
  readonly agreementRate: Maybe<Scalars['Float']['output']>;
};


/**
 * How far two actors agree, over the concepts on which both hold a position. Only where each of them supports or opposes
 * do they agree or disagree; mixed and neutral positions count in neither.
 */
export type AgreementSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A concept on which two actors hold a position. */
export type SharedConcept = {
  readonly __typename?: 'SharedConcept';
  /** What both positions are on. */
  readonly concept: Concept;
  /** Where the actor that was asked stands. */
  readonly stance: Stance;
  /** Where the other one stands. */
  readonly otherStance: Stance;
};

/** One page of a list of agreements, after the Relay connection specification. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of agreements. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** How far the two agree. */
  readonly node: Agreement;
};

/** A change of mind on one concept, from the claims of one day to those of the next day on which the actor takes a side. */
export type Turn = {
  readonly __typename?: 'Turn';
  /** What the actor changed its mind on. */
  readonly concept: Concept;
  /** Claim before the turn; of several on that day the first by id. */
  readonly before: Claim;
  /** Claim after the turn; of several on that day the first by id. */
  readonly after: Claim;
  /** Stance before, that of all claims on that day together. */
  readonly from: Stance;
  /** Stance after, that of all claims on that day together; always another one. */
  readonly to: Stance;
};

/**
 * Conditions on actors. All that are given must hold, and a list holds when one of its values fits; null is the same as
 * absent. An id that does not exist matches nothing.
 */
export type ActorFilter = {
  /** Actors of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Organizations of one of these types; people and schools do not match. */
  readonly organizationTypes?: InputMaybe<ReadonlyArray<OrganizationType>>;
  /** Schools of one of these types; people and organizations do not match. */
  readonly schoolTypes?: InputMaybe<ReadonlyArray<SchoolType>>;
  /** People affiliated with one of these institutions themselves, at any time. */
  readonly affiliatedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Actors who assert a claim in one of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: actors who assert a claim. False: actors who are only spoken of, report, write or publish. */
  readonly hasClaims?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Actors whose name and alternate names hold all words of this text; case and accents are ignored. 300 characters at
   * most, with a letter or digit among them.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Order of actors. Rows with equal keys are sorted by id. */
export type ActorOrder = {
  /** What to sort by. */
  readonly field: ActorOrderField;
  /** Which end comes first. */
  readonly direction: OrderDirection;
};

/** What actors can be sorted by. */
export type ActorOrderField =
  /** Name, case and accents ignored. */
  | 'NAME'
  /** Number of claims, `Actor.claimCount`. */
  | 'CLAIM_COUNT';

/** Where every question starts. What is not found is null, not an error. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Answers a question in plain English. The question is matched with the named questions by its words alone, offline and
   * always in the same way, and the document of the one that fits is run on the same version of the graph. A question that
   * cannot be read is no error: `understood` is false, `summary` says why, and `suggestions` are what can be asked.
   */
  readonly ask: Answer;
  /**
   * The statements that a selection means, as a list of events in the order of time: by date (coarser first), source id and
   * number of the claim, then by concept, actor and stance. A statement is one actor's stance on one concept in one claim.
   */
  readonly statements: StatementConnection;
  /** Who says what: a network from actors to concepts. Formulas, with tables computed by hand, stand in `docs/networks.md`. */
  readonly twoModeNetwork: Maybe<TwoModeNetwork>;
  /** Who shares whose views, or which concepts go together: a network between actors or between concepts, without direction. Formulas, with tables computed by hand, stand in `docs/networks.md`. */
  readonly oneModeNetwork: Maybe<OneModeNetwork>;
  /**
   * What connects two nodes: paths that visit no node twice, shortest first, then by the ids of their nodes, then by their
   * relations in the order of `Relation`. Claims are the edges: an actor is tied to what its claims speak of. A claim is a
   * node only where it is an end of the path; then it has the ties of this one claim. An id that names nothing, or a scale,
   * has no path. Between a node and itself there is one path, of length 0. A search that grows beyond its bound is
   * `LIMIT_EXCEEDED`, never a part of the answer.
   */
  readonly path: ReadonlyArray<GraphPath>;
  /** The person, organization, school, concept, claim, source or scale with this id; null when there is none. */
  readonly node: Maybe<Node>;
  /** Several nodes at once, in the order of the ids; null in the place of each that does not exist. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One actor of any kind; null when none matches. */
  readonly actor: Maybe<Actor>;
  /** One person; null when none matches, also when the id is that of another kind. */
  readonly person: Maybe<Person>;
  /** One organization; null when none matches, also when the id is that of another kind. */
  readonly organization: Maybe<Organization>;
  /** One school; null when none matches, also when the id is that of another kind. */
  readonly school: Maybe<School>;
  /** One concept; null when none matches. */
  readonly concept: Maybe<Concept>;
  /** One claim; null when there is none with this id. */
  readonly claim: Maybe<Claim>;
  /** One source; null when none matches. */
  readonly source: Maybe<Source>;
  /** One scale; null when none matches. */
  readonly scale: Maybe<Scale>;
  /** All actors: people, organizations and schools. */
  readonly actors: ActorConnection;
  /** All people. A filter by other kinds matches nobody. */
  readonly people: PersonConnection;
  /** All organizations. A filter by other kinds matches none. */
  readonly organizations: OrganizationConnection;
  /** All schools. A filter by other kinds matches none. */
  readonly schools: SchoolConnection;
  /** All concepts. */
  readonly concepts: ConceptConnection;
  /** All claims. */
  readonly claims: ClaimConnection;
  /** All sources, by title. */
  readonly sources: SourceConnection;
  /**
   * Where all actors stand on all concepts. By default only claims on the concept itself count, because support passes
   * up to broader concepts and opposition down to narrower ones.
   */
  readonly positions: PositionConnection;
  /**
   * Where one actor stands on one concept. Null when there is no evidence on the accepted bases, no such actor or no
   * such concept.
   */
  readonly position: Maybe<Position>;
  /** All data sets of the graph, in the order in which they were first planted. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** One data set; null when there is none. */
  readonly dataset: Maybe<Dataset>;
  /**
   * Looks for words in names, labels, titles and statements. Case and accents are ignored; a word is also found by its
   * beginning (three letters or more) and, in a text of up to eight words, with one letter missing, added, replaced or
   * swapped with its neighbour. What holds at least half of the words is found; names, labels and titles stand before
   * statements. Initials find the actor or concept of that name. The text is words only: no character of it is an operator.
   * What has just been written is found at once. Pages go forward only. Of actors' names, labels, statements and titles,
   * each the 500 that the index ranks best are looked at.
   */
  readonly search: SearchConnection;
  /**
   * What lies around some nodes: the graph within `depth` steps of them, over the same relations as `path`, as flat lists of
   * nodes and edges for pictures. Ids that name nothing, and scales, are left out; when none is left, the answer is empty.
   */
  readonly subgraph: Maybe<Subgraph>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryStatementsArgs = {
  select?: InputMaybe<StatementSelection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryTwoModeNetworkArgs = {
  select?: InputMaybe<StatementSelection>;
  aggregation?: InputMaybe<TwoModeAggregation>;
  normalization?: InputMaybe<TwoModeNormalization>;
  time?: InputMaybe<TimeSlices>;
  limit?: InputMaybe<NetworkLimit>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryOneModeNetworkArgs = {
  of: NetworkMode;
  select?: InputMaybe<StatementSelection>;
  aggregation?: InputMaybe<OneModeAggregation>;
  normalization?: InputMaybe<OneModeNormalization>;
  time?: InputMaybe<TimeSlices>;
  limit?: InputMaybe<NetworkLimit>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryActorArgs = {
  by: ActorBy;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryPersonArgs = {
  by: ActorBy;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryOrganizationArgs = {
  by: ActorBy;
};


/** Where every question starts. What is not found is null, not an error. */
export type QuerySchoolArgs = {
  by: ActorBy;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryConceptArgs = {
  by: ConceptBy;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. What is not found is null, not an error. */
export type QuerySourceArgs = {
  by: SourceBy;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryScaleArgs = {
  by: ScaleBy;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryActorsArgs = {
  where?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryPeopleArgs = {
  where?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryOrganizationsArgs = {
  where?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QuerySchoolsArgs = {
  where?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryConceptsArgs = {
  where?: InputMaybe<ConceptFilter>;
  orderBy?: InputMaybe<ConceptOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryClaimsArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryPositionsArgs = {
  where?: InputMaybe<PositionFilter>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  includeAffiliates?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryPositionArgs = {
  actor: Scalars['ID']['input'];
  concept: Scalars['ID']['input'];
  bases?: InputMaybe<ReadonlyArray<Basis>>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QueryDatasetArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  in?: InputMaybe<ReadonlyArray<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. What is not found is null, not an error. */
export type QuerySubgraphArgs = {
  around: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  claims?: InputMaybe<ClaimRendering>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** How a question in plain English was read, and what the graph says to it. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** The question as it was asked. */
  readonly question: Scalars['String']['output'];
  /**
   * Whether the question was read as one of the named questions, and all that it names was found. Every word that tells
   * something must be accounted for; one that is not makes this false.
   */
  readonly understood: Scalars['Boolean']['output'];
  /** The question as understood, in full words; null when it was not. */
  readonly reading: Maybe<Scalars['String']['output']>;
  /** GraphQL document that answers the question, to be sent as it is with `variables`; null when it was not understood. */
  readonly document: Maybe<Scalars['String']['output']>;
  /** Variables of the document, an object; null when it was not understood. */
  readonly variables: Maybe<Scalars['JSON']['output']>;
  /** What the document answers, an object: its `data`; null when it was not understood. */
  readonly data: Maybe<Scalars['JSON']['output']>;
  /** The answer in one or two plain sentences with its numbers; when the question was not understood, why not. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What the words of the question name, in the order of the question; empty when it was not understood. */
  readonly slots: ReadonlyArray<AnswerSlot>;
  /**
   * Questions that would be understood and are near to this one, nearest first; a slot for which nothing is near stays
   * open, as `{concept}`. Empty when the question was understood.
   */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
};

/** Words of a question that name something. */
export type AnswerSlot = {
  readonly __typename?: 'AnswerSlot';
  /** Name of the slot, which is a variable of the document. */
  readonly name: Scalars['String']['output'];
  /** The words, as they stand in the question. */
  readonly text: Scalars['String']['output'];
  /** What they name; for a point of a scale the scale, for a day null. */
  readonly entity: Maybe<Node>;
  /** How surely the words name it, above 0 and at most 1; 1 for its very name. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** What has some of the same words in its name, nearest first; at most three. */
  readonly alternatives: ReadonlyArray<Node>;
};

/**
 * One proposition that one or more actors put forward in one source. It is paraphrased by a coder, who also marked its
 * stances.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Global id, `claim:<source slug>:<number>`. Stable when the data are imported again. */
  readonly id: Scalars['ID']['output'];
  /** Number of the claim within its source. The number of a removed claim is not used again. */
  readonly number: Scalars['Int']['output'];
  /** The proposition in the coder's own words, not a quotation. For the wording of the source see `passages`. */
  readonly statement: Scalars['String']['output'];
  /** What kind of assertion it is. */
  readonly modality: Modality;
  /** When it was said; the date of the source where nothing closer is known. */
  readonly statedOn: Scalars['PartialDate']['output'];
  /** Whether the speaker hedges, as with "may" or "perhaps". A hedge does not change the stance. */
  readonly hedged: Scalars['Boolean']['output'];
  /** Whether the source's text breaks off within the claim, so that only what stands there was coded. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Data set that declares the claim, the same as that of its source. */
  readonly dataset: Dataset;
  /** Who holds the proposition, in the order of the data set; at least one. Several actors may hold it together. */
  readonly assertedBy: ReadonlyArray<Actor>;
  /** Whose text reports the claim, when that is not who holds it; null when the speaker's own text states it. */
  readonly reportedBy: Maybe<Actor>;
  /** Actors that the claim speaks of, in the order of the data set. */
  readonly about: ReadonlyArray<Actor>;
  /** Stances that the claim takes, in the order of the data set; at least one, and at most one for each concept. */
  readonly stances: ReadonlyArray<ClaimStance>;
  /** Where the claim was read. */
  readonly source: Source;
  /** Spans of the source's text that carry the claim, in the order of the data set; empty when none are recorded. */
  readonly passages: ReadonlyArray<Passage>;
  /** Claims that this one agrees with or argues for, in the order of the data set. */
  readonly backs: ReadonlyArray<Claim>;
  /** Claims that this one argues against, in the order of the data set. */
  readonly rebuts: ReadonlyArray<Claim>;
  /** Claims that back this one, newest first. */
  readonly backedBy: ReadonlyArray<Claim>;
  /** Claims that rebut this one, newest first. */
  readonly rebuttedBy: ReadonlyArray<Claim>;
  /** Schools that the claim places on a scale, in the order of the data set; usually empty. */
  readonly places: ReadonlyArray<Placement>;
};


/**
 * One proposition that one or more actors put forward in one source. It is paraphrased by a coder, who also marked its
 * stances.
 */
export type ClaimBackedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One proposition that one or more actors put forward in one source. It is paraphrased by a coder, who also marked its
 * stances.
 */
export type ClaimRebuttedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list of claims, after the Relay connection specification. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/**
 * What kind of assertion a claim is. Each claim has one; where several fit, the first of normative, predictive, causal,
 * evaluative and descriptive is taken.
 */
export type Modality =
  /** Says what is or was, or what something is called. */
  | 'DESCRIPTIVE'
  /** Calls something good or bad, better or worse, without saying what ought to be done. */
  | 'EVALUATIVE'
  /** Says what ought or ought not to be done, or is needed. */
  | 'NORMATIVE'
  /** Says what will happen. */
  | 'PREDICTIVE'
  /** Says that one thing brings about, hinders or explains another. */
  | 'CAUSAL';

/** The stance that a claim takes on one concept. */
export type ClaimStance = {
  readonly __typename?: 'ClaimStance';
  /** For, against, mixed or neutral. */
  readonly stance: Stance;
  /** What the stance is on. */
  readonly concept: Concept;
  /** Whether it speaks of some cases of the concept only. A qualified rejection entails nothing about narrower concepts. */
  readonly qualified: Scalars['Boolean']['output'];
};

/**
 * A span of a source's text, located by offsets and a digest (text position and text quote selectors in the sense of Web
 * Annotation). The wording is given only while the server holds the source's text.
 */
export type Passage = {
  readonly __typename?: 'Passage';
  /**
   * Offset of the first character, in Unicode code points from 0, in the normalized text: UTF-8, no byte-order mark,
   * lines end in LF.
   */
  readonly start: Scalars['Int']['output'];
  /** Offset after the last character, in Unicode code points; always more than `start`. */
  readonly end: Scalars['Int']['output'];
  /** SHA-256 of the span's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** Whether the span was found in the text that the server holds. */
  readonly verification: Verification;
  /** New offset of the first character when `verification` is `MOVED`; otherwise null. */
  readonly movedTo: Maybe<Scalars['Int']['output']>;
  /** Line on which the span starts, counted from 1; null when the text is not loaded or the span is not found in it. */
  readonly line: Maybe<Scalars['Int']['output']>;
  /** Wording of the span (Web Annotation `exact`); null when the text is not loaded or the span is not found in it. */
  readonly exact: Maybe<Scalars['String']['output']>;
  /** Up to 60 characters just before the span (Web Annotation `prefix`); null when `exact` is. */
  readonly prefix: Maybe<Scalars['String']['output']>;
  /** Up to 60 characters just after the span (Web Annotation `suffix`); null when `exact` is. */
  readonly suffix: Maybe<Scalars['String']['output']>;
};

/** Outcome of checking a passage against the text of its source. */
export type Verification =
  /** The span at the recorded offsets has the recorded digest. */
  | 'VERIFIED'
  /** The span is not at its offsets, but one of the same length and digest stands elsewhere in the text. */
  | 'MOVED'
  /** No span of that length and digest is anywhere in the text. */
  | 'MISSING'
  /** The text is not loaded, so nothing could be checked. */
  | 'TEXT_UNAVAILABLE';

/**
 * Conditions on claims. All that are given must hold, and a list of values holds when one of them fits; null is the same
 * as absent. `stances`, `concepts`, `within` and `qualified` together must hold for one and the same stance of the
 * claim. An id that does not exist matches nothing, and so does an empty list, but for `and`, which asks nothing then.
 */
export type ClaimFilter = {
  /** Claims that take one of these stances. */
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  /** Claims that take a stance on one of these concepts themselves; broader and narrower ones do not count. */
  readonly concepts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Claims that take a stance on this concept or anything narrower, at any distance. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** Claims that one of these actors asserts. */
  readonly assertedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Claims that one of these actors reports: reported speech, held by someone else. */
  readonly reportedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Claims that an actor of one of these kinds asserts. */
  readonly actorKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Claims that speak of one of these actors. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Claims read in one of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Claims of one of these kinds of assertion. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** Claims with a passage of which the check had one of these outcomes. Claims without a passage never match. */
  readonly verifications?: InputMaybe<ReadonlyArray<Verification>>;
  /** True: claims that the speaker hedges. False: all others. */
  readonly hedged?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: claims with a qualified stance, one that speaks of some cases of its concept only. False: claims with an
   * unqualified stance.
   */
  readonly qualified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Claims stated on or after this day. A partial date counts when any of its days does. */
  readonly statedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Claims stated on or before this day. A partial date counts when any of its days does. */
  readonly statedTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Claims whose statement holds all words of this text; case and accents are ignored. 300 characters at most, with a
   * letter or digit among them.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** All of these must hold. Each filter of the list may be met by another stance of the claim. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<ClaimFilter>;
};

/** Order of claims. Rows with equal keys are sorted by id. */
export type ClaimOrder = {
  /** What to sort by. */
  readonly field: ClaimOrderField;
  /** Which end comes first. */
  readonly direction: OrderDirection;
};

/** What claims can be sorted by. */
export type ClaimOrderField =
  /** Date of the claim, `Claim.statedOn`. */
  | 'STATED_ON'
  /** Source, then the claim's number within it. */
  | 'SOURCE_POSITION';

/**
 * Something that one can be for or against, such as a method, a tool or an idea. Concepts form a polyhierarchy in the
 * sense of SKOS: each may have several broader ones, without cycles.
 */
export type Concept = Node & {
  readonly __typename?: 'Concept';
  /** Global id, `concept:<slug>`. Stable when the data are imported again. */
  readonly id: Scalars['ID']['output'];
  /** The part of `id` after the colon. */
  readonly slug: Scalars['String']['output'];
  /** Preferred label (SKOS `prefLabel`), for display. */
  readonly prefLabel: Scalars['String']['output'];
  /** Other labels (SKOS `altLabel`), in the order of the data set. They work for look-up by label. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** What the concept means (SKOS `definition`). */
  readonly definition: Scalars['String']['output'];
  /** What it includes and leaves out, or how it was applied (SKOS `scopeNote`); null when there is none. */
  readonly scopeNote: Maybe<Scalars['String']['output']>;
  /** Data set that declares this concept. */
  readonly dataset: Dataset;
  /** Number of claims that take a stance on this concept itself; those on narrower concepts are not included. */
  readonly claimCount: Scalars['Int']['output'];
  /** Concepts of which this one is directly a kind (SKOS `broader`), by label. Empty at the top. */
  readonly broader: ReadonlyArray<Concept>;
  /** Concepts that are directly a kind of this one (SKOS `narrower`), by label. */
  readonly narrower: ReadonlyArray<Concept>;
  /** Concepts close in theme (SKOS `related`), by label. A relation for browsing only: positions never follow from it. */
  readonly related: ReadonlyArray<Concept>;
  /**
   * All concepts of which this one is a kind, at any distance, nearest first, then by label. This concept is not
   * included.
   */
  readonly broaderTransitive: ReadonlyArray<Concept>;
  /**
   * All concepts that are a kind of this one, at any distance, nearest first, then by label. This concept is not
   * included.
   */
  readonly narrowerTransitive: ReadonlyArray<Concept>;
  /** Claims that take a stance on this concept. */
  readonly claims: ClaimConnection;
  /**
   * Who stands where on this concept: one position for each actor with evidence. By default this includes stances that
   * follow from broader or narrower concepts.
   */
  readonly positions: PositionConnection;
  /** Where all actors stand on this concept, in numbers. By default only claims on the concept itself count. */
  readonly stanceSummary: StanceSummary;
  /**
   * How the stances on this concept developed: one point for each bucket of the calendar, without gaps, 1,000 at most
   * (more is `LIMIT_EXCEEDED`). A claim counts in the bucket of its first day. Empty when nothing counts and `from` and
   * `to` do not say what to show.
   */
  readonly timeline: ReadonlyArray<TimelinePoint>;
};


/**
 * Something that one can be for or against, such as a method, a tool or an idea. Concepts form a polyhierarchy in the
 * sense of SKOS: each may have several broader ones, without cycles.
 */
export type ConceptBroaderTransitiveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Something that one can be for or against, such as a method, a tool or an idea. Concepts form a polyhierarchy in the
 * sense of SKOS: each may have several broader ones, without cycles.
 */
export type ConceptNarrowerTransitiveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Something that one can be for or against, such as a method, a tool or an idea. Concepts form a polyhierarchy in the
 * sense of SKOS: each may have several broader ones, without cycles.
 */
export type ConceptClaimsArgs = {
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Something that one can be for or against, such as a method, a tool or an idea. Concepts form a polyhierarchy in the
 * sense of SKOS: each may have several broader ones, without cycles.
 */
export type ConceptPositionsArgs = {
  where?: InputMaybe<PositionFilter>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  includeAffiliates?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Something that one can be for or against, such as a method, a tool or an idea. Concepts form a polyhierarchy in the
 * sense of SKOS: each may have several broader ones, without cycles.
 */
export type ConceptStanceSummaryArgs = {
  where?: InputMaybe<PositionFilter>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  includeAffiliates?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Something that one can be for or against, such as a method, a tool or an idea. Concepts form a polyhierarchy in the
 * sense of SKOS: each may have several broader ones, without cycles.
 */
export type ConceptTimelineArgs = {
  unit: TimeUnit;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of a list of concepts, after the Relay connection specification. */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of concepts. */
export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: Concept;
};

/** Where actors stand on one concept, in numbers. Of breakdowns only values that occur are listed. */
export type StanceSummary = {
  readonly __typename?: 'StanceSummary';
  /** Actors by the stance of their position. */
  readonly actors: StanceCounts;
  /** Pieces of evidence by their own stance. */
  readonly evidence: StanceCounts;
  /** Actors by the basis that decided their position, strongest first. */
  readonly byBasis: ReadonlyArray<BasisStance>;
  /** `(supporting - opposing) / (supporting + opposing)` actors, from -1 to 1; null when nobody takes a side. */
  readonly balance: Maybe<Scalars['Float']['output']>;
  /** Actors by kind. */
  readonly byActorKind: ReadonlyArray<ActorKindStance>;
  /** Each source by itself: the positions that follow from its claims alone. Most positions first, then by id. */
  readonly bySource: ReadonlyArray<SourceStance>;
  /** Each direct narrower concept by itself, also one without positions. Most positions first, then by id. */
  readonly byNarrower: ReadonlyArray<ConceptStance>;
  /** How much the balance hangs on single sources and actors. */
  readonly robustness: Robustness;
};


/** Where actors stand on one concept, in numbers. Of breakdowns only values that occur are listed. */
export type StanceSummaryBySourceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where actors stand on one concept, in numbers. Of breakdowns only values that occur are listed. */
export type StanceSummaryByNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Actors whose position one basis decided. */
export type BasisStance = {
  readonly __typename?: 'BasisStance';
  /** The basis. */
  readonly value: Basis;
  /** Those actors by the stance of their position. */
  readonly actors: StanceCounts;
};

/** Actors of one kind. */
export type ActorKindStance = {
  readonly __typename?: 'ActorKindStance';
  /** The kind. */
  readonly value: ActorKind;
  /** Those actors by the stance of their position. */
  readonly actors: StanceCounts;
};

/** Actors with a position that follows from the claims of one source alone. */
export type SourceStance = {
  readonly __typename?: 'SourceStance';
  /** The source. */
  readonly value: Source;
  /** Those actors by the stance of their position. */
  readonly actors: StanceCounts;
};

/** Actors with a position on one concept. */
export type ConceptStance = {
  readonly __typename?: 'ConceptStance';
  /** The concept. */
  readonly value: Concept;
  /** Those actors by the stance of their position. */
  readonly actors: StanceCounts;
};

/**
 * How much the balance of a summary hangs on single sources and actors: it is computed again without each of them. A
 * balance that is null, because without that source or actor nobody takes a side, has no sign and no place in a range.
 */
export type Robustness = {
  readonly __typename?: 'Robustness';
  /** Share of the evidence that the source with most of it gives, 0 to 1; null without evidence. */
  readonly largestSourceShare: Maybe<Scalars['Float']['output']>;
  /**
   * Range of the balance when one source is left out, over the sources that give evidence or change the balance. Null
   * when no balance is left in any case.
   */
  readonly balanceWithoutOneSource: Maybe<BalanceRange>;
  /**
   * Range of the balance when one actor is left out, with what it says for institutions as an affiliate. Null when no
   * balance is left in any case.
   */
  readonly balanceWithoutOneActor: Maybe<BalanceRange>;
  /** Whether leaving out one source turns the sign of the balance, brings it to 0, or brings it from 0 to a sign. */
  readonly flips: Scalars['Boolean']['output'];
};

/** Lowest and highest balance when one thing is left out. */
export type BalanceRange = {
  readonly __typename?: 'BalanceRange';
  /** Lowest balance, -1 to 1. */
  readonly lowest: Scalars['Float']['output'];
  /** Highest balance, -1 to 1. */
  readonly highest: Scalars['Float']['output'];
  /** What was left out for the lowest balance; of several the first by id. */
  readonly lowestWithout: Node;
  /** What was left out for the highest balance; of several the first by id. */
  readonly highestWithout: Node;
};

/** Length of a bucket of the calendar. */
export type TimeUnit =
  /** A day. */
  | 'DAY'
  /** A week, Monday to Sunday (ISO 8601). */
  | 'WEEK'
  /** A calendar month. */
  | 'MONTH'
  /** Three calendar months, from January, April, July or October. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** One bucket of a timeline. */
export type TimelinePoint = {
  readonly __typename?: 'TimelinePoint';
  /** First day of the bucket. */
  readonly start: Scalars['Date']['output'];
  /** Last day of the bucket, inclusive. */
  readonly end: Scalars['Date']['output'];
  /** Pieces of evidence in this bucket by stance, judged by the claims of the bucket alone. */
  readonly evidence: StanceCounts;
  /** Actors by the stance of the position that follows from the claims of this bucket alone. */
  readonly actors: StanceCounts;
  /** Actors by the stance of the position that follows from all claims up to the end of this bucket. */
  readonly cumulativeActors: StanceCounts;
  /**
   * Number of claims with evidence in this bucket whose date is less precise than the unit: they may belong to a later
   * bucket.
   */
  readonly coarse: Scalars['Int']['output'];
};

/**
 * Conditions on concepts. All that are given must hold; null is the same as absent. An id that does not exist matches
 * nothing.
 */
export type ConceptFilter = {
  /** This concept and everything narrower, at any distance. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** True: concepts on which a claim takes a stance. False: concepts that only order others. */
  readonly hasClaims?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only concepts without a broader one. False is the same as absent. */
  readonly topOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Concepts whose labels hold all words of this text; case and accents are ignored. 300 characters at most, with a
   * letter or digit among them.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Order of concepts. Rows with equal keys are sorted by id. */
export type ConceptOrder = {
  /** What to sort by. */
  readonly field: ConceptOrderField;
  /** Which end comes first. */
  readonly direction: OrderDirection;
};

/** What concepts can be sorted by. Supporters and opponents are counted by positions on the basis `DIRECT`. */
export type ConceptOrderField =
  /** Preferred label, case and accents ignored. */
  | 'LABEL'
  /** Number of claims, `Concept.claimCount`. */
  | 'CLAIM_COUNT'
  /** Number of actors who oppose it. */
  | 'OPPONENT_COUNT'
  /** Number of actors who support it. */
  | 'SUPPORTER_COUNT'
  /** How disputed it is: the smaller of supporters and opponents, then their sum. */
  | 'DISPUTE';

/**
 * A body of coded claims with its actors, concepts and sources, published and cited as one. Several may share the graph
 * and refer to each other's entries; each entry belongs to the one that declares it.
 */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /**
   * Id of the data set, such as `personalized-learning`. It has no kind before a colon and does not work in
   * `Query.node`.
   */
  readonly id: Scalars['ID']['output'];
  /** Title, for display. */
  readonly title: Scalars['String']['output'];
  /** What the data set covers and how it was made. */
  readonly description: Scalars['String']['output'];
  /**
   * Licence of the data, as an SPDX identifier where there is one, such as `CC-BY-4.0`. The sources have licences of
   * their own.
   */
  readonly license: Scalars['String']['output'];
  /** Version that the creators gave it, such as `1.0.0`. */
  readonly version: Scalars['String']['output'];
  /** Day on which the coding was finished. */
  readonly codedOn: Scalars['Date']['output'];
  /** Who made it, in the order to cite. */
  readonly creators: ReadonlyArray<Scalars['String']['output']>;
  /** How to cite it, on one line. */
  readonly citation: Scalars['String']['output'];
  /** When its present content was written to the graph. Planting equal content again does not change it. */
  readonly plantedAt: Scalars['DateTime']['output'];
  /** How many entries of each kind it declares. */
  readonly counts: DatasetCounts;
  /**
   * SHA-256 over the canonical JSON of all entries sorted by id, as 64 lower-case hexadecimal digits. Equal content
   * gives an equal digest on any machine.
   */
  readonly contentDigest: Scalars['String']['output'];
};

/** Number of entries that a data set declares, by kind. */
export type DatasetCounts = {
  readonly __typename?: 'DatasetCounts';
  /** Number of people. */
  readonly people: Scalars['Int']['output'];
  /** Number of organizations. */
  readonly organizations: Scalars['Int']['output'];
  /** Number of schools. */
  readonly schools: Scalars['Int']['output'];
  /** Number of concepts. */
  readonly concepts: Scalars['Int']['output'];
  /** Number of sources. */
  readonly sources: Scalars['Int']['output'];
  /** Number of claims. */
  readonly claims: Scalars['Int']['output'];
  /** Number of stances over all claims. A claim takes one on each concept it judges or speaks of. */
  readonly stances: Scalars['Int']['output'];
  /** Number of passages. One that carries several claims counts once. */
  readonly passages: Scalars['Int']['output'];
};

/**
 * The description of a data set: the file `dataset.yaml`. In this and all other entries null is the same as absent, an
 * unknown key is a fault, and so is a reference to an id that neither this nor another planted data set declares. Any
 * fault refuses the whole data set.
 */
export type DatasetInput = {
  /** Id of the data set, written like a slug, such as `personalized-learning`. */
  readonly id: Scalars['ID']['input'];
  /** Title, for display. */
  readonly title: Scalars['String']['input'];
  /** What the data set covers and how it was made. */
  readonly description: Scalars['String']['input'];
  /** Licence of the data, as an SPDX identifier where there is one, such as `CC-BY-4.0`. */
  readonly license: Scalars['String']['input'];
  /** Version, such as `1.0.0`. */
  readonly version: Scalars['String']['input'];
  /** Day on which the coding was finished. */
  readonly codedOn: Scalars['Date']['input'];
  /** Who made it, in the order to cite. None when absent. */
  readonly creators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How to cite it, on one line. Made from the other keys when absent. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
};

/** A concept: an entry of `concepts.yaml`. */
export type ConceptInput = {
  /** Slug; the id is `concept:<slug>`. An id that another entry already has is a fault. */
  readonly slug: Scalars['Slug']['input'];
  /** Preferred label (SKOS `prefLabel`). */
  readonly prefLabel: Scalars['String']['input'];
  /** Other labels (SKOS `altLabel`). None when absent. */
  readonly altLabels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the concept means (SKOS `definition`). */
  readonly definition: Scalars['String']['input'];
  /** What it includes and leaves out, or how to apply it (SKOS `scopeNote`). */
  readonly scopeNote?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ids of the concepts of which this one is directly a kind. A cycle is a fault; an edge that others already imply is a
   * warning.
   */
  readonly broader?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of concepts close in theme (SKOS `related`). No position follows from them. */
  readonly related?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A scale: an entry of `scales.yaml`. */
export type ScaleInput = {
  /** Slug; the id is `scale:<slug>`. An id that another entry already has is a fault. */
  readonly slug: Scalars['Slug']['input'];
  /** Preferred label. */
  readonly prefLabel: Scalars['String']['input'];
  /** What the scale orders schools by. */
  readonly definition: Scalars['String']['input'];
  /** Labelled points, from low to high. At least two, because a placement is shown with the label of the nearest. */
  readonly anchors: ReadonlyArray<ScaleAnchorInput>;
};

/** A labelled point of a scale. */
export type ScaleAnchorInput = {
  /** Place on the scale, 0 to 1. */
  readonly value: Scalars['Float']['input'];
  /** What a school at this point is like, in a few words. */
  readonly label: Scalars['String']['input'];
};

/** A person: an entry of `people.yaml`. */
export type PersonInput = {
  /** Slug; the id is `person:<slug>`. An id that another entry already has is a fault. */
  readonly slug: Scalars['Slug']['input'];
  /** Fullest name known, without titles or degrees. */
  readonly name: Scalars['String']['input'];
  /** Other names and spellings. None when absent. */
  readonly alternateNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A few words on who this is. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Home page. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/**
 * A person's tie to an institution: an entry of `affiliations.yaml`. It stands apart from people, so that one data set
 * can add an affiliation to a person of another.
 */
export type AffiliationInput = {
  /** Id of the person. */
  readonly person: Scalars['ID']['input'];
  /** Id of the organization or school. */
  readonly institution: Scalars['ID']['input'];
  /** Role as the source prints it, such as a job title. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Id of the source where it was read. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Start. Unknown when absent, which counts as open. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** End, inclusive. Unknown or not ended when absent, which counts as open. */
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** An organization: an entry of `organizations.yaml`. */
export type OrganizationInput = {
  /** Slug; the id is `organization:<slug>`. An id that another entry already has is a fault. */
  readonly slug: Scalars['Slug']['input'];
  /** Fullest name known. */
  readonly name: Scalars['String']['input'];
  /** Other names, short forms and former names. None when absent. */
  readonly alternateNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What sort of organization it is. */
  readonly organizationType: OrganizationType;
  /** Ids of the organizations that it is directly a part of. None when absent. */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A few words on what this is. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Home page. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** A school, network, district or instructional program: an entry of `schools.yaml`. */
export type SchoolInput = {
  /** Slug; the id is `school:<slug>`. An id that another entry already has is a fault. */
  readonly slug: Scalars['Slug']['input'];
  /** Fullest name known. */
  readonly name: Scalars['String']['input'];
  /** Other names, short forms and former names. None when absent. */
  readonly alternateNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What sort of school it is. */
  readonly schoolType: SchoolType;
  /** Ids of the organizations that it is directly a part of. None when absent. */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A few words on what this is. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Home page. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** A source: an entry of `sources.yaml`. */
export type SourceInput = {
  /** Slug; the id is `source:<slug>`. An id that another entry already has is a fault. */
  readonly slug: Scalars['Slug']['input'];
  /** Title of the text. */
  readonly title: Scalars['String']['input'];
  /** Ids of the actors who wrote it. None when absent. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id of the organization that published it. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** When it was published, as closely as known. */
  readonly datePublished: Scalars['PartialDate']['input'];
  /** How that date is known; `TEXT` when absent. */
  readonly dateBasis?: InputMaybe<DateBasis>;
  /** Licence of the text itself. */
  readonly license?: InputMaybe<Scalars['String']['input']>;
  /** Where the text can be read. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
  /** Remark by the coder, such as on gaps or on the version used. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Digest of the normalized text in UTF-8. Left out when nobody has the text. */
  readonly textSha256?: InputMaybe<Scalars['Sha256']['input']>;
};

/** A claim: an entry of `claims/<source slug>.yaml`. The file's name says which source it was read in. */
export type ClaimInput = {
  /** Number within the source; the id is `claim:<source slug>:<number>`. Never reuse the number of a removed claim. */
  readonly number: Scalars['Int']['input'];
  /** The proposition in the coder's own words, short, complete and understandable alone. No sentence of the source. */
  readonly statement: Scalars['String']['input'];
  /** Ids of the actors who hold it. At least one; an empty list is a fault. */
  readonly assertedBy: ReadonlyArray<Scalars['ID']['input']>;
  /** Id of the actor whose text reports it. Left out when that is who holds it. */
  readonly reportedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of the actors that it speaks of. None when absent. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stances that it takes, one for each concept. At least one; an empty list is a fault. */
  readonly stances: ReadonlyArray<ClaimStanceInput>;
  /** What kind of assertion it is. */
  readonly modality: Modality;
  /** When it was said; the source's date when absent. */
  readonly statedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Spans of the source's text that carry it, the fullest wording first. None when absent, as when there is no text. */
  readonly passages?: InputMaybe<ReadonlyArray<PassageInput>>;
  /** Ids of the claims that it agrees with or argues for. None when absent. */
  readonly backs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the claims that it argues against. None when absent. */
  readonly rebuts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Schools that it places on scales. None when absent. */
  readonly places?: InputMaybe<ReadonlyArray<PlacementInput>>;
  /** Whether the speaker hedges, as with "may" or "perhaps"; false when absent. */
  readonly hedged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the source's text breaks off within the claim; false when absent. */
  readonly truncated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The stance that a claim takes on one concept. */
export type ClaimStanceInput = {
  /** For, against, mixed or neutral. */
  readonly stance: Stance;
  /** Id of the concept. Twice the same concept in one claim is a fault. */
  readonly concept: Scalars['ID']['input'];
  /** Whether it speaks of some cases of the concept only; false when absent. */
  readonly qualified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A span of a source's text, without its wording. */
export type PassageInput = {
  /** Offset of the first character in the normalized text, in Unicode code points from 0. */
  readonly start: Scalars['Int']['input'];
  /** Offset after the last character, in Unicode code points; more than `start`. */
  readonly end: Scalars['Int']['input'];
  /** Digest of the span in UTF-8. */
  readonly sha256: Scalars['Sha256']['input'];
};

/** Where a claim places a school on a scale. */
export type PlacementInput = {
  /** Id of the school. */
  readonly school: Scalars['ID']['input'];
  /** Id of the scale. */
  readonly scale: Scalars['ID']['input'];
  /** Place on the scale, 0 to 1. */
  readonly value: Scalars['Float']['input'];
};

/** What the nodes of a one-mode network are. */
export type NetworkMode =
  /** Actors, tied by the concepts that both speak of. */
  | 'ACTORS'
  /** Concepts, tied by the actors who speak of both. */
  | 'CONCEPTS';

/** What the weight of an edge from an actor to a concept is made of. */
export type TwoModeAggregation =
  /** The number of statements, whatever their stance. */
  | 'IGNORE'
  /** Supporting minus opposing statements; mixed ones count 0. Where they are equal there is no edge. */
  | 'SUBTRACT'
  /** 1 when the actor only supports the concept, 2 when it only opposes it, 3 when it does both. On the binary scale only. */
  | 'COMBINE';

/**
 * What the weight of an edge between two nodes is made of. Each statement of the one is paired with each statement of the
 * other on the same concept (of the same actor, in a network of concepts). k and k′ are the levels of the two, R is the range of the scale.
 */
export type OneModeAggregation =
  /** The number of pairs, whatever their stances. */
  | 'IGNORE'
  /** The sum of 1 − |k − k′| / R: on the binary scale the number of pairs with the same stance. */
  | 'CONGRUENCE'
  /** The sum of |k − k′| / R: on the binary scale the number of pairs with different stances. */
  | 'CONFLICT'
  /** Congruence minus conflict. Where they are equal there is no edge. */
  | 'SUBTRACT';

/** What the weight of an edge from an actor to a concept is divided by. */
export type TwoModeNormalization =
  /** Nothing. */
  | 'NONE'
  /** The number of the actor's statements. */
  | 'ACTIVITY'
  /** The number of statements on the concept. */
  | 'PROMINENCE';

/** What the weight of an edge between two nodes is divided by. */
export type OneModeNormalization =
  /** Nothing. */
  | 'NONE'
  /** The mean number of statements of the two. */
  | 'AVERAGE'
  /**
   * What the two say together, by concept and level: the counts of what only one of them says, and the products of what
   * both say.
   */
  | 'JACCARD'
  /** The root of the product of what each makes with itself: a true cosine, from −1 to 1. */
  | 'COSINE'
  /** The product of the numbers of statements of the two: what the Discourse Network Analyzer calls cosine. */
  | 'DNA_COSINE';

/** Levels of stances. */
export type StanceScale =
  /** `SUPPORTS` 1 and `OPPOSES` 0, with range 1. `MIXED` and `NEUTRAL` are left out and counted. */
  | 'BINARY'
  /** `SUPPORTS` 1, `MIXED` 0 and `OPPOSES` −1, with range 2. `NEUTRAL` is left out and counted. */
  | 'TERNARY';

/**
 * Within what only the first of several statements of the same actor, concept and stance counts, in the order of
 * `Query.statements`. The stance does not matter where the aggregation is `IGNORE`; to polarization, backbone and consensus it always does.
 */
export type Duplicates =
  /** All statements count. */
  | 'INCLUDE'
  /** A source. */
  | 'DOCUMENT'
  /** A week from Monday to Sunday (ISO 8601), by the first day of the claim's date. */
  | 'WEEK'
  /** A month of a year, by the first day of the claim's date. */
  | 'MONTH'
  /** A year, by the first day of the claim's date. */
  | 'YEAR'
  /** The whole selection. */
  | 'ALL';

/** Whether people speak for themselves. */
export type ActorRollUp =
  /** They do. */
  | 'NONE'
  /**
   * The statement of a person is that of each organization or school with which the person is affiliated at the date of the
   * claim, where the ends of an affiliation that are not known are open. Without one the person speaks for itself.
   */
  | 'ORGANIZATION';

/** Some things, or all but some. Exactly one of the two. */
export type IdSelection =
  /** Only those with these ids. */
  { readonly only: ReadonlyArray<Scalars['ID']['input']>; readonly except?: never; }
  |  /** All but those with these ids. */
  { readonly only?: never; readonly except: ReadonlyArray<Scalars['ID']['input']>; };

/** What replaces concepts. Exactly one of the two. */
export type ConceptRollUp =
  /** True: the broader concepts at the top, which have no broader ones themselves. False is an error. */
  { readonly top: Scalars['Boolean']['input']; readonly to?: never; }
  |  /**
   * The nearest of the broader concepts among these: those with no other of them between. A concept that is one of these, or
   * under none, stays. Under several, a statement becomes one on each.
   */
  { readonly top?: never; readonly to: ReadonlyArray<Scalars['ID']['input']>; };

/**
 * Which statements. All conditions hold together, for the actor and the concept as they stand in the claim. Then concepts
 * are rolled up, then actors; then stances outside the scale are left out, then duplicates, and last what falls short of the minimums,
 * again and again until nothing more does. A statement that a roll-up makes twice from one claim counts once.
 */
export type StatementSelection = {
  /** Whose statements. */
  readonly actors?: InputMaybe<IdSelection>;
  /** Statements of actors of these kinds. */
  readonly actorKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Statements on which concepts. */
  readonly concepts?: InputMaybe<IdSelection>;
  /** Statements on this concept or any narrower one. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** Statements from which sources. */
  readonly sources?: InputMaybe<IdSelection>;
  /** Statements whose date has a day on or after this one. */
  readonly statedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Statements whose date has a day on or before this one. */
  readonly statedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only actors with at least this many statements, 1 or more. */
  readonly minStatementsPerActor?: InputMaybe<Scalars['Int']['input']>;
  /** Only concepts of which at least this many actors speak, 1 or more. */
  readonly minActorsPerConcept?: InputMaybe<Scalars['Int']['input']>;
  /** What replaces concepts; nothing when absent. */
  readonly rollUpConcepts?: InputMaybe<ConceptRollUp>;
  /** Whether people speak for themselves. */
  readonly rollUpActors?: InputMaybe<ActorRollUp>;
  /** Levels of stances. */
  readonly stanceScale?: InputMaybe<StanceScale>;
  /** Which duplicates are dropped. */
  readonly duplicates?: InputMaybe<Duplicates>;
  /** Whether actors and concepts that lost all their statements to the scale, to duplicates or to the minimums stay, as nodes without edges. */
  readonly isolates?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which edges of a network are given. Nodes and figures are always those of the whole network. */
export type NetworkLimit = {
  /** Only edges whose weight, without its sign, is at least this. */
  readonly minWeight?: InputMaybe<Scalars['Float']['input']>;
  /** Edges at most, 0 or more. The heaviest by weight without sign stay; equals by the ids of source and target. */
  readonly maxEdges?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * How time is cut. Statements count on the first day of their claim's date; selection, duplicates and minimums hold for the whole before
 * it is cut. Exactly one of the three; 500 slices at most.
 */
export type TimeSlices =
  /** Windows of the calendar. */
  { readonly windows: CalendarWindows; readonly events?: never; readonly kernel?: never; }
  |  /** Windows of so many statements. */
  { readonly windows?: never; readonly events: EventWindows; readonly kernel?: never; }
  |  /** Slices around mid-points, in which nearer statements count more. */
  { readonly windows?: never; readonly events?: never; readonly kernel: KernelSlices; };

/**
 * Windows that begin and end with units of the calendar: the first begins with the unit that holds the first statement, and
 * the last ends with the unit that holds the last, even where that makes it shorter.
 */
export type CalendarWindows = {
  /** The unit. */
  readonly unit: TimeUnit;
  /** Units of a window, 1 or more. */
  readonly length: Scalars['Int']['input'];
  /** Units from the start of a window to that of the next, 1 or more. */
  readonly step?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Windows of exactly so many consecutive statements, in the order of `Query.statements`. Statements left at the end that
 * would not fill another window are in none.
 */
export type EventWindows = {
  /** Statements of a window, 1 or more. */
  readonly length: Scalars['Int']['input'];
  /** Statements from the start of a window to that of the next, 1 or more. */
  readonly step?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Slices around mid-points from the day of the first statement to that of the last. With u = 2 · (days from the mid-point) / bandwidth
 * a statement counts K(u) in a two-mode network; in a one-mode network each pair counts the root of the product of the two.
 */
export type KernelSlices = {
  /** The function K. */
  readonly kernel: Kernel;
  /** Bandwidth in days, 1 or more. */
  readonly bandwidthDays: Scalars['Int']['input'];
  /** Days from one mid-point to the next, 1 or more. */
  readonly stepDays: Scalars['Int']['input'];
};

/** How much a statement counts by its distance u from the mid-point of a slice, which is 1 at half the bandwidth. */
export type Kernel =
  /** 0.5 for |u| ≤ 1, else 0. */
  | 'UNIFORM'
  /** 0.75 (1 − u²) for |u| ≤ 1, else 0. */
  | 'EPANECHNIKOV'
  /** 1 − |u| for |u| ≤ 1, else 0. */
  | 'TRIANGULAR'
  /** exp(−u²/2) / √(2π). */
  | 'GAUSSIAN';

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements of the page, for callers who need no cursors. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Place of the row, to pass as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** One actor's stance on one concept in one claim, after roll-up. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** Names the statement within any list; there is no node with this id. */
  readonly id: Scalars['ID']['output'];
  /** The claim that makes it. */
  readonly claim: Claim;
  /** Who speaks. */
  readonly actor: Actor;
  /** Of what. */
  readonly concept: Concept;
  /** What is said of it. */
  readonly stance: Stance;
  /** The claim's date. */
  readonly statedOn: Scalars['PartialDate']['output'];
  /** Where the claim was read. */
  readonly source: Source;
};

/**
 * A network between actors, or between concepts. Nodes and edges are flat lists: rename their fields by aliases into the shape that a
 * library reads, as `links: edges { from: source to: target value: weight }`.
 */
export type OneModeNetwork = {
  readonly __typename?: 'OneModeNetwork';
  /** The nodes, by id. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /**
   * The edges that the limit leaves, heaviest first without regard to sign, then by the ids of source and target. Each pair
   * of nodes stands once, the lower id as source. There are no edges of weight 0.
   */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** All weights as a square of numbers, with 0 on the diagonal; `LIMIT_EXCEEDED` above 1,000 nodes. */
  readonly matrix: Maybe<NetworkMatrix>;
  /** Figures of the network. */
  readonly stats: NetworkStats;
  /**
   * Nodes that hang together more than chance would have it, by the weights above 0: Louvain (Blondel et al. 2008). The same seed gives
   * the same communities. `LIMIT_EXCEEDED` above 200,000 edges.
   */
  readonly communities: Communities;
  /**
   * The split of the actors into two groups, of any sizes, that puts the most congruence within them and the most conflict between
   * them, whatever this network's own aggregation and normalization. Null for concepts, and where nobody shares a concept.
   */
  readonly polarization: Maybe<Polarization>;
  /**
   * In which order the actors' congruence network, without normalization, can do without its concepts. Null for networks of concepts.
   * `LIMIT_EXCEEDED` above 300 concepts, and where concepts² · actors³ / 2 is more than two thousand million.
   */
  readonly backbone: Maybe<Backbone>;
  /** The network by slices of time, in order; one slice, the whole, when no time is asked for. None without statements. */
  readonly slices: ReadonlyArray<NetworkSlice>;
};


/**
 * A network between actors, or between concepts. Nodes and edges are flat lists: rename their fields by aliases into the shape that a
 * library reads, as `links: edges { from: source to: target value: weight }`.
 */
export type OneModeNetworkCommunitiesArgs = {
  seed?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A network between actors, or between concepts. Nodes and edges are flat lists: rename their fields by aliases into the shape that a
 * library reads, as `links: edges { from: source to: target value: weight }`.
 */
export type OneModeNetworkPolarizationArgs = {
  seed?: InputMaybe<Scalars['Int']['input']>;
};

/** A network from actors to concepts. */
export type TwoModeNetwork = {
  readonly __typename?: 'TwoModeNetwork';
  /** The nodes: actors by id, then concepts by id. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /**
   * The edges that the limit leaves, from actor to concept: heaviest first without regard to sign, then by the ids of source and
   * target. There are no edges of weight 0.
   */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** All weights, a row for each actor and a column for each concept; `LIMIT_EXCEEDED` above 1,000 nodes. */
  readonly matrix: Maybe<TwoModeMatrix>;
  /** Figures of the network. */
  readonly stats: NetworkStats;
  /**
   * How the actors of each concept are divided: the most divided first, by the smaller of the two sides, then by the number of
   * actors, then by id.
   */
  readonly consensus: ReadonlyArray<ConceptConsensus>;
  /** The network by slices of time, in order; one slice, the whole, when no time is asked for. None without statements. */
  readonly slices: ReadonlyArray<NetworkSlice>;
};

/** An actor or a concept as a node of a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** Global id of the actor or concept. */
  readonly id: Scalars['ID']['output'];
  /** Name or preferred label. */
  readonly label: Scalars['String']['output'];
  /** `Person`, `Organization`, `School` or `Concept`. */
  readonly nodeType: Scalars['String']['output'];
  /** Number of its edges, those that the limit cuts included. */
  readonly degree: Scalars['Int']['output'];
  /** Sum of the weights of its edges, those that the limit cuts included. */
  readonly strength: Scalars['Float']['output'];
  /**
   * Share of the shortest ways between two other nodes that lead over it, 0 to 1, where each edge is one step whatever its weight
   * (Freeman; Brandes 2001). Null where nodes times edges are more than 20 million.
   */
  readonly betweenness: Maybe<Scalars['Float']['output']>;
  /** Its community by the weights above 0, with seed 1: see `OneModeNetwork.communities`. Null in a two-mode network. */
  readonly community: Maybe<Scalars['Int']['output']>;
  /** Its statements in this network, by stance. */
  readonly counts: StanceCounts;
  /** The actor or concept. */
  readonly entity: Node;
};

/** An edge of a network. In a one-mode network it has no direction. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** Names the edge within its network: the ids of source and target, joined by `--`. */
  readonly id: Scalars['ID']['output'];
  /** Id of the one node: the actor, or the lower of the two ids. */
  readonly source: Scalars['ID']['output'];
  /** Id of the other node. */
  readonly target: Scalars['ID']['output'];
  /** Weight, never 0; below 0 where conflict or opposition outweighs. */
  readonly weight: Scalars['Float']['output'];
  /**
   * In a two-mode network what the actor says of the concept: `SUPPORTS`, `OPPOSES`, or `MIXED` where it says several things. Else the
   * aggregation, and for `SUBTRACT` whichever of `CONGRUENCE` and `CONFLICT` outweighs.
   */
  readonly relation: Scalars['String']['output'];
  /** The one node. */
  readonly sourceNode: Node;
  /** The other node. */
  readonly targetNode: Node;
  /**
   * Why there is this edge: each thing that both ends share with each pair of stances that adds to the weight or takes from it,
   * heaviest first. The weights of all reasons sum to that of the edge.
   */
  readonly why: ReadonlyArray<EdgeReason>;
};


/** An edge of a network. In a one-mode network it has no direction. */
export type NetworkEdgeWhyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One reason for an edge. */
export type EdgeReason = {
  readonly __typename?: 'EdgeReason';
  /**
   * The concept that both actors speak of, or of which the actor speaks; in a network of concepts the one that the edge
   * comes from.
   */
  readonly concept: Concept;
  /** The actor who speaks of both concepts; null in other networks. */
  readonly actor: Maybe<Actor>;
  /** Stance of the statements on the source's side. */
  readonly sourceStance: Stance;
  /** Stance of the statements on the target's side; in a two-mode network the same as `sourceStance`. */
  readonly targetStance: Stance;
  /** How much of the edge's weight this is. */
  readonly weight: Scalars['Float']['output'];
  /** The claims on the source's side, earliest first, 20 at most. */
  readonly sourceClaims: ReadonlyArray<Claim>;
  /** The claims on the target's side, earliest first, 20 at most; empty in a two-mode network. */
  readonly targetClaims: ReadonlyArray<Claim>;
};

/** All weights of a one-mode network. */
export type NetworkMatrix = {
  readonly __typename?: 'NetworkMatrix';
  /** Labels of the nodes, for rows and columns alike. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the nodes, in the same order. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** The weights, row by row. */
  readonly rows: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
};

/** All weights of a two-mode network. */
export type TwoModeMatrix = {
  readonly __typename?: 'TwoModeMatrix';
  /** Names of the actors. */
  readonly rowLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the actors. */
  readonly rowIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Labels of the concepts. */
  readonly columnLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the concepts. */
  readonly columnIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The weights, a row for each actor. */
  readonly rows: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
};

/** Figures of a network: of all its edges, also those that the limit cuts. */
export type NetworkStats = {
  readonly __typename?: 'NetworkStats';
  /** Number of nodes. */
  readonly nodes: Scalars['Int']['output'];
  /** Number of edges. */
  readonly edges: Scalars['Int']['output'];
  /** Edges as a share of the edges that could be. */
  readonly density: Scalars['Float']['output'];
  /** Parts of the network without an edge between them; a node without edges is one. */
  readonly components: Scalars['Int']['output'];
  /** Statements that make the network. */
  readonly statementsUsed: Scalars['Int']['output'];
  /** Statements of the whole selection whose stance is not on the scale. */
  readonly statementsLeftOut: StanceCounts;
  /** Duplicates dropped from the whole selection. */
  readonly duplicatesDropped: Scalars['Int']['output'];
  /** Whether the limit cuts edges. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Number of edges that the limit cuts. */
  readonly edgesCut: Scalars['Int']['output'];
  /** Sum of the weights of all edges, each once. */
  readonly total: Scalars['Float']['output'];
};

/** A network of one stretch of time. */
export type NetworkSlice = {
  readonly __typename?: 'NetworkSlice';
  /** First day. Of a kernel slice, half a bandwidth before its mid-point, but no day before 0000-01-01. */
  readonly start: Scalars['Date']['output'];
  /** The day after the last. Of a kernel slice, the day after half a bandwidth past its mid-point, but no day after 9999-12-31. */
  readonly end: Scalars['Date']['output'];
  /** Whether a window is shorter than asked for, or a kernel slice reaches beyond the first or last statement. */
  readonly partial: Scalars['Boolean']['output'];
  /** The nodes, by id: those with a statement in the slice, and with `isolates` all. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** The edges that the limit leaves, as in the whole network. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** Figures of the slice; what was left out of the selection is that of the whole. */
  readonly stats: NetworkStats;
  /**
   * Sum over all cells of the matrix of |weight − weight in the slice before|, so that an edge of a one-mode network counts twice; null for
   * the first slice. `LIMIT_EXCEEDED` above a million edges.
   */
  readonly absoluteDistance: Maybe<Scalars['Float']['output']>;
  /**
   * Sum of the absolute differences between the spectra of this slice and the one before: eigenvalues of the Laplacian of the weights
   * above 0, largest first, divided by their sum. Null for the first slice. `LIMIT_EXCEEDED` above 500 nodes.
   */
  readonly spectralDistance: Maybe<Scalars['Float']['output']>;
};

/** How the actors who speak of a concept are divided. */
export type ConceptConsensus = {
  readonly __typename?: 'ConceptConsensus';
  /** The concept. */
  readonly concept: Concept;
  /** Actors with a statement on it. */
  readonly actors: Scalars['Int']['output'];
  /** Share of them with more supporting than opposing statements. */
  readonly supportShare: Scalars['Float']['output'];
  /** Share of them with more opposing than supporting statements. */
  readonly opposeShare: Scalars['Float']['output'];
};

/** The communities of a network. */
export type Communities = {
  readonly __typename?: 'Communities';
  /** How much more of the weight lies within communities than chance would have it (Newman); 0 without edges of weight above 0. */
  readonly modularity: Scalars['Float']['output'];
  /** The communities, the largest first; equals by the id of their first member. */
  readonly groups: ReadonlyArray<Community>;
};

/** Nodes that hang together. */
export type Community = {
  readonly __typename?: 'Community';
  /** Number of the community, from 0. */
  readonly id: Scalars['Int']['output'];
  /** Its actors or concepts, by id. One without an edge of weight above 0 is a community by itself. */
  readonly members: ReadonlyArray<Node>;
  /**
   * Positions that more of its actors hold than of the others: the greatest difference first, then by concept, 10 at most. Empty in a
   * network of concepts.
   */
  readonly representative: ReadonlyArray<RepresentativePosition>;
};

/** A position that sets a community apart. */
export type RepresentativePosition = {
  readonly __typename?: 'RepresentativePosition';
  /** The concept. */
  readonly concept: Concept;
  /** The side: `SUPPORTS` or `OPPOSES`. An actor is on the side of which it says more. */
  readonly stance: Stance;
  /** Share of the community's actors on this side. */
  readonly share: Scalars['Float']['output'];
  /** Share of all other actors on this side. */
  readonly others: Scalars['Float']['output'];
};

/** A split of actors into two groups. */
export type Polarization = {
  readonly __typename?: 'Polarization';
  /** Congruence within the groups and conflict between them, as a share of all congruence and conflict, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Whether every split was tried: up to 20 actors with ties. Else it is the best of many local searches. */
  readonly exact: Scalars['Boolean']['output'];
  /**
   * The two groups, by id; the second may be empty. Actors whom no split concerns, for they have as much congruence as conflict with
   * everyone, are in the first.
   */
  readonly groups: ReadonlyArray<ReadonlyArray<Node>>;
};

/** The concepts of a network in the order in which it can do without them. */
export type Backbone = {
  readonly __typename?: 'Backbone';
  /** One step for each concept. What goes first is redundant, what stays to the end is the backbone. */
  readonly steps: ReadonlyArray<BackboneStep>;
};

/** The removal of one concept: of those left, the one after whose loss the network is nearest to the whole; equals by id. */
export type BackboneStep = {
  readonly __typename?: 'BackboneStep';
  /** The concept. */
  readonly concept: Concept;
  /**
   * How far the network is from the whole by then: the sum of the absolute differences between the spectra, as in
   * `NetworkSlice.spectralDistance`.
   */
  readonly loss: Scalars['Float']['output'];
  /** Concepts left. */
  readonly remaining: Scalars['Int']['output'];
};

/**
 * Where a page lies in its list, after the Relay connection specification. A page holds 20 rows unless `first` or `last`
 * says otherwise, and 100 at most. A larger size, both sizes at once, or a cursor that is garbled or from another list,
 * filter or order is an error, never a silent correction.
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row, to pass as `before`; null when the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /**
   * Cursor of the last row, to pass as `after`; null when the page is empty. A cursor stays valid when the data change:
   * rows whose sort key did not change appear exactly once.
   */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** Direction of a sort. Rows with equal keys are sorted by id. */
export type OrderDirection =
  /** Lowest, earliest or first in the alphabet comes first. */
  | 'ASC'
  /** Highest, latest or last in the alphabet comes first. */
  | 'DESC';

/**
 * How two nodes of a path are tied. Every relation is followed in both directions; `PathStep.forward` tells which way it
 * points. Those that claims make run from the actors who assert the claim.
 */
export type Relation =
  /** Actor to concept: a claim of the actor supports it. */
  | 'SUPPORTS'
  /** Actor to concept: a claim of the actor opposes it. */
  | 'OPPOSES'
  /** Actor to concept: a claim of the actor is for and against it. */
  | 'MIXED_ON'
  /** Actor to concept: a claim of the actor speaks of it without taking a side. */
  | 'NEUTRAL_ON'
  /** Person to organization or school, at any time. */
  | 'AFFILIATED_WITH'
  /** Organization or school to the organization that it is part of. */
  | 'PART_OF'
  /** Concept to a broader one. */
  | 'BROADER'
  /** Concept to concept, by theme. Without direction: always forward. */
  | 'RELATED'
  /** Actor to actor: a claim of the first speaks of the second. */
  | 'ABOUT'
  /** Actor to actor: a claim of the first backs a claim of the second. */
  | 'BACKS'
  /** Actor to actor: a claim of the first rebuts a claim of the second. */
  | 'REBUTS'
  /** Actor to school: a claim of the actor places the school on a scale. */
  | 'PLACES'
  /** Actor to source: a claim of the actor was read there. Sources are on a path only when this is asked for. */
  | 'CITES';

/** One way from a node to another. */
export type GraphPath = {
  readonly __typename?: 'GraphPath';
  /** Number of steps. */
  readonly length: Scalars['Int']['output'];
  /** The nodes in order, both ends included: one more than there are steps. */
  readonly nodes: ReadonlyArray<Node>;
  /** The steps in order; empty for the path from a node to itself. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The whole path as one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** One step of a path, from a node to the next. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where the step begins. */
  readonly from: Node;
  /** What ties the two. */
  readonly relation: Relation;
  /** Where the step ends. */
  readonly to: Node;
  /** Whether the relation points from `from` to `to`; false when it is followed against its direction. */
  readonly forward: Scalars['Boolean']['output'];
  /**
   * The claims that make the step, newest first, then by id; empty for relations that no claim makes. For an answer to
   * another claim, the claims that answer.
   */
  readonly claims: ReadonlyArray<Claim>;
};


/** One step of a path, from a node to the next. */
export type PathStepClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a claim says about a concept, or where an actor stands on it. */
export type Stance =
  /** In favour of the concept. */
  | 'SUPPORTS'
  /** Against the concept. */
  | 'OPPOSES'
  /** Partly for and partly against, or for it only under conditions that are central to the claim. */
  | 'MIXED'
  /** Speaks of it without taking a side. */
  | 'NEUTRAL';

/**
 * How a stance on one concept bears on the concept asked about, strongest first. Concepts merely related to it never
 * bear on it.
 */
export type Basis =
  /** The claim takes its stance on the concept itself. */
  | 'DIRECT'
  /**
   * The stance follows logically. Opposing a broader concept means opposing all its kinds, and supporting a narrower one
   * means supporting some of the broader.
   */
  | 'ENTAILED'
  /**
   * The stance touches part of the concept and settles nothing about the rest. It comes from a broader, narrower or
   * overlapping concept, or is an entailment that another stance of the actor blocks.
   */
  | 'PARTIAL';

/**
 * Where one actor stands on one concept, computed from the actor's claims when asked for. It has no id: other bases or
 * filters may give another position, or none.
 */
export type Position = {
  readonly __typename?: 'Position';
  /** Who holds the position. */
  readonly actor: Actor;
  /** What it is about. */
  readonly concept: Concept;
  /**
   * Where the actor stands, decided by the strongest basis with evidence other than `NEUTRAL`. Neutral evidence aside,
   * only support there gives `SUPPORTS`, only opposition `OPPOSES`, and both or a mixed stance `MIXED`. With neutral
   * evidence alone it is `NEUTRAL`.
   */
  readonly stance: Stance;
  /** Basis that decided the stance; `DIRECT` for a `NEUTRAL` position. There may be weaker evidence too. */
  readonly basis: Basis;
  /** Whether all the evidence that decided speaks of some cases of its concept only. */
  readonly qualified: Scalars['Boolean']['output'];
  /** Number of pieces of evidence on the accepted bases, including those that did not decide. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** Pieces of evidence by stance; the four add up to `evidenceCount`. */
  readonly counts: StanceCounts;
  /**
   * Stances that the position rests on: the actor's own before affiliates', then strongest basis first, newest first,
   * and by claim id.
   */
  readonly evidence: EvidenceConnection;
  /**
   * Whether the actor both supports and opposes this very concept without qualification. An exception to a general view
   * does not count.
   */
  readonly isContradictory: Scalars['Boolean']['output'];
  /** Date of the earliest claim in the evidence. */
  readonly firstStatedOn: Scalars['PartialDate']['output'];
  /** Date of the latest claim in the evidence. */
  readonly lastStatedOn: Scalars['PartialDate']['output'];
  /**
   * One plain English sentence: who stands where on what, by which chain of concepts, and on how many pieces of
   * evidence.
   */
  readonly explanation: Scalars['String']['output'];
};


/**
 * Where one actor stands on one concept, computed from the actor's claims when asked for. It has no id: other bases or
 * filters may give another position, or none.
 */
export type PositionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Four counts, one for each stance. What is counted is said where the type is used. */
export type StanceCounts = {
  readonly __typename?: 'StanceCounts';
  /** How many are `SUPPORTS`. */
  readonly supports: Scalars['Int']['output'];
  /** How many are `OPPOSES`. */
  readonly opposes: Scalars['Int']['output'];
  /** How many are `MIXED`. */
  readonly mixed: Scalars['Int']['output'];
  /** How many are `NEUTRAL`. */
  readonly neutral: Scalars['Int']['output'];
};

/**
 * One stance of one claim that bears on the concept of a position. A claim with stances on several concepts may give
 * several pieces.
 */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Claim that takes the stance. */
  readonly claim: Claim;
  /** Stance that the claim takes on its own concept, the first of `path`. */
  readonly stance: Stance;
  /** How that stance bears on the concept of the position. */
  readonly basis: Basis;
  /** Whether the stance speaks of some cases of the claim's concept only. */
  readonly qualified: Scalars['Boolean']['output'];
  /**
   * Shortest chain from the claim's concept to the concept of the position, both included; one element when the basis is
   * `DIRECT`. For concepts that overlap it runs down to a shared narrower concept, then up.
   */
  readonly path: ReadonlyArray<Concept>;
  /**
   * Claims of the same speaker that weakened an entailment to `PARTIAL`, by a mixed or opposite stance on a concept
   * between the two. Empty when nothing was blocked.
   */
  readonly blockedBy: ReadonlyArray<Claim>;
  /** Person whose claim counts through an affiliation with the institution; null when the claim is the actor's own. */
  readonly affiliate: Maybe<Person>;
};

/** One page of a list of positions, after the Relay connection specification. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<Position>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts over all positions of the list, not only those of this page. */
  readonly facets: PositionFacets;
};

/** One row of a list of positions. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The position. */
  readonly node: Position;
};

/**
 * Counts of positions by what they have in common, over the whole list. Largest first; of equals, values of an
 * enumeration in their own order, and nodes by id. Only values that occur are listed.
 */
export type PositionFacets = {
  readonly __typename?: 'PositionFacets';
  /** By stance. */
  readonly stance: ReadonlyArray<StanceFacet>;
  /** By the basis that decided. */
  readonly basis: ReadonlyArray<BasisFacet>;
  /** By the kind of the actor. */
  readonly actorKind: ReadonlyArray<ActorKindFacet>;
  /** Positions with evidence from each source. One position may count for several. */
  readonly source: ReadonlyArray<SourceFacet>;
  /** Positions with evidence on each concept, that which the claim itself speaks of. One position may count for several. */
  readonly concept: ReadonlyArray<ConceptFacet>;
};


/**
 * Counts of positions by what they have in common, over the whole list. Largest first; of equals, values of an
 * enumeration in their own order, and nodes by id. Only values that occur are listed.
 */
export type PositionFacetsSourceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Counts of positions by what they have in common, over the whole list. Largest first; of equals, values of an
 * enumeration in their own order, and nodes by id. Only values that occur are listed.
 */
export type PositionFacetsConceptArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many positions have a stance. */
export type StanceFacet = {
  readonly __typename?: 'StanceFacet';
  /** The stance. */
  readonly value: Stance;
  /** Number of positions. */
  readonly count: Scalars['Int']['output'];
};

/** How many positions a basis decided. */
export type BasisFacet = {
  readonly __typename?: 'BasisFacet';
  /** The basis. */
  readonly value: Basis;
  /** Number of positions. */
  readonly count: Scalars['Int']['output'];
};

/** How many positions are those of a kind of actor. */
export type ActorKindFacet = {
  readonly __typename?: 'ActorKindFacet';
  /** The kind. */
  readonly value: ActorKind;
  /** Number of positions. */
  readonly count: Scalars['Int']['output'];
};

/** How many positions have evidence from a source. */
export type SourceFacet = {
  readonly __typename?: 'SourceFacet';
  /** The source. */
  readonly value: Source;
  /** Number of positions. */
  readonly count: Scalars['Int']['output'];
};

/** How many positions have evidence on a concept. */
export type ConceptFacet = {
  readonly __typename?: 'ConceptFacet';
  /** The concept. */
  readonly value: Concept;
  /** Number of positions. */
  readonly count: Scalars['Int']['output'];
};

/** One page of a list of pieces of evidence, after the Relay connection specification. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of pieces of evidence. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The piece of evidence. */
  readonly node: Evidence;
};

/**
 * Conditions on positions. All that are given must hold, and a list holds when one of its values fits; null is the same
 * as absent. `sources`, `statedFrom` and `statedTo` choose the claims that positions are computed from; the others
 * select among the computed positions. An id that does not exist matches nothing, and so does an empty list.
 */
export type PositionFilter = {
  /** Positions with one of these stances. */
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  /** Positions of these actors. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Positions of actors of these kinds. */
  readonly actorKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Positions of actors affiliated with one of these institutions, at any time. */
  readonly affiliatedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Positions on these concepts. */
  readonly concepts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Positions on this concept and everything narrower, at any distance. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** Count only claims read in these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Count only claims stated on or after this day. A partial date counts when any of its days does. */
  readonly statedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Count only claims stated on or before this day. A partial date counts when any of its days does. */
  readonly statedTo?: InputMaybe<Scalars['Date']['input']>;
  /** True: contradictory positions only. False: all others only. */
  readonly contradictory?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of positions. Rows with equal keys are sorted by the id of the actor, then that of the concept. */
export type PositionOrder = {
  /** What to sort by. */
  readonly field: PositionOrderField;
  /** Which end comes first. */
  readonly direction: OrderDirection;
};

/** What positions can be sorted by. */
export type PositionOrderField =
  /** Number of pieces of evidence, `Position.evidenceCount`. */
  | 'EVIDENCE_COUNT'
  /** Name of the actor, case and accents ignored. */
  | 'ACTOR_NAME'
  /** Preferred label of the concept, case and accents ignored. */
  | 'CONCEPT_LABEL'
  /** Date of the earliest claim in the evidence. */
  | 'FIRST_STATED_ON'
  /** Date of the latest claim in the evidence. */
  | 'LAST_STATED_ON';

/** How to name one actor: exactly one key. When several match, the error is `AMBIGUOUS` and names the candidates. */
export type ActorBy =
  /** Global id, such as `person:audrey-watters`. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; readonly name?: never; }
  |  /** The part of the id after the colon. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; readonly name?: never; }
  |  /** Name or alternate name in full; case and accents are ignored. */
  { readonly id?: never; readonly slug?: never; readonly name: Scalars['String']['input']; };

/** How to name one concept: exactly one key. When several match, the error is `AMBIGUOUS` and names the candidates. */
export type ConceptBy =
  /** Global id, such as `concept:algorithm-driven-instruction`. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; readonly label?: never; }
  |  /** The part of the id after the colon. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; readonly label?: never; }
  |  /** Preferred or alternative label in full; case and accents are ignored. */
  { readonly id?: never; readonly slug?: never; readonly label: Scalars['String']['input']; };

/** How to name one source: exactly one key. When several match, the error is `AMBIGUOUS` and names the candidates. */
export type SourceBy =
  /** Global id, `source:<slug>`. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; readonly textSha256?: never; }
  |  /** The part of the id after the colon. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; readonly textSha256?: never; }
  |  /** SHA-256 of the source's normalized text (see `Passage.start`), as 64 lower-case hexadecimal digits. */
  { readonly id?: never; readonly slug?: never; readonly textSha256: Scalars['String']['input']; };

/** How to name one scale: exactly one key. */
export type ScaleBy =
  /** Global id, `scale:<slug>`. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; }
  |  /** The part of the id after the colon. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; };

/** Anything with a global id, after the Relay object identification specification. Fetch it again with `Query.node`. */
export type Node = {
  /** Global id, readable and stable when the data are imported again, such as `person:audrey-watters`. */
  readonly id: Scalars['ID']['output'];
};

/** A named line from 0 to 1 on which claims place schools. */
export type Scale = Node & {
  readonly __typename?: 'Scale';
  /** Global id, `scale:<slug>`. Stable when the data are imported again. */
  readonly id: Scalars['ID']['output'];
  /** The part of `id` after the colon. */
  readonly slug: Scalars['String']['output'];
  /** Preferred label, for display. */
  readonly prefLabel: Scalars['String']['output'];
  /** What the scale orders schools by. */
  readonly definition: Scalars['String']['output'];
  /** Labelled points of the scale, in the order of the data set. */
  readonly anchors: ReadonlyArray<ScaleAnchor>;
  /** Schools placed on this scale, lowest value first. A school that several claims place appears once for each of them. */
  readonly placements: ReadonlyArray<Placement>;
};


/** A named line from 0 to 1 on which claims place schools. */
export type ScalePlacementsArgs = {
  from?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A labelled point of a scale. */
export type ScaleAnchor = {
  readonly __typename?: 'ScaleAnchor';
  /** Place on the scale, 0 to 1. */
  readonly value: Scalars['Float']['output'];
  /** What a school at this point is like, in a few words. */
  readonly label: Scalars['String']['output'];
};

/** Where one claim places one school on one scale. */
export type Placement = {
  readonly __typename?: 'Placement';
  /** The school that is placed. */
  readonly school: School;
  /** The scale that it is placed on. */
  readonly scale: Scale;
  /** Place on the scale, 0 to 1. */
  readonly value: Scalars['Float']['output'];
  /** Label of the nearest anchor of the scale; the lower one when two are equally near. */
  readonly anchor: Scalars['String']['output'];
  /** The claim that says so. */
  readonly claim: Claim;
};

/** What search looks for. */
export type SearchKind =
  /** People, by name and alternate names. */
  | 'PERSON'
  /** Organizations, by name and alternate names. */
  | 'ORGANIZATION'
  /** Schools, by name and alternate names. */
  | 'SCHOOL'
  /** Concepts, by preferred and alternative labels. */
  | 'CONCEPT'
  /** Claims, by statement. */
  | 'CLAIM'
  /** Sources, by title. */
  | 'SOURCE';

/** One page of what a search found, best first, after the Relay connection specification. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Rows of this page, each with its cursor, its score and what matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found on this page, without cursors and scores. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque position of the row, to pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: Node;
  /**
   * How well it fits, above 0 and at most 1; 1 when the words asked for are those of the name. Above 0.5 for names, labels
   * and titles, at most 0.5 for statements. It depends on the text asked for and on `matched` alone.
   */
  readonly score: Scalars['Float']['output'];
  /** The text that matched: the name, alternate name, label, title or statement that fits best. For initials, the name. */
  readonly matched: Scalars['String']['output'];
};

/** A text in which claims were read, such as an article, a post or a report. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Global id, `source:<slug>`. Stable when the data are imported again. */
  readonly id: Scalars['ID']['output'];
  /** The part of `id` after the colon. */
  readonly slug: Scalars['String']['output'];
  /** Title of the text. */
  readonly title: Scalars['String']['output'];
  /** Who wrote it, in the order of the data set; empty when no author is named. */
  readonly authors: ReadonlyArray<Actor>;
  /** Who published it; null when unknown. */
  readonly publisher: Maybe<Organization>;
  /** When it was published, as closely as known. Claims without a date of their own take this one. */
  readonly datePublished: Scalars['PartialDate']['output'];
  /** How the date of publication is known. */
  readonly dateBasis: DateBasis;
  /** Where the text can be read; null when unknown. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Licence of the text itself, not of the data set; null when unknown. */
  readonly license: Maybe<Scalars['String']['output']>;
  /** Remark by the coder, such as on gaps or on the version used; null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Data set that declares this source and its claims. */
  readonly dataset: Dataset;
  /**
   * SHA-256 of the normalized text (see `Passage.start`), as 64 lower-case hexadecimal digits; null when no digest is
   * recorded.
   */
  readonly textSha256: Maybe<Scalars['String']['output']>;
  /** Whether the text is loaded, so that passages can be checked and shown. */
  readonly hasText: Scalars['Boolean']['output'];
  /** Number of claims read in this source. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims read in this source. */
  readonly claims: ClaimConnection;
  /** Actors who assert a claim in this source, by name. Actors only spoken of or reporting are not included. */
  readonly actors: ActorConnection;
  /** Passages of this source by outcome of their check. */
  readonly verification: VerificationSummary;
};


/** A text in which claims were read, such as an article, a post or a report. */
export type SourceClaimsArgs = {
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A text in which claims were read, such as an article, a post or a report. */
export type SourceActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How a source's date of publication is known. */
export type DateBasis =
  /** The text itself gives it. */
  | 'TEXT'
  /** It was found elsewhere. */
  | 'EXTERNAL'
  /** It was inferred, for example from events that the text mentions. */
  | 'INFERRED';

/** Number of passages by outcome of their check. Each passage counts once, however many claims it carries. */
export type VerificationSummary = {
  readonly __typename?: 'VerificationSummary';
  /** How many are `VERIFIED`. */
  readonly verified: Scalars['Int']['output'];
  /** How many are `MOVED`. */
  readonly moved: Scalars['Int']['output'];
  /** How many are `MISSING`. */
  readonly missing: Scalars['Int']['output'];
  /** How many are `TEXT_UNAVAILABLE`. */
  readonly textUnavailable: Scalars['Int']['output'];
};

/** One page of a list of sources, after the Relay connection specification. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** Rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Rows of this page without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Place of this row in the list, for `after` and `before`. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** How claims are drawn. */
export type ClaimRendering =
  /**
   * Claims are edges: from an actor to a concept one for each stance, with the number of claims as its weight; likewise from
   * an actor to whom it speaks of, answers or places. Only a claim in `around` is a node too, with the ties of this one claim.
   */
  | 'COLLAPSE'
  /**
   * Claims are nodes: who asserts one is tied to it by `ASSERTS`, and what it says are edges from the claim itself. Claims that have no part
   * in the relations that are followed are not drawn.
   */
  | 'NODES';

/** Part of the graph, as lists that graph pictures take. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The nodes: nearest first, then by id. */
  readonly nodes: ReadonlyArray<SubgraphNode>;
  /**
   * The edges between these nodes, also those that lead no further: heaviest first, then by the ids of their nodes, then by relation. Of more
   * than 5,000 the first stay. No node has an edge to itself.
   */
  readonly edges: ReadonlyArray<SubgraphEdge>;
  /** Whether nodes or edges were left out. */
  readonly truncated: Scalars['Boolean']['output'];
  /**
   * Nodes within `depth`, shown or not. Exact, unless counting them would mean to look at more than 5,000,000 ties: then
   * those that were counted by then, and `truncated` is true. When not even the nearest `limit` are known by then, it is `LIMIT_EXCEEDED`.
   */
  readonly totalNodes: Scalars['Int']['output'];
};

/** A node of a subgraph. */
export type SubgraphNode = {
  readonly __typename?: 'SubgraphNode';
  /** Id of the entity. */
  readonly id: Scalars['ID']['output'];
  /** Its name, label or title; a claim's statement. */
  readonly label: Scalars['String']['output'];
  /** What it is: `Person`, `Organization`, `School`, `Concept`, `Source` or `Claim`. */
  readonly nodeType: Scalars['String']['output'];
  /** Edges shown at it. */
  readonly degree: Scalars['Int']['output'];
  /** The entity itself. */
  readonly entity: Node;
};

/** An edge of a subgraph: one for each relation between two nodes and its direction. */
export type SubgraphEdge = {
  readonly __typename?: 'SubgraphEdge';
  /** The same in every answer: `source--relation--target`. */
  readonly id: Scalars['ID']['output'];
  /** Id of the node that it points from. For `RELATED`, which has no direction, the id that comes first. */
  readonly source: Scalars['ID']['output'];
  /** Id of the node that it points to. */
  readonly target: Scalars['ID']['output'];
  /** A name of `Relation`; or `ASSERTS`, from an actor to a claim. */
  readonly relation: Scalars['String']['output'];
  /** The relation in a few plain words, read from source to target; of a stance: supports, opposes, mixed on, neutral on. */
  readonly label: Scalars['String']['output'];
  /** Number of claims that make it; 1 for relations that no claim makes. */
  readonly weight: Scalars['Float']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
  ;
  Institution:
    | ( ActorRecord )
    | ( ActorRecord )
  ;
  Node:
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ClaimRecord )
    | ( ConceptRecord )
    | ( ScaleRecord )
    | ( SourceRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ActorKind;
  Actor: ResolverTypeWrapper<ActorRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Institution: ResolverTypeWrapper<ActorRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Person: ResolverTypeWrapper<ActorRecord>;
  Organization: ResolverTypeWrapper<ActorRecord>;
  School: ResolverTypeWrapper<ActorRecord>;
  OrganizationType: OrganizationType;
  SchoolType: SchoolType;
  Affiliation: ResolverTypeWrapper<AffiliationRecord>;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  AffiliateConnection: ResolverTypeWrapper<Omit<AffiliateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffiliateEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  AffiliateEdge: ResolverTypeWrapper<Omit<AffiliateEdge, 'node' | 'source'> & { node: ResolversTypes['Person'], source?: Maybe<ResolversTypes['Source']> }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  SchoolConnection: ResolverTypeWrapper<Omit<SchoolConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SchoolEdge']>, nodes: ReadonlyArray<ResolversTypes['School']> }>;
  SchoolEdge: ResolverTypeWrapper<Omit<SchoolEdge, 'node'> & { node: ResolversTypes['School'] }>;
  Agreement: ResolverTypeWrapper<AgreementParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SharedConcept: ResolverTypeWrapper<Omit<SharedConcept, 'concept'> & { concept: ResolversTypes['Concept'] }>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  Turn: ResolverTypeWrapper<Omit<Turn, 'concept' | 'before' | 'after'> & { concept: ResolversTypes['Concept'], before: ResolversTypes['Claim'], after: ResolversTypes['Claim'] }>;
  ActorFilter: ActorFilter;
  ActorOrder: ActorOrder;
  ActorOrderField: ActorOrderField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Answer: ResolverTypeWrapper<Omit<Answer, 'slots'> & { slots: ReadonlyArray<ResolversTypes['AnswerSlot']> }>;
  AnswerSlot: ResolverTypeWrapper<ReadSlotParent>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Modality: Modality;
  ClaimStance: ResolverTypeWrapper<StanceRecord>;
  Passage: ResolverTypeWrapper<PassageRecord>;
  Verification: Verification;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  Concept: ResolverTypeWrapper<ConceptRecord>;
  ConceptConnection: ResolverTypeWrapper<Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConceptEdge']>, nodes: ReadonlyArray<ResolversTypes['Concept']> }>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  StanceSummary: ResolverTypeWrapper<Summary>;
  BasisStance: ResolverTypeWrapper<BasisStance>;
  ActorKindStance: ResolverTypeWrapper<ActorKindStance>;
  SourceStance: ResolverTypeWrapper<Omit<SourceStance, 'value'> & { value: ResolversTypes['Source'] }>;
  ConceptStance: ResolverTypeWrapper<Omit<ConceptStance, 'value'> & { value: ResolversTypes['Concept'] }>;
  Robustness: ResolverTypeWrapper<RobustnessParent>;
  BalanceRange: ResolverTypeWrapper<BalanceRangeParent>;
  TimeUnit: TimeUnit;
  TimelinePoint: ResolverTypeWrapper<TimelinePoint>;
  ConceptFilter: ConceptFilter;
  ConceptOrder: ConceptOrder;
  ConceptOrderField: ConceptOrderField;
  Dataset: ResolverTypeWrapper<DatasetRecord>;
  DatasetCounts: ResolverTypeWrapper<DatasetCounts>;
  DatasetInput: DatasetInput;
  ConceptInput: ConceptInput;
  ScaleInput: ScaleInput;
  ScaleAnchorInput: ScaleAnchorInput;
  PersonInput: PersonInput;
  AffiliationInput: AffiliationInput;
  OrganizationInput: OrganizationInput;
  SchoolInput: SchoolInput;
  SourceInput: SourceInput;
  ClaimInput: ClaimInput;
  ClaimStanceInput: ClaimStanceInput;
  PassageInput: PassageInput;
  PlacementInput: PlacementInput;
  NetworkMode: NetworkMode;
  TwoModeAggregation: TwoModeAggregation;
  OneModeAggregation: OneModeAggregation;
  TwoModeNormalization: TwoModeNormalization;
  OneModeNormalization: OneModeNormalization;
  StanceScale: StanceScale;
  Duplicates: Duplicates;
  ActorRollUp: ActorRollUp;
  IdSelection: IdSelection;
  ConceptRollUp: ConceptRollUp;
  StatementSelection: StatementSelection;
  NetworkLimit: NetworkLimit;
  TimeSlices: TimeSlices;
  CalendarWindows: CalendarWindows;
  EventWindows: EventWindows;
  KernelSlices: KernelSlices;
  Kernel: Kernel;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  Statement: ResolverTypeWrapper<StatementOf>;
  OneModeNetwork: ResolverTypeWrapper<NetworkParent>;
  TwoModeNetwork: ResolverTypeWrapper<NetworkParent>;
  NetworkNode: ResolverTypeWrapper<NodeOf>;
  NetworkEdge: ResolverTypeWrapper<EdgeOf>;
  EdgeReason: ResolverTypeWrapper<Reason>;
  NetworkMatrix: ResolverTypeWrapper<NetworkMatrix>;
  TwoModeMatrix: ResolverTypeWrapper<TwoModeMatrix>;
  NetworkStats: ResolverTypeWrapper<NetworkStats>;
  NetworkSlice: ResolverTypeWrapper<NetworkSliceParent>;
  ConceptConsensus: ResolverTypeWrapper<ConsensusParent>;
  Communities: ResolverTypeWrapper<CommunitiesParent>;
  Community: ResolverTypeWrapper<CommunityParent>;
  RepresentativePosition: ResolverTypeWrapper<RepresentativeParent>;
  Polarization: ResolverTypeWrapper<PolarizationParent>;
  Backbone: ResolverTypeWrapper<Omit<Backbone, 'steps'> & { steps: ReadonlyArray<ResolversTypes['BackboneStep']> }>;
  BackboneStep: ResolverTypeWrapper<BackboneStepParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OrderDirection: OrderDirection;
  Relation: Relation;
  GraphPath: ResolverTypeWrapper<PathParent>;
  PathStep: ResolverTypeWrapper<StepParent>;
  Stance: Stance;
  Basis: Basis;
  Position: ResolverTypeWrapper<PositionParent>;
  StanceCounts: ResolverTypeWrapper<StanceCounts>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'edges' | 'nodes' | 'facets'> & { edges: ReadonlyArray<ResolversTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversTypes['Position']>, facets: ResolversTypes['PositionFacets'] }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionFacets: ResolverTypeWrapper<Positions>;
  StanceFacet: ResolverTypeWrapper<StanceFacet>;
  BasisFacet: ResolverTypeWrapper<BasisFacet>;
  ActorKindFacet: ResolverTypeWrapper<ActorKindFacet>;
  SourceFacet: ResolverTypeWrapper<Omit<SourceFacet, 'value'> & { value: ResolversTypes['Source'] }>;
  ConceptFacet: ResolverTypeWrapper<Omit<ConceptFacet, 'value'> & { value: ResolversTypes['Concept'] }>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EvidenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  PositionFilter: PositionFilter;
  PositionOrder: PositionOrder;
  PositionOrderField: PositionOrderField;
  ActorBy: ActorBy;
  ConceptBy: ConceptBy;
  SourceBy: SourceBy;
  ScaleBy: ScaleBy;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Slug: ResolverTypeWrapper<Scalars['Slug']['output']>;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Scale: ResolverTypeWrapper<ScaleRecord>;
  ScaleAnchor: ResolverTypeWrapper<ScaleAnchor>;
  Placement: ResolverTypeWrapper<PlacementRecord>;
  SearchKind: SearchKind;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  Source: ResolverTypeWrapper<SourceRecord>;
  DateBasis: DateBasis;
  VerificationSummary: ResolverTypeWrapper<VerificationSummary>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  ClaimRendering: ClaimRendering;
  Subgraph: ResolverTypeWrapper<SubgraphParent>;
  SubgraphNode: ResolverTypeWrapper<SubgraphNodeParent>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdgeParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorRecord;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Institution: ActorRecord;
  Boolean: Scalars['Boolean']['output'];
  Person: ActorRecord;
  Organization: ActorRecord;
  School: ActorRecord;
  Affiliation: AffiliationRecord;
  ActorConnection: Omit<ActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  AffiliateConnection: Omit<AffiliateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffiliateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  AffiliateEdge: Omit<AffiliateEdge, 'node' | 'source'> & { node: ResolversParentTypes['Person'], source?: Maybe<ResolversParentTypes['Source']> };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  SchoolConnection: Omit<SchoolConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SchoolEdge']>, nodes: ReadonlyArray<ResolversParentTypes['School']> };
  SchoolEdge: Omit<SchoolEdge, 'node'> & { node: ResolversParentTypes['School'] };
  Agreement: AgreementParent;
  Float: Scalars['Float']['output'];
  SharedConcept: Omit<SharedConcept, 'concept'> & { concept: ResolversParentTypes['Concept'] };
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  Turn: Omit<Turn, 'concept' | 'before' | 'after'> & { concept: ResolversParentTypes['Concept'], before: ResolversParentTypes['Claim'], after: ResolversParentTypes['Claim'] };
  ActorFilter: ActorFilter;
  ActorOrder: ActorOrder;
  Query: Record<PropertyKey, never>;
  Answer: Omit<Answer, 'slots'> & { slots: ReadonlyArray<ResolversParentTypes['AnswerSlot']> };
  AnswerSlot: ReadSlotParent;
  Claim: ClaimRecord;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimStance: StanceRecord;
  Passage: PassageRecord;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  Concept: ConceptRecord;
  ConceptConnection: Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConceptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Concept']> };
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  StanceSummary: Summary;
  BasisStance: BasisStance;
  ActorKindStance: ActorKindStance;
  SourceStance: Omit<SourceStance, 'value'> & { value: ResolversParentTypes['Source'] };
  ConceptStance: Omit<ConceptStance, 'value'> & { value: ResolversParentTypes['Concept'] };
  Robustness: RobustnessParent;
  BalanceRange: BalanceRangeParent;
  TimelinePoint: TimelinePoint;
  ConceptFilter: ConceptFilter;
  ConceptOrder: ConceptOrder;
  Dataset: DatasetRecord;
  DatasetCounts: DatasetCounts;
  DatasetInput: DatasetInput;
  ConceptInput: ConceptInput;
  ScaleInput: ScaleInput;
  ScaleAnchorInput: ScaleAnchorInput;
  PersonInput: PersonInput;
  AffiliationInput: AffiliationInput;
  OrganizationInput: OrganizationInput;
  SchoolInput: SchoolInput;
  SourceInput: SourceInput;
  ClaimInput: ClaimInput;
  ClaimStanceInput: ClaimStanceInput;
  PassageInput: PassageInput;
  PlacementInput: PlacementInput;
  IdSelection: IdSelection;
  ConceptRollUp: ConceptRollUp;
  StatementSelection: StatementSelection;
  NetworkLimit: NetworkLimit;
  TimeSlices: TimeSlices;
  CalendarWindows: CalendarWindows;
  EventWindows: EventWindows;
  KernelSlices: KernelSlices;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  Statement: StatementOf;
  OneModeNetwork: NetworkParent;
  TwoModeNetwork: NetworkParent;
  NetworkNode: NodeOf;
  NetworkEdge: EdgeOf;
  EdgeReason: Reason;
  NetworkMatrix: NetworkMatrix;
  TwoModeMatrix: TwoModeMatrix;
  NetworkStats: NetworkStats;
  NetworkSlice: NetworkSliceParent;
  ConceptConsensus: ConsensusParent;
  Communities: CommunitiesParent;
  Community: CommunityParent;
  RepresentativePosition: RepresentativeParent;
  Polarization: PolarizationParent;
  Backbone: Omit<Backbone, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['BackboneStep']> };
  BackboneStep: BackboneStepParent;
  PageInfo: PageInfo;
  GraphPath: PathParent;
  PathStep: StepParent;
  Position: PositionParent;
  StanceCounts: StanceCounts;
  Evidence: EvidenceParent;
  PositionConnection: Omit<PositionConnection, 'edges' | 'nodes' | 'facets'> & { edges: ReadonlyArray<ResolversParentTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Position']>, facets: ResolversParentTypes['PositionFacets'] };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionFacets: Positions;
  StanceFacet: StanceFacet;
  BasisFacet: BasisFacet;
  ActorKindFacet: ActorKindFacet;
  SourceFacet: Omit<SourceFacet, 'value'> & { value: ResolversParentTypes['Source'] };
  ConceptFacet: Omit<ConceptFacet, 'value'> & { value: ResolversParentTypes['Concept'] };
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EvidenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  PositionFilter: PositionFilter;
  PositionOrder: PositionOrder;
  ActorBy: ActorBy;
  ConceptBy: ConceptBy;
  SourceBy: SourceBy;
  ScaleBy: ScaleBy;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  URL: Scalars['URL']['output'];
  Slug: Scalars['Slug']['output'];
  Sha256: Scalars['Sha256']['output'];
  JSON: Scalars['JSON']['output'];
  Scale: ScaleRecord;
  ScaleAnchor: ScaleAnchor;
  Placement: PlacementRecord;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  Source: SourceRecord;
  VerificationSummary: VerificationSummary;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Subgraph: SubgraphParent;
  SubgraphNode: SubgraphNodeParent;
  SubgraphEdge: SubgraphEdgeParent;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'School', ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  __resolveType: TypeResolveFn<'Organization' | 'School', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsAboutArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PersonPositionsArgs, 'bases'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<PersonPositionArgs, 'concept' | 'bases'>>;
  agreementWith?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<PersonAgreementWithArgs, 'actor' | 'bases'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<PersonAgreementsArgs, 'bases' | 'minShared'>>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<PersonContradictionsArgs, 'first'>>;
  turns?: Resolver<ReadonlyArray<ResolversTypes['Turn']>, ParentType, ContextType, RequireFields<PersonTurnsArgs, 'first'>>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Affiliation']>, ParentType, ContextType, Partial<PersonAffiliationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsAboutArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<OrganizationPositionsArgs, 'bases' | 'includeAffiliates'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<OrganizationPositionArgs, 'concept' | 'bases' | 'includeAffiliates'>>;
  agreementWith?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<OrganizationAgreementWithArgs, 'actor' | 'bases'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<OrganizationAgreementsArgs, 'bases' | 'minShared'>>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<OrganizationContradictionsArgs, 'first'>>;
  turns?: Resolver<ReadonlyArray<ResolversTypes['Turn']>, ParentType, ContextType, RequireFields<OrganizationTurnsArgs, 'first'>>;
  affiliates?: Resolver<ResolversTypes['AffiliateConnection'], ParentType, ContextType, Partial<OrganizationAffiliatesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<OrganizationPartsArgs, 'first'>>;
  organizationType?: Resolver<ResolversTypes['OrganizationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SchoolClaimsArgs>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SchoolClaimsAboutArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<SchoolPositionsArgs, 'bases' | 'includeAffiliates'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<SchoolPositionArgs, 'concept' | 'bases' | 'includeAffiliates'>>;
  agreementWith?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<SchoolAgreementWithArgs, 'actor' | 'bases'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<SchoolAgreementsArgs, 'bases' | 'minShared'>>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<SchoolContradictionsArgs, 'first'>>;
  turns?: Resolver<ReadonlyArray<ResolversTypes['Turn']>, ParentType, ContextType, RequireFields<SchoolTurnsArgs, 'first'>>;
  affiliates?: Resolver<ResolversTypes['AffiliateConnection'], ParentType, ContextType, Partial<SchoolAffiliatesArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<SchoolPartsArgs, 'first'>>;
  schoolType?: Resolver<ResolversTypes['SchoolType'], ParentType, ContextType>;
  placements?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AffiliateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateConnection'] = ResolversParentTypes['AffiliateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateEdge'] = ResolversParentTypes['AffiliateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type SchoolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolConnection'] = ResolversParentTypes['SchoolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolEdge'] = ResolversParentTypes['SchoolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedConcept']>, ParentType, ContextType, RequireFields<AgreementSharedArgs, 'first'>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreeing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disagreeing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreementRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SharedConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedConcept'] = ResolversParentTypes['SharedConcept']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  otherStance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type TurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Turn'] = ResolversParentTypes['Turn']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'select'>>;
  twoModeNetwork?: Resolver<Maybe<ResolversTypes['TwoModeNetwork']>, ParentType, ContextType, RequireFields<QueryTwoModeNetworkArgs, 'select' | 'aggregation' | 'normalization'>>;
  oneModeNetwork?: Resolver<Maybe<ResolversTypes['OneModeNetwork']>, ParentType, ContextType, RequireFields<QueryOneModeNetworkArgs, 'of' | 'select' | 'aggregation' | 'normalization'>>;
  path?: Resolver<ReadonlyArray<ResolversTypes['GraphPath']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'maxHops' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'by'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'by'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'by'>>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<QuerySchoolArgs, 'by'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'by'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  scale?: Resolver<Maybe<ResolversTypes['Scale']>, ParentType, ContextType, RequireFields<QueryScaleArgs, 'by'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  schools?: Resolver<ResolversTypes['SchoolConnection'], ParentType, ContextType, Partial<QuerySchoolsArgs>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, Partial<QueryConceptsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<QueryPositionsArgs, 'bases' | 'includeAffiliates'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'actor' | 'concept' | 'bases'>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, Partial<QueryDatasetArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'around' | 'depth' | 'claims' | 'limit'>>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['AnswerSlot']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSlot'] = ResolversParentTypes['AnswerSlot']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  hedged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  assertedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['ClaimStance']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  backs?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rebuts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  backedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ClaimBackedByArgs, 'first'>>;
  rebuttedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ClaimRebuttedByArgs, 'first'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimStance'] = ResolversParentTypes['ClaimStance']> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  movedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  broaderTransitive?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<ConceptBroaderTransitiveArgs, 'first'>>;
  narrowerTransitive?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<ConceptNarrowerTransitiveArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ConceptClaimsArgs, 'includeNarrower'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<ConceptPositionsArgs, 'bases' | 'includeAffiliates'>>;
  stanceSummary?: Resolver<ResolversTypes['StanceSummary'], ParentType, ContextType, RequireFields<ConceptStanceSummaryArgs, 'bases' | 'includeAffiliates'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelinePoint']>, ParentType, ContextType, RequireFields<ConceptTimelineArgs, 'unit' | 'bases'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type StanceSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceSummary'] = ResolversParentTypes['StanceSummary']> = {
  actors?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  byBasis?: Resolver<ReadonlyArray<ResolversTypes['BasisStance']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byActorKind?: Resolver<ReadonlyArray<ResolversTypes['ActorKindStance']>, ParentType, ContextType>;
  bySource?: Resolver<ReadonlyArray<ResolversTypes['SourceStance']>, ParentType, ContextType, RequireFields<StanceSummaryBySourceArgs, 'first'>>;
  byNarrower?: Resolver<ReadonlyArray<ResolversTypes['ConceptStance']>, ParentType, ContextType, RequireFields<StanceSummaryByNarrowerArgs, 'first'>>;
  robustness?: Resolver<ResolversTypes['Robustness'], ParentType, ContextType>;
};

export type BasisStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisStance'] = ResolversParentTypes['BasisStance']> = {
  value?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
};

export type ActorKindStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorKindStance'] = ResolversParentTypes['ActorKindStance']> = {
  value?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
};

export type SourceStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceStance'] = ResolversParentTypes['SourceStance']> = {
  value?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
};

export type ConceptStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptStance'] = ResolversParentTypes['ConceptStance']> = {
  value?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
};

export type RobustnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Robustness'] = ResolversParentTypes['Robustness']> = {
  largestSourceShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  balanceWithoutOneSource?: Resolver<Maybe<ResolversTypes['BalanceRange']>, ParentType, ContextType>;
  balanceWithoutOneActor?: Resolver<Maybe<ResolversTypes['BalanceRange']>, ParentType, ContextType>;
  flips?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BalanceRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceRange'] = ResolversParentTypes['BalanceRange']> = {
  lowest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowestWithout?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  highestWithout?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TimelinePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelinePoint'] = ResolversParentTypes['TimelinePoint']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  cumulativeActors?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  coarse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  creators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['DatasetCounts'], ParentType, ContextType>;
  contentDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCounts'] = ResolversParentTypes['DatasetCounts']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type OneModeNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneModeNetwork'] = ResolversParentTypes['OneModeNetwork']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  matrix?: Resolver<Maybe<ResolversTypes['NetworkMatrix']>, ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['NetworkStats'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Communities'], ParentType, ContextType, RequireFields<OneModeNetworkCommunitiesArgs, 'seed'>>;
  polarization?: Resolver<Maybe<ResolversTypes['Polarization']>, ParentType, ContextType, RequireFields<OneModeNetworkPolarizationArgs, 'seed'>>;
  backbone?: Resolver<Maybe<ResolversTypes['Backbone']>, ParentType, ContextType>;
  slices?: Resolver<ReadonlyArray<ResolversTypes['NetworkSlice']>, ParentType, ContextType>;
};

export type TwoModeNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwoModeNetwork'] = ResolversParentTypes['TwoModeNetwork']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  matrix?: Resolver<Maybe<ResolversTypes['TwoModeMatrix']>, ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['NetworkStats'], ParentType, ContextType>;
  consensus?: Resolver<ReadonlyArray<ResolversTypes['ConceptConsensus']>, ParentType, ContextType>;
  slices?: Resolver<ReadonlyArray<ResolversTypes['NetworkSlice']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  betweenness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceNode?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  targetNode?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['EdgeReason']>, ParentType, ContextType, RequireFields<NetworkEdgeWhyArgs, 'first'>>;
};

export type EdgeReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeReason'] = ResolversParentTypes['EdgeReason']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  sourceStance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  targetStance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sourceClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  targetClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type NetworkMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMatrix'] = ResolversParentTypes['NetworkMatrix']> = {
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type TwoModeMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwoModeMatrix'] = ResolversParentTypes['TwoModeMatrix']> = {
  rowLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rowIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  columnLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  columnIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type NetworkStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkStats'] = ResolversParentTypes['NetworkStats']> = {
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementsUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementsLeftOut?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  duplicatesDropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edgesCut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NetworkSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkSlice'] = ResolversParentTypes['NetworkSlice']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['NetworkStats'], ParentType, ContextType>;
  absoluteDistance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  spectralDistance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConceptConsensusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConsensus'] = ResolversParentTypes['ConceptConsensus']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  opposeShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  representative?: Resolver<ReadonlyArray<ResolversTypes['RepresentativePosition']>, ParentType, ContextType>;
};

export type RepresentativePositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentativePosition'] = ResolversParentTypes['RepresentativePosition']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PolarizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Polarization'] = ResolversParentTypes['Polarization']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Node']>>, ParentType, ContextType>;
};

export type BackboneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Backbone'] = ResolversParentTypes['Backbone']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['BackboneStep']>, ParentType, ContextType>;
};

export type BackboneStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackboneStep'] = ResolversParentTypes['BackboneStep']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<PathStepClaimsArgs, 'first'>>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PositionEvidenceArgs>>;
  isContradictory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstStatedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  lastStatedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StanceCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceCounts'] = ResolversParentTypes['StanceCounts']> = {
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  affiliate?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PositionFacets'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionFacets'] = ResolversParentTypes['PositionFacets']> = {
  stance?: Resolver<ReadonlyArray<ResolversTypes['StanceFacet']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['BasisFacet']>, ParentType, ContextType>;
  actorKind?: Resolver<ReadonlyArray<ResolversTypes['ActorKindFacet']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['SourceFacet']>, ParentType, ContextType, RequireFields<PositionFacetsSourceArgs, 'first'>>;
  concept?: Resolver<ReadonlyArray<ResolversTypes['ConceptFacet']>, ParentType, ContextType, RequireFields<PositionFacetsConceptArgs, 'first'>>;
};

export type StanceFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceFacet'] = ResolversParentTypes['StanceFacet']> = {
  value?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BasisFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisFacet'] = ResolversParentTypes['BasisFacet']> = {
  value?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorKindFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorKindFacet'] = ResolversParentTypes['ActorKindFacet']> = {
  value?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFacet'] = ResolversParentTypes['SourceFacet']> = {
  value?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptFacet'] = ResolversParentTypes['ConceptFacet']> = {
  value?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'School' | 'Claim' | 'Concept' | 'Scale' | 'Source', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface SlugScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Slug'], any> {
  name: 'Slug';
}

export interface Sha256ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sha256'], any> {
  name: 'Sha256';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ScaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scale'] = ResolversParentTypes['Scale']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  anchors?: Resolver<ReadonlyArray<ResolversTypes['ScaleAnchor']>, ParentType, ContextType>;
  placements?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<ScalePlacementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScaleAnchorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleAnchor'] = ResolversParentTypes['ScaleAnchor']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Scale'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  datePublished?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  dateBasis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  textSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<SourceActorsArgs>>;
  verification?: Resolver<ResolversTypes['VerificationSummary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationSummary'] = ResolversParentTypes['VerificationSummary']> = {
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textUnavailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  AffiliateConnection?: AffiliateConnectionResolvers<ContextType>;
  AffiliateEdge?: AffiliateEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  SchoolConnection?: SchoolConnectionResolvers<ContextType>;
  SchoolEdge?: SchoolEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  SharedConcept?: SharedConceptResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Turn?: TurnResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerSlot?: AnswerSlotResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimStance?: ClaimStanceResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  StanceSummary?: StanceSummaryResolvers<ContextType>;
  BasisStance?: BasisStanceResolvers<ContextType>;
  ActorKindStance?: ActorKindStanceResolvers<ContextType>;
  SourceStance?: SourceStanceResolvers<ContextType>;
  ConceptStance?: ConceptStanceResolvers<ContextType>;
  Robustness?: RobustnessResolvers<ContextType>;
  BalanceRange?: BalanceRangeResolvers<ContextType>;
  TimelinePoint?: TimelinePointResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  OneModeNetwork?: OneModeNetworkResolvers<ContextType>;
  TwoModeNetwork?: TwoModeNetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  EdgeReason?: EdgeReasonResolvers<ContextType>;
  NetworkMatrix?: NetworkMatrixResolvers<ContextType>;
  TwoModeMatrix?: TwoModeMatrixResolvers<ContextType>;
  NetworkStats?: NetworkStatsResolvers<ContextType>;
  NetworkSlice?: NetworkSliceResolvers<ContextType>;
  ConceptConsensus?: ConceptConsensusResolvers<ContextType>;
  Communities?: CommunitiesResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  RepresentativePosition?: RepresentativePositionResolvers<ContextType>;
  Polarization?: PolarizationResolvers<ContextType>;
  Backbone?: BackboneResolvers<ContextType>;
  BackboneStep?: BackboneStepResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  StanceCounts?: StanceCountsResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionFacets?: PositionFacetsResolvers<ContextType>;
  StanceFacet?: StanceFacetResolvers<ContextType>;
  BasisFacet?: BasisFacetResolvers<ContextType>;
  ActorKindFacet?: ActorKindFacetResolvers<ContextType>;
  SourceFacet?: SourceFacetResolvers<ContextType>;
  ConceptFacet?: ConceptFacetResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Slug?: GraphQLScalarType;
  Sha256?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Scale?: ScaleResolvers<ContextType>;
  ScaleAnchor?: ScaleAnchorResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  VerificationSummary?: VerificationSummaryResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
};


/**
 * The resolvers of a type whose parents are records: every field of the schema that the record does not hold must be
 * resolved, so that a field without data does not compile.
 */
export type Complete<TypeResolvers, Parent> = TypeResolvers & {
  readonly [Field in Exclude<keyof TypeResolvers, keyof Parent | '__isTypeOf'>]-?: NonNullable<TypeResolvers[Field]>
}

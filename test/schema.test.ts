import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { resolvers } from '../src/resolvers/index.js'
import { apiSchema, wholeSchema } from '../src/schema/index.js'

const root = process.cwd()

test('every type, field, argument and enum value of the schema is described', () => {
  const silent: string[] = []
  const look = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) silent.push(name)
  }
  for (const schema of [apiSchema(root, resolvers), wholeSchema(root)])
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || /^(ID|Int|Float|String|Boolean)$/.test(type.name)) continue
      look(type.name, type.description)
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description)
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field.description)
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          look(`${type.name}.${field.name}`, field.description)
          for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument.description)
        }
    }
  expect(silent).toEqual([])
})

test('clients do not see the input objects of the data set format', () => {
  expect(Object.keys(apiSchema(root, resolvers).getTypeMap()).filter((name) => name === 'ClaimInput')).toEqual([])
  expect(getNamedType(wholeSchema(root).getType('ClaimInput'))?.name).toBe('ClaimInput')
})

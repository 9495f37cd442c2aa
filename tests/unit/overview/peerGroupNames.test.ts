import { expect, test } from 'vitest'
import { isNameTaken, municipalitiesLike } from '../../../renderer/screens/settings/peerGroupNames.ts'

test('a name is taken whatever its case and spaces', () => {
  const groups = [{ name: 'Vestegnen' }]
  expect(isNameTaken(groups, ' vestegnen ')).toBe(true)
  expect(isNameTaken(groups, 'Vestegn')).toBe(false)
})

test('a search finds letters anywhere in the name, and nothing typed finds all', () => {
  const known = ['Aabenraa', 'Høje-Taastrup', 'Ishøj']
  expect(municipalitiesLike(known, 'HØJ')).toEqual(['Høje-Taastrup', 'Ishøj'])
  expect(municipalitiesLike(known, '')).toEqual(known)
  expect(municipalitiesLike(known, 'xyz')).toEqual([])
})

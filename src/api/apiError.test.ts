import { expect, test } from 'vitest'

import { ApiError, apiErrorFacts, type ApiErrorFacts, isNotFound } from './apiError.ts'

const facts: ApiErrorFacts = {
  kind: 'refused',
  method: 'GET',
  path: '/v1/customers/1',
  requestId: '8f4c0a52-1b7d-4f0e-9c3a-2d5e6f708192',
  status: 404,
  code: '600009',
  description: 'No such customer',
  data: [],
}

test('Tells in one line what was asked and what was answered', () => {
  const error = new ApiError(facts)
  expect(error.message).toBe('GET /v1/customers/1: 404 600009 No such customer')
  expect(error.name).toBe('ApiError')
  expect(apiErrorFacts(error)).toBe(facts)
})

test('Only a 404 means that the thing does not exist', () => {
  expect(isNotFound(new ApiError(facts))).toBe(true)
  expect(isNotFound(new ApiError({ ...facts, status: 403 }))).toBe(false)
  expect(isNotFound(new ApiError({ ...facts, kind: 'lost', status: 0 }))).toBe(false)
  expect(isNotFound({ facts })).toBe(false)
  expect(isNotFound(undefined)).toBe(false)
})

test('Nothing is known of other errors', () => {
  expect(apiErrorFacts(new TypeError('x is not a function'))).toBeUndefined()
  expect(apiErrorFacts(null)).toBeUndefined()
})

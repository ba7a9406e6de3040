import { expect, test } from 'vitest'

import { invitationLink, mailLink } from './invitation.ts'

const url =
  'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=1&msppId=0&DAP=true#/BillingAccounts/partner-invitation'

test('the link asks for privileges or leaves them out', () => {
  expect(invitationLink(url, true)).toBe(url)
  expect(invitationLink(url, false)).toBe(url.replace('DAP=true', 'DAP=false'))
  expect(invitationLink('https://contoso.example/?dap=false&x=1', true)).toBe('https://contoso.example/?dap=true&x=1')
  expect(invitationLink('https://contoso.example/?x=DAP', false)).toBe('https://contoso.example/?x=DAP')
})

test('a mail holds subject and text, with the line ends that mail asks for', () => {
  expect(mailLink({ subject: 'A & B', body: 'One\nTwo?', link: url })).toEqual({
    href: 'mailto:?subject=A%20%26%20B&body=One%0D%0ATwo%3F',
    isShortened: false,
  })
})

test('a text that makes the link too long is left out: the invitation stays', () => {
  expect(mailLink({ subject: 'S', body: '邀'.repeat(300), link: 'https://contoso.example' })).toEqual({
    href: 'mailto:?subject=S&body=https%3A%2F%2Fcontoso.example',
    isShortened: true,
  })
})

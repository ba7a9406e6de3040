import { Link } from '@fluentui/react-components'
import { createLink } from '@tanstack/react-router'

/** A link to a page of the application, in the colors of the look in force. */
export const PageLink = createLink(Link)

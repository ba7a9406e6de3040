import { overlayPrefix } from './overlaySnapshots.ts'
import { isPersistent, type SandboxContext } from './sandboxContext.ts'
import type { SandboxStore } from './sandboxStore.ts'
import { answersPrefix, readAnswer } from './storedState.ts'

/** Answers are asked for again within minutes of a lost connection: the last ones do. */
const answersKept = 200

function storageKey(requestId: string): string {
  // Closed by a slash, so that no key begins with another.
  return `${answersPrefix}${requestId.toLowerCase()}/`
}

/** The store's memory of the answers it gave, by request id. */
export function rememberedAnswers(context: SandboxContext): Pick<SandboxStore, 'recallAnswer' | 'rememberAnswer'> {
  const { memory, persistence } = context
  return {
    async recallAnswer(requestId) {
      const id = requestId.toLowerCase()
      const known = memory.answers.get(id)
      if (known !== undefined || !isPersistent(context, answersPrefix)) return known?.answer
      // Another tab may have given it.
      const [entry] = (await persistence.read(storageKey(id))) ?? []
      return readAnswer(entry?.[1])?.answer
    },
    async rememberAnswer({ pack, seed }, requestId, answer) {
      const id = requestId.toLowerCase()
      const remembered = { at: context.now(), answer }
      memory.answers.set(id, remembered)
      const forgotten = [...memory.answers.keys()].slice(0, -answersKept)
      for (const old of forgotten) memory.answers.delete(old)
      if (!isPersistent(context, overlayPrefix(pack, seed))) return
      await persistence.write(answersPrefix, {
        deletePrefixes: forgotten.map(storageKey),
        puts: [[storageKey(id), remembered]],
      })
    },
  }
}

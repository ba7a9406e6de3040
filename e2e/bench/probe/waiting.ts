import { type Condition, isMet } from './conditions.ts'

/** Runs once the frame that is being made has been painted: a message waits behind the painting, a timer may not. */
function afterPaint(action: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    port1.close()
    action()
  })
  port1.start()
  port2.postMessage(undefined)
}

/** The time at which a person sees that the condition is met: looked for in every frame, told after its paint. */
export function whenMet(condition: Condition, longest = 15_000): Promise<number> {
  const start = performance.now()
  return new Promise((settle, reject) => {
    const look = (): void => {
      if (isMet(condition)) afterPaint(() => settle(performance.now()))
      else if (performance.now() - start > longest) reject(new Error(`not met in time: ${JSON.stringify(condition)}`))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** The browser's own time of the n-th such input from now on. */
function whenGiven(type: string, position: number, longest = 8_000): Promise<number> {
  return new Promise((settle, reject) => {
    let seen = 0
    const listen = (event: Event): void => {
      seen += 1
      if (seen < position) return
      removeEventListener(type, listen, true)
      settle(event.timeStamp)
    }
    addEventListener(type, listen, true)
    setTimeout(() => reject(new Error(`no ${type} came`)), longest)
  })
}

/** Milliseconds from an input, by the time the browser got it, to the paint that meets the condition. */
export async function latency(type: string, condition: Condition, position = 1): Promise<number> {
  const given = await whenGiven(type, position)
  return (await whenMet(condition)) - given
}

/** What a page's main thread spent on our content script: ms of the processor's time. */
export interface ScriptCost {
  /** ms in calls that the browser ascribes to our files; what runs after an `await` is not among them. */
  readonly callsMs: number;
  /** ms in all, as far as the trace has the profiler's samples in it. */
  readonly totalMs: number;
  /** ms of the longest task's share that was ours: as long as the page could not react for our sake. */
  readonly longestMs: number;
}

/**
 * The events of a trace that are read here: `ts` and `dur` are microseconds on the clock, `tdur` are those in which the
 * thread had a processor. What is told is told in these: on a machine that does something else besides, the browser's
 * own processes first of all, an event lasts two or three times as long as it works.
 */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the clock, and how much of it the thread had a processor. */
interface Work extends Stretch {
  readonly worked: number;
}

export const TIMELINE = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** Costs our script about a third more time. */
export const PROFILER = 'disabled-by-default-v8.cpu_profiler';

/**
 * Adds up a trace's time in our script, task by task: the calls that the browser ascribes to our files, and
 * the profiler's samples with one of our functions on the stack where no such call is noted, as after an `await`.
 */
export function costOfScript(trace: Uint8Array, isOurs: (url: string) => boolean): ScriptCost {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const events = traceEvents.filter((event) => main.has(threadOf(event)));
  const calls = outermost(events.filter(({ args }) => isOurs(args.data?.url ?? '')).flatMap(stretchOf));
  const samples = ourSamples(traceEvents, isOurs);

  const shares = events
    .filter(({ name }) => name === 'RunTask')
    .flatMap(stretchOf)
    .map((task) => {
      const own = calls.filter(({ from, to }) => from >= task.from && to <= task.to);
      const others = samples
        .filter(
          ({ from }) =>
            from >= task.from && from < task.to && !own.some((call) => from >= call.from && from < call.to),
        )
        // The next sample may come long after the task has ended.
        .map(({ from, to }) => Math.min(to, task.to) - from);
      // Samples are on the clock alone: the processor's part of them is that of the task around them.
      const rest = task.to - task.from - lasted(own);
      const working = rest > 0 ? Math.max(0, task.worked - worked(own)) / rest : 0;
      return worked(own) + sum(others) * working;
    });
  return {
    callsMs: worked(calls) / 1000,
    totalMs: sum(shares) / 1000,
    longestMs: Math.max(0, ...shares) / 1000,
  };
}

/** The profiler's samples with one of our functions on the stack, each as long as until the next. */
function ourSamples(events: readonly TraceEvent[], isOurs: (url: string) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (const start of events.filter(({ name }) => name === 'Profile')) {
    const parents = new Map<number, ProfileNode>();
    const ours = (id: number | undefined): boolean => {
      const node = id === undefined ? undefined : parents.get(id);
      return node !== undefined && (isOurs(node.callFrame.url ?? '') || ours(node.parent));
    };
    let time = start.args.data?.startTime ?? start.ts;
    let before: { readonly at: number; readonly ours: boolean } | null = null;
    for (const { args } of events.filter(
      ({ name, pid, id }) => name === 'ProfileChunk' && pid === start.pid && id === start.id,
    )) {
      for (const node of args.data?.cpuProfile?.nodes ?? []) parents.set(node.id, node);
      (args.data?.cpuProfile?.samples ?? []).forEach((sample, index) => {
        time += args.data?.timeDeltas?.[index] ?? 0;
        if (before?.ours) found.push({ from: before.at, to: time });
        before = { at: time, ours: ours(sample) };
      });
    }
  }
  return found;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}

/** Nothing where the browser has not noted how long an event worked. */
function stretchOf({ ts, dur, tdur }: TraceEvent): Work[] {
  return dur === undefined || tdur === undefined ? [] : [{ from: ts, to: ts + dur, worked: tdur }];
}

/** Without the stretches that lie inside others. */
function outermost(stretches: readonly Work[]): Work[] {
  const found: Work[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = found.at(-1);
    if (!last || stretch.from >= last.to) found.push(stretch);
  }
  return found;
}

function worked(stretches: readonly Work[]): number {
  return sum(stretches.map((stretch) => stretch.worked));
}

function lasted(stretches: readonly Stretch[]): number {
  return sum(stretches.map(({ from, to }) => to - from));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

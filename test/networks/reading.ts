import { readFileSync } from 'node:fs'

/** What the stories of the seeded debate answer: only what the page tells of it. */
interface Camps {
  readonly communities: {
    readonly modularity: number
    readonly groups: readonly {
      readonly id: number
      readonly members: readonly { readonly name: string }[]
      readonly representative: readonly {
        readonly concept: { readonly prefLabel: string }
        readonly stance: string
        readonly share: number
        readonly others: number
      }[]
    }[]
  }
  readonly polarization: {
    readonly score: number
    readonly groups: readonly (readonly { readonly id: string }[])[]
  }
  readonly backbone: {
    readonly steps: readonly { readonly concept: { readonly id: string }; readonly loss: number }[]
  }
  readonly nodes: readonly { readonly id: string; readonly betweenness: number; readonly community: number }[]
}

interface Consensus {
  readonly consensus: readonly {
    readonly concept: { readonly id: string; readonly prefLabel: string }
    readonly actors: number
    readonly supportShare: number
    readonly opposeShare: number
  }[]
}

const answer = (story: string) => JSON.parse(readFileSync(`test/stories/seeds/${story}/answer.json`, 'utf8')).data

/** The answer about circles, backbone and betweenness. */
export const camps: Camps = answer('what-holds-the-camps-together').oneModeNetwork
/** The answer about concepts that divide. */
export const { consensus }: Consensus = answer('which-concepts-divide-the-debate').twoModeNetwork

const percent = (share: number) => `${Math.round(100 * share)} %`

function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('')
}

/** The tables of the page's reading, as the answers of the stories have them. */
export function tables(): readonly string[] {
  const { communities, polarization, backbone, nodes } = camps
  const divided = consensus.filter(({ supportShare, opposeShare }) => Math.min(supportShare, opposeShare) > 0)
  return [
    table(
      ['circle', 'actors', 'what more of them hold than of the others'],
      communities.groups.map(({ id, members, representative }) => [
        id,
        members.map(({ name }) => name).join(', '),
        representative
          .slice(0, 3)
          .map(({ concept, stance, share, others }) => {
            const side = stance === 'SUPPORTS' ? 'for' : 'against'
            return `${side} *${concept.prefLabel}* (${percent(share)} of them, ${percent(others)} of the others)`
          })
          .join('; '),
      ]),
    ),
    table(
      ['figure', 'value'],
      [
        ['modularity of the circles', communities.modularity.toFixed(3)],
        ['polarization', polarization.score.toFixed(3)],
        ['actors in the two groups of the best split', polarization.groups.map(({ length }) => length).join(' and ')],
        ['concepts with all actors on one side', `${consensus.length - divided.length} of ${consensus.length}`],
      ],
    ),
    table(
      ['the last to go', 'loss by then'],
      backbone.steps
        .slice(-5)
        .toReversed()
        .map(({ concept, loss }) => [`\`${concept.id}\``, loss.toFixed(3)]),
    ),
    table(
      ['concept', 'actors', 'for', 'against'],
      divided.map(({ concept, actors, supportShare, opposeShare }) => [
        concept.prefLabel,
        actors,
        Math.round(actors * supportShare),
        Math.round(actors * opposeShare),
      ]),
    ),
    table(
      ['actor', 'betweenness', 'circle'],
      nodes
        .toSorted((a, b) => b.betweenness - a.betweenness)
        .slice(0, 4)
        .map(({ id, betweenness, community }) => [`\`${id}\``, betweenness.toFixed(3), community]),
    ),
  ]
}

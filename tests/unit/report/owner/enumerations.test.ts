import { expect, test } from 'vitest'
import { figuresOf } from '../read-point.ts'
import { enumerations } from './said.ts'

const cases: readonly [point: string, lists: readonly (readonly string[])[]][] = [
  ['新增公交车60辆、校车25辆、环卫车18辆', [['60辆', '25辆', '18辆']]],
  ['打造10个邻里中心、30个百姓会客厅', [['10个', '30个']]],
  ['刑事案件、治安案件分别下降12.4%、8.6%', [['12.4%', '8.6%']]],
  ['外卖订单量2021年35万单，2022年48万单，2023年61万单', [['35万单', '48万单', '61万单']]],
  ['改造前绿地率12%，改造后35%', [['12%', '35%']]],
  ['培育3家市级和6家区级龙头企业', [['3家', '6家']]],
  ['制定制度8项，组织培训16次，走访群众930户', []],
  ['发出告知书6件，办理建议88件，调解纠纷420件', []],
  ['新建学校4所、改造道路6条', []],
  ['建成车棚4个、修缮楼道6个', []],
  ['落地亿元以上项目14个，3个百亿级项目，一般项目86个', []],
  ['开工亿元以上项目14个、10亿元以上项目3个', []],
  ['检查5个市场126个摊位', []],
]

test.each(cases)('of one list, one dealing or one series: %s', (point, lists) => {
  expect(enumerations(point)).toEqual(lists)
})

test('a movement’s end knows where it came from, a part its whole', () => {
  const [from, to] = figuresOf('满意率由86%上升到92%')
  expect([from?.pair, to?.pair]).toEqual([undefined, from?.id])
  const [whole, ...parts] = figuresOf('受理信访件410件，其中来信120件，来访290件')
  expect(parts.map(({ partOf }) => partOf)).toEqual([whole?.id, whole?.id])
})

import { describe, expect, test } from 'vitest'
import { figuresOf, written } from './read-point.ts'

const cases: readonly [point: string, figures: readonly string[]][] = [
  ['新增就业岗位1663个', ['[1663]个']],
  ['镇注册志愿者人数达25200余人', ['达[25200]人(余)']],
  ['约17.9万平方米', ['约[17.9]万平方米']],
  ['注册用户超过3000人', ['超过[3000]人']],
  ['赛事近200场', ['近[200]场']],
  ['纳税超亿元', ['超[亿]元']],
  ['减少12%以上', ['[12]%(以上)']],
  ['涨幅3%左右，失业率4.5%以内', ['[3]%(左右)', '[4.5]%(以内)']],
  ['口罩预约登记171110户/次', ['[171110]户/次']],
  ['人均绿地12.5平方米/人', ['[12.5]平方米/人']],
  ['服务群众6.96万人次，收入6.44亿元', ['[6.96]万人次', '[6.44]亿元']],
  ['国内生产总值67.7万亿元', ['[67.7]万亿元']],
  ['解决率82.4%，提高3个百分点', ['[82.4]%', '[3]个百分点']],
  ['新增4万多亿元', ['[4]万亿元(多)']],
  ['农村贫困人口减少1亿多', ['[1]亿(多)']],
  ['惠及1.2万余户', ['[1.2]万户(余)']],
  ['产能9000多万吨，玻璃7600多万重量箱', ['[9000]万吨(多)', '[7600]万重量箱(多)']],
  ['开展两轮自查', ['[两]轮']],
  ['维修近百人次', ['近[百]人次']],
  ['招收到会员九十多个', ['[九十]个(多)']],
  ['达到百分之七十', ['达到[百分之七十]%']],
  ['完成１２．５％，新增１２０个', ['[１２．５]%', '[１２０]个']],
  ['增长6.5%－7%', ['[6.5%－7]%']],
  ['每班10-20人', ['[10-20]人']],
  ['员工2,160人，净利润4,512.6万元', ['[2,160]人', '[4,512.6]万元']],
  ['固定资产投资增长-3.2%', ['[-3.2]%']],
  ['每户补助2万元-3万元', ['[2万元-3]万元']],
  ['ROE12.5%，GMV达3.2亿元', ['[12.5]%', '达[3.2]亿元']],
  ['发展指数为102.3，排名第二', ['[102.3]']],
  ['营业收入（亿元） 35.2 30.1', ['[35.2]亿元', '[30.1]亿元']],
  ['新增就业岗位 1663 个', ['[1663]个']],
  ['人均预期寿命提高1岁', ['[1]岁']],
]

describe('a quantity is read with its unit and qualifiers', () => {
  test.each(cases)('%s', (point, figures) => {
    expect(figuresOf(point).map(written)).toEqual(figures)
  })
})

const numbers: readonly [point: string, number: number, numberTo?: number][] = [
  ['增长6.5%－7%', 6.5, 7],
  ['每班10-20人', 10, 20],
  ['员工2,160人', 2160],
  ['完成１２．５％', 12.5],
  ['投资增长-3.2%', -3.2],
  ['开展两轮自查', 2],
  ['会员九十多个', 90],
  ['达到百分之七十', 70],
  ['服务群众6.96万人次', 6.96],
]

describe('the number is what the numeral means in its unit', () => {
  test.each(numbers)('%s', (point, number, numberTo) => {
    const [figure] = figuresOf(point)
    expect([figure?.quantity.number, figure?.quantity.numberTo]).toEqual([number, numberTo])
  })
})

test('其中 is a part of the figure before it in the same unit', () => {
  const [jobs, founded, young] = figuresOf('推荐就业861个，成功扶助创业87人，其中青年大学生创业57人')
  expect([jobs?.partOf, founded?.partOf]).toEqual([undefined, undefined])
  expect(young?.partOf).toBe(founded?.id)
})

test('a comma between thousands does not cut the clause in two', () => {
  const [first, second] = figuresOf('员工2,160人和学徒1,040人')
  expect(first?.clause).toBe('员工2,160人和学徒1,040人')
  expect(second?.clause).toBe('员工2,160人和学徒1,040人')
})

import { describe, expect, test } from 'vitest'
import { matchPinyin } from '../../../src/search/match-pinyin.ts'
import { syllablesOf } from '../../../src/search/pinyin.ts'
import { createIndex, search } from '../../../src/search/search.ts'

const named = (...names: readonly string[]) =>
  createIndex(
    names.map((name) => ({ item: name, name })),
    syllablesOf,
  )

describe('pinyin', () => {
  test.each([
    ['新增就业岗位', 'xzjygw', 0],
    ['新增就业岗位', 'xinzengjiuye', 0],
    ['新增就业岗位', 'xinzjy', 0],
    ['新增就业岗位', 'jygw', 2],
    ['新增就业岗位', 'jiuyeg', 2],
    ['新增就业岗位', 'gj', undefined],
    ['银行网点', 'yhwd', 0],
    ['重点区域加快发展', 'zdqy', 0],
    ['绿化面积', 'lvhua', 0],
    ['发布TOP服务卡', 'topfwk', 2],
  ])('%s by %s: %s', (text, letters, at) => {
    expect(matchPinyin(syllablesOf(text), letters)).toBe(at)
  })

  test('a character has one syllable, so that places in the text and in its pinyin are the same', () => {
    const text = '发布“TOP 5条”，2702家'
    expect(syllablesOf(text)).toHaveLength(text.length)
  })
})

describe('a query', () => {
  test('finds characters, pinyin initials and whole syllables', () => {
    const index = named('社区治理创新深化', '区域社会持续稳定')
    expect(search(index, '治理')).toEqual(['社区治理创新深化'])
    expect(search(index, 'sqzl')).toEqual(['社区治理创新深化'])
    expect(search(index, 'quyu')).toEqual(['区域社会持续稳定'])
  })

  test('is read as a hurried speaker types it: capitals, full width, spaces between words that must all match', () => {
    const index = createIndex(
      [
        { item: 'a', name: '新增就业岗位1663个', numeral: '1663' },
        { item: 'b', name: '推荐就业861人', numeral: '861' },
      ],
      syllablesOf,
    )
    expect(search(index, 'JY １６６３')).toEqual(['a'])
    expect(search(index, '就业 人')).toEqual(['b'])
    expect(search(index, '就业 平方米')).toEqual([])
  })

  test.each(['', '  '])('of nothing (%j) finds nothing', (query) => {
    expect(search(named('甲'), query)).toEqual([])
  })

  test('puts the exact numeral before one that begins with it, and both before one that is only near it', () => {
    const index = createIndex([
      { item: 'near', name: '企业', context: '企业2702家，其中82家' },
      { item: 'longer', name: '回收', numeral: '82.4' },
      { item: 'exact', name: '商铺', numeral: '82' },
    ])
    expect(search(index, '82')).toEqual(['exact', 'longer', 'near'])
  })

  test('puts a name that is the query before one that begins with it, and that before one that holds it', () => {
    expect(search(named('全镇养老服务', '养老服务站', '养老服务'), '养老服务')).toEqual([
      '养老服务',
      '养老服务站',
      '全镇养老服务',
    ])
  })

  test('answers with the best few of many', () => {
    const names = Array.from({ length: 80 }, (_, number) => `第${number}项`)
    expect(search(named(...names), '项')).toHaveLength(50)
    expect(search(named(...names), '项', 3)).toEqual(['第0项', '第1项', '第2项'])
  })
})

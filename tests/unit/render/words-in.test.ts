import { expect, test } from 'vitest'
import { wordsIn } from '../../../src/render/parts/words-in.ts'

test.each([
  ['扎紧联防联控安全网络', ['扎紧', '联防联控', '安全', '网络']],
  ['第十三届党员代表大会', ['第十三届', '党员', '代表', '大会']],
  ['完成了各项目标任务', ['完成了', '各项', '目标', '任务']],
  ['二级党支部委员', ['二级', '党支部', '委员']],
  ['各项目组', ['各项目', '组']],
])('%s in words', (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})

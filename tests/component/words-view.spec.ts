import { deck, edited, figure, pointsSlide, reported } from './make.ts'
import { expect, test } from './stage.ts'

const clause = '拆除无证建筑147处、约17.9万平方米'
const buildings = figure(['', '147', '处', ''], '拆除无证建筑147处')
const area = figure(['约', '17.9', '万平方米', ''], '约17.9万平方米')
const point = reported(
  { text: '拆除无证建筑' },
  { text: '147', figure: buildings },
  { text: '处、约' },
  { text: '17.9', figure: area },
  { text: '万平方米' },
)

test('words stand in the document exactly as in the report, figures and all', async ({ stage }) => {
  const slide = await stage.show(pointsSlide([point]), deck())
  expect(await textOf(slide.locator('li'))).toBe(clause)
})

test('each figure carries its numeral and the clause that proves it', async ({ stage }) => {
  const slide = await stage.show(pointsSlide([point]), deck())
  const figures = slide.locator('li [data-figure]')
  await expect(figures).toHaveText(['147', '17.9'])
  await expect(figures.nth(0)).toHaveAttribute('data-figure', '147')
  await expect(figures.nth(0)).toHaveAttribute('data-quote', '拆除无证建筑147处')
  await expect(figures.nth(1)).toHaveAttribute('data-quote', '约17.9万平方米')
})

test("an editor's words are marked, the report's are not", async ({ stage }) => {
  const slide = await stage.show(pointsSlide([point], edited('编者的标题')), deck())
  const title = slide.locator('h2')
  await expect(title.locator('[data-origin="editorial"]')).toHaveText('编者的标题')
  await expect(title.getByRole('img')).toHaveAttribute('aria-label', /./)
  await expect(slide.locator('li [data-origin="report"]')).toHaveCount(1)
  await expect(slide.locator('li').getByRole('img')).toHaveCount(0)
})

const textOf = async (locator: { textContent(): Promise<string | null> }) => (await locator.textContent())?.trim()

/** Words on the slides themselves, and on the window that says why there are none. */
export const slides = {
  'refusal-heading': '核对未通过，不能放映',
  'refusal-advice': '改好后请重新打开。',
  'editorial-title': '编者拟题，不是报告原文',
  'editorial-mark': '编者拟题',
  'footer-quoted': '数字均引自报告原文',
  'footer-editorial': '为编者拟题',
  'source-card': '数字出处',
  'source-heading': '报告原文',
  'source-close': '返回',
  'chart-name': '{name}：{values}',
  'chart-figure': '指标',
  'chart-value': '数值',
  'chart-unit': '单位',
} as const satisfies Record<string, string>

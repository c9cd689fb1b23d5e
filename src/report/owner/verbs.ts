const longestFirst = (words: string) =>
  words
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** What a report says was done to the thing it counts. */
const ACTIONS = longestFirst(
  '新增 净增 新建 改建 扩建 续建 建成 建立 建设 完成 实现 开展 组织 举办 召开 推进 实施 整治 整改 拆除 清退 取缔 纠正 查处 处置 处理 办理 办结 ' +
    '受理 调处 化解 解决 收集 征集 走访 排查 排摸 检查 巡查 督查 培训 培育 培养 引进 引入 引育 招引 签约 落地 开工 竣工 投产 投运 发放 拨付 安排 ' +
    '投入 筹集 募集 筹措 争取 落实 创建 评选 评定 表彰 获评 荣获 获得 选派 选聘 招募 招录 招收 招聘 推荐 安置 扶助 帮扶 救助 资助 惠及 服务 覆盖 ' +
    '受益 涉及 出台 制定 修订 出动 接待 接收 接诊 救治 抢救 打造 设立 成立 升格 增补 更新 改造 修缮 修复 修建 铺设 种植 栽种 淘汰 关停 压减 压降 ' +
    '节约 盘活 腾退 腾地 出让 收储 供应 交付 分配 发行 置换 取消 下放 精简 调整 优化 推送 发布 刊发 发表 申请 授权 认定 入选 备案 注册 登记 ' +
    '清运 清理 消毒 整合 升级 安装 配备 购置 采购 捐赠 捐款 募捐 慰问 结对 建档 立案 审结 执结 侦破 抓获 挽回 退还 追缴 兑现 减免 减轻 降低 减少 ' +
    '增加 扩大 提高 提升 提供 创造 带动 吸引 吸纳 转移 转化 流转 复垦 治理 绿化 造林 修编 编制 审议 通过 开通 开设 开放 开发 新开 上线 启动 启用 ' +
    '扶持 支持 奖励 表扬 通报 约谈 问责 处分 查办 督办 交办 转办 答复 采纳 结案 结对 接种 筛查 诊疗 签订 签署 达成 承接 承办 参加 参与 出席 派出 组建 ' +
    '选举 选出 补选 发展 吸收 转入 转出 毕业 录取 资送 加装 增设 增加 增殖 收到 收缴 销毁 查扣 暂扣 劝离 疏散 转运 接送 放映 演出 借阅 出版',
)
const MANNERS = longestFirst(
  '有效 成功 累计 集中 全面 深入 扎实 稳步 持续 大力 积极 圆满 顺利 高标准 高质量 高水平 高效 依法 及时 妥善 全力 加快 进一步 共 共计 总共 一共 先后 ' +
    '相继 新 再 已 已经 又 还 继续 预计 力争 计划 确保 争取 拟 将 要 需 主动 平均 每天 每月 每年 年均 日均 月均 成功地 上门 统一 联合 首批 首次 着力 全年',
)

const ONE_VERB = new RegExp(`^(?:${MANNERS})*(?:${ACTIONS})`)
const BARE_VERB = new RegExp(`^(?:${MANNERS}|${ACTIONS})+了?$`)

/** Length of the verb that opens the words, with its adverbs: 新增养老床位 → 2; 0 when no known verb opens them. */
export const verbLength = (words: string): number => ONE_VERB.exec(words)?.[0].length ?? 0

export const isBareVerb = (words: string): boolean => BARE_VERB.test(words)

/** Verbs that hardly ever stand inside a noun, so that they part the words between two figures. */
export const SERIAL_VERB =
  /惠及|受益|涉及|发现|提供|带动|吸引|吸纳|解决|新增|新建|改建|扩建|建成|发放|完成|实现|查处|拆除|办结|引进|收到|投入|筹集|累计|共计|合计|安置|总投资|整改|占(?!地|道|用|据|股|领)/

import 'virtual:deck-fonts.css'
import '../../render/theme/tokens.css'
import { mount } from 'svelte'
import { setLanguage } from '../../messages/say.ts'
import Refusal from './Refusal.svelte'

const refusal = await window.bridge.ask('refusal:get')
setLanguage(refusal.language)
mount(Refusal, { target: document.body, props: { refusal } })
document.documentElement.dataset['ready'] = 'true'

import 'virtual:deck-fonts.css'
import '../../render/theme/slide.css'
import './status.css'
import { mount } from 'svelte'
import { setLanguage } from '../../messages/say.ts'
import Status from './Status.svelte'

const status = await window.bridge.ask('status:get')
setLanguage(status.language)
mount(Status, { target: document.body, props: { first: status } })
document.documentElement.dataset['ready'] = 'true'

import 'virtual:deck-fonts.css'
import '../../render/theme/slide.css'
import './library.css'
import { mount } from 'svelte'
import { setLanguage } from '../../messages/say.ts'
import Library from './Library.svelte'

const first = await window.bridge.ask('library:get')
setLanguage(first.settings.language)
document.documentElement.lang = first.settings.language
mount(Library, { target: document.body, props: { first } })
await document.fonts.ready
document.documentElement.dataset['ready'] = 'true'

import '../audience/audience.css'
import { mount } from 'svelte'
import type { StandaloneShow } from '../../ipc/standalone.ts'
import { STANDALONE_ELEMENT } from '../../ipc/standalone.ts'
import { setLanguage } from '../../messages/say.ts'
import Standalone from './Standalone.svelte'

const fonts = Promise.all(['700 1em "Deck Serif"', '500 1em "Deck Sans"'].map((font) => document.fonts.load(font)))
const text = document.getElementById(STANDALONE_ELEMENT)?.textContent ?? ''
const { decks, source, language } = JSON.parse(text) as StandaloneShow

setLanguage(language)
document.documentElement.dataset['mode'] = 'play'
mount(Standalone, { target: document.body, props: { decks, source, language, fonts } })

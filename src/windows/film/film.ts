import './film-time.ts'
import 'virtual:deck-fonts.css'
import { mount } from 'svelte'
import { setLanguage } from '../../messages/say.ts'
import Film from './Film.svelte'

const job = await window.bridge.ask('film:get')
setLanguage(job.language)
document.title = job.deck.title
// All characters of both families: a canvas draws its text once.
const words = JSON.stringify(job.deck)
await Promise.all(['700 1em "Deck Serif"', '500 1em "Deck Sans"'].map((font) => document.fonts.load(font, words)))
mount(Film, { target: document.body, props: { job } })

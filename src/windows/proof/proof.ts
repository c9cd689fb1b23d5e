import 'virtual:deck-fonts.css'
import { mount } from 'svelte'
import { setLanguage } from '../../messages/say.ts'
import Proof from './Proof.svelte'

const job = await window.bridge.ask('proof:get')
setLanguage(job.language)
document.title = job.deck.title
// All characters of both families: what is measured before a font is there would be another font's.
const words = JSON.stringify(job.deck)
await Promise.all(['700 1em "Deck Serif"', '500 1em "Deck Sans"'].map((font) => document.fonts.load(font, words)))
mount(Proof, { target: document.body, props: { job } })

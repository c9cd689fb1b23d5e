import 'virtual:deck-fonts.css'
import './audience.css'
import { mount } from 'svelte'
import { setLanguage } from '../../messages/say.ts'
import Audience from './Audience.svelte'
import { hideRestingCursor } from './hide-resting-cursor.ts'

/** Asked for at once, before the deck: both come while the other does. */
const fonts = Promise.all(['700 1em "Deck Serif"', '500 1em "Deck Sans"'].map((font) => document.fonts.load(font)))

window.bridge.listen('page:ping', () => requestAnimationFrame(() => window.bridge.say('page:alive')))

const show = await window.bridge.ask('show:get')
setLanguage(show.language)
document.documentElement.dataset['mode'] = show.mode
hideRestingCursor()
document.title = show.deck.title
const Faulty = show.faults && (await import('../../player/faults/FaultySlide.svelte')).default
const place = show.mode === 'play' ? 'window' : 'hall'
mount(Audience, { target: document.body, props: { show, fonts, place, Faulty } })

import 'virtual:deck-fonts.css'
import './presenter.css'
import { mount } from 'svelte'
import { say, setLanguage } from '../../messages/say.ts'
import Presenter from './Presenter.svelte'

const { bridge } = window
const [show, desk] = await Promise.all([bridge.ask('show:get'), bridge.ask('presenter:get')])
setLanguage(show.language)
document.title = say('presenter-title')
mount(Presenter, { target: document.body, props: { show, desk } })
document.documentElement.dataset['ready'] = 'true'

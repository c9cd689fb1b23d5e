export { default as Beneath } from './Beneath.svelte'
export { default as Lobby } from './Lobby.svelte'
